import { once } from "node:events";
import type { Fact } from "./fact.js";
import type { Sink } from "./judge-files.js";
import type { Progress } from "./progress.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

/** The report on all files, on standard output. */
export interface Report extends Sink {
  readonly tally: Tally;
  /** Prints the summary: text for people after a blank line, if something stands before it. */
  end(summary: string, isForPeople: boolean): Promise<void>;
}

/** Starts a report, which erases the progress line before it prints. An invalid delivery makes the exit code 2. */
export function startReport(progress: Progress, onFact: (fact: Fact) => void = () => {}): Report {
  const tally = emptyTally();
  let isEmpty = true;

  async function print(text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    isEmpty = false;
    progress.clear();
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }

  return {
    tally,
    deliveries: () => tally.deliveries,
    async add(judged) {
      addTally(tally, judged.tally);
      for (const fact of judged.facts) onFact(fact);
      if (judged.tally.invalid > 0) process.exitCode ??= 2; // before printing: the reader may stop there
      await print(judged.bytes);
    },
    end: (summary, isForPeople) => print(isForPeople && !isEmpty ? `\n${summary}` : summary),
  };
}
