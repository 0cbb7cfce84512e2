import { readdirSync } from "node:fs";
import { join } from "node:path";
import { samples } from "../../generated/automation/samples.js";
import { edited as editedAt } from "./edits.ts";

// The contract is not read here as in contract.ts: that takes seconds, which each file of test/cli would wait for.
export { samples };

const folder = join(import.meta.dirname, "../samples/automation");

/** The hand-written files of the documented payloads. */
export const sampleFiles = readdirSync(folder).map((name) => join(folder, name));

export const tagAdded = samples["contact.tag.added"];

/** A documented payload, by default that of a tag, with other values at some JSON Pointers; undefined takes a key away. */
export function edited<Payload = typeof tagAdded>(
  changes: Record<string, unknown>,
  payload = tagAdded as Payload,
): Payload {
  return Object.entries(changes).reduce((copy, [pointer, value]) => editedAt(copy, pointer, value), payload);
}

/** One payload of each outcome, and a known one with drift. */
export const payload = {
  known: tagAdded,
  unknown: edited({ "/type": "contact.tag.painted" }),
  invalid: edited({ "/data/tag/id": "7" }),
  drifting: edited({ "/data/tag/color": "red" }),
};

/** What is wrong with the invalid payload. */
export const invalidIssue = '/data/tag/id must be an integer, but is "7"';

/** The same payloads as they are delivered. */
export const body = {
  known: JSON.stringify(payload.known),
  unknown: JSON.stringify(payload.unknown),
  invalid: JSON.stringify(payload.invalid),
  drifting: JSON.stringify(payload.drifting),
};

/** Deliveries one a line; a string stands for itself. */
export function lines(...deliveries: unknown[]): string {
  return deliveries.map((each) => `${typeof each === "string" ? each : JSON.stringify(each)}\n`).join("");
}
