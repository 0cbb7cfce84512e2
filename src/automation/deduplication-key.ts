import { keyOf } from "../shared/deduplication-key.js";
import { isObject } from "../shared/pointer.js";
import { isEventType } from "./event-types.js";
import type { UnknownEvent, WebhookEvent } from "./events.js";

/**
 * A string that two deliveries share if they are about the same thing at the same time, as an exact redelivery does. Put
 * it under a unique index, and act only on a key that is new there. Its form is part of the contract and changes only
 * with a major version.
 *
 * It is `type`, `created_at` and each `id` in the `data` of a documented event, down to 16 levels, as `<JSON Pointer>=<id>`, sorted by pointer; all
 * joined by commas. Of the ids of a sale, `order_item.id` alone is in it: it says all that the others say. In each part,
 * `%`, `,` and `=` are percent-encoded. A key has at most 1,000 characters:
 *
 * - `sha256=<hash of the whole event>` stands in place of the ids where they do not tell what the event is about: its type is
 *   not documented, or something in `data` has no id. So it does if the ids would make the key longer, or if one of them is
 *   a number beyond 2^53 - 1: `JSON.parse` has rounded it, so that it can no longer be told from its neighbors.
 * - `sha256=<hash>` stands in place of a type or time of more than 200 characters.
 *
 * Hashes are in hexadecimal and of JSON without blanks and with sorted keys.
 *
 * **Sales.** A log shows that the webhook was called again for orders already handled, once five times over months. Whether
 * those were renewals, other items or redeliveries is not known, nor whether a renewal has an `order_item.id` of its own.
 * That is why the key of a sale has the time in it: no sale is taken for another that came earlier. To give access once
 * for each order item, look at `data.order_item.id` beside the key, and tell a person when one comes again under a new key.
 *
 * Two different things share a key if only the second in which they happened could tell them apart, such as the same
 * link clicked twice within one second, or if they differ in nothing but rounded ids.
 *
 * @param event - The event of a `known` or `unknown` outcome.
 * @example
 * deduplicationKey(sale); // "customer.sale.completed,2021-09-10T14:23:33+00:00,/order_item/id=763123"
 * deduplicationKey(tagged); // "contact.tag.added,2021-10-05T09:52:38+00:00,/contact/id=29143587,/tag/id=141002"
 */
export function deduplicationKey(event: WebhookEvent | UnknownEvent): string {
  return keyOf({ head: [event.type, event.created_at], data: identityOf(event), whole: event });
}

/** Where the ids of what an event is about are; undefined where there are none that tell. */
function identityOf(event: WebhookEvent | UnknownEvent): unknown {
  if (!isKnown(event)) return undefined;
  if (event.type === "customer.sale.completed") return { order_item: { id: event.data.order_item.id } };
  const hasIds = Object.values(event.data).every((value) => !isObject(value) || (value.id ?? null) !== null);
  return hasIds ? event.data : undefined;
}

function isKnown(event: WebhookEvent | UnknownEvent): event is WebhookEvent {
  return isEventType(event.type);
}
