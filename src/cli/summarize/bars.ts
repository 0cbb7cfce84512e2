import { count } from "../../shared/text.js";
import type { Style } from "../terminal.js";

export interface Bar {
  label: string;
  number: number;
}

const longestBar = 40;
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A line for each bar, with its number; without a terminal, only the numbers. */
export function barsOf(bars: readonly Bar[], columns: number | undefined, style: Style): string[] {
  const most = Math.max(1, ...bars.map(({ number }) => number));
  const width = Math.max(0, ...bars.map(({ number }) => count(number).length));
  const label = Math.max(0, ...bars.map(({ label }) => label.length));
  const room = columns === undefined ? 0 : Math.min(longestBar, columns - label - width - 7);
  return bars.map((bar) => {
    const number = count(bar.number).padStart(width);
    if (room < 5) return `  ${number}  ${bar.label}\n`;
    return `  ${bar.label.padEnd(label)}  ${number}  ${style("cyan", blocks((bar.number / most) * room))}\n`;
  });
}

/** A bar in eighths of a character; never nothing, since nothing would be zero. */
function blocks(length: number): string {
  const parts = Math.max(1, Math.round(length * 8));
  return "█".repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}
