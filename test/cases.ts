import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch, type Operation } from "rfc6902";
import { listFiles } from "../scripts/files.ts";
import type { Profile } from "../scripts/profile.ts";
import { escapePointer, isObject, referredName, resolve, type Schema } from "../scripts/schema.ts";
import { contract, root } from "./contract.ts";

/** A small edit of a documented sample, with what each profile has to say of the outcome. */
export interface Case extends Record<Profile, Verdict> {
  /** A noun phrase, such as "a tag id sent as a string". */
  description: string;
  /** JSON Patch (RFC 6902), from the event or object that the case is about. */
  patch: Operation[];
}

/** Accepted, or the reason for which it is rejected: a JSON Pointer and what is wrong there. */
export type Verdict = true | string;

/** A case carried out on a sample of an event. */
export interface AppliedCase extends Record<Profile, Verdict> {
  description: string;
  value: unknown;
}

/** The files of cases, by what they are about: `envelope`, `events/<type>` or `objects/<name>`. */
export const caseFiles = new Map<string, Case[]>();
for (const file of await listFiles(root, "test/cases")) {
  const cases: Case[] = JSON.parse(readFileSync(join(root, file), "utf8"));
  for (const each of cases) {
    const verdicts = [each.lenient, each.strict].every((verdict) => verdict === true || typeof verdict === "string");
    if (!each.description || !Array.isArray(each.patch) || !verdicts) {
      throw new Error(
        `${file} has the case ${JSON.stringify(each)}; give it description, patch, lenient and strict, ` +
          "each of the last two true or the reason for the rejection",
      );
    }
  }
  caseFiles.set(file.slice("test/cases/".length, -".json".length), cases);
}

/**
 * All cases of an event, or of `envelope`: its own, the envelope's, and those of each object wherever a sample carries
 * it. The first sample is the one that is edited; the others serve for objects that it has not.
 */
export function casesOf(name: string, samples: unknown[]): AppliedCase[] {
  const own = name === "envelope" ? ["envelope"] : ["envelope", `events/${name}`];
  const cases = own.flatMap((file) => caseFiles.get(file) ?? []).map((each) => apply(each, samples[0], ""));
  const seen = new Set<string>();
  for (const sample of samples) {
    for (const [object, pointer] of places(contract.schemas[name] as Schema, sample)) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      cases.push(...(caseFiles.get(`objects/${object}`) ?? []).map((each) => apply(each, sample, pointer)));
    }
  }
  return cases;
}

/** A well-formed delivery of a type that is not documented. */
export const unknownEvent = {
  type: "contact.undocumented.happened",
  data: { thing: { id: 1 } },
  account: { email: "owner@example.com" },
  created_at: "2026-01-31T08:10:29+00:00",
};

/** All that has cases: the events, and the envelope of an event that is not documented. */
export const subjects = [
  ...contract.events.map(({ type, samples }) => ({ name: type, samples: samples.map(({ value }) => value) })),
  { name: "envelope", samples: [unknownEvent] },
];

/** What a test says of a case. */
export function verdict({ lenient, strict }: AppliedCase): "accepts" | "rejects" | "rejects in strict only" {
  if (lenient !== true) return "rejects";
  return strict === true ? "accepts" : "rejects in strict only";
}

/** Where a value holds the objects that its schema refers to, as pairs of name and JSON Pointer. */
function places(schema: Schema, value: unknown, pointer = ""): [name: string, pointer: string][] {
  const name = referredName(schema);
  const target = resolve(schema, contract.schemas);
  const branches = (target.anyOf ?? []).flatMap((branch) => places(branch, value, pointer));
  const here: [string, string][] = name === undefined ? branches : [[name, pointer], ...branches];
  if (Array.isArray(value)) {
    return here.concat(value.flatMap((item, index) => places(target.items ?? {}, item, `${pointer}/${index}`)));
  }
  if (!isObject(value)) return here;
  return here.concat(
    Object.entries(target.properties ?? {}).flatMap(([key, property]) =>
      key in value ? places(property, value[key], `${pointer}/${escapePointer(key)}`) : [],
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
