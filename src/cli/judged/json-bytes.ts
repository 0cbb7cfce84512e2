import { code } from "../stored/json-code.js";

/** JSON as bytes, of one line at a time, whose end stops every loop: no JSON has a line end in a string. */

let bytes: Uint8Array;

/** Sets what the functions below read: to hand it on with each call would take a tenth of the time. */
export function load(loaded: Uint8Array): Uint8Array {
  bytes = loaded;
  return loaded;
}

export function skipBlanks(start: number): number {
  let position = start;
  while (bytes[position] === 0x20 || bytes[position] === 0x09 || bytes[position] === 0x0d) position++;
  return position;
}

/** The end of a string without escapes, in printable ASCII; -1 if it is something else. */
export function endOfString(start: number): number {
  if (bytes[start] !== code.quote) return -1;
  for (let position = start + 1; ; position++) {
    const byte = bytes[position] as number;
    if (byte === code.quote) return position + 1;
    if (byte < 0x20 || byte > 0x7e || byte === code.backslash) return -1;
  }
}

/** The end of any string; -1 if there is none. That its bytes are UTF-8 is known. */
export function endOfText(start: number): number {
  if (bytes[start] !== code.quote) return -1;
  for (let position = start + 1; ; position++) {
    const byte = bytes[position] as number;
    if (byte === code.quote) return position + 1;
    if (byte < 0x20) return -1;
    if (byte !== code.backslash) continue;
    const escaped = bytes[++position] as number;
    if (escaped === 0x75) {
      for (let digit = 1; digit <= 4; digit++) if (!isHex(bytes[position + digit] as number)) return -1;
      position += 4;
    } else if (!isEscape(escaped)) return -1;
  }
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

const escapes = new Set(Buffer.from('"\\/bfnrt'));

function isEscape(byte: number): boolean {
  return byte === 0x2f || escapes.has(byte);
}

/** The end of a number; -1 if there is none. */
export function endOfNumber(start: number): number {
  let position = bytes[start] === 0x2d ? start + 1 : start;
  const whole = position;
  position = endOfDigits(position);
  if (position === whole || (bytes[whole] === 0x30 && position > whole + 1)) return -1;
  if (bytes[position] === 0x2e) {
    const fraction = position + 1;
    position = endOfDigits(fraction);
    if (position === fraction) return -1;
  }
  if (bytes[position] === 0x65 || bytes[position] === 0x45) {
    const sign = bytes[position + 1];
    const exponent = sign === 0x2b || sign === 0x2d ? position + 2 : position + 1;
    position = endOfDigits(exponent);
    if (position === exponent) return -1;
  }
  return position;
}

function endOfDigits(start: number): number {
  let position = start;
  while ((bytes[position] as number) >= 0x30 && (bytes[position] as number) <= 0x39) position++;
  return position;
}

/** How deep a value is followed. */
const maxLevels = 50;

/** The end of any value; -1 if there is none, or it is nested too deep. */
export function endOfValue(start: number, levels = maxLevels): number {
  switch (bytes[start]) {
    case code.quote:
      return endOfText(start);
    case code.brace:
      return levels === 0 ? -1 : endOfMembers(start, code.closingBrace, levels - 1);
    case code.bracket:
      return levels === 0 ? -1 : endOfMembers(start, code.closingBracket, levels - 1);
    case 0x74:
      return endOfWord(start, "true");
    case 0x66:
      return endOfWord(start, "false");
    case 0x6e:
      return endOfWord(start, "null");
    default:
      return endOfNumber(start);
  }
}

function endOfMembers(start: number, closing: number, levels: number): number {
  let position = skipBlanks(start + 1);
  if (bytes[position] === closing) return position + 1;
  for (;;) {
    if (closing === code.closingBrace) {
      const end = endOfText(position);
      const colon = end === -1 ? -1 : skipBlanks(end);
      if (colon === -1 || bytes[colon] !== code.colon) return -1;
      position = skipBlanks(colon + 1);
    }
    const end = endOfValue(position, levels);
    if (end === -1) return -1;
    position = skipBlanks(end);
    if (bytes[position] === closing) return position + 1;
    if (bytes[position] !== code.comma) return -1;
    position = skipBlanks(position + 1);
  }
}

function endOfWord(start: number, word: string): number {
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return -1;
  return start + word.length;
}

/** Whether a time in the form that systeme.io writes, such as `2026-01-31T12:00:00+00:00`, and a quotation mark begin there. */
export function isDateTime(start: number): boolean {
  return (
    isNumber(start, 4, 9999) &&
    bytes[start + 4] === 0x2d &&
    isNumber(start + 5, 2, 12) &&
    !isZero(start + 5) &&
    bytes[start + 7] === 0x2d &&
    isNumber(start + 8, 2, 31) &&
    !isZero(start + 8) &&
    bytes[start + 10] === 0x54 &&
    isNumber(start + 11, 2, 23) &&
    bytes[start + 13] === code.colon &&
    isNumber(start + 14, 2, 59) &&
    bytes[start + 16] === code.colon &&
    isNumber(start + 17, 2, 59) &&
    bytes[start + 19] === 0x2b &&
    isNumber(start + 20, 2, 23) &&
    bytes[start + 22] === code.colon &&
    isNumber(start + 23, 2, 59) &&
    bytes[start + 25] === code.quote
  );
}

function isNumber(start: number, digits: number, most: number): boolean {
  let value = 0;
  for (let position = start; position < start + digits; position++) {
    const byte = bytes[position] as number;
    if (byte < 0x30 || byte > 0x39) return false;
    value = value * 10 + byte - 0x30;
  }
  return value <= most;
}

function isZero(start: number): boolean {
  return bytes[start] === 0x30 && bytes[start + 1] === 0x30;
}
