import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { applyPatch, type Operation } from "rfc6902";
import type { Contract } from "./contract.ts";
import { listFiles } from "./files.ts";
import type { Profile } from "./profile.ts";
import { escapePointer, isObject, referredName, resolve, type Schema } from "./schema.ts";

/** A small edit of a documented sample, with what each profile has to say of the outcome. */
export interface Case extends Record<Profile, Verdict> {
  /** A noun phrase, such as "a tag id sent as a string". */
  description: string;
  /** JSON Patch (RFC 6902), from the event or object that the case is about. */
  patch: Operation[];
}

/** Accepted, or the reason for which it is rejected: a JSON Pointer and what is wrong there. */
export type Verdict = true | string;

/** A case carried out on a sample. */
export interface AppliedCase extends Record<Profile, Verdict> {
  description: string;
  value: unknown;
}

/** What has cases: an event, or the envelope of an event that is not documented. */
export interface Subject {
  name: string;
  samples: unknown[];
}

/** A well-formed delivery of a type that is not documented. */
export const unknownEvent = {
  type: "contact.undocumented.happened",
  data: { thing: { id: 1 } },
  account: { email: "owner@example.com" },
  created_at: "2026-01-31T08:10:29+00:00",
};

/** All that has cases: the events, and the envelope of an event that is not documented. */
export function subjectsOf({ events }: Contract): Subject[] {
  const ofEvents = events.map(({ type, samples }) => ({ name: type, samples: samples.map(({ value }) => value) }));
  return [...ofEvents, { name: "envelope", samples: [unknownEvent] }];
}

/**
 * The files of cases below `test/cases`, by what they are about: `envelope`, `events/<type>` or `objects/<name>`. Throws
 * an Error that names the file for what is no case.
 */
export async function readCases(root: string): Promise<Map<string, Case[]>> {
  const files = new Map<string, Case[]>();
  for (const file of await listFiles(root, "test/cases")) {
    const cases: Case[] = JSON.parse(await readFile(join(root, file), "utf8"));
    for (const each of cases) {
      const verdicts = [each.lenient, each.strict].every((verdict) => verdict === true || typeof verdict === "string");
      if (!each.description || !Array.isArray(each.patch) || !verdicts) {
        throw new Error(
          `${file} has the case ${JSON.stringify(each)}; give it description, patch, lenient and strict, ` +
            "each of the last two true or the reason for the rejection",
        );
      }
    }
    files.set(file.slice("test/cases/".length, -".json".length), cases);
  }
  return files;
}

/**
 * All cases of a subject: its own, the envelope's, and those of each object wherever a sample carries it. The first
 * sample is the one that is edited; the others serve for objects that it has not.
 */
export function casesOf({ name, samples }: Subject, { schemas, cases }: Contract): AppliedCase[] {
  const own = name === "envelope" ? ["envelope"] : ["envelope", `events/${name}`];
  const applied = own.flatMap((file) => cases.get(file) ?? []).map((each) => apply(each, samples[0], ""));
  const seen = new Set<string>();
  for (const sample of samples) {
    for (const [object, pointer] of places(schemas[name] as Schema, sample, schemas)) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      applied.push(...(cases.get(`objects/${object}`) ?? []).map((each) => apply(each, sample, pointer)));
    }
  }
  return applied;
}

/** Where a value holds the objects that its schema refers to, as pairs of name and JSON Pointer. */
function places(
  schema: Schema,
  value: unknown,
  schemas: Record<string, Schema>,
  pointer = "",
): [name: string, pointer: string][] {
  const name = referredName(schema);
  const target = resolve(schema, schemas);
  const branches = (target.anyOf ?? []).flatMap((branch) => places(branch, value, schemas, pointer));
  const here: [string, string][] = name === undefined ? branches : [[name, pointer], ...branches];
  if (Array.isArray(value)) {
    return here.concat(
      value.flatMap((item, index) => places(target.items ?? {}, item, schemas, `${pointer}/${index}`)),
    );
  }
  if (!isObject(value)) return here;
  return here.concat(
    Object.entries(target.properties ?? {}).flatMap(([key, property]) =>
      key in value ? places(property, value[key], schemas, `${pointer}/${escapePointer(key)}`) : [],
    ),
  );
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
  if (failed)
    throw new Error(`the patch of "${description}" does not apply at "${pointer}" of the sample; ${failed.message}`);
  const at = (verdict: Verdict) =>
    typeof verdict === "string" ? `${pointer}${verdict.startsWith("/") ? "" : " "}${verdict}` : verdict;
  return { description, value: document.root, lenient: at(lenient), strict: at(strict) };
}
