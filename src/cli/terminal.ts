import { styleText } from "node:util";
import { count, escapeCharacter, oneLine } from "../shared/text.js";

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** With colors. */
export const styled: Style = (format, text) => styleText(format, text, { validateStream: false });

export const plainStyle: Style = (_, text) => text;

/** Whether text written to a stream has colors: only on a terminal that supports them, and never with NO_COLOR. */
export function isColored(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env.NO_COLOR && stream.hasColors();
}

export function styleFor(stream: NodeJS.WriteStream): Style {
  return isColored(stream) ? styled : plainStyle;
}

/** A number and its noun: `plural(2, "delivery", "deliveries")` is `2 deliveries`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Untrusted text, escaped so that it cannot move the cursor or reverse the text beside it. */
export function printable(text: string): string {
  return oneLine(text).replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escapeCharacter);
}
