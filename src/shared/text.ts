/** A value in a few words, for a message. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}

/** A text cut to a length in UTF-16 code units, without half a character at the end. */
export function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** A JSON Pointer for a message, its keys cut at 60 characters; `""` is the body. */
export function placeName(pointer: string): string {
  const steps = pointer.split("/").map((step) => shorten(step));
  return pointer === "" ? "the body" : steps.join("/");
}

/** A message without line ends and control characters, which a terminal or a log would act on. */
export function oneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\u2028\u2029]/gu, escapeCharacter);
}

/** A number with commas between thousands. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** A UTF-16 code unit as JSON can write it: `\u00e9`. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
