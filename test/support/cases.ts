import { type AppliedCase, casesOf, type Subject, subjectsOf } from "../../scripts/contract/cases.ts";
import type { Contract } from "../../scripts/contract/model.ts";
import { contract } from "./contract.ts";

export { unknownEvent } from "./unknown-event.ts";

/** All that has cases in the automation webhooks: the events, and the envelope of an undocumented event. */
export const subjects = subjectsOf(contract);

/** The cases of a subject, carried out. */
export function applied(subject: Subject, of: Contract = contract): AppliedCase[] {
  return casesOf(subject, of);
}

/** What a test says of a case. */
export function verdict({ lenient, strict }: AppliedCase): "accepts" | "rejects" | "rejects in strict only" {
  if (lenient !== true) return "rejects";
  return strict === true ? "accepts" : "rejects in strict only";
}
