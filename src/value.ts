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
  return stepsOf(pointer, value).reduce<unknown>(step, value);
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

/** A value in a few words, for a message. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

/** A text cut to a length in UTF-16 units, never within a character. */
export function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** A message without what a terminal or a log would take for more than text: line ends and control characters. */
export function oneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
