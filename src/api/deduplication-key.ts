import { keyOf } from "../shared/deduplication-key.js";
import { ownValue } from "../shared/pointer.js";
import type { UnknownEvent, WebhookEvent } from "./events.js";
import { contactIn } from "./person.js";

/**
 * A string that two deliveries share if they are about the same thing, as a repeated delivery is. Put it under a unique
 * index, and act only on a key that is new there. Its form is part of the contract and changes only with a major version.
 *
 * What is signed comes first, and is all there is where that is enough: whoever repeats a delivery can change each of its
 * headers, but not the body.
 *
 * - `SALE_NEW`: the type and `orderItem.id`, which each delivery of an order has of its own
 * - `CONTACT_CREATED`: the type and `contact.id`, since a contact is created once
 * - the other events of a contact: the type, `contact.id`, the id of what stands beside it, such as `tag.id`, and then
 *   `X-Webhook-Event-Timestamp`, because the same tag can be added again later; without that header,
 *   `X-Webhook-Message-Id`; without either, the hash of the body in place of the ids
 * - `SALE_CANCELED` and events that are not known: the same, with `orderItem.id` alone if the body has one, and with the hash
 *   of the body if it has neither that nor `contact.id`
 *
 * Ids are written `<JSON Pointer>=<id>`, and the parts are joined by commas, in which `%`, `,` and `=` are
 * percent-encoded. A key has at most 1,000 characters: `sha256=<hash>` stands in place of what would make it longer, and of
 * ids beyond 2^53 - 1, which `JSON.parse` has rounded.
 *
 * Whether a renewal of a subscription is a sale, and whether it has an `orderItem.id` of its own, is not known. When a key
 * comes again with another `event.delivery.messageId`, tell a person: it may be a renewal.
 *
 * @param event - The event of a `known` or `unknown` outcome.
 * @example
 * deduplicationKey(sale); // "SALE_NEW,/orderItem/id=7719203"
 * deduplicationKey(tagged); // "CONTACT_TAG_ADDED,/contact/id=31415926,/tag/id=1618,2026-09-27T20:16:27+00:00"
 */
export function deduplicationKey(event: WebhookEvent | UnknownEvent): string {
  const { type, data, delivery } = event;
  const ids = identityOf(event);
  if (ids && (type === "SALE_NEW" || type === "CONTACT_CREATED")) {
    return keyOf({ head: [type], data: ids, whole: data });
  }
  const time = delivery.eventTimestamp ?? delivery.messageId;
  return keyOf({
    head: [type ?? ""],
    data: time === null ? undefined : ids,
    tail: time === null ? [] : [time],
    whole: data,
  });
}

/** The ids of what an event is about, without those that are merely mentioned; undefined if they are not known. */
function identityOf({ type, data }: WebhookEvent | UnknownEvent): object | undefined {
  const orderItem = idOf(ownValue(data, "orderItem"));
  if (orderItem && !type?.startsWith("CONTACT_")) return { orderItem };
  const contact = idOf(contactIn(data));
  if (!contact) return undefined;
  // Beside the contact stands what happened to it: a tag, or whatever an event that is not known yet is about.
  const others = Object.entries(data).flatMap(([key, value]) => {
    const other = key === "contact" ? undefined : idOf(value);
    return other ? [[key, other] as const] : [];
  });
  return { ...Object.fromEntries(type === "CONTACT_CREATED" ? [] : others), contact };
}

/** The id of an object; undefined if there is none, as in `{ "id": null }`. */
function idOf(value: unknown): { id: number | string } | undefined {
  const id = ownValue(value, "id");
  return Number.isInteger(id) || (typeof id === "string" && id !== "") ? { id: id as number | string } : undefined;
}
