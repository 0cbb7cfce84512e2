import { styleText } from "node:util";
import { oneLine } from "../shared/text.js";

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Colours for what goes to a stream: only on a terminal that has them, and never with NO_COLOR. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const coloured = stream.isTTY && !process.env.NO_COLOR && stream.hasColors();
  return (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text);
}

/** A number with commas between thousands. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** A number of things, in the plural unless it is one: `plural(2, "delivery", "deliveries")`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Text of a stranger, of which nothing moves the cursor, or turns around what stands beside it. */
export function printable(text: string): string {
  return oneLine(text).replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
