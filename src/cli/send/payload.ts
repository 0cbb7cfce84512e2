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
