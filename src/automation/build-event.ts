import { events, eventTypes } from "../../generated/automation/events.js";
import { samples } from "../../generated/automation/samples.js";
import { freshen } from "../shared/freshen.js";
import { merge, type Overrides } from "../shared/merge.js";
import { describe } from "../shared/text.js";
import { isEventType } from "./event-types.js";
import type { EventOf, EventType } from "./events.js";
import { parseWebhook } from "./parse.js";

type Samples = typeof samples;

/** What `buildEvent` can start from: an event type, or a documented payload by its name in `samples`. */
export type BuildableName = EventType | keyof Samples;

/** The event that is made from a name: that of the type, or that of the payload. */
export type EventNamed<Name extends BuildableName> = Name extends EventType
  ? EventOf<Name>
  : Name extends keyof Samples
    ? EventOf<Samples[Name]["type"]>
    : never;

/** How `buildEvent` starts. */
export interface BuildOptions {
  /**
   * Whether the event is another one each time, so that no two share a `deduplicationKey`: every id is new, and equal ids
   * stay equal; every time moves, and `created_at` is a second later than in the last fresh event. Ids count from
   * 1,000,000,001 and times from 2022. They begin again wherever this module is loaded anew, as test runners do for each
   * test file. What `overrides` says stays as it is. By default, the ids and times are those of the documented payload.
   */
  readonly fresh?: boolean;
}

/**
 * A delivery for tests: a documented payload, with what your test is about put into it. Each call returns a new object,
 * of which nothing is shared, so that a test can change it.
 *
 * @param name - The type of the event, of which the first documented payload is taken, or a payload by its name in
 *   `samples`, such as `"contact.optin.completed.page_model"`.
 * @param overrides - What is different, at any depth. Objects are merged, everything else is replaced, arrays as a whole.
 *   `undefined` takes a key away, as JSON does; null is a value. A key that the contract does not have needs a cast.
 * @throws Error if the contract does not have the name, or if `parseWebhook` would not take the result for an event of
 *   the type; the message lists what is wrong and where. For a body that is invalid, change what this returns.
 * @example
 * const sale = buildEvent("customer.sale.completed", { data: { offer_price_plan: { direct_charge_amount: 4900 } } });
 * const withoutFields = buildEvent("contact.tag.added", { data: { contact: { fields: [] } } }, { fresh: true });
 */
export function buildEvent<Name extends BuildableName>(
  name: Name,
  overrides: Overrides<EventNamed<Name>> = {} as never,
  { fresh = false }: BuildOptions = {},
): EventNamed<Name> {
  const sample = samples[sampleName(name)];
  const base = fresh ? freshened(sample) : sample;
  const parsed = parseWebhook(merge(base, overrides));
  if (parsed.outcome === "known" && parsed.event.type === sample.type) return JSON.parse(JSON.stringify(parsed.event));
  const faults =
    parsed.outcome === "invalid"
      ? parsed.issues.map(({ message }) => message)
      : [`/type must be ${describe(sample.type)}, but is ${describe(parsed.event.type)}`];
  throw new Error(
    `${name} with these overrides is not a valid delivery; correct them, or change what buildEvent returns if the body ` +
      `is to be invalid${faults.map((fault) => `\n  ${fault}`).join("")}`,
  );
}

function sampleName(name: string): keyof Samples {
  if (isEventType(name)) return events[name].samples[0] as keyof Samples;
  if (Object.hasOwn(samples, name)) return name as keyof Samples;
  const choice = new Set([...eventTypes, ...Object.keys(samples)]);
  throw new Error(`${describe(name)} is neither an event type nor a sample; use one of ${[...choice].join(", ")}`);
}

let built = 0;
let lastId = 1_000_000_000; // above every id seen in real deliveries, and below what 32 bits hold

function freshened(sample: Samples[keyof Samples]): unknown {
  const start = Date.UTC(2022, 0, 1); // after all documented payloads
  return freshen(sample, () => ++lastId, new Date(start + ++built * 1000), sample.created_at);
}
