import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { judgeBlock, type Rules, type Verdicts } from "./judge.js";

/** What the second thread is sent; the block's memory becomes its own. */
export interface Task {
  block: Uint8Array<ArrayBuffer>;
  file: string;
}

/** Judges blocks of lines. */
export interface Judges {
  judge(task: Task): Verdicts | Promise<Verdicts>;
  close(): Promise<unknown>;
}

/** So much is judged before a second thread pays. */
const bytesBeforeHelp = 8 * 2 ** 20;
/** How many blocks the second thread has at a time, so that it never waits for the next. */
const blocksAhead = 4;

/**
 * Judges on this thread and, where much comes, on a second one, which gets as many blocks as it can take. More threads
 * would be faster still, but each holds some fifty megabytes.
 */
export function startJudges(rules: Rules): Judges {
  const waiting: ((verdicts: Verdicts) => void)[] = [];
  let helper: Worker | undefined;
  let bytes = 0;

  function startHelper(): Worker {
    const worker = new Worker(new URL("./cli-thread.js", import.meta.url), { workerData: rules });
    worker.on("message", (verdicts: Verdicts) => waiting.shift()?.(verdicts));
    return worker;
  }

  return {
    judge(task) {
      bytes += task.block.length;
      if (bytes < bytesBeforeHelp || availableParallelism() === 1 || waiting.length >= blocksAhead) {
        return judgeBlock(task.block, task.file, rules);
      }
      helper ??= startHelper();
      helper.postMessage(task, [task.block.buffer]);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: async () => helper?.terminate(),
  };
}
