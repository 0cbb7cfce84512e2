import { isUtf8 } from "node:buffer";
import { code } from "./json-code.js";
import { UnreadableError } from "./unreadable.js";

/** A JSON value as stored in a file. */
export interface StoredValue {
  /** Text, or bytes that are not UTF-8. */
  body: string | Uint8Array;
  /** The line where it begins, counted from 1. */
  line: number;
  /** JSON Pointer of its place in the document, if that is an array. */
  at?: string;
}

/** Where the JSON around the values is broken. */
export interface Fault {
  fault: string;
  line: number;
}

/** How many bytes a value may have: each is read whole. */
const maxValue = 2 ** 26;

/**
 * Cuts a stream of JSON into its values: the items of an array, and what stands outside of one, of which there may be
 * several, one after another. What is broken costs no more than itself, as far as can be told: a text ends with its line,
 * and a `{` that begins a line where none can be begins the next value.
 *
 * @returns The values in the order of the file, as many at a time as a chunk has. Whether they are JSON is not known.
 * @throws UnreadableError at a value of more than 64 MB.
 */
export async function* valuesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<(StoredValue | Fault)[]> {
  const cutter = createCutter();
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
    yield cutter.cut(bytes);
  }
  yield cutter.end();
}

/** `formOfDocument` hands on the first bytes in one piece, so that a byte order mark is in it whole. */
function withoutMark(chunk: Uint8Array): Uint8Array {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}

function refuseLong(length: number): void {
  if (length <= maxValue) return;
  const remedy = "convert it to NDJSON, one delivery per line";
  throw new UnreadableError(`has a value of more than ${maxValue / 2 ** 20} MB; ${remedy}`);
}

function createCutter() {
  let line = 1;
  /** What has begun of a value in earlier chunks. */
  let begun: Uint8Array[] = [];
  let begunLength = 0;
  /** The line where the value has begun; 0 outside of one. */
  let startLine = 0;
  /** How many brackets are open in the value. */
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  /** The last byte in the value that is no blank, and the last byte of the chunk before. */
  let last = 0;
  let before = 0;
  /** How many items of the array that is open have begun; undefined outside of one. */
  let items: number | undefined;
  /** Whether a value may begin: at the start, and after a comma. */
  let isSeparated = true;
  let isEmpty = true;
  let found: (StoredValue | Fault)[] = [];

  function end(bytes: Uint8Array): void {
    refuseLong(begunLength + bytes.length);
    const whole = begun.length === 0 ? bytes : Buffer.concat([...begun, bytes]);
    begun = [];
    const buffer = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
    const body = isUtf8(buffer) ? buffer.toString() : Uint8Array.from(buffer);
    const inArray = items !== undefined;
    if (inArray && !isSeparated) found.push({ fault: "has no comma between two items", line: startLine });
    found.push({ body, line: startLine, ...(inArray && { at: `/${items}` }) });
    if (items !== undefined) items++;
    isSeparated = false;
    isText = false;
    startLine = depth = begunLength = last = 0;
  }

  function cut(chunk: Uint8Array): (StoredValue | Fault)[] {
    found = [];
    let start = 0;
    const begin = (index: number) => {
      startLine = line;
      start = index;
      isEmpty = false;
    };
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] as number;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === code.backslash) isEscaped = true;
        else if (byte === code.quote) {
          isText = false;
          last = byte;
          if (depth === 0) {
            end(chunk.subarray(start, index + 1));
            start = index + 1;
          }
        }
        if (byte !== code.newline) continue;
        isText = isEscaped = false; // no text has a newline: its end is missing
        last = code.quote;
      }
      switch (byte) {
        case code.newline:
        case 0x20:
        case 0x09:
        case 0x0d:
          if (startLine > 0 && depth === 0 && last !== code.quote) end(chunk.subarray(start, index));
          if (byte === code.newline) line++;
          continue;
        case code.comma:
          if (startLine === 0 || depth === 0) {
            if (startLine > 0) end(chunk.subarray(start, index));
            if (isSeparated) found.push({ fault: "has a comma too many", line });
            isSeparated = true;
            continue;
          }
          break;
        case code.closingBracket:
        case code.closingBrace:
          if (startLine > 0 && depth === 0) end(chunk.subarray(start, index));
          if (startLine === 0) {
            closeArray(byte);
            continue;
          }
          if (--depth === 0) {
            end(chunk.subarray(start, index + 1));
            continue;
          }
          break;
        case code.bracket:
        case code.brace:
          if (startLine > 0 && isAfterValue(last) && (index > 0 ? chunk[index - 1] : before) === code.newline) {
            end(chunk.subarray(start, index));
          }
          if (startLine === 0 && byte === code.bracket && items === undefined) {
            openArray();
            continue;
          }
          if (startLine === 0) begin(index);
          depth++;
          break;
        case code.quote:
          if (startLine === 0) begin(index);
          isText = true;
          break;
        default:
          if (startLine === 0) begin(index);
      }
      last = byte;
    }
    if (startLine > 0) keep(chunk.subarray(start));
    before = chunk.at(-1) ?? before;
    return found;
  }

  function keep(rest: Uint8Array): void {
    begunLength += rest.length;
    refuseLong(begunLength);
    begun.push(Uint8Array.from(rest));
  }

  function openArray(): void {
    items = 0;
    isSeparated = true;
    isEmpty = false;
  }

  function closeArray(byte: number): void {
    if (items === undefined || byte !== code.closingBracket) {
      found.push({ fault: `has a ${String.fromCharCode(byte)} too many`, line });
      return;
    }
    if (isSeparated && items > 0) found.push({ fault: "has a comma too many", line });
    items = undefined;
    isSeparated = false;
  }

  return {
    cut,
    /** What is left when there is no more. */
    end(): (StoredValue | Fault)[] {
      found = [];
      if (startLine > 0) end(new Uint8Array());
      else if (items !== undefined) found.push({ fault: "ends before its array does", line });
      if (isEmpty) found.push({ fault: "is empty", line });
      return found;
    },
  };
}

/** Whether no value can begin after a byte, since one ends there. */
function isAfterValue(byte: number): boolean {
  return byte !== code.colon && byte !== code.comma && byte !== code.bracket && byte !== code.brace;
}
