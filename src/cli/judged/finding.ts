import type { Issue } from "../../index.js";
import { count } from "../../shared/text.js";
import { plainStyle, printable, type Style, styled } from "../terminal.js";
import { type Essence, essenceOf } from "./essence.js";
import type { Rules } from "./rules.js";
import type { Place } from "./tally.js";
import type { Verdict } from "./verdict.js";

/** A delivery that is printed. */
export interface Finding extends Place, Essence, Pick<Verdict, "outcome" | "type" | "family" | "candidates"> {
  /** What makes it invalid; at most 100 issues. */
  issues: readonly Issue[];
  /** What strict would report about a delivery that is not invalid; at most 100 issues. */
  drift: readonly Issue[];
  /** How many more issues there are. */
  unlisted: number;
}

/** What is printed of a delivery; "" if nothing is. */
export function findingText(verdict: Verdict, place: Place, rules: Rules): string {
  const { outcome, issues: all } = verdict;
  const isInvalid = outcome === "invalid";
  const isUnusual = outcome !== "known" || all.length > 0;
  if (rules.print === "nothing" || (rules.print === "issues" && !isInvalid)) return "";
  if (rules.print === "unusual" && !isUnusual) return "";
  const { issues, unlisted } = listed(all);
  if (rules.print === "issues") return issueLines(place, issues, unlisted, rules.isColored ? styled : plainStyle);

  const { type, family, candidates, parsed } = verdict;
  const essence = rules.print === "all" ? essenceOf(parsed) : {};
  const finding: Finding = {
    ...place,
    outcome,
    ...(type !== undefined && { type }),
    ...(family && { family }),
    ...(candidates && { candidates }),
    ...essence,
    issues: isInvalid ? issues : [],
    drift: isInvalid ? [] : issues,
    unlisted,
  };
  return jsonLine(finding);
}

/** A place in a file that is no delivery, but is counted as one that is invalid. */
export function faultText(message: string, place: Place, rules: Rules): string {
  const issues: Issue[] = [{ code: "invalid_json", path: "", message }];
  if (rules.print === "nothing") return "";
  if (rules.print === "issues") return issueLines(place, issues, 0, rules.isColored ? styled : plainStyle);
  return jsonLine({ ...place, outcome: "invalid", issues, drift: [], unlisted: 0 });
}

/** The issues of a delivery without the one that only counts the rest, and that count. */
export function listed(issues: readonly Issue[]): { issues: readonly Issue[]; unlisted: number } {
  const unlisted = issues.at(-1)?.more;
  return unlisted === undefined ? { issues, unlisted: 0 } : { issues: issues.slice(0, -1), unlisted };
}

/** For people: one line per issue. */
function issueLines(place: Place, issues: readonly Issue[], unlisted: number, style: Style): string {
  const where = style("bold", placeText(place));
  const messages = issues.map(({ message }) => printable(message));
  if (unlisted > 0) messages.push(`and ${count(unlisted)} more`);
  return messages.map((message) => `${where}: ${message}\n`).join("");
}

/** A file and a line in the form that editors and terminals turn into a link, and where it is what it is wrapped in. */
export function placeText({ file, line, at }: Place): string {
  const place = `${printable(file)}:${line}`;
  return at === undefined ? place : `${place}#${printable(at)}`;
}

/** Characters that a terminal would act on occur only within strings, where their escapes mean the same. */
export function jsonLine(value: object): string {
  return `${printable(JSON.stringify(value))}\n`;
}
