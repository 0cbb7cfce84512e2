import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Failure } from "../failure.js";
import { printable } from "../terminal.js";
import { type BlockResult, judgeBlock, type Rules } from "./judge.js";

/** What is sent to the second thread; the block's memory is transferred to it. */
export interface Task {
  block: Uint8Array<ArrayBuffer>;
  file: string;
}

/** Judges blocks of lines. */
export interface Judges {
  /** Judges on this thread, or promises the result; the promise rejects with a `Failure` if the second thread fails. */
  judge(task: Task): BlockResult | Promise<BlockResult>;
  /** Ends the second thread, if there is one, which would keep the process alive. */
  close(): Promise<unknown>;
}

/** How many bytes are judged before starting a second thread pays off. */
const bytesBeforeHelp = 8 * 2 ** 20;
/** How many blocks the second thread has queued, so that it never waits for the next. */
const blocksAhead = 4;

/**
 * Judges on this thread and, for large inputs, on a second one, which is given as many blocks as it can take. More
 * threads would be faster still, but each takes about 50 MB.
 */
export function startJudges(rules: Rules): Judges {
  const waiting: { resolve(result: BlockResult): void; reject(failure: Failure): void }[] = [];
  let helper: Worker | undefined;
  let failure: Failure | undefined;
  let bytes = 0;

  function startHelper(): Worker {
    const worker = new Worker(new URL("./cli-thread.js", import.meta.url), { workerData: rules });
    worker.on("message", (result: BlockResult) => waiting.shift()?.resolve(result));
    worker.on("error", ({ message }) => fail(message));
    worker.on("exit", (code) => fail(`it exited with code ${code}`));
    return worker;
  }

  function fail(why: string): void {
    failure ??= new Failure(1, printable(`the second thread failed: ${why}; if memory is short, split the file`));
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
