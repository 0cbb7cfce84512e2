/** The first line of every generated code file. */
export const banner = "// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.\n";

/** A value as a JSON file holds it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A text as a cell of a Markdown table can hold it. */
export function markdownCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Rows as lines with columns of equal width. A row that is shorter than the first is a remark, and sets no width. */
export function columns([head = [], ...rows]: string[][]): string {
  const full = [head, ...rows.filter((row) => row.length === head.length)];
  const widths = head.map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}
