import { formats } from "../generated/formats.js";
import type { ValidationError } from "../generated/validators/lenient.js";
import type { Issue } from "./issue.js";
import { describe, oneLine, pointerStep, shorten, valueAt } from "./value.js";

/** What a validator reports, as issues: one for each place, with the branches of an `anyOf` taken together. */
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
  // Where a branch fits but for something deeper, that is what is wrong, and not that the other branches do not fit.
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
  const code = codeOf(path, errors, found);
  const expected = [...new Set(errors.map(expectation))].join(isChoice ? " or " : " and ");
  const steps = path.split("/").map((step) => shorten(step));
  const place = path === "" ? "the body" : steps.join("/");
  return { code, path, message: oneLine(`${place} must be ${expected}, but is ${describe(found)}`) };
}

function codeOf(path: string, errors: ValidationError[], found: unknown): Issue["code"] {
  if (!errors.every((error) => isUndocumented(error, found))) {
    return path.startsWith("/data/") ? "invalid_payload" : "invalid_envelope";
  }
  const isKey = errors.some(({ keyword }) => keyword === "additionalProperties");
  return isKey ? "undocumented_key" : "undocumented_value";
}

/** Whether a value has the right form, and is only not known: another key, or another value beside the known ones. */
function isUndocumented({ keyword, params }: ValidationError, found: unknown): boolean {
  if (keyword === "additionalProperties") return true;
  return (
    keyword === "enum" &&
    (params.allowedValues as unknown[]).some((value) => typeof value === typeof found && found !== null)
  );
}

/** What an undocumented key should have been. */
export const documentedKey = "a documented key";

function expectation({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case "required":
      return "present";
    case "additionalProperties":
      return documentedKey;
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
