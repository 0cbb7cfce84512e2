import type { Doubt } from "../schema/doubt.ts";
import type { Field } from "./fields.ts";

/** The type of a field in words: `string (time) or null`. */
export function typeText({ type, nullable, values, isOpen }: Field): string {
  if (type === "unknown") return "only null has been seen";
  if (type === "anything") return type;
  const named = nullable ? `${type} or null` : type;
  return isOpen && values.length === 0 ? `${named} in all samples` : named;
}

/** Whether a field is there, in words. */
export function presenceText({ always, inSamples }: Field): string {
  if (always) return "always there";
  if (inSamples === "none") return "can be missing, in no sample";
  return inSamples === "some" ? "can be missing, not in all samples" : "can be missing";
}

/** A doubt as the schemas have it. */
export function doubtSentence({ inferred, settledBy }: Doubt): string {
  return `Inferred: ${inferred}. Settled by: ${settledBy}.`;
}

/** A title as it reads in the middle of a sentence: `automation webhooks`, but `API webhooks`. */
export function inSentence(title: string): string {
  return /^.[a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
