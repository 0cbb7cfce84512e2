import { formats } from "../../generated/formats.js";
import type { AssertionsByName } from "./assertions.js";
import { type Fault, faultsIn, type Rule } from "./faults.js";
import type { Issue, IssueCode } from "./issue.js";
import { count, describe, oneLine, placeName } from "./text.js";

/** How many issues a body can have; one more says how many there are beyond those. */
const maxIssues = 100;

/**
 * What is wrong with a value that a schema of the contract rejects, one issue for each place.
 *
 * @param payload - What the pointers of all places in the payload begin with; the others are in the envelope.
 */
export function issuesOf(value: unknown, name: string, schemas: AssertionsByName, payload: string): Issue[] {
  const { listed, unlisted } = faultsIn(value, name, schemas, maxIssues);
  const issues = listed.map((fault) => issueOf(fault, payload));
  if (unlisted === 0) return issues;
  const message = `and ${count(unlisted)} more ${unlisted === 1 ? "issue" : "issues"}`;
  return [...issues, { code: "more_issues", path: "", message, more: unlisted }];
}

function issueOf({ path, found, broken, isChoice }: Fault, payload: string): Issue {
  const expected = [...new Set(broken.map(expectation))].join(isChoice ? " or " : " and ");
  const message = oneLine(`${placeName(path)} must be ${expected}, but is ${describe(found)}`);
  return { code: codeOf(path, broken, found, payload), path, message };
}

function codeOf(path: string, broken: readonly Rule[], found: unknown, payload: string): IssueCode {
  if (broken.every(([keyword, isDocumented]) => keyword === "required" && isDocumented)) return "missing_key";
  const isNewKey = ([keyword]: Rule) => keyword === "additionalProperties";
  if (broken.every((rule) => isNewKey(rule) || isNewValue(rule, found))) {
    return broken.some(isNewKey) ? "undocumented_key" : "undocumented_value";
  }
  return path.startsWith(payload) ? "invalid_payload" : "invalid_envelope";
}

/** Whether a value has the type of the documented ones and is just not among them. */
function isNewValue([keyword, wanted]: Rule, found: unknown): boolean {
  if (keyword !== "enum" || found === null) return false;
  const values = (wanted as unknown[]).filter((value) => value !== null);
  return values.length === 0 || values.some((value) => typeof value === typeof found); // none: seen only as null
}

function expectation([keyword, wanted]: Rule): string {
  switch (keyword) {
    case "required":
      return "present";
    case "additionalProperties":
      return "a documented key";
    case "const":
      return JSON.stringify(wanted);
    case "enum":
      return `a documented value, ${(wanted as unknown[]).map((value) => JSON.stringify(value)).join(" or ")}`;
    case "minimum":
      return `at least ${wanted}`;
    case "maxItems":
      return wanted === 0 ? "an empty array" : `an array of at most ${wanted} items`;
    case "pattern":
      return formats[String(wanted)] ?? `a string that matches ${wanted}`;
    default:
      return [wanted]
        .flat()
        .map((type) => typeNames[String(type)])
        .join(" or ");
  }
}

const typeNames: Record<string, string> = {
  array: "an array",
  boolean: "a boolean",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};
