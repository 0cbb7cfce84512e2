import { isObject, ownValue, pointerStep } from "../../shared/pointer.js";

/** What stands beside a body and says how to read it. */
const beside = ["headers", "multiValueHeaders", "isBase64Encoded"];

/**
 * What a pointer leads to, also through text that holds JSON.
 *
 * @returns `body`, undefined if nothing is there; and `wrapper`, the value with nothing in it but the body, the way to it, and
 *   the headers beside that.
 */
export function picked(value: unknown, pointer: string): { wrapper: unknown; body: unknown } {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return pick(value, steps);
}

function pick(value: unknown, [key, ...rest]: readonly string[]): { wrapper: unknown; body: unknown } {
  if (key === undefined) return { wrapper: value, body: value };
  const there = typeof value === "string" ? jsonIn(value) : value;
  const { wrapper, body } = pick(ownValue(there, key), rest);
  const kept = isObject(there) ? beside.filter((name) => Object.hasOwn(there, name)) : [];
  return {
    wrapper: { ...Object.fromEntries(kept.map((name) => [name, ownValue(there, name)])), [key]: wrapper },
    body,
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of `--at`: a JSON Pointer, or the name of a column or key. */
export function pointerOf(text: string): string {
  return text.startsWith("/") ? text : pointerStep(text);
}
