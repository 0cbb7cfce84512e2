import { type AppliedCase, casesOf, type Subject, subjectsOf, unknownEvent } from "./cases.ts";
import type { Contract } from "./contract.ts";
import { type Profile, profiles } from "./profile.ts";
import type { RenderedFile } from "./render.ts";
import { isObject } from "./schema.ts";

/** A group of test vectors, in the form of the JSON-Schema-Test-Suite. */
export interface VectorGroup {
  description: string;
  /** The bundle, relative to the folder of a dialect: `generated/schemas` or `generated/schemas/draft-07`. */
  schema: { $ref: string };
  tests: { description: string; data: unknown; valid: boolean }[];
}

/**
 * `generated/conformance.json`: the verdict of each profile on the samples, and on each case carried out on them. What an
 * event's bundle says, the union `webhook` in the same folder has to say too; its own groups hold what only it is asked.
 */
export function renderConformance(contract: Contract): RenderedFile[] {
  const lines = vectorGroups(contract).map(({ tests, ...group }) => {
    const head = JSON.stringify(group).slice(0, -1);
    return `${head},"tests":[\n${tests.map((each) => JSON.stringify(each)).join(",\n")}\n]}`;
  });
  return [{ path: "generated/conformance.json", text: `[\n${lines.join(",\n")}\n]\n` }];
}

export function vectorGroups(contract: Contract): VectorGroup[] {
  const subjects = subjectsOf(contract);
  return profiles.flatMap((profile) => [
    ...subjects.map((subject) => {
      const samples = subject.samples.map((data, index) => ({
        description: `sample ${index + 1} of ${subject.samples.length} is valid`,
        data,
        valid: true,
      }));
      const cases = casesOf(subject, contract).map((each) => toTest(each, profile));
      const tests = [...samples, ...cases, ...otherType(subject, contract)];
      return group(subject.name, profile, tests);
    }),
    group("webhook", profile, unionTests(contract, profile)),
  ]);
}

function group(name: string, profile: Profile, tests: VectorGroup["tests"]): VectorGroup {
  const file = `${profile === "strict" ? "strict/" : ""}${name}.schema.json`;
  return { description: `${name}, ${profile}`, schema: { $ref: file }, tests };
}

function toTest({ description, value, ...verdicts }: AppliedCase, profile: Profile) {
  const valid = verdicts[profile] === true;
  return { description: `${description} is ${valid ? "valid" : "invalid"}`, data: value, valid };
}

/** An event under the type of another one that asks for other data: neither its own bundle nor the union takes it. */
function otherType({ name, samples: [sample] }: Subject, { events, schemas }: Contract): VectorGroup["tests"] {
  if (name === "envelope" || !isObject(sample) || !isObject(sample.data)) return [];
  const { data } = sample;
  const other = events.find(({ type }) => schemas[type]?.properties?.data?.required?.some((key) => !(key in data)));
  if (!other) return [];
  return [{ description: `the type ${other.type} is invalid`, data: { ...sample, type: other.type }, valid: false }];
}

/** What only the union is asked: a type that is not documented, with a right envelope or a wrong one. */
function unionTests(contract: Contract, profile: Profile): VectorGroup["tests"] {
  const types = [unknownEvent.type, "", "__proto__", "constructor", "toString"];
  const ofTypes = types.map((type) => {
    const valid = profile === "lenient";
    const description = `an event of the undocumented type ${JSON.stringify(type)} is ${valid ? "valid" : "invalid"}`;
    return { description, data: { ...unknownEvent, type }, valid };
  });
  const envelope = casesOf({ name: "envelope", samples: [unknownEvent] }, contract)
    .filter(({ lenient }) => lenient !== true)
    .map((each) => toTest(each, profile));
  return [...ofTypes, ...envelope];
}
