import { escapeCharacter } from "./text.js";

/** JSON as PHP writes it and systeme.io sends it: in one line, with escapes for slashes and everything outside ASCII. */
export function phpJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[^\0-\x7f]/g, escapeCharacter);
}
