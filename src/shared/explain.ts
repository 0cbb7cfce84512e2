import { formats } from "../../generated/formats.js";
import type { Issue, IssueCode } from "./issue.js";
import { pointerStep, valueAt } from "./pointer.js";
import { describe, oneLine, shorten } from "./text.js";
import type { ValidationError } from "./validator.js";

/** What a validator reports, as issues: one for each place, which sums up the branches of an `anyOf`. */
export function issuesOf(errors: readonly ValidationError[], body: unknown): Issue[] {
  const byPath = new Map<string, ValidationError[]>();
  for (const error of errors) {
    if (error.keyword === "anyOf") continue;
    const path = pathOf(error);
    const atPath = byPath.get(path);
    if (atPath) atPath.push(error);
    else byPath.set(path, [error]);
  }
  const choices = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  // If one branch fails only deeper inside, that is the fault; that the other branches fail as well is noise.
  for (const instancePath of choices) {
    if ([...byPath.keys()].some((path) => path.startsWith(`${instancePath}/`))) byPath.delete(instancePath);
  }
  return [...byPath].map(([path, atPath]) => issueOf(path, atPath, choices.has(path), valueAt(body, path)));
}

function pathOf({ instancePath, params }: ValidationError): string {
  const key = params.missingProperty ?? params.additionalProperty;
  return key === undefined ? instancePath : instancePath + pointerStep(String(key));
}

function issueOf(path: string, errors: ValidationError[], isChoice: boolean, found: unknown): Issue {
  const expected = [...new Set(errors.map(expectation))].join(isChoice ? " or " : " and ");
  const place =
    path === ""
      ? "the body"
      : path
          .split("/")
          .map((step) => shorten(step))
          .join("/");
  const message = oneLine(`${place} must be ${expected}, but is ${describe(found)}`);
  return { code: codeOf(path, errors, found), path, message };
}

function codeOf(path: string, errors: ValidationError[], found: unknown): IssueCode {
  const isNewKey = ({ keyword }: ValidationError) => keyword === "additionalProperties";
  if (errors.every((error) => isNewKey(error) || isNewValue(error, found))) {
    return errors.some(isNewKey) ? "undocumented_key" : "undocumented_value";
  }
  return path.startsWith("/data/") ? "invalid_payload" : "invalid_envelope";
}

/** Whether a value has the type of the documented ones and is just not among them. */
function isNewValue({ keyword, params }: ValidationError, found: unknown): boolean {
  const isOfType = (value: unknown) => typeof value === typeof found && found !== null;
  return keyword === "enum" && (params.allowedValues as unknown[]).some(isOfType);
}

function expectation({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case "required":
      return "present";
    case "additionalProperties":
      return "a documented key";
    case "type":
      return [params.type]
        .flat()
        .map((type) => typeNames[String(type)] ?? String(type))
        .join(" or ");
    case "const":
      return JSON.stringify(params.allowedValue);
    case "enum":
      return `a documented value, ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(" or ")}`;
    case "minimum":
      return `at least ${params.limit}`;
    case "maxItems":
      return params.limit === 0 ? "an empty array" : `an array of at most ${params.limit} items`;
    case "pattern":
      return formats[String(params.pattern)] ?? `a string that matches ${params.pattern}`;
    default:
      return String(message);
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
