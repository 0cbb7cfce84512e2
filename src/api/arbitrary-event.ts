import { eventTypes } from "../../generated/api/events.js";
import { schemas } from "../../generated/api/schemas.js";
import { arbitraryOf } from "../shared/arbitrary.js";
import type { Arbitrary, FastCheck, RequiredArbitrary, RequiredFastCheck } from "../shared/fast-check.js";
import { describe } from "../shared/text.js";
import { isEventType } from "./event-types.js";
import type { EventOf, EventType } from "./events.js";
import { readHeaders } from "./headers.js";

/**
 * Events for property-based tests with fast-check, made from the lenient schemas. The body of each is what `parseWebhook`
 * takes for such an event, and what a receiver has to live with: keys are missing or null, some are undocumented, and
 * strings are any strings. `delivery` is as without headers: null throughout.
 *
 * @param fc - fast-check, 3 or later, as you import it. This package does not, so that you need not install it.
 * @param type - The events; by default, any.
 * @throws Error if the event is not documented.
 * @example
 * import fc from "fast-check";
 * fc.assert(fc.property(arbitraryEvent(fc, "SALE_NEW"), (sale) => typeof invoice(sale) === "string"));
 */
export function arbitraryEvent<Type extends EventType = EventType>(
  fc: FastCheck,
  type?: Type,
): Arbitrary<EventOf<Type>>;
export function arbitraryEvent<Type extends EventType = EventType>(
  fc: RequiredFastCheck,
  type?: Type,
): RequiredArbitrary<EventOf<Type>>;
export function arbitraryEvent(fc: FastCheck | RequiredFastCheck, type?: EventType): unknown {
  if (type !== undefined && !isEventType(type)) {
    throw new Error(`${describe(type)} is not an event; use one of ${eventTypes.join(", ")}`);
  }
  const same = fc as FastCheck; // at run time, they do not differ
  const events = (type === undefined ? eventTypes : [type]).map((each) =>
    arbitraryOf(same, schemas[each]).map((data) => ({ type: each, data, delivery: readHeaders(null).delivery })),
  );
  return same.oneof(...events);
}
