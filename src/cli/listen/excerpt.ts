/** Lines that follow each other. */
export interface Piece {
  /** The index of the first. */
  from: number;
  lines: string[];
}

/** More is not shown: a browser would lay out the half a million lines of a hostile body for many seconds. */
const max = { lines: 2000, around: 20, length: 2000 };

/** The first lines of a text, and those around marked ones further down, each cut where it is very long. */
export function excerptOf(lines: readonly string[], marked: readonly number[]): Piece[] {
  const ends = [{ from: 0, to: max.lines }];
  for (const line of [...marked].sort((a, b) => a - b)) {
    const last = ends.at(-1) as { from: number; to: number };
    if (line - max.around <= last.to) last.to = Math.max(last.to, line + max.around);
    else ends.push({ from: line - max.around, to: line + max.around });
  }
  return ends.map(({ from, to }) => ({ from, lines: lines.slice(from, to).map(shortened) }));
}

function shortened(line: string): string {
  const rest = line.length - max.length;
  if (rest <= 0) return line;
  return `${line.slice(0, max.length)} … and ${rest.toLocaleString("en")} more characters`;
}
