import { events, eventTypes } from "../../generated/api/events.js";
import { samples } from "../../generated/api/samples.js";
import type { EventMap } from "../../generated/api/types.js";
import { freshen } from "../shared/freshen.js";
import { merge, type Overrides } from "../shared/merge.js";
import { describe } from "../shared/text.js";
import { isEventType } from "./event-types.js";
import type { Delivery, EventOf, EventType } from "./events.js";
import { parseWebhook } from "./parse.js";
import { bodyText, deliveryAt, headersOf, sentAt } from "./request.js";

type Samples = typeof samples;

/** What can be built: an event, or a sample by its name in `samples`. */
export type BuildableName = EventType | keyof Samples;

/** The event that is made from a name: that of the name, or that of the sample. */
export type TypeNamed<Name extends BuildableName> = Name extends EventType
  ? Name
  : Name extends `${infer Type extends EventType}.${string}`
    ? Type
    : never;

/** How `buildEvent` starts. */
export interface BuildOptions {
  /**
   * Whether the event is another one each time, so that no two share a `deduplicationKey`: every id is new, and equal ids
   * stay equal; every time moves, and each fresh event is a second later than the last. Ids count from 1,000,000,001 and
   * times from 2027, again in each process. What `overrides` says stays as it is. By default, the ids and times in the
   * body are those of the sample, and the times in `delivery` are the beginning of 2027. The ids in `delivery` are new on
   * each call, fresh or not: each event is another message.
   */
  readonly fresh?: boolean;
}

/**
 * An event for tests, as `parseWebhook` hands it on: a sample, with what your test is about put into its body. Each call
 * returns a new object, of which nothing is shared, so that a test can change it.
 *
 * @param name - The event, of which the first sample is taken, or a sample by its name in `samples`, such as
 *   `"CONTACT_TAG_REMOVED.contact_in_contact"`. Of `SALE_CANCELED` nobody has published a body: it starts with `{}`.
 * @param overrides - What is different in the body, at any depth. Objects are merged, everything else is replaced, arrays
 *   as a whole. `undefined` takes a key away, as JSON does; null is a value. A key that the contract does not have needs a
 *   cast.
 * @throws Error if the contract does not have the name, or if `parseWebhook` would not take the outcome for such an event;
 *   the message lists what is wrong and where.
 * @example
 * const sale = buildEvent("SALE_NEW", { order: { totalPrice: 0 }, coupon: { code: "FREE" } });
 */
export function buildEvent<Name extends BuildableName>(
  name: Name,
  overrides: Overrides<EventMap[TypeNamed<Name>]> = {} as never,
  { fresh = false }: BuildOptions = {},
): EventOf<TypeNamed<Name>> {
  const [type, sample] = startOf(name);
  const time = new Date(start + (fresh ? ++built * 1000 : 0));
  const base = fresh ? freshen(sample, () => ++lastId, time, sentAt(sample)) : sample;
  const request = { "X-Webhook-Event": type };
  const parsed = parseWebhook(merge(base, overrides), request);
  if (parsed.outcome === "known") {
    const data = JSON.parse(JSON.stringify(parsed.event.data));
    return { type, data, delivery: deliveryAt(time, name) } as EventOf<TypeNamed<Name>>;
  }
  const faults = parsed.outcome === "invalid" ? parsed.issues.map(({ message }) => message) : [parsed.reason];
  throw new Error(
    `${name} with these overrides is not a valid delivery; correct them, or change what buildEvent returns if the body ` +
      `is to be invalid${faults.map((fault) => `\n  ${fault}`).join("")}`,
  );
}

/** A delivery as it arrives, in the form that `fetch` and `new Request` take as their second argument. */
export interface BuiltRequest {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  /** The body as systeme.io writes it, to the byte: the signature is over it. */
  readonly body: string;
}

/**
 * A signed request that delivers an event, with the headers that were observed: for the tests of a receiver that
 * verifies signatures.
 *
 * @param event - What `buildEvent` returns, or the same with another `type` or `data`, which need not be valid.
 * @param secret - The secret that your receiver knows.
 * @example
 * const request = await buildRequest(buildEvent("SALE_NEW", {}, { fresh: true }), "secret");
 * const response = await receiver(new Request("https://example.com/systeme", request));
 */
export async function buildRequest(
  { type, data, delivery }: { readonly type: string; readonly data: unknown; readonly delivery: Delivery },
  secret: string,
): Promise<BuiltRequest> {
  const body = bodyText(data);
  return { method: "POST", headers: Object.fromEntries(await headersOf(type, delivery, body, secret)), body };
}

function startOf(name: string): [type: EventType, sample: unknown] {
  const [prefix = ""] = name.split(".");
  const sample = isEventType(name) ? events[name].samples[0] : name;
  if (isEventType(prefix) && sample === undefined) return [prefix, {}];
  if (isEventType(prefix) && Object.hasOwn(samples, sample as string))
    return [prefix, samples[sample as keyof Samples]];
  const choice = new Set([...eventTypes, ...Object.keys(samples)]);
  throw new Error(`${describe(name)} is neither an event nor a sample; use one of ${[...choice].join(", ")}`);
}

const start = Date.UTC(2027, 0, 1); // after all samples
let built = 0;
let lastId = 1_000_000_000; // above every id seen in real deliveries, and below what 32 bits hold
