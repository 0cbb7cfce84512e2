import { signatureHeader } from "../../../generated/api/transport.js";
import { verifySignature } from "../../api.js";

/** What is known of the signature of an API webhook. One that is missing is invalid. */
export type SignatureState = "valid" | "invalid" | "not checked";

/** Checks the signature in the headers over the bytes of a body, if there is a secret to check it with. */
export async function checkSignature(
  body: Uint8Array,
  headers: readonly (readonly [name: string, value: string])[],
  secret: string | undefined,
): Promise<SignatureState> {
  if (secret === undefined) return "not checked";
  const given = headers.filter(([name]) => name.toLowerCase() === signatureHeader.toLowerCase());
  const [signature] = given.length === 1 ? (given[0]?.slice(1) ?? []) : [];
  return (await verifySignature(body, signature, secret)) ? "valid" : "invalid";
}
