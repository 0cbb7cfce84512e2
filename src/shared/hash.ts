import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** How many characters are encoded at a time: one call for each number of a long list would take most of the time. */
const chunk = 2 ** 16;

/**
 * SHA-256, in lower-case hexadecimal, of a value as JSON in UTF-8: without blanks, and with the keys of each object sorted
 * by UTF-16 code units, so that their order does not matter. The time is proportional to the length of that JSON, however
 * deep the value is. Where a value holds itself, null stands for it.
 */
export function hashOf(value: unknown): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let text = "";
  for (const piece of json(value)) {
    text += piece;
    if (text.length < chunk) continue;
    hash.update(encoder.encode(text));
    text = "";
  }
  return bytesToHex(hash.update(encoder.encode(text)).digest());
}

/** An object or array of which some members are written. */
interface Begun {
  readonly value: Readonly<Record<string, unknown>>;
  /** Undefined for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/** JSON piece by piece. What is begun is on a list, and not on the stack, which a deep value would overflow. */
function* json(root: unknown): Generator<string> {
  const begun: Begun[] = [];
  const open = new Set<unknown>();
  let value = root;
  for (;;) {
    if (typeof value !== "object" || value === null || open.has(value)) {
      yield scalar(value);
    } else {
      const keys = Array.isArray(value) ? undefined : Object.keys(value).sort();
      const length = keys?.length ?? (value as unknown[]).length;
      begun.push({ value: value as Begun["value"], keys, length, next: 0 });
      open.add(value);
      yield keys ? "{" : "[";
    }
    for (let last = begun.at(-1); last && last.next === last.length; last = begun.at(-1)) {
      yield last.keys ? "}" : "]";
      open.delete(last.value);
      begun.pop();
    }
    const parent = begun.at(-1);
    if (!parent) return;
    const index = parent.next++;
    if (index > 0) yield ",";
    const key = parent.keys?.[index];
    if (key !== undefined) yield `${JSON.stringify(key)}:`;
    value = parent.value[key ?? index];
  }
}

function scalar(value: unknown): string {
  const isJson = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isJson ? JSON.stringify(value) : "null";
}
