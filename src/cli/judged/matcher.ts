import { assertions } from "../../../generated/automation/assertions/strict.js";
import { eventTypes } from "../../../generated/automation/events.js";
import type { Assertions } from "../../shared/assertions.js";
import { pointerStep } from "../../shared/pointer.js";
import { shorten } from "../../shared/text.js";
import { code } from "../stored/json-code.js";
import { endOfString, endOfText, endOfValue, isDateTime, load, skipBlanks } from "./json-bytes.js";
import type { NewKey } from "./new-key.js";

/** What a line surely is. */
export interface Matched {
  type: string;
  /** Undocumented keys in it, the only thing in which it differs from the documentation. */
  newKeys: readonly NewKey[];
}

/** The end of a value that begins at a position, or -1 if it is not sure that the schema accepts it. */
type Match = (position: number) => number;

/** Where a value stands in an event. */
interface Site {
  type: string;
  /** JSON Pointer, with `*` for the index of an array. */
  path: string;
}

/** What is loaded by `matchLine`, and what its matchers have found. */
let bytes: Uint8Array;
let newKeys: NewKey[] = [];

/** Made when the first line comes: a single document needs none. */
let matchers: ReadonlyMap<number, Root> | undefined;

interface Root {
  type: string;
  name: readonly number[];
  match: Match;
}

function makeMatchers(): ReadonlyMap<number, Root> {
  const roots = eventTypes.map((type): Root => {
    const match = matcherOf(assertions[type] ?? {}, { type, path: "" });
    return { type, name: bytesOf(JSON.stringify(type)), match };
  });
  return new Map(roots.map((root) => [hashOf(root.name, 0, root.name.length), root]));
}

const typeKey = bytesOf('"type"');

/**
 * Recognizes a line that is surely a delivery of a rule as documented, but for new keys, from its bytes alone: no object is made.
 * Whatever it does not recognize, such as keys that come twice, escapes in keys, numbers beyond 15 digits or rare forms of a
 * time, has to be judged by the library. It never accepts what `parseWebhookStrict` rejects for anything but new keys.
 *
 * @param line - Bytes in UTF-8, of which the one at `end` is a line end.
 * @returns What it is; undefined if that is not sure.
 */
export function matchLine(line: Uint8Array, start: number, end: number): Matched | undefined {
  bytes = load(line);
  newKeys = [];
  const begin = skipBlanks(start);
  const place = bytes[begin] === code.brace ? placeOfType(begin) : -1;
  if (place === -1) return undefined;
  matchers ??= makeMatchers();
  const found = matchers.get(hashOf(bytes, place, endOfString(place)));
  if (!found || !isAt(found.name, place) || skipBlanks(found.match(begin)) !== end) return undefined;
  return { type: found.type, newKeys };
}

/** Where the value of the key `type` of an object begins; -1 if that is not sure. */
function placeOfType(start: number): number {
  let position = skipBlanks(start + 1);
  for (;;) {
    const isType = isAt(typeKey, position);
    const end = bytes[position] === code.quote ? endOfString(position) : -1;
    const colon = end === -1 ? -1 : skipBlanks(end);
    if (colon === -1 || bytes[colon] !== code.colon) return -1;
    const value = skipBlanks(colon + 1);
    if (isType) return bytes[value] === code.quote ? value : -1;
    const next = endOfValue(value);
    const comma = next === -1 ? -1 : skipBlanks(next);
    if (comma === -1 || bytes[comma] !== code.comma) return -1;
    position = skipBlanks(comma + 1);
  }
}

function isAt(expected: readonly number[], position: number): boolean {
  const all = bytes;
  for (let index = 0; index < expected.length; index++) if (all[position + index] !== expected[index]) return false;
  return true;
}

/** As an array of small integers, which is read faster than a `Buffer`. */
function bytesOf(text: string): readonly number[] {
  return Array.from(Buffer.from(text));
}

function hashOf(of: Uint8Array | readonly number[], start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = (hash * 31 + (of[index] as number)) | 0;
  return hash;
}

function matcherOf(schema: Assertions, site: Site): Match {
  const { $ref, anyOf, type, const: only, enum: known } = schema;
  if ($ref !== undefined) return matcherOf(assertions[$ref] ?? {}, site);
  if (anyOf) return anyOfMatcher(anyOf.map((branch) => matcherOf(branch, site)));
  if (only !== undefined) return literalMatcher([only]);
  if (known) return literalMatcher(known);
  if (type === undefined) return Object.keys(schema).length === 0 ? endOfValue : () => -1;
  const byType = [type].flat().map((name) => typeMatcher(name, schema, site));
  return byType.length === 1 ? (byType[0] as Match) : anyOfMatcher(byType);
}

function anyOfMatcher(branches: readonly Match[]): Match {
  return (position) => {
    const before = newKeys.length;
    for (const branch of branches) {
      const end = branch(position);
      if (end !== -1) return end;
      newKeys.length = before;
    }
    return -1;
  };
}

/** Values as JSON writes them, and as PHP does, with `\/`. */
function literalMatcher(values: readonly unknown[]): Match {
  const texts = values.flatMap((value) => [JSON.stringify(value), JSON.stringify(value).replaceAll("/", "\\/")]);
  const forms = [...new Set(texts)].map((text) => bytesOf(text));
  return (position) => {
    for (const form of forms)
      if (isAt(form, position) && !isWordByte(bytes[position + form.length])) return position + form.length;
    return -1;
  };
}

/** Whether a number or a word goes on with a byte. */
function isWordByte(byte: number | undefined): boolean {
  return (
    byte !== code.comma &&
    byte !== code.closingBrace &&
    byte !== code.closingBracket &&
    byte !== undefined &&
    byte > 0x20
  );
}

