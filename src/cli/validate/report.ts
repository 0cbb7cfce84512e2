import { once } from "node:events";
import { jsonLine } from "../judged/finding.js";
import type { Sink } from "../judged/judge-files.js";
import type { Progress } from "../judged/progress.js";
import { addTally, emptyTally } from "../judged/tally.js";
import { styleFor } from "../terminal.js";
import { summaryObject, summaryText } from "./summary.js";

/** The report on all files, on standard output. */
export interface Report extends Sink {
  /** Prints the summary. */
  close(): Promise<void>;
}

/** Starts the report, as JSON or for people. It erases the progress line before it prints. */
export function startReport(isJson: boolean, progress: Progress): Report {
  const total = emptyTally();
  let isEmpty = true;

  async function print(text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    isEmpty = false;
    progress.clear();
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }

  return {
    deliveries: () => total.deliveries,
    async add(judged) {
      addTally(total, judged.tally);
      if (judged.tally.invalid > 0) process.exitCode ??= 2; // before printing: the reader may stop there
      await print(judged.bytes);
    },
    async close() {
      const text = isJson ? jsonLine({ summary: summaryObject(total) }) : summaryText(total, styleFor(process.stdout));
      await print(isJson || isEmpty ? text : `\n${text}`);
    },
  };
}
