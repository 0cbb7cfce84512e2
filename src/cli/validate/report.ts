import { once } from "node:events";
import { printable, styleFor } from "../terminal.js";
import type { Finding, Verdicts } from "./judge.js";
import type { Progress } from "./progress.js";
import { findingText, summaryObject, summaryText } from "./summary.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

/** What is said of all files, on standard output. */
export interface Report {
  /** What all files came to so far. */
  readonly total: Tally;
  /**
   * Prints the findings in a part of a file and counts it in; an invalid delivery makes the exit code 2. It waits for a
   * reader that is slow.
   */
  add(part: Verdicts, linesBefore: number): Promise<void>;
  /** Prints the summary. */
  close(): Promise<void>;
}

/** Starts the report, as JSON or for people; what is on the progress line makes way for it. */
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
      if (tally.invalid > 0) process.exitCode ??= 2; // before it is told: the reader may stop there
      await print(findings.map((finding) => textOf({ ...finding, line: finding.line + linesBefore })).join(""));
    },
    async close() {
      const text = json ? jsonLine({ summary: summaryObject(total) }) : summaryText(total, style);
      await print(json || isEmpty ? text : `\n${text}`);
    },
  };
}

/** All that is not for a terminal stands within strings, where the escapes mean the same. */
function jsonLine(value: object): string {
  return `${printable(JSON.stringify(value))}\n`;
}
