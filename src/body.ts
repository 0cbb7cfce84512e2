import type { Issue } from "./issue.js";

/** A body as a value: text and bytes are parsed, anything else is taken as parsed already. */
export function parseBody(body: unknown): { value: unknown } | { issue: Issue } {
  const isText = typeof body === "string";
  if (!isText && !isBytes(body)) return { value: body };
  try {
    return { value: JSON.parse(isText ? withoutMark(body) : utf8.decode(body)) };
  } catch (error) {
    const isEmpty = (isText ? body.length : body.byteLength) === 0;
    // The engine quotes the text, line breaks and all.
    const found = isEmpty ? "is empty" : `is not: ${(error as Error).message.replaceAll(/\s+/g, " ")}`;
    return { issue: { code: "invalid_json", path: "", message: `the body must be JSON in UTF-8, but ${found}` } };
  }
}

function isBytes(body: unknown): body is Uint8Array {
  return ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
}

/** Skips a byte order mark and throws at what is not UTF-8. */
const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
