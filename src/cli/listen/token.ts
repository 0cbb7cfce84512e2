import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What stands in place of a token that must not be seen. */
export const hidden = "…";

/** The token in the URL, if it has one. A `+` stays a plus, since tokens are often base64. */
export function tokenOf({ url = "" }: IncomingMessage): string | undefined {
  return parameterOf(url, "token");
}

/** A value in the query of a URL. */
export function parameterOf(url: string, name: string): string | undefined {
  const raw = new RegExp(`[?&]${name}=([^&#]*)`).exec(url)?.[1];
  try {
    return raw === undefined ? undefined : decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Values called `token` in a URL, also in one that is part of another. */
const tokens = /(?<=[?&]token=)[^&#\s"',;]*|(?<=(?:%3f|%26)token%3d)[^&#\s"',;%]*/gi;

/**
 * Hides tokens in what can be seen of a delivery: whatever a URL has as `token`, and the given one wherever it stands, as it
 * is or as a URL has it: a proxy repeats the URL in headers of its own.
 */
export function hiderOf(token: string | undefined): (text: string) => string {
  const encoded = token === undefined ? [] : [token, encodeURIComponent(token), encodeURI(token)].flatMap(inBothCases);
  const forms = [...new Set(encoded.flatMap((form) => [form, ...inBothCases(encodeURIComponent(form))]))];
  // The longest first, or a part of it would be left. Whoever has a shorter token than that has none worth hiding.
  const known = forms.filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => {
    let rest = text.replaceAll(tokens, hidden);
    for (const form of known) rest = rest.replaceAll(form, hidden);
    return rest;
  };
}

/** Some write the escapes of a URL in capitals, and some do not. */
function inBothCases(url: string): string[] {
  return [url, url.replaceAll(/%[\dA-F]{2}/g, (escaped) => escaped.toLowerCase())];
}

/** A URL without the values of its query, for a log: a mistyped name of the token does not give it away. */
export function withoutValues(url: string): string {
  const start = url.indexOf("?") + 1;
  if (start === 0) return url;
  const parts = url.slice(start).split("&");
  const names = parts.map((part) => (part.includes("=") ? `${part.slice(0, part.indexOf("="))}=${hidden}` : hidden));
  return url.slice(0, start) + names.join("&");
}

/** Whether two texts are equal, in a time that does not reveal how much of them is. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
