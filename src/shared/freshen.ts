import { isObject } from "./pointer.js";

/**
 * The payload as if it were about something else at another time: each id is replaced consistently, and all times move
 * by as much as `from` moves to `now`.
 *
 * @param nextId - Returns an id that no delivery has had.
 * @param from - The time in the payload when it was sent.
 */
export function freshen(payload: unknown, nextId: () => number, now: Date, from: string): unknown {
  const ids = new Map<number, number>();
  const later = now.getTime() - Date.parse(from);
  const fresh = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fresh(item, ""));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fresh(child, key)]));
    if (typeof value === "number" && /(^i|_i|I)d$/.test(key)) {
      const id = ids.get(value) ?? nextId();
      ids.set(value, id);
      return id;
    }
    if (typeof value === "string" && /(_a|A)t$/.test(key)) return vendorTime(new Date(Date.parse(value) + later));
    return value;
  };
  return fresh(payload, "");
}

/** A time as systeme.io writes it: `2021-10-05T09:52:38+00:00`. */
export function vendorTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}+00:00`;
}
