import type { Issue } from "./issue.js";
import { oneLine } from "./text.js";

/** Bytes in any form that the language has, of this realm or another. */
export type Bytes = ArrayBufferView | ArrayBufferLike;

/**
 * A body as a value: text and bytes are parsed, and anything else counts as parsed already, but for what is handed over by
 * mistake in place of a body, such as a promise. It throws only where a proxy does.
 */
export function parseBody(body: unknown): { value: unknown } | { issue: Issue } {
  if (typeof body !== "string" && !isBytes(body)) {
    const instead = typeof body === "object" && body !== null ? insteadOf.get(tagOf(body)) : undefined;
    if (instead === undefined) return { value: body };
    return { issue: notJson(`the body must be text, bytes or parsed JSON, but is ${instead}`) };
  }
  try {
    return { value: parseJson(body) };
  } catch (error) {
    return { issue: notJson(`the body must be JSON in UTF-8, but ${found(body, error as Error)}`) };
  }
}

/** Whether a value is bytes. What it says of itself counts, since `instanceof` does not know the objects of other realms. */
export function isBytes(value: unknown): value is Bytes {
  if (ArrayBuffer.isView(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const tag = tagOf(value);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}

/**
 * Parses JSON text or bytes, with or without a byte order mark.
 *
 * @throws SyntaxError if it is not JSON; TypeError if bytes are not UTF-8.
 */
export function parseJson(json: string | Bytes): unknown {
  const text = typeof json === "string" ? json : decode(json);
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Skips a byte order mark, and throws at bytes that are not UTF-8. */
function decode(bytes: Bytes): string {
  utf8 ??= new TextDecoder("utf-8", { fatal: true });
  const isShared = tagOf(ArrayBuffer.isView(bytes) ? bytes.buffer : bytes) === "[object SharedArrayBuffer]";
  const own = toUint8Array(bytes);
  return utf8.decode(isShared ? own.slice() : own); // browsers decode no memory that is shared
}

function toUint8Array(bytes: Bytes): Uint8Array {
  if (!ArrayBuffer.isView(bytes)) return new Uint8Array(bytes);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function found(body: string | Bytes, { message }: Error): string {
  if ((typeof body === "string" ? body : toUint8Array(body)).length === 0) return "is empty";
  return typeof body !== "string" && isUtf16(toUint8Array(body)) ? "is UTF-16; pass on its text" : `is not: ${message}`;
}

/** By a byte order mark, or by a first character of ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe) || first === 0 || second === 0;
}

/** What is no body, but has one, and what to do. */
const insteadOf: ReadonlyMap<string, string> = new Map([
  ["[object Blob]", "a Blob; pass on what its text() resolves to"],
  ["[object Promise]", "a promise; await it"],
  ["[object ReadableStream]", "a stream; read it to its end, and pass on its bytes"],
  ["[object Request]", "a Request; pass on what its text() resolves to"],
  ["[object Response]", "a Response; pass on what its text() resolves to"],
  ["[object String]", "a String object; pass on its text"],
]);

function tagOf(value: object): string {
  return Object.prototype.toString.call(value);
}

function notJson(message: string): Issue {
  return { code: "invalid_json", path: "", message: oneLine(message) };
}
