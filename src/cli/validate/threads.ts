import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Failure } from "../failure.js";
import { printable } from "../terminal.js";
import { judgeBlock, type Rules, type Verdicts } from "./judge.js";

/** What the second thread is sent; the block's memory becomes its own. */
export interface Task {
  block: Uint8Array<ArrayBuffer>;
  file: string;
}

/** Judges blocks of lines. */
export interface Judges {
  /** Judges at once, or promises to; the promise fails with a `Failure` where the second thread does. */
  judge(task: Task): Verdicts | Promise<Verdicts>;
  /** Ends the second thread, if there is one; without that the process would not end. */
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
  const waiting: { resolve(verdicts: Verdicts): void; reject(failure: Failure): void }[] = [];
  let helper: Worker | undefined;
  let failure: Failure | undefined;
  let bytes = 0;

  function startHelper(): Worker {
    const worker = new Worker(new URL("./cli-thread.js", import.meta.url), { workerData: rules });
    worker.on("message", (verdicts: Verdicts) => waiting.shift()?.resolve(verdicts));
    worker.on("error", ({ message }) => fail(message));
    worker.on("exit", (code) => fail(`it ended with ${code}`));
    return worker;
  }

  function fail(why: string): void {
    failure ??= new Failure(1, printable(`the second thread has failed: ${why}; if memory is short, split the file`));
    for (const { reject } of waiting.splice(0)) reject(failure);
  }

  return {
    judge(task) {
      bytes += task.block.length;
      if (bytes < bytesBeforeHelp || availableParallelism() === 1 || waiting.length >= blocksAhead) {
        return judgeBlock(task.block, task.file, rules);
      }
      if (failure) throw failure;
      helper ??= startHelper();
      helper.postMessage(task, [task.block.buffer]);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: async () => helper?.terminate(),
  };
}
