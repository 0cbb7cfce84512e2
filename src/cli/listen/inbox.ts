import { createHash } from "node:crypto";
import type { Verdict } from "./judge.js";

/** A delivery that has been answered. */
export interface Delivery extends Verdict {
  /** From 1, in the order of the answers. */
  number: number;
  /** As `Date.prototype.toISOString` writes it. */
  receivedAt: string;
  /** What was answered. */
  status: number;
  /** Why it could not be saved. */
  trouble?: string;
  /** The number of one before it with the same key. */
  duplicateOf?: number;
  /** The address that a proxy reports, where one is trusted; "" if it reports none. */
  sender?: string;
  /** Path and query, without the token. */
  path: string;
  /** Names and values as they came. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** What has come since `listen` was started, as far as it is kept. */
export interface Inbox {
  /** Numbers a delivery, tells whether it is a duplicate, and keeps it. */
  add(delivery: Omit<Delivery, "number" | "duplicateOf">): Delivery;
  /** The kept deliveries that came after a number, oldest first. */
  after(number: number): Delivery[];
  find(number: number): Delivery | undefined;
}

/** How many deliveries, and bytes of them, are kept for the page, and how many keys for telling duplicates. */
const most = { deliveries: 1000, bytes: 32_000_000, keys: 100_000 };

/** An empty inbox, which forgets what is oldest rather than to grow without end. */
export function createInbox(): Inbox {
  const kept = new Map<number, Delivery>();
  const numbers = new Map<string, number>();
  let bytes = 0;
  let number = 0;
  return {
    add(delivery) {
      number++;
      const key = delivery.key === undefined ? undefined : shortened(delivery.key);
      const before = key === undefined ? undefined : numbers.get(key);
      // What was not taken is not a first one: the sender may deliver it again.
      if (key !== undefined && before === undefined && delivery.status === 200) numbers.set(key, number);
      if (numbers.size > most.keys) deleteFirst(numbers);

      const added = { ...delivery, number, ...(before !== undefined && { duplicateOf: before }) };
      kept.set(number, added);
      bytes += delivery.body.length;
      while (kept.size > most.deliveries || (bytes > most.bytes && kept.size > 1)) {
        bytes -= deleteFirst(kept)?.body.length ?? 0;
      }
      return added;
    },
    after: (number) => [...kept.values()].filter((delivery) => delivery.number > number),
    find: (number) => kept.get(number),
  };
}

/** A key holds ids of the payload, which can be as long as the sender likes. */
function shortened(key: string): string {
  return createHash("sha256").update(key).digest("base64");
}

/** A map is in the order in which it was filled. */
function deleteFirst<Value>(map: Map<unknown, Value>): Value | undefined {
  for (const [key, value] of map) {
    map.delete(key);
    return value;
  }
  return undefined;
}
