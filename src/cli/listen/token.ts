import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The token in the URL, where it has one. A `+` is a plus, since tokens are often base64. */
export function tokenOf({ url = "" }: IncomingMessage): string | undefined {
  const [, raw] = tokenInUrl.exec(url) ?? [];
  try {
    return raw === undefined ? undefined : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

const tokenInUrl = /[?&]token=([^&#]*)/;

/** Whether two texts are the same, in a time that does not tell how much of it is. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Path and query of a request, without the token, which is nobody's to see. */
export function pathOf({ url = "/" }: IncomingMessage): string {
  return url.replaceAll(/([?&]token=)[^&#]*/g, "$1…");
}
