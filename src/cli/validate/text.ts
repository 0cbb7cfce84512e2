import { count } from "../../shared/text.js";
import { printable, type Style } from "../terminal.js";
import type { Finding } from "./judge.js";
import type { Place } from "./tally.js";

/** A finding for people: one line per issue. */
export function findingText({ issues, unlisted, ...finding }: Finding, style: Style): string {
  const place = style("bold", placeOf(finding));
  const messages = issues.map(({ message }) => printable(message));
  if (unlisted > 0) messages.push(`and ${count(unlisted)} more`);
  return messages.map((message) => `${place}: ${message}\n`).join("");
}

/** A file and a line in the form that editors and terminals turn into a link, and where it is what it is wrapped in. */
export function placeOf({ file, line, at }: Place): string {
  const place = `${printable(file)}:${line}`;
  return at === undefined ? place : `${place}#${printable(at)}`;
}
