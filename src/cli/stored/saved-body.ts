import { isObject } from "../../shared/pointer.js";

/** What `listen` saved of a body that was not JSON: its text, or base64 of what is no text. Undefined for anything else. */
export function savedBody(value: unknown): string | Uint8Array | undefined {
  if (typeof value === "string") return value;
  const isBase64 = isObject(value) && value.isBase64Encoded === true && typeof value.body === "string";
  return isBase64 ? Buffer.from(value.body as string, "base64") : undefined;
}
