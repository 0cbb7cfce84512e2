import { pointerStep } from "../shared/pointer.js";
import type { EventOf, UnknownEvent, WebhookEvent } from "./events.js";

/**
 * A string that two deliveries share if they are about the same thing. Put it under a unique index, and act only on a key
 * that is new there. Its form is part of the contract and changes only with a major version.
 *
 * - For a sale it is `customer.sale.completed:` and `order_item.id`, because all items of an order share one `order.id`.
 * - For anything else it is `type:created_at:` and each `id` in `data`, down to 16 levels, as `<JSON Pointer>=<id>`,
 *   sorted by pointer and joined by commas. In pointers and ids, `%`, `,` and `=` are percent-encoded.
 *
 * Two different things share a key if only the second in which they happened could tell them apart, such as the same
 * link clicked twice within one second.
 *
 * @param event - The event of a `known` or `unknown` outcome.
 * @example
 * deduplicationKey(sale); // "customer.sale.completed:763123"
 * deduplicationKey(tagged); // "contact.tag.added:2021-10-05T09:52:38+00:00:/contact/id=29143587,/tag/id=141002"
 */
export function deduplicationKey(event: WebhookEvent | UnknownEvent): string {
  if (isSale(event)) return `${event.type}:${event.data.order_item.id}`;
  const ids = idsIn(event.data, "", 16).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${event.type}:${event.created_at}:${ids.map((pair) => pair.map(encode).join("=")).join(",")}`;
}

function isSale(event: WebhookEvent | UnknownEvent): event is EventOf<"customer.sale.completed"> {
  return event.type === "customer.sale.completed";
}

/** Each `id` with its JSON Pointer. The limit of depth keeps a hostile body from growing keys out of proportion. */
function idsIn(value: unknown, pointer: string, levels: number): [pointer: string, id: string][] {
  if (typeof value !== "object" || value === null || levels === 0) return [];
  return Object.entries(value).flatMap(([key, child]): [string, string][] => {
    const path = pointer + pointerStep(key);
    const isId = key === "id" && (typeof child === "number" || typeof child === "string");
    return isId ? [[path, String(child)]] : idsIn(child, path, levels - 1);
  });
}

function encode(text: string): string {
  return text.replaceAll(/[%,=]/g, encodeURIComponent);
}
