import { escapeCharacter } from "./text.js";

/** JSON as PHP writes it and systeme.io sends it: in one line, with escapes for slashes and everything outside ASCII. */
export function phpJson(value: unknown): string {
  return phpText(JSON.stringify(value));
}

/** A JSON text as PHP writes it. Its numbers stay as they are spelled, such as `0.0`, which a JavaScript value cannot keep. */
export function phpText(json: string): string {
  return json.replaceAll(/"(?:\\.|[^"\\])*"|\s+/g, (token) => (token.startsWith('"') ? escaped(token) : ""));
}

function escaped(string: string): string {
  return string.replaceAll(/\\.|\/|[^\0-\x7f]/g, (part) => {
    if (part === "/") return "\\/";
    return part.startsWith("\\") ? part : escapeCharacter(part);
  });
}
