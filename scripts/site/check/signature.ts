import { bodyText } from "../../../src/api/request.js";
import { verifySignature } from "../../../src/api.js";

/**
 * What a signature says of a text: it fits it, or the text without its last line end, which copying adds; it fits the same
 * JSON as systeme.io writes it, so that the delivery is genuine, but the text was written anew; or it fits none of them.
 */
export type SignatureState = "fits" | "fits without the last line end" | "fits what was rewritten" | "does not fit";

/** What is longer is not written anew. */
const longestRewritten = 100_000;

/** Checks a signature over a text, to the byte. */
export async function checkSignature(text: string, signature: string, secret: string): Promise<SignatureState> {
  const fits = (body: string) => verifySignature(body, signature.trim(), secret);
  if (await fits(text)) return "fits";
  if (/\n$/.test(text) && (await fits(text.replace(/\r?\n$/, "")))) return "fits without the last line end";
  const original = originalOf(text);
  return original !== undefined && (await fits(original)) ? "fits what was rewritten" : "does not fit";
}

/** The JSON as systeme.io writes it; undefined if it cannot be told. */
function originalOf(text: string): string | undefined {
  if (text.length > longestRewritten) return undefined;
  try {
    return bodyText(JSON.parse(text));
  } catch {
    return undefined;
  }
}
