import { isUtf8 } from "node:buffer";

type Headers = readonly (readonly [name: string, value: string])[];

/**
 * A delivery as one line of JSON, for a file with one delivery per line, whatever it is: nobody has looked at it yet.
 *
 * A body that is JSON stays as it came, but for its line ends. One that is not becomes a JSON string, and one that is not UTF-8
 * base64 in `{ isBase64Encoded, body }`. A delivery with `X-Webhook-…` headers is wrapped, since these tell the event and sign
 * the exact bytes.
 */
export function savedLine(body: Uint8Array, headers: Headers): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const kept = vendorHeaders(headers);
  const isText = isUtf8(bytes);
  if (kept || !isText) {
    const exact = isText ? { body: bytes.toString() } : { isBase64Encoded: true, body: bytes.toString("base64") };
    return JSON.stringify({ ...(kept && { headers: kept }), ...exact });
  }
  const text = new TextDecoder().decode(bytes); // without a byte order mark
  return isJson(text) ? text.replaceAll(/[\r\n]/g, " ") : JSON.stringify(text); // no string in JSON has a line end
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
