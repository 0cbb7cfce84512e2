/**
 * The headers of a delivery but for `Host` before them and `Content-Length` after them, complete. All observed in real
 * deliveries; their order and case are inferred.
 */
export const vendorHeaders: readonly (readonly [name: string, value: string])[] = [
  ["User-Agent", "Symfony"],
  ["Accept", "application/json"],
  ["Accept-Language", "en-us,en;q=0.5"],
  ["Accept-Charset", "ISO-8859-1,utf-8;q=0.7,*;q=0.7"],
  ["Content-Type", "application/json"],
];

/** JSON as PHP writes it, and systeme.io sends it: in one line, with escapes for slashes and all that is not ASCII. */
export function phpJson(value: unknown): string {
  const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[^\0-\x7f]/g, unicode);
}
