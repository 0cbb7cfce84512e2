import { once } from "node:events";
import { styleFor } from "../terminal.js";
import type { Finding, Verdicts } from "./judge.js";
import type { Progress } from "./progress.js";
import { findingText, summaryObject, summaryText } from "./summary.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

/** What is said of all files, on standard output. */
export interface Report {
  /** What all files came to so far. */
  readonly total: Tally;
  /** Prints the findings in a part of a file and counts it in. It waits for a reader that is slow. */
  add(part: Verdicts, linesBefore: number): Promise<void>;
  /** Prints the summary. */
  close(): Promise<void>;
}

export function startReport(json: boolean, progress: Progress): Report {
  const total = emptyTally();
  const style = styleFor(process.stdout);
  const textOf = (finding: Finding) => (json ? `${JSON.stringify(finding)}\n` : findingText(finding, style));
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
      await print(findings.map((finding) => textOf({ ...finding, line: finding.line + linesBefore })).join(""));
    },
    async close() {
      const text = json ? `${JSON.stringify({ summary: summaryObject(total) })}\n` : summaryText(total, style);
      await print(json || isEmpty ? text : `\n${text}`);
    },
  };
}
