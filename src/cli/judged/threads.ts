import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Failure } from "../failure.js";
import { printable } from "../terminal.js";
import { type Judged, judgeBlock } from "./judge.js";
import type { Rules } from "./rules.js";

/** Lines to be judged. The memory of the block goes to the thread that judges it. */
export interface Task {
  block: Uint8Array<ArrayBuffer>;
  file: string;
  /** The number of the first line. */
  firstLine: number;
}

/** Judges blocks of lines. */
export interface Judges {
  /** How many threads there can be, with this one. */
  threads: number;
  /** Judges on this thread, or promises what comes of it; the promise rejects with a `Failure` if another thread fails. */
  judge(task: Task): Judged | Promise<Judged>;
  /** Ends the other threads, which would keep the process alive. */
  close(): Promise<unknown>;
}

/** How many bytes are judged before another thread pays off, unless the user has said how many there are to be. */
const bytesBeforeHelp = 8 * 2 ** 20;
/** How many blocks a thread has queued, so that it never waits for the next. */
const blocksAhead = 4;

/** A thread that makes much garbage would rather take memory than collect it. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

interface Helper {
  worker: Worker;
  waiting: { resolve(judged: Judged): void; reject(failure: Failure): void }[];
}

/** Judges on this thread and, for large inputs, on as many others as are allowed. Each takes about 35 MB. */
export function startJudges(rules: Rules, wanted: number | undefined): Judges {
  const threads = wanted ?? availableParallelism();
  const helpers: Helper[] = [];
  let failure: Failure | undefined;
  let bytes = 0;

  function startHelper(): Helper {
    const worker = new Worker(new URL("./cli-thread.js", import.meta.url), { workerData: rules, resourceLimits });
    const helper: Helper = { worker, waiting: [] };
    const fail = (why: string) => {
      failure ??= new Failure(1, printable(`a thread failed: ${why}; try --threads 1, or split the file`));
      for (const { reject } of helper.waiting.splice(0)) reject(failure);
    };
    worker.on("message", (judged: Judged) => helper.waiting.shift()?.resolve(judged));
    worker.on("error", ({ message }) => fail(message));
    worker.on("exit", (code) => fail(`it exited with code ${code}`));
    return helper;
  }

  /** The thread with the least to do; undefined if all have enough. */
  function freeHelper(): Helper | undefined {
    const [free] = helpers.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (free?.waiting.length === 0 || helpers.length >= threads - 1) {
      return free && free.waiting.length < blocksAhead ? free : undefined;
    }
    const started = startHelper();
    helpers.push(started);
    return started;
  }

  return {
    threads,
    judge(task) {
      bytes += task.block.length;
      if (failure) throw failure;
      const helper = threads === 1 || (wanted === undefined && bytes < bytesBeforeHelp) ? undefined : freeHelper();
      if (!helper) return judgeBlock(task.block, task.file, task.firstLine, rules);
      helper.worker.postMessage(task, [task.block.buffer]);
      return new Promise((resolve, reject) => helper.waiting.push({ resolve, reject }));
    },
    close: () => Promise.all(helpers.map(({ worker }) => worker.terminate())),
  };
}
