import { endOfString } from "../../shared/layout.js";
import type { Found } from "../../shared/unwrap.js";

/** Reads deliveries that were found in JSON text, byte for byte as they stand there. */
export interface SourceReader {
  /** A part of the text, or what a text, base64 or bytes in it hold. */
  sourceOf(found: Pick<Found, "path" | "decoded">): string | Uint8Array;
}

/** The time that all deliveries in a text take is proportional to its length, if they are read in their order. */
export function readSources(json: string): SourceReader {
  const whole = partsOf(json);
  /** What was decoded last: the deliveries in one text follow each other. */
  const last: { path: string; source: string | Uint8Array; parts: Parts }[] = [];

  return {
    sourceOf({ path, decoded }) {
      let source: string | Uint8Array = json;
      let parts = whole;
      let before = "";
      for (const [level, { path, form }] of decoded.entries()) {
        const known = last[level];
        if (known?.path !== path) {
          last.length = level;
          const value: unknown = JSON.parse(parts.at(path.slice(before.length)));
          const source = form === "text" ? (value as string) : bytesIn(value);
          last.push({ path, source, parts: partsOf(textOf(source)) });
        }
        ({ source, parts } = last[level] as (typeof last)[number]);
        before = path;
      }
      const rest = path.slice(before.length);
      return rest === "" ? source : parts.at(rest);
    },
  };
}

/** What is base64, or bytes as a Buffer turns into JSON. */
function bytesIn(value: unknown): Uint8Array {
  return typeof value === "string" ? Buffer.from(value, "base64") : Uint8Array.from((value as { data: number[] }).data);
}

function textOf(source: string | Uint8Array): string {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  return text.replace(/^\uFEFF/, "");
}

interface Parts {
  /** The part to which a pointer leads. */
  at(pointer: string): string;
}

function partsOf(json: string): Parts {
  /** Where the members of each object or array begin that was looked into: each is read once. */
  const members = new Map<number, Map<string, number>>();
  return {
    at(pointer) {
      let start = skipBlanks(json, 0);
      for (const step of pointer.split("/").slice(1)) {
        const inside = members.get(start) ?? membersOf(json, start);
        members.set(start, inside);
        const found = inside.get(step.replaceAll("~1", "/").replaceAll("~0", "~"));
        if (found === undefined) throw new Error(`nothing is at ${pointer}`); // never: the delivery was found there
        start = found;
      }
      return json.slice(start, endOfValue(json, start));
    },
  };
}

/** Where each member of an object or array begins; of several with one name the last, as for `JSON.parse`. */
function membersOf(json: string, start: number): Map<string, number> {
  const found = new Map<string, number>();
  const isArray = json[start] === "[";
  let index = skipBlanks(json, start + 1);
  while (json[index] !== "]" && json[index] !== "}") {
    let name = `${found.size}`;
    if (!isArray) {
      const end = endOfString(json, index) + 1;
      name = JSON.parse(json.slice(index, end));
      index = skipBlanks(json, skipBlanks(json, end) + 1);
    }
    found.set(name, index);
    index = skipBlanks(json, endOfValue(json, index));
    if (json[index] === ",") index = skipBlanks(json, index + 1);
  }
  return found;
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let index = start; ; index++) {
    const character = json[index];
    if (character === '"') index = endOfString(json, index);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (depth === 0) return endOfScalar(json, index);
    if (depth === 0) return index + 1;
  }
}

function endOfScalar(json: string, start: number): number {
  let index = start;
  while (index < json.length && !" \t\r\n,]}".includes(json[index] as string)) index++;
  return index;
}

function skipBlanks(json: string, start: number): number {
  let index = start;
  while (index < json.length && " \t\r\n".includes(json[index] as string)) index++;
  return index;
}
