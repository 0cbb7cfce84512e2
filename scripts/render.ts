import type { Contract } from "./contract.ts";

/** A file that a renderer wants written. The path is relative to the repository and uses `/`. */
export interface RenderedFile {
  path: string;
  text: string;
}

/** Makes files of a contract: the same ones for the same contract, and without touching the disk. */
export type Renderer = (contract: Contract) => RenderedFile[] | Promise<RenderedFile[]>;

/** What stands at the top of every generated code file. */
export const banner = "// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this.\n";

/** A value as a JSON file holds it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A text as it can stand in a cell of a table in Markdown. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