function typeMatcher(type: string, schema: Assertions, site: Site): Match {
  switch (type) {
    case "null":
      return literalMatcher([null]);
    case "boolean":
      return literalMatcher([true, false]);
    case "integer":
      return integerMatcher(schema.minimum);
    case "number":
      return integerMatcher(schema.minimum); // decimals are left to the library
    case "string":
      return schema.pattern === undefined ? endOfText : patternMatcher(schema.pattern);
    case "array":
      return arrayMatcher(schema, site);
    case "object":
      return objectMatcher(schema, site);
    default:
      return () => -1;
  }
}

function integerMatcher(minimum = Number.NEGATIVE_INFINITY): Match {
  return (start) => {
    const isNegative = bytes[start] === 0x2d;
    const first = isNegative ? start + 1 : start;
    let position = first;
    let value = 0;
    for (
      let digit = bytes[position];
      digit !== undefined && digit >= 0x30 && digit <= 0x39;
      digit = bytes[++position]
    ) {
      value = value * 10 + digit - 0x30;
    }
    const digits = position - first;
    if (digits === 0 || digits > 15 || (bytes[first] === 0x30 && digits > 1) || isWordByte(bytes[position])) return -1;
    return (isNegative ? -value : value) >= minimum ? position : -1;
  };
}

/** Of a text without escapes and in ASCII, in which a byte is a character. */
function patternMatcher(pattern: string): Match {
  const expression = new RegExp(pattern, "u");
  const isTime = expression.test("2026-01-31T12:00:00+00:00");
  return (start) => {
    if (bytes[start] !== code.quote) return -1;
    if (isTime && isDateTime(start + 1)) return start + 27;
    const end = endOfString(start);
    return end !== -1 && expression.test((bytes as Buffer).toString("latin1", start + 1, end - 1)) ? end : -1;
  };
}

function arrayMatcher({ items = {}, maxItems = Number.POSITIVE_INFINITY }: Assertions, site: Site): Match {
  const item = matcherOf(items, { ...site, path: `${site.path}/*` });
  return (start) => {
    if (bytes[start] !== code.bracket) return -1;
    let position = skipBlanks(start + 1);
    if (bytes[position] === code.closingBracket) return position + 1;
    for (let count = 1; count <= maxItems; count++) {
      const end = item(position);
      if (end === -1) return -1;
      position = skipBlanks(end);
      if (bytes[position] === code.closingBracket) return position + 1;
      if (bytes[position] !== code.comma) return -1;
      position = skipBlanks(position + 1);
    }
    return -1;
  };
}

function objectMatcher(schema: Assertions, site: Site): Match {
  const { properties = {}, required = [], additionalProperties: others = true } = schema;
  const names = Object.keys(properties);
  if (names.length > 30) return () => -1; // a bit each
  const keys = names.map((name) => bytesOf(JSON.stringify(name)));
  const values = names.map((name) =>
    matcherOf(properties[name] as Assertions, { ...site, path: site.path + pointerStep(name) }),
  );
  const all = required.reduce((mask, name) => mask | (1 << names.indexOf(name)), 0);
  const other = typeof others === "object" ? matcherOf(others, { ...site, path: `${site.path}/?` }) : endOfValue;
  const isClosed = others === false;
  /** The key that came after each one last time: senders keep an order. */
  const next = names.map((_, index) => index + 1);
  next.push(0);

  return (start) => {
    if (bytes[start] !== code.brace) return -1;
    let position = skipBlanks(start + 1);
    let seen = 0;
    let last = names.length;
    let news = 0;
    if (bytes[position] === code.closingBrace) return all === 0 ? position + 1 : -1;
    for (;;) {
      let index = next[last] as number;
      if (index >= names.length || !isAt(keys[index] as readonly number[], position)) {
        index = 0;
        while (index < names.length && !isAt(keys[index] as readonly number[], position)) index++;
        if (index < names.length) next[last] = index;
      }
      const keyEnd =
        index < names.length ? position + (keys[index] as readonly number[]).length : endOfString(position);
      if (keyEnd === -1) return -1;
      const colon = skipBlanks(keyEnd);
      if (bytes[colon] !== code.colon) return -1;
      const value = skipBlanks(colon + 1);
      let end: number;
      if (index < names.length) {
        if ((seen & (1 << index)) !== 0) return -1;
        seen |= 1 << index;
        last = index;
        end = (values[index] as Match)(value);
      } else {
        if (isClosed) {
          if (++news > 1) return -1; // two can be the same key
          if (keyEnd - position > longestKey) return -1;
          newKeys.push(newKeyAt(site, position, keyEnd));
        }
        end = other(value);
      }
      if (end === -1) return -1;
      position = skipBlanks(end);
      if (bytes[position] === code.closingBrace) return (seen & all) === all ? position + 1 : -1;
      if (bytes[position] !== code.comma) return -1;
      position = skipBlanks(position + 1);
      if (bytes[position] !== code.quote) return -1;
    }
  };
}

/** How many new keys are remembered in one place, and how long each can be: an archive may have a new one on each line. */
const maxRemembered = 8;
const longestKey = 200;
const remembered = new Map<Site, NewKey[]>();

/** A new key, by the bytes of its name with quotation marks. Lenient asks nothing of it: it knows no key but those of strict. */
function newKeyAt(site: Site, start: number, end: number): NewKey {
  const before = remembered.get(site) ?? [];
  for (const each of before) if (each.name.length === end - start && isAt(each.name, start)) return each;
  const name = Array.from(bytes.subarray(start, end));
  const key = Buffer.from(name.slice(1, -1)).toString("latin1");
  const found: NewKey = { name, type: site.type, path: site.path + pointerStep(shorten(key)) };
  remembered.set(site, [found, ...before].slice(0, maxRemembered));
  return found;
}
