import { createHash } from "node:crypto";
import type { Judgment } from "./judge.js";
import type { SignatureState } from "./signature.js";

/** A delivery that has been answered. */
export interface ReceivedDelivery extends Judgment {
  /** Counted from 1, in the order of the answers. */
  number: number;
  /** In the form of `Date.prototype.toISOString`. */
  receivedAt: string;
  /** The HTTP status of the answer. */
  status: number;
  /** Of an API webhook. */
  signature?: SignatureState;
  /** Why it could not be saved. */
  trouble?: string;
  /** The number of the earlier delivery with the same key. */
  duplicateOf?: number;
  /** The address that a trusted proxy reports; "" if it reports none. */
  sender?: string;
  /** Path and query. */
  path: string;
  /** Names and values exactly as received. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/** The latest deliveries since `listen` was started. */
export interface Inbox {
  /** Numbers a delivery, marks it if it is a duplicate, and keeps it. */
  add(delivery: Omit<ReceivedDelivery, "number" | "duplicateOf">): ReceivedDelivery;
  /** The kept deliveries with a higher number, oldest first. */
  after(number: number): ReceivedDelivery[];
  find(number: number): ReceivedDelivery | undefined;
}

/** How many deliveries, and how many bytes with all that is known of them, are kept, and how many keys for duplicates. */
const max = { deliveries: 1000, bytes: 8_000_000, keys: 100_000 };

/** Creates an empty inbox, which drops the oldest deliveries and keys instead of growing without end. */
export function createInbox(): Inbox {
  const kept = new Map<number, ReceivedDelivery>();
  const numbers = new Map<string, number>();
  let bytes = 0;
  let number = 0;
  return {
    add(delivery) {
      number++;
      const key = delivery.key === undefined ? undefined : hashed(delivery.key);
      const before = key === undefined ? undefined : numbers.get(key);
      // Only an accepted delivery counts as the first one: after any other answer, the sender may retry.
      if (key !== undefined && before === undefined && delivery.status === 200) numbers.set(key, number);
      if (numbers.size > max.keys) deleteFirst(numbers);

      const added = { ...delivery, number, ...(before !== undefined && { duplicateOf: before }) };
      kept.set(number, added);
      bytes += sizeOf(added);
      while (kept.size > max.deliveries || (bytes > max.bytes && kept.size > 1)) {
        const dropped = deleteFirst(kept);
        bytes -= dropped ? sizeOf(dropped) : 0;
      }
      return added;
    },
    after: (number) => [...kept.values()].filter((delivery) => delivery.number > number),
    find: (number) => kept.get(number),
  };
}

/** How much memory a delivery takes, about: its issues alone can take more than its body. */
function sizeOf({ body, path, headers, title, type, summary, key, issues, drift }: ReceivedDelivery): number {
  const texts = [
    ...[path, title, type, summary, key],
    ...headers.flat(),
    ...[...issues, ...drift].flatMap(({ path, message }) => [path, message]),
  ];
  return body.length + texts.reduce((length, text) => length + 2 * (text?.length ?? 0) + 50, 0);
}

/** A key contains ids from the body, which can be as long as the sender likes. */
function hashed(key: string): string {
  return createHash("sha256").update(key).digest("base64");
}

/** Deletes the oldest entry: a map keeps the order of insertion. */
function deleteFirst<Value>(map: Map<unknown, Value>): Value | undefined {
  for (const [key, value] of map) {
    map.delete(key);
    return value;
  }
  return undefined;
}
