import { applyPatch, type Operation } from "rfc6902";
import { isObject, pointerStep } from "../../src/shared/pointer.ts";
import type { Profile } from "../schema/profile.ts";
import { referredName, resolve, type Schema } from "../schema/schema.ts";
import { type Case, type Contract, eventKey, type Verdict } from "./model.ts";

/** What has cases: an event, or the envelope of an undocumented event. */
export interface Subject {
  name: string;
  samples: unknown[];
}

/** A case carried out on a sample. */
export interface AppliedCase extends Record<Profile, Verdict> {
  description: string;
  value: unknown;
}

/** All that has cases: the events, and in a family with an envelope that of an undocumented event. */
export function subjectsOf(contract: Contract): Subject[] {
  const unknown = unknownEventOf(contract);
  return [
    ...contract.events.map(({ type, samples }) => ({ name: type, samples: samples.map(({ value }) => value) })),
    ...(unknown ? [{ name: "envelope", samples: [unknown] }] : []),
  ];
}

/** A well-formed delivery of an undocumented type; undefined in a family whose bodies do not tell the event. */
export function unknownEventOf({ family, events, schemas }: Contract): Record<string, unknown> | undefined {
  const key = eventKey(family);
  const sample = events[0]?.samples[0]?.value;
  if (key === undefined || !isObject(sample)) return undefined;
  const common = Object.keys(schemas.envelope?.properties ?? {}).map((each) => [each, sample[each]]);
  return { ...Object.fromEntries(common), [key]: "contact.undocumented.happened" };
}

/**
 * All cases of a subject: its own, those of the envelope, and those of each object wherever a sample has it. They edit
 * the first sample; the others serve for objects that the first one lacks. Throws an Error for a patch that cannot be
 * applied.
 */
export function casesOf({ name, samples }: Subject, { schemas, cases }: Pick<Contract, "schemas" | "cases">) {
  const own = name === "envelope" ? ["envelope"] : ["envelope", `events/${name}`];
  const applied = own.flatMap((subject) => applyAll(subject, cases, samples[0], "", name === "envelope"));
  const seen = new Set<string>();
  for (const sample of samples) {
    for (const [object, pointer] of objectsIn(sample, schemas[name] ?? {}, schemas)) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      applied.push(...applyAll(`objects/${object}`, cases, sample, pointer));
    }
  }
  return applied;
}

/** Where a value has the objects that its schema refers to, as pairs of name and JSON Pointer. */
function objectsIn(
  value: unknown,
  schema: Schema,
  schemas: Record<string, Schema>,
  pointer = "",
): [name: string, pointer: string][] {
  const name = referredName(schema);
  const target = resolve(schema, schemas);
  const branches = (target.anyOf ?? []).flatMap((branch) => objectsIn(value, branch, schemas, pointer));
  const here: [string, string][] = name === undefined ? branches : [[name, pointer], ...branches];
  if (Array.isArray(value)) {
    return here.concat(
      value.flatMap((item, index) => objectsIn(item, target.items ?? {}, schemas, `${pointer}/${index}`)),
    );
  }
  if (!isObject(value)) return here;
  return here.concat(
    Object.entries(target.properties ?? {}).flatMap(([key, property]) =>
      key in value ? objectsIn(value[key], property, schemas, pointer + pointerStep(key)) : [],
    ),
  );
}

function applyAll(subject: string, cases: Contract["cases"], sample: unknown, pointer: string, isUndocumented = false) {
  return (cases.get(subject) ?? []).map((each) => {
    const { undocumented, ...verdicts } = each;
    const isOther = isUndocumented && undocumented !== undefined;
    return apply(isOther ? { ...verdicts, lenient: undocumented, strict: undocumented } : each, sample, pointer);
  });
}

function apply({ description, patch, lenient, strict }: Case, sample: unknown, pointer: string): AppliedCase {
  const document = structuredClone({ root: sample }); // so that a patch can replace all of it
  const errors = applyPatch(
    document,
    patch.map((operation) => ({
      ...operation,
      path: `/root${pointer}${operation.path}`,
      ...("from" in operation && { from: `/root${pointer}${operation.from}` }),
    })) as Operation[],
  );
  const failed = errors.find((error) => error !== null);
  if (failed) {
    throw new Error(`whose patch does not apply at "${pointer}" of the sample: ${failed.message.replace("/root", "")}`);
  }
  const at = (verdict: Verdict) =>
    typeof verdict === "string" ? `${pointer}${verdict.startsWith("/") ? "" : " "}${verdict}` : verdict;
  return { description, value: document.root, lenient: at(lenient), strict: at(strict) };
}
