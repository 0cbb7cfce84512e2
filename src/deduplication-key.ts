import type { EventOf, UnknownEvent, WebhookEvent } from "../generated/types.js";
import { pointerStep } from "./value.js";

/**
 * A text that is the same for two deliveries of the same thing: put it under a unique index, and act only on what is new
 * there. Its form is part of the contract and changes with a major version only.
 *
 * - A sale is `customer.sale.completed:` and its `order_item.id`, since all items of an order have one `order.id`.
 * - Anything else is `type:created_at:` and each `id` in `data`, down to 16 levels, as `<JSON Pointer>=<id>`, sorted by
 *   pointer and joined by commas. In pointers and ids, `%`, `,` and `=` are percent-encoded.
 *
 * Two different things can share a key where the payload tells them apart by nothing but the second in which they
 * happened, such as the same link clicked twice within one.
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
