import { type Layout, layOut } from "../../../src/shared/layout.js";

/** What of a body is shown, line by line. */
export interface BodyView {
  parts: BodyPart[];
  /** The index of the line of each place; empty if the body is too long to be laid out. */
  lines: ReadonlyMap<string, number>;
  /** Whether something is left out. */
  isCut: boolean;
}

/** A line, or how many lines are left out in its place. */
export type BodyPart = BodyLine | { skipped: number };

export interface BodyLine {
  /** Counted from 0. */
  index: number;
  text: string;
  /** How many characters are left out at its end. */
  cut: number;
}

/** What is shown of a body: more would make a browser slow, and nobody reads it. */
export const limits = { laidOut: 1_000_000, lines: 2000, line: 2000, characters: 400_000 };
/** How many lines around a place are shown in any case. */
const around = 2;

/**
 * Lays a body out, and finds the lines of places in it. What is long is cut, but the lines of the places are there.
 *
 * @param text JSON, or any other text, which is shown as it is.
 * @param places JSON Pointers.
 */
export function viewOf(text: string, places: readonly string[], isJson: boolean): BodyView {
  const isLaidOut = isJson && text.length <= limits.laidOut;
  const { lines, places: found }: Layout = isLaidOut
    ? layOut(text, places)
    : { lines: rawLines(text), places: new Map() };
  const wanted = new Set([...found.values()].flatMap((line) => neighbours(line)));
  const parts: BodyPart[] = [];
  let left = limits.characters;
  let skipped = 0;
  let isCut = text.length > limits.laidOut;
  for (let index = 0; index < lines.length; index++) {
    const whole = lines[index] as string;
    if (!wanted.has(index) && (index >= limits.lines || left <= 0)) {
      skipped++;
      continue;
    }
    if (skipped > 0) parts.push({ skipped });
    skipped = 0;
    const text = whole.slice(0, limits.line);
    left -= text.length;
    const cut = whole.length - text.length;
    parts.push({ index, text, cut });
    isCut ||= cut > 0;
  }
  if (skipped > 0) parts.push({ skipped });
  return { parts, lines: found, isCut: isCut || parts.some((part) => "skipped" in part) };
}

function neighbours(line: number): number[] {
  return Array.from({ length: 2 * around + 1 }, (_, index) => line - around + index);
}

/** The first lines of a text that is not laid out. */
function rawLines(text: string): string[] {
  return text.slice(0, limits.characters).split("\n");
}
