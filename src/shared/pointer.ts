/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as one step of a JSON Pointer. */
export function pointerStep(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a JSON Pointer points to; undefined where there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  return ownValue(value, ...stepsOf(pointer, value));
}

/** What stands under keys, each in what stands under the one before; undefined where there is nothing of its own. */
export function ownValue(value: unknown, ...keys: (string | number)[]): unknown {
  let found = value;
  for (const key of keys) found = step(found, key);
  return found;
}

/** The keys of a JSON Pointer into a value, those of arrays as numbers. */
export function stepsOf(pointer: string, value: unknown): (string | number)[] {
  let found = value;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const isIndex = Array.isArray(found);
      found = step(found, key);
      return isIndex ? Number(key) : key;
    });
}

function step(value: unknown, key: string | number): unknown {
  const has = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return has ? (value as Record<string, unknown>)[key] : undefined;
}
