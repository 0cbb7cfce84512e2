import { once } from "node:events";
import { printable, styleFor } from "../terminal.js";
import type { BlockResult, Finding } from "./judge.js";
import type { Progress } from "./progress.js";
import { summaryObject, summaryText } from "./summary.js";
import { addTally, emptyTally, type Tally } from "./tally.js";
import { findingText } from "./text.js";

/** The report on all files, on standard output. */
export interface Report {
  /** The tally of all files so far. */
  readonly total: Tally;
  /**
   * Prints the findings in a block and adds its tally to the total; an invalid delivery makes the exit code 2. Waits
   * for a slow reader.
   */
  add(result: BlockResult, linesBefore: number): Promise<void>;
  /** Prints the summary. */
  close(): Promise<void>;
}

/** Starts the report, as JSON or for people. It erases the progress line before it prints. */
export function startReport(json: boolean, progress: Progress): Report {
  const total = emptyTally();
  const style = styleFor(process.stdout);
  const textOf = (finding: Finding) => (json ? jsonLine(finding) : findingText(finding, style));
  let isEmpty = true;

  async function print(text: string): Promise<void> {
    if (text === "") return;
    isEmpty = false;
    progress.clear();
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }

  return {
    total,
    async add({ tally, findings }, linesBefore) {
      addTally(total, tally, linesBefore);
      if (tally.invalid > 0) process.exitCode ??= 2; // before printing: the reader may stop there
      await print(findings.map((finding) => textOf({ ...finding, line: finding.line + linesBefore })).join(""));
    },
    async close() {
      const text = json ? jsonLine({ summary: summaryObject(total) }) : summaryText(total, style);
      await print(json || isEmpty ? text : `\n${text}`);
    },
  };
}

/** Characters that a terminal would act on occur only within strings, where their escapes mean the same. */
function jsonLine(value: object): string {
  return `${printable(JSON.stringify(value))}\n`;
}
