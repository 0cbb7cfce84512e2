import { isUtf8 } from "node:buffer";
import { isJson } from "../../shared/body.js";
import type { Headers } from "./judge.js";

/**
 * A delivery as one line of JSON, with its end, for a file with one delivery per line, whatever it is: nobody has looked at it
 * yet.
 *
 * A body that is one line stays as it came, JSON or not, and so does JSON of several lines, but for their ends. Anything else
 * becomes a JSON string, or base64 in `{ isBase64Encoded, body }` where it is not UTF-8 or has more escapes than text. A delivery
 * with `X-Webhook-…` headers is wrapped, since these tell the event and sign the exact bytes.
 */
export function savedLine(body: Uint8Array, headers: Headers): Buffer {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const kept = vendorHeaders(headers);
  if (kept) return lineOf({ headers: kept, ...exactly(bytes) });
  if (!isText(bytes)) return lineOf(exactly(bytes));
  const text = withoutMark(bytes);
  const isOneLine = !text.includes(newline) && !text.includes(carriageReturn);
  if (isOneLine && !isBlank(text)) return Buffer.concat([text, Buffer.from("\n")]);
  if (!isOneLine && isJson(text.toString())) return Buffer.concat([text.map(withoutEnd) as Buffer, Buffer.from("\n")]);
  const { body: string, isBase64Encoded } = exactly(bytes);
  return lineOf(isBase64Encoded ? { isBase64Encoded, body: string } : string);
}

const newline = 10;
const carriageReturn = 13;

/** No string in JSON has a line end: all of them stand between values. */
function withoutEnd(byte: number): number {
  return byte === newline || byte === carriageReturn ? 0x20 : byte;
}

function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** The bytes in JSON: as text, or as base64 where that is shorter by far. */
function exactly(bytes: Buffer): { body: string; isBase64Encoded?: true } {
  const escaped = bytes.reduce((count, byte) => count + (byte < 0x20 ? 1 : 0), 0);
  if (isText(bytes) && escaped * 5 < bytes.length) return { body: bytes.toString() };
  return { isBase64Encoded: true, body: bytes.toString("base64") };
}

/** Whether bytes are UTF-8; with NUL in them they may be UTF-16, of which only the bytes tell. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Those that tell the event; undefined if there are none. One that came twice tells nothing, and has both values. */
function vendorHeaders(headers: Headers): Record<string, string | string[]> | undefined {
  const kept: Record<string, string | string[]> = Object.create(null);
  let isNamed = false;
  for (const [name, value] of headers) {
    if (!/^x-webhook-/i.test(name)) continue;
    isNamed = true;
    kept[name] = name in kept ? [kept[name] ?? [], value].flat() : value;
  }
  return isNamed ? kept : undefined;
}

/** Whether a file of lines would pass it over. */
function isBlank(bytes: Buffer): boolean {
  return bytes.toString().trim() === "";
}
