import { samples } from "../../generated/automation/samples.js";
import type { UnknownEvent } from "../../src/index.ts";

const [sample] = Object.values(samples);

/** A well-formed delivery of an undocumented type. */
export const unknownEvent: UnknownEvent = { ...(sample as UnknownEvent), type: "contact.undocumented.happened" };

/** Types that no event has, among them names that every object inherits. */
export const undocumentedTypes = [unknownEvent.type, "__proto__", "constructor", "toString", "hasOwnProperty", ""];

/** An event of an undocumented type with these data. */
export function unknownEventWith(data: Record<string, unknown>): UnknownEvent {
  return { ...unknownEvent, type: "a.b", data };
}
