import { Worker } from "node:worker_threads";
import { type Headers, type Judgment, judge } from "./judge.js";

/** A delivery to be judged. */
export interface Task {
  body: Uint8Array;
  headers: Headers;
}

/** Judges deliveries, so that the large ones, which only strangers send, hold no other up. */
export interface Judges {
  judge(task: Task): Promise<Judgment>;
  close(): Promise<unknown>;
}

/** In bytes. Documented bodies have 2,000 at most: to judge this many takes some milliseconds. */
const maxHere = 50_000;
/** No body needs more, and what a thread leaves lying about must not add up. */
const resourceLimits = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 2 };

/** Judges small bodies on this thread, and large ones one by one on another, which starts when the first of them comes. */
export function createJudges(strict: boolean): Judges {
  const waiting: { task: Task; hasFailed: boolean; resolve(judgment: Judgment): void }[] = [];
  let worker: Worker | undefined;

  function start(): Worker {
    const workerData = strict;
    const started = new Worker(new URL("./cli-listen-thread.js", import.meta.url), { workerData, resourceLimits });
    started.on("message", settle);
    started.on("error", ({ message }) => {
      worker = undefined; // the next body starts another
      const [first] = waiting;
      if (!first || first.hasFailed) return settle(unjudged(message));
      first.hasFailed = true; // what earlier bodies have left lying about may be to blame
      next();
    });
    return started;
  }

  function settle(judgment: Judgment): void {
    waiting.shift()?.resolve(judgment);
    next();
  }

  function next(): void {
    const [first] = waiting;
    if (!first) return;
    worker ??= start();
    const body = Uint8Array.from(first.task.body); // the page keeps the body, so the thread gets a copy
    worker.postMessage({ ...first.task, body }, [body.buffer]);
  }

  return {
    async judge(task) {
      if (task.body.length <= maxHere) return judge(task.body, task.headers, strict);
      return new Promise((resolve) => {
        waiting.push({ task, hasFailed: false, resolve });
        if (waiting.length === 1) next();
      });
    },
    close: async () => worker?.terminate(),
  };
}

/** What is said of a body that the thread has ended with. */
function unjudged(why: string): Judgment {
  const issues = [{ code: "invalid_json" as const, path: "", message: `the body could not be judged: ${why}` }];
  return { family: "automation", outcome: "invalid", title: "not judged", issues, drift: [] };
}
