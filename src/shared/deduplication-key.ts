import { hashOf } from "./hash.js";
import { pointerStep } from "./pointer.js";

/** How many characters a key can have, and how many each text at its head and tail can take of them. */
const longest = 1000;
const longestPart = 200;
/** How deep ids are looked for. */
const levels = 16;

/** What a deduplication key is made of. */
export interface KeyParts {
  /** Texts that come first. */
  readonly head: readonly string[];
  /** Where each `id` is looked for; undefined if what the delivery is about is not told by ids. */
  readonly data: unknown;
  /** Texts that come last. */
  readonly tail?: readonly string[];
  /** What is hashed where the ids do not tell, do not fit, or are rounded. */
  readonly whole: unknown;
}

/** The parts, joined by commas, in at most 1,000 characters; each id as `<JSON Pointer>=<id>`, sorted by pointer. */
export function keyOf({ head, data, tail = [], whole }: KeyParts): string {
  const [first, last] = [head, tail].map((texts) => texts.map(limited)) as [string[], string[]];
  const ids: Ids = { pairs: [], room: longest };
  const key =
    data !== undefined && collect(data, "", levels, ids) ? [...first, ...sorted(ids), ...last].join(",") : undefined;
  return key !== undefined && key.length <= longest ? key : [...first, hashed(whole), ...last].join(",");
}

interface Ids {
  readonly pairs: [pointer: string, id: string][];
  /** How many more characters they can take. Pointers beyond that are never made: a long key can hold many ids. */
  room: number;
}

/** Collects each `id` with its JSON Pointer; false, without going on, if the ids are too long or one of them is rounded. */
function collect(value: unknown, pointer: string, levelsLeft: number, ids: Ids): boolean {
  if (typeof value !== "object" || value === null || levelsLeft === 0) return true;
  if (Array.isArray(value)) {
    return value.every((item, index) => collect(item, `${pointer}/${index}`, levelsLeft - 1, ids));
  }
  return Object.entries(value).every(([key, child]) => {
    if (key === "id" && (typeof child === "number" || typeof child === "string")) {
      return add(`${pointer}/id`, child, ids);
    }
    return typeof child !== "object" || collect(child, pointer + pointerStep(key), levelsLeft - 1, ids);
  });
}

function add(pointer: string, id: number | string, ids: Ids): boolean {
  if (typeof id === "number" && Math.abs(id) > Number.MAX_SAFE_INTEGER) return false;
  const text = String(id);
  ids.room -= pointer.length + text.length;
  if (ids.room < 0) return false;
  ids.pairs.push([pointer, text]);
  return true;
}

function sorted({ pairs }: Ids): string[] {
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.map(encode).join("="));
}

function limited(part: string): string {
  const encoded = encode(part);
  return encoded.length <= longestPart ? encoded : hashed(part);
}

function hashed(value: unknown): string {
  return `sha256=${hashOf(value)}`;
}

function encode(text: string): string {
  return text.replaceAll(/[%,=]/g, encodeURIComponent);
}
