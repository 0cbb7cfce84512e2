import { type AppliedCase, casesOf, type Subject, subjectsOf, unknownEventOf } from "../../scripts/contract/cases.ts";
import { contract } from "./contract.ts";

/** A well-formed delivery of an undocumented type. */
export const unknownEvent = unknownEventOf(contract) as Record<"type" | "created_at", string> &
  Record<"data" | "account", object>;

/** Types that no event has, among them names that every object inherits. */
export const undocumentedTypes = [
  "contact.undocumented.happened",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
];

/** All that has cases: the events, and the envelope of an undocumented event. */
export const subjects = subjectsOf(contract);

/** The cases of a subject, carried out. */
export function applied(subject: Subject): AppliedCase[] {
  return casesOf(subject, contract);
}

/** What a test says of a case. */
export function verdict({ lenient, strict }: AppliedCase): "accepts" | "rejects" | "rejects in strict only" {
  if (lenient !== true) return "rejects";
  return strict === true ? "accepts" : "rejects in strict only";
}
