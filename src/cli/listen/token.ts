import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The token in the URL, if it has one. A `+` stays a plus, since tokens are often base64. */
export function tokenOf({ url = "" }: IncomingMessage): string | undefined {
  const raw = url.match(tokenInUrl)?.[0];
  try {
    return raw === undefined ? undefined : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

const tokenInUrl = /(?<=[?&]token=)[^&#]*/g;

/** A URL, or the path and query of one, with a mark in place of the token, which is a secret. */
export function redacted(url: string, mark: string): string {
  return url.replaceAll(tokenInUrl, mark);
}

/** Whether two texts are equal, in a time that does not reveal how much of them is. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
