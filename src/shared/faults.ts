import type { Assertions, AssertionsByName } from "./assertions.js";
import { isObject, pointerStep } from "./pointer.js";

/** A place in a value that breaks rules of its schema. */
export interface Fault {
  /** JSON Pointer of the place, which may be a missing key. */
  path: string;
  found: unknown;
  /** The rules that it breaks. */
  broken: Rule[];
  /** Whether one of the rules would have been enough. */
  isChoice: boolean;
}

/** A keyword and what it asks for. */
export type Rule = readonly [keyword: keyof Assertions, wanted?: unknown];

/** The first faults of a value, and how many more there are. */
export interface Faults {
  listed: Fault[];
  unlisted: number;
}

/**
 * Finds what is wrong with a value. No validator is asked: those that report all faults make an object of each, and a
 * hostile body of a megabyte holds a million. Here the work is one visit of each place, and what is kept is bounded.
 *
 * @param max - How many faults are listed.
 */
export function faultsIn(value: unknown, name: string, schemas: AssertionsByName, max: number): Faults {
  const faults: Faults = { listed: [], unlisted: 0 };
  visit({ $ref: name }, value, "", { schemas, max }, faults);
  return faults;
}

interface Settings {
  schemas: AssertionsByName;
  max: number;
}

function visit(schema: Assertions, value: unknown, path: string, settings: Settings, faults: Faults): void {
  if (schema.$ref !== undefined) {
    visit(settings.schemas[schema.$ref] ?? {}, value, path, settings, faults);
    return;
  }
  if (schema.anyOf) {
    visitBranches(schema.anyOf, value, path, settings, faults);
    return;
  }
  if (breaks(schema, value)) {
    if (isFull(settings, faults)) faults.unlisted++;
    else add(path, value, rulesBroken(schema, value), settings, faults);
  }
  if (Array.isArray(value) && schema.items) {
    for (let index = 0; index < value.length; index++) {
      visit(schema.items, value[index], pathTo(String(index), path, settings, faults), settings, faults);
    }
  } else if (isObject(value)) {
    visitProperties(schema, value, path, settings, faults);
  }
}

function visitProperties(
  { required = [], properties = {}, additionalProperties: others = true }: Assertions,
  value: Record<string, unknown>,
  path: string,
  settings: Settings,
  faults: Faults,
): void {
  // Nothing fills a body with more objects than those without a key: they are counted without a look for each property.
  if (isFull(settings, faults) && Object.keys(value).length === 0) {
    faults.unlisted += required.length;
    return;
  }
  for (const key of required) {
    if (value[key] !== undefined) continue;
    const isClosed = others === false; // as in strict only, which requires what the documented payloads show
    if (isFull(settings, faults)) faults.unlisted++;
    else add(path + pointerStep(key), undefined, [["required", isClosed]], settings, faults);
  }
  if (others !== true) {
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(properties, key)) continue;
      if (others !== false) visit(others, value[key], pathTo(key, path, settings, faults), settings, faults);
      else if (isFull(settings, faults)) faults.unlisted++;
      else add(path + pointerStep(key), value[key], [["additionalProperties"]], settings, faults);
    }
  }
  for (const key in properties) {
    if (value[key] === undefined) continue;
    visit(properties[key] as Assertions, value[key], pathTo(key, path, settings, faults), settings, faults);
  }
}

/** If one branch fails only deeper inside, that is the fault; that the other branches fail as well is noise. */
function visitBranches(
  branches: readonly Assertions[],
  value: unknown,
  path: string,
  settings: Settings,
  faults: Faults,
): void {
  const ofBranches: Faults[] = [];
  for (const branch of branches) {
    const found: Faults = { listed: [], unlisted: 0 };
    visit(branch, value, path, settings, found);
    if (found.listed.length === 0) return;
    ofBranches.push(found);
  }
  const listed = ofBranches.flatMap((each) => each.listed);
  const inside = listed.filter((fault) => fault.path !== path);
  if (inside.length === 0) {
    const here = { path, found: value, broken: listed.flatMap(({ broken }) => broken), isChoice: true };
    inside.push(here);
  }
  for (const fault of inside) list(fault, settings, faults);
  for (const { unlisted } of ofBranches) faults.unlisted += unlisted;
}

/** Whether no more faults are listed: most of the time of a hostile body would go into what the rest has to say. */
function isFull({ max }: Settings, { listed }: Faults): boolean {
  return listed.length >= max;
}

function pathTo(key: string, path: string, settings: Settings, faults: Faults): string {
  return isFull(settings, faults) ? "" : path + pointerStep(key);
}

function add(path: string, found: unknown, broken: Rule[], settings: Settings, faults: Faults): void {
  list({ path, found, broken, isChoice: false }, settings, faults);
}

function list(fault: Fault, settings: Settings, faults: Faults): void {
  if (isFull(settings, faults)) faults.unlisted++;
  else faults.listed.push(fault);
}

/** Whether a value itself breaks a rule; what is in it is another matter. */
function breaks({ type, const: only, enum: known, minimum, maxItems, pattern }: Assertions, value: unknown): boolean {
  return (
    (type !== undefined && !isOfType(value, type)) ||
    (only !== undefined && value !== only) ||
    (known !== undefined && !known.includes(value)) ||
    (minimum !== undefined && typeof value === "number" && value < minimum) ||
    (maxItems !== undefined && Array.isArray(value) && value.length > maxItems) ||
    (pattern !== undefined && typeof value === "string" && !matches(value, pattern))
  );
}

const ownKeywords = ["type", "const", "enum", "minimum", "maxItems", "pattern"] as const;

function rulesBroken(schema: Assertions, value: unknown): Rule[] {
  const rules = ownKeywords.filter((keyword) => breaks({ [keyword]: schema[keyword] }, value));
  return rules.map((keyword) => [keyword, schema[keyword]]);
}

function isOfType(value: unknown, types: string | readonly string[]): boolean {
  if (typeof types !== "string") return types.some((type) => isOfType(value, type));
  switch (types) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === types;
  }
}

const patterns = new Map<string, RegExp>();

function matches(value: string, pattern: string): boolean {
  const compiled = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, compiled);
  return compiled.test(value);
}
