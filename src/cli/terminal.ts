import { styleText } from "node:util";

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Colours for what goes to a stream: only on a terminal that has them, and never with NO_COLOR. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const coloured = stream.isTTY && !process.env.NO_COLOR && stream.hasColors();
  return (format, text) => (coloured ? styleText(format, text) : text);
}

/** A number with commas between thousands. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** A number of things, in the plural unless it is one: `plural(2, "delivery", "deliveries")`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
