import { isObject } from "../../src/shared/pointer.ts";
import { type Profile, profiles } from "../schema/profile.ts";
import { bundlePath, commonBundles } from "./bundles.ts";
import { type AppliedCase, casesOf, type Subject, subjectsOf, unknownEventOf } from "./cases.ts";
import { type Contract, eventKey } from "./model.ts";

/** A group of test vectors, in the form of the JSON-Schema-Test-Suite with `profile` and `also` added. */
export interface VectorGroup {
  description: string;
  profile: Profile;
  /** The bundle, relative to the folder of a dialect: `schemas` or `schemas/draft-07`. */
  schema: { $ref: string };
  /** Other bundles that must give the same verdicts, such as the union of all events. */
  also: { $ref: string }[];
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** The verdict of each profile on the samples, and on each case carried out on them. */
export function vectorsOf(contract: Contract): VectorGroup[] {
  const subjects = subjectsOf(contract);
  const hasUnion = commonBundles(contract).includes("webhook");
  return profiles.flatMap((profile) => [
    ...subjects.map((subject) => {
      const samples = subject.samples.map((data, index) => ({
        description: `sample ${index + 1} of ${subject.samples.length} is valid`,
        data,
        valid: true,
      }));
      const cases = casesOf(subject, contract).map((each) => toTest(each, profile));
      const also = hasUnion && subject.name !== "envelope" ? ["webhook"] : [];
      return group(subject.name, profile, also, [...samples, ...cases, ...otherType(subject, contract)]);
    }),
    ...(hasUnion ? [group("webhook", profile, [], unionTests(contract, profile))] : []),
  ]);
}

function group(name: string, profile: Profile, also: string[], tests: VectorGroup["tests"]): VectorGroup {
  const refTo = (name: string) => ({ $ref: bundlePath(name, profile) });
  return { description: `${name}, ${profile}`, profile, schema: refTo(name), also: also.map(refTo), tests };
}

function toTest({ description, value, ...verdicts }: AppliedCase, profile: Profile) {
  const valid = verdicts[profile] === true;
  return { description: `${description} is ${valid ? "valid" : "invalid"}`, data: value, valid };
}

/** An event under the type of another one that asks for other data: neither its own bundle nor the union takes it. */
function otherType({ name, samples: [sample] }: Subject, { family, events, schemas }: Contract) {
  const key = eventKey(family);
  if (key === undefined || name === "envelope" || !isObject(sample) || !isObject(sample.data)) return [];
  const { data } = sample;
  const other = events.find(({ type }) => schemas[type]?.properties?.data?.required?.some((key) => !(key in data)));
  if (!other) return [];
  const renamed = { ...sample, [key]: other.type };
  return [{ description: `the type ${other.type} is invalid`, data: renamed, valid: false }];
}

/** What only the union is asked: a type that is not documented, with a right envelope or a wrong one. */
function unionTests(contract: Contract, profile: Profile): VectorGroup["tests"] {
  const unknown = unknownEventOf(contract);
  const key = eventKey(contract.family);
  if (!unknown || key === undefined) return [];
  const ofTypes = [unknown[key], "", "__proto__", "constructor", "toString"].map((type) => {
    const valid = profile === "lenient";
    const description = `an event of the undocumented type ${JSON.stringify(type)} is ${valid ? "valid" : "invalid"}`;
    return { description, data: { ...unknown, [key]: type }, valid };
  });
  const envelope = casesOf({ name: "envelope", samples: [unknown] }, contract)
    .filter(({ lenient }) => lenient !== true)
    .map((each) => toTest(each, profile));
  return [...ofTypes, ...envelope];
}
