import { endOfString } from "../../../src/shared/layout.js";
import { stepsOf } from "../../../src/shared/pointer.js";
import type { Found } from "../../../src/shared/unwrap.js";

/**
 * The text of a delivery that stands in another text, as it stands there: a parsed value would have lost how its numbers
 * are spelled.
 *
 * @param json Valid JSON, in which the delivery was found.
 */
export function textOfFound(json: string, { path, decoded }: Found): string {
  let text = json;
  let before = "";
  for (const { path: at, form } of decoded) {
    const value = JSON.parse(textAt(text, at.slice(before.length)));
    text = form === "text" ? value : textOfBytes(form === "base64" ? fromBase64(value) : Uint8Array.from(value.data));
    before = at;
  }
  return path === before && decoded.length > 0 ? text : textAt(text, path.slice(before.length));
}

/** The text of the value at a JSON Pointer, which has to be there. */
export function textAt(json: string, pointer: string): string {
  let start = afterBlank(json, 0);
  for (const step of stepsOf(pointer, undefined)) start = startOfMember(json, start, String(step));
  return json.slice(start, endOfValue(json, start));
}

/** Where the value of a key or an index begins. Of a key that is there twice, the last counts, as for `JSON.parse`. */
function startOfMember(json: string, start: number, step: string): number {
  const isArray = json[start] === "[";
  let found = start;
  let index = afterBlank(json, start + 1);
  for (let count = 0; json[index] !== "]" && json[index] !== "}"; count++) {
    let key = `${count}`;
    if (!isArray) {
      const end = endOfString(json, index) + 1;
      key = JSON.parse(json.slice(index, end));
      index = afterBlank(json, afterBlank(json, end) + 1);
    }
    if (key === step) found = index;
    index = afterBlank(json, endOfValue(json, index));
    if (json[index] === ",") index = afterBlank(json, index + 1);
  }
  return found;
}

function endOfValue(json: string, start: number): number {
  let index = start;
  for (let depth = 0; index < json.length; index++) {
    const character = json[index] as string;
    if (depth === 0 && index > start && ",]} \t\r\n".includes(character)) break;
    if (character === '"') index = endOfString(json, index);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
  }
  return index;
}

function afterBlank(json: string, start: number): number {
  let index = start;
  while (" \t\r\n".includes(json[index] ?? "x")) index++;
  return index;
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
