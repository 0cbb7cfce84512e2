import type { Issue } from "./issue.js";
import { oneLine } from "./text.js";

/** A body as a value: text and bytes are parsed, and anything else counts as parsed already. */
export function parseBody(body: unknown): { value: unknown } | { issue: Issue } {
  const isText = typeof body === "string";
  if (!isText && !isBytes(body)) return { value: body };
  try {
    return { value: JSON.parse(isText ? withoutMark(body) : decode(body)) };
  } catch (error) {
    const isEmpty = (isText ? body.length : body.byteLength) === 0;
    const found = isEmpty ? "is empty" : `is not: ${(error as Error).message}`;
    const message = oneLine(`the body must be JSON in UTF-8, but ${found}`);
    return { issue: { code: "invalid_json", path: "", message } };
  }
}

function isBytes(body: unknown): body is Uint8Array {
  return ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
}

let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Skips a byte order mark, and throws at bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  utf8 ??= new TextDecoder("utf-8", { fatal: true });
  return utf8.decode(bytes);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
