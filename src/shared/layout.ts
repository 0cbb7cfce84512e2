/** JSON as people read it. */
export interface Layout {
  /** One line for each value, indented by two spaces; numbers and escapes are as they came. */
  lines: string[];
  /** The index of the line where each place begins; of a place that is not there, where the nearest one around it does. */
  places: Map<string, number>;
}

/** More than this is not indented: brackets in brackets would make the text many times as long. */
const maxIndented = 10_000_000;

/**
 * Lays JSON out, and finds the lines of places in it.
 *
 * @param json Valid JSON.
 * @param pointers The JSON Pointers of the places.
 */
export function layOut(json: string, pointers: readonly string[]): Layout {
  const root = treeOf(pointers);
  const places = (): Layout["places"] => new Map(pointers.map((pointer) => [pointer, lineOf(pointer, root)]));
  if (json.length * depthOf(json) > maxIndented) return { lines: [json], places: places() };

  const lines: string[] = [];
  const open: Frame[] = [];
  let line = "";
  const breakLine = () => {
    lines.push(line);
    line = "  ".repeat(open.length);
  };
  /** Notes where a value begins, and returns the places in it. */
  const begin = (): Place | undefined => {
    const frame = open.at(-1);
    if (frame?.isArray) {
      if (frame.index === 0) breakLine();
      frame.key = `${frame.index++}`;
    }
    const place = frame ? frame.place?.inside.get(frame.key) : root;
    if (place) place.line = lines.length;
    return place;
  };

  for (let index = 0; index < json.length; ) {
    const start = index;
    const character = json[index++] as string;
    if (" \t\r\n".includes(character)) continue;
    const frame = open.at(-1);
    if (character === "{" || character === "[") {
      const place = begin();
      open.push({ isArray: character === "[", index: 0, key: "", isKeyNext: character === "{", place });
    } else if (character === "}" || character === "]") {
      open.pop();
      if (frame && frame.index > 0) breakLine();
    } else if (character === '"') {
      index = endOfString(json, start) + 1;
      const text = json.slice(start, index);
      if (frame?.isKeyNext) {
        if (frame.index++ === 0) breakLine();
        frame.key = JSON.parse(text);
      } else begin();
      line += text;
      continue;
    } else if (character === ",") {
      line += ",";
      breakLine();
      if (frame) frame.isKeyNext = !frame.isArray;
      continue;
    } else if (character === ":") {
      line += ": ";
      if (frame) frame.isKeyNext = false;
      continue;
    } else {
      while (index < json.length && !" \t\r\n,]}".includes(json[index] as string)) index++;
      begin();
    }
    line += json.slice(start, index);
  }
  lines.push(line);
  return { lines, places: places() };
}

/** An object or array that is being read. */
interface Frame {
  isArray: boolean;
  /** How many items, or keys, have begun. */
  index: number;
  /** The key of the value that comes, or its index. */
  key: string;
  isKeyNext: boolean;
  place: Place | undefined;
}

/** A place that is looked for, or one that leads there. */
interface Place {
  inside: Map<string, Place>;
  line?: number;
}

function treeOf(pointers: readonly string[]): Place {
  const root: Place = { inside: new Map() };
  for (const pointer of pointers) {
    let place = root;
    for (const step of stepsIn(pointer)) {
      const next = place.inside.get(step) ?? { inside: new Map() };
      place.inside.set(step, next);
      place = next;
    }
  }
  return root;
}

function lineOf(pointer: string, root: Place): number {
  let place: Place | undefined = root;
  let line = root.line ?? 0;
  for (const step of stepsIn(pointer)) {
    place = place.inside.get(step);
    if (place?.line === undefined) break;
    line = place.line;
  }
  return line;
}

function stepsIn(pointer: string): string[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The deepest nesting of brackets in valid JSON. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code === 0x22) index = endOfString(json, index);
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}

/** The closing quotation mark of the string that begins at `start`; the end of a text where it is missing. */
export function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code === 0x22) return index;
    if (code === 0x5c) index++;
  }
  return json.length;
}
