import type { UnknownEvent, WebhookEvent } from "../generated/types.js";
import { pointerStep } from "./value.js";

/**
 * A text that is the same for two deliveries just when they tell of the same thing: put it under a unique index, and
 * act only on what is new there. Its form is part of the contract and changes with a major version only.
 *
 * - A sale is `customer.sale.completed:` and its `order_item.id`, since all items of an order have one `order.id`.
 * - Anything else is `type:created_at:` and each `id` in `data` as `<JSON Pointer>=<id>`, sorted and joined by commas.
 *   The time has no fraction: the same thing done twice to a contact within one second counts as one.
 *
 * @param event - The event of a `known` or `unknown` outcome.
 * @example
 * deduplicationKey(sale); // "customer.sale.completed:763123"
 * deduplicationKey(tagged); // "contact.tag.added:2021-10-05T09:52:38+00:00:/contact/id=29143587,/tag/id=141002"
 */
export function deduplicationKey(event: WebhookEvent | UnknownEvent): string {
  if (isSale(event)) return `${event.type}:${event.data.order_item.id}`;
  const ids = idsIn(event.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${event.type}:${event.created_at}:${ids.map(([pointer, id]) => `${pointer}=${id}`).join(",")}`;
}

function isSale(
  event: WebhookEvent | UnknownEvent,
): event is Extract<WebhookEvent, { type: "customer.sale.completed" }> {
  return event.type === "customer.sale.completed";
}

/** Each `id` with its JSON Pointer, however deep it is: a list in place of recursion, for any depth. */
function idsIn(data: object): [pointer: string, id: string | number][] {
  const ids: [string, string | number][] = [];
  const pending: [pointer: string, value: unknown][] = [["", data]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [pointer, value] = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const path = pointer + pointerStep(key);
      if (key === "id" && (typeof child === "number" || typeof child === "string")) ids.push([path, child]);
      else pending.push([path, child]);
    }
  }
  return ids;
}
