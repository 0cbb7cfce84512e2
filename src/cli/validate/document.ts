import { isUtf8 } from "node:buffer";
import { endOfString } from "../../shared/layout.js";

/** A delivery as stored in a file. */
export interface StoredDelivery {
  /** Text, or bytes that are not UTF-8. */
  body: string | Uint8Array;
  /** The line where it begins, counted from 1. */
  line: number;
  /** JSON Pointer of its place in the document, which is an array. */
  at?: string;
}

/**
 * The deliveries in a JSON document: the items of an array, or the document itself. A document that is not JSON is one
 * delivery, at the line of the syntax error.
 */
export function* deliveriesIn(bytes: Buffer): Generator<StoredDelivery> {
  const text = bytes.toString().replace(/^\uFEFF/, "");
  if (!isUtf8(bytes)) {
    yield { body: bytes, line: lineOf(text, text.indexOf("\uFFFD")) };
    return;
  }
  if (text.trim() === "") return;
  const fault = faultIn(text.trimEnd());
  if (fault !== undefined) yield { body: text, line: lineOf(text, fault) };
  else if (text.trimStart().startsWith("[")) yield* itemsOf(text);
  else yield { body: text, line: lineOf(text, text.search(/\S/)) };
}

/** Where a text stops being JSON; undefined if all of it is JSON. */
function faultIn(text: string): number | undefined {
  const reported = reportedFault(text);
  if (reported !== "somewhere") return reported;
  let [before, after] = [0, text.length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const faultOfBeginning = reportedFault(text.slice(0, middle));
    // A beginning that is JSON, or only lacks a continuation, lies before the fault.
    if (faultOfBeginning === undefined || faultOfBeginning === middle) before = middle;
    else after = middle;
  }
  return before;
}

/**
 * Where the parser reports that a text stops being JSON, which may be at its end. For an unexpected token, it does not
 * report a position.
 */
function reportedFault(text: string): number | "somewhere" | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("Unexpected end of JSON")) return text.length;
    // Only at the end of the message: before it, the message quotes the text.
    const position = / at position (\d+)( \(line \d+ column \d+\))?$/.exec(message)?.[1];
    return position === undefined ? "somewhere" : Number(position);
  }
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < position; end = text.indexOf("\n", end + 1)) line++;
  return line;
}

/** The items of an array as text, so that they are parsed and judged like any other body. */
function* itemsOf(text: string): Generator<StoredDelivery> {
  let depth = 0;
  let line = 1;
  let count = 0;
  let item: { start: number; line: number } | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (character === "\n") line++;
    if (character === "]" || character === "}") depth--;
    if (item && (depth === 0 || (depth === 1 && character === ","))) {
      yield { body: text.slice(item.start, index), line: item.line, at: `/${count++}` };
      item = undefined;
    } else if (!item && depth === 1 && !" \t\r\n,".includes(character)) {
      item = { start: index, line };
    }
    if (character === "[" || character === "{") depth++;
    if (character === '"') index = endOfString(text, index);
  }
}
