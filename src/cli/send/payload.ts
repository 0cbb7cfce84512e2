import { isObject, stepsOf, valueAt } from "../../shared/pointer.js";
import { describe } from "../../shared/text.js";
import { Failure } from "../failure.js";

/** One edit of a payload: the value to put at a JSON Pointer. */
export interface Edit {
  pointer: string;
  value: unknown;
}

/**
 * Edits the payload of a sample in place.
 *
 * @throws Failure if the object or array that is to hold the value does not exist.
 */
export function edit(name: string, payload: unknown, { pointer, value }: Edit): void {
  const parentPointer = pointer.slice(0, pointer.lastIndexOf("/"));
  const parent = valueAt(payload, parentPointer);
  const key = stepsOf(pointer, payload).at(-1) as string | number;
  if (Array.isArray(parent) && /\/(0|[1-9]\d*)$/.test(pointer) && Number(key) <= parent.length) {
    parent[Number(key)] = value;
  } else if (isObject(parent)) {
    Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    const remedy = Array.isArray(parent)
      ? `set the whole value first, as in --set '${parentPointer}={}'`
      : "--print shows the body";
    throw new Failure(
      64,
      `--set ${pointer} has no place in ${name}: ${parentPointer} is ${describe(parent)}; ${remedy}`,
    );
  }
}

/**
 * The payload as if it were about something else at another time: each id is replaced consistently, and all times move
 * by as much as `created_at` moves to `now`.
 *
 * @param nextId - Returns an id that no delivery has had.
 */
export function freshen(payload: { created_at: string }, nextId: () => number, now: Date): unknown {
  const ids = new Map<number, number>();
  const later = now.getTime() - Date.parse(payload.created_at);
  const fresh = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fresh(item, ""));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fresh(child, key)]));
    if (typeof value === "number" && /(^|_)id$/.test(key)) {
      const id = ids.get(value) ?? nextId();
      ids.set(value, id);
      return id;
    }
    if (typeof value === "string" && /_at$/.test(key)) return vendorTime(new Date(Date.parse(value) + later));
    return value;
  };
  return fresh(payload, "");
}

/** A time as systeme.io writes it: `2021-10-05T09:52:38+00:00`. */
function vendorTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}+00:00`;
}
