import { stepsOf, valueAt } from "../../src/shared/pointer.ts";

/** A copy of a sample with another value at a JSON Pointer; undefined takes the key away. The type no longer says so. */
export function edited<T>(sample: T, pointer: string, value: unknown): T {
  const copy = structuredClone(sample);
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/")));
  const key = stepsOf(pointer, copy).at(-1);
  if (typeof parent !== "object" || parent === null || key === undefined) {
    throw new Error(`${pointer} has no place in the sample; name a key of an object or array that is there`);
  }
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
  return copy;
}

/** Freezes a value of any depth all the way down, so that a change of it throws. */
export function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "object" && next !== null) pending.push(...Object.values(Object.freeze(next)));
  }
  return value;
}
