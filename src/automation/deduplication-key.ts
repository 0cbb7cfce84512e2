import { hashOf } from "../shared/hash.js";
import { pointerStep } from "../shared/pointer.js";
import type { EventOf, UnknownEvent, WebhookEvent } from "./events.js";

/** How many characters a key can have, and how many its type and its time can take of them. */
const longest = 1000;
const longestPart = 200;
/** How deep ids are looked for. */
const levels = 16;

/**
 * A string that two deliveries share if they are about the same thing at the same time, as an exact redelivery does. Put
 * it under a unique index, and act only on a key that is new there. Its form is part of the contract and changes only
 * with a major version.
 *
 * It is `type`, `created_at` and each `id` in `data`, down to 16 levels, as `<JSON Pointer>=<id>`, sorted by pointer; all
 * joined by commas. Of the ids of a sale, `order_item.id` alone is in it: it says all that the others say. In each part,
 * `%`, `,` and `=` are percent-encoded. A key has at most 1,000 characters:
 *
 * - `sha256=<hash of the whole event>` stands in place of the ids if they would make it longer, or if one of them is a
 *   number beyond 2^53 - 1: `JSON.parse` has rounded it, so that it can no longer be told from its neighbors.
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
  const head = [event.type, event.created_at].map(limited);
  const ids: Ids = { pairs: [], room: longest };
  const data = isSale(event) ? { order_item: { id: event.data.order_item.id } } : event.data;
  const key = collect(data, "", levels, ids) ? [...head, ...sorted(ids)].join(",") : undefined;
  return key !== undefined && key.length <= longest ? key : [...head, hashed(event)].join(",");
}

function isSale(event: WebhookEvent | UnknownEvent): event is EventOf<"customer.sale.completed"> {
  return event.type === "customer.sale.completed";
}

interface Ids {
  readonly pairs: [pointer: string, id: string][];
  /** How many more characters they can take. Pointers beyond that are never made: a long key can hold many ids. */
  room: number;
}

/** Collects each `id` with its JSON Pointer; false, without going on, if the ids are too long or one of them is rounded. */
function collect(value: unknown, pointer: string, levelsLeft: number, ids: Ids): boolean {
  if (typeof value !== "object" || value === null || levelsLeft === 0) return true;
  if (Array.isArray(value)) {
    return value.every((item, index) => collect(item, `${pointer}/${index}`, levelsLeft - 1, ids));
  }
  return Object.entries(value).every(([key, child]) => {
    if (key === "id" && (typeof child === "number" || typeof child === "string")) {
      return add(`${pointer}/id`, child, ids);
    }
    return typeof child !== "object" || collect(child, pointer + pointerStep(key), levelsLeft - 1, ids);
  });
}

function add(pointer: string, id: number | string, ids: Ids): boolean {
  if (typeof id === "number" && Math.abs(id) > Number.MAX_SAFE_INTEGER) return false;
  const text = String(id);
  ids.room -= pointer.length + text.length;
  if (ids.room < 0) return false;
  ids.pairs.push([pointer, text]);
  return true;
}

function sorted({ pairs }: Ids): string[] {
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.map(encode).join("="));
}

function limited(part: string): string {
  const encoded = encode(part);
  return encoded.length <= longestPart ? encoded : hashed(part);
}

function hashed(value: unknown): string {
  return `sha256=${hashOf(value)}`;
}

function encode(text: string): string {
  return text.replaceAll(/[%,=]/g, encodeURIComponent);
}
