import { type Bytes, isBytes } from "../shared/body.js";
import { describe } from "../shared/text.js";

/**
 * Checks the header `X-Webhook-Signature` of a delivery: the HMAC-SHA256 of the body with the webhook's secret as key. It
 * takes the same time wherever a wrong signature differs, and runs wherever there is Web Crypto: Node, Bun, Deno, Workers,
 * browsers.
 *
 * The body is what arrived, byte for byte. JSON that was parsed and written again has other bytes, and the signature of a
 * genuine delivery no longer fits: `0.0` becomes `0`, `\/` becomes `/`, and `\u00e9` becomes `é`.
 *
 * No header is signed, neither the event's name nor the times.
 *
 * @param body - The bytes of the request's body, or its text if that is all you have. A parsed body does not compile.
 * @param signature - The header's value, or an array with just that, as Node's `headersDistinct` and Lambda's
 *   `multiValueHeaders` have it; anything else is not a signature.
 * @param secret - The secret of the webhook, as text.
 * @returns Whether the signature is right.
 * @throws TypeError if the body is parsed, or if there is no secret: a receiver that is set up wrongly must not look like
 *   one that is attacked.
 * @example
 * const signature = request.headers.get("x-webhook-signature");
 * if (!(await verifySignature(await request.arrayBuffer(), signature, env.WEBHOOK_SECRET))) return new Response(null, { status: 401 });
 */
export async function verifySignature(
  body: string | Bytes,
  signature: string | readonly string[] | null | undefined,
  secret: string,
): Promise<boolean> {
  const bytes = bytesOf(body);
  const key = await keyOf(secret, "verify");
  const [given, ...others] = [signature].flat();
  if (others.length > 0 || typeof given !== "string" || !/^[0-9a-f]{64}$/i.test(given)) return false;
  const digits = given.match(/../g) as string[];
  const code = Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify("HMAC", key, code, bytes);
}

/**
 * The signature of a body, as systeme.io makes it: for tests, and for sending a delivery yourself.
 *
 * @param body - The bytes or the text that is sent.
 * @param secret - The secret of the webhook, as text.
 * @returns The value of `X-Webhook-Signature`: 64 hexadecimal digits in lower case.
 * @throws TypeError if the body is parsed, or if there is no secret.
 */
export async function sign(body: string | Bytes, secret: string): Promise<string> {
  const bytes = bytesOf(body);
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret, "sign"), bytes);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A copy, since Web Crypto takes no shared memory. */
function bytesOf(body: string | Bytes): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return Uint8Array.from(new TextEncoder().encode(body));
  if (!isBytes(body)) {
    throw new TypeError(
      `the body must be the bytes or the text that arrived, but is ${describe(body)}; the signature is over these bytes, and ` +
        "JSON that was parsed and written again has others: 0.0 becomes 0, \\/ becomes /, and \\u00e9 becomes é",
    );
  }
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new Uint8Array(body);
  return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength));
}

async function keyOf(secret: string, usage: "sign" | "verify") {
  if (typeof secret !== "string" || secret === "") {
    throw new TypeError("there is no secret; pass on the one that the webhook was set up with");
  }
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [usage]);
}
