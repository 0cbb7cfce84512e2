import { shorten } from "../../../src/shared/text.js";

/** Where a text stops being JSON. Engines word this differently, and some of them do not tell the place. */
export interface JsonFault {
  /** The index of the character at which it stops; the length of the text if it ends too early. */
  index: number;
  /** Counted from 1, in characters as editors count them. */
  line: number;
  column: number;
  /** What had to stand there. */
  expected: string;
  /** What does. */
  found: string;
}

type State = keyof typeof expectations;

const expectations = {
  value: "a value",
  itemOrEnd: "a value or ]",
  key: "a key in double quotes",
  keyOrEnd: "a key in double quotes or }",
  colon: "a colon",
  afterItem: "a comma or ]",
  afterMember: "a comma or }",
  end: "the end of the text",
  string: "the closing quote of a string",
  escape: "an escape such as \\n or \\u00e9",
  control: "an escape such as \\n in place of a line end, tab or other control character",
};

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const blank = /[ \t\r\n]*/y;
/** All but quotes, backslashes and control characters. */
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a text stops being JSON; undefined if all of it is. The time is proportional to the text, however it is nested. */
export function jsonFaultIn(text: string): JsonFault | undefined {
  const isArray: boolean[] = [];
  let state: State = "value";
  let index = 0;
  const afterValue = (): State => {
    const inside = isArray.at(-1);
    return inside === undefined ? "end" : inside ? "afterItem" : "afterMember";
  };
  for (;;) {
    index = endOf(blank, text, index);
    const character = text[index];
    if (character === undefined) return state === "end" ? undefined : faultAt(text, index, state);
    if (character === '"' && ["value", "itemOrEnd", "key", "keyOrEnd"].includes(state)) {
      const string = readString(text, index);
      if (typeof string !== "number") return string;
      index = string;
      state = state.startsWith("key") ? "colon" : afterValue();
    } else if (state === "value" || state === "itemOrEnd") {
      if (character === "{" || character === "[") {
        isArray.push(character === "[");
        state = character === "[" ? "itemOrEnd" : "keyOrEnd";
        index++;
      } else if (character === "]" && state === "itemOrEnd") {
        isArray.pop();
        state = afterValue();
        index++;
      } else {
        const end = endOf(scalar, text, index);
        if (end === index) return faultAt(text, index, state);
        index = end;
        state = afterValue();
      }
    } else if (state === "colon" && character === ":") {
      state = "value";
      index++;
    } else if ((state === "afterItem" || state === "afterMember") && character === ",") {
      state = state === "afterItem" ? "value" : "key";
      index++;
    } else if (
      (state === "afterItem" && character === "]") ||
      ((state === "afterMember" || state === "keyOrEnd") && character === "}")
    ) {
      isArray.pop();
      state = afterValue();
      index++;
    } else {
      return faultAt(text, index, state);
    }
  }
}

/** The index after a string, or the fault in it. */
function readString(text: string, start: number): number | JsonFault {
  let index = start + 1;
  for (;;) {
    index = endOf(plain, text, index);
    if (text[index] === '"') return index + 1;
    if (text[index] === undefined) return faultAt(text, index, "string");
    if (text[index] !== "\\") return faultAt(text, index, "control");
    const end = endOf(escaped, text, index);
    if (end === index) return faultAt(text, index, "escape");
    index = end;
  }
}

/** Where a match that begins at an index ends; the index itself if nothing matches. */
function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

function faultAt(text: string, index: number, state: State): JsonFault {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < index; end = text.indexOf("\n", end + 1)) {
    line++;
    start = end + 1;
  }
  return { index, line, column: index - start + 1, expected: expectations[state], found: foundAt(text, index) };
}

/** The word or the character at an index. */
function foundAt(text: string, index: number): string {
  if (index >= text.length) return "the end of the text";
  const word = /^[\w.+-]+/.exec(text.slice(index, index + 100))?.[0];
  return shorten(JSON.stringify(word ?? String.fromCodePoint(text.codePointAt(index) ?? 0)), 30);
}
