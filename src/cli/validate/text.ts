import { count } from "../../shared/text.js";
import { printable, type Style } from "../terminal.js";
import type { Finding } from "./judge.js";

/** A finding for people: one line per issue. */
export function findingText({ file, line, issues, unlisted }: Finding, style: Style): string {
  const place = style("bold", placeOf(file, line));
  const messages = issues.map(({ message }) => printable(message));
  if (unlisted > 0) messages.push(`and ${count(unlisted)} more`);
  return messages.map((message) => `${place}: ${message}\n`).join("");
}

/** A file and a line in the form that editors and terminals turn into a link. */
export function placeOf(file: string, line: number): string {
  return `${printable(file)}:${line}`;
}
