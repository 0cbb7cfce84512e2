/** A thread of its own that judges the blocks sent to it, one after another. */
import { parentPort, workerData } from "node:worker_threads";
import { judgeBlock } from "./judge.js";
import type { Rules } from "./rules.js";
import type { Answer, Task } from "./threads.js";

const encoder = new TextEncoder();

parentPort?.on("message", ({ block, file, firstLine }: Task) => {
  const { tally, text, facts } = judgeBlock(block, file, firstLine, workerData as Rules);
  const bytes = encoder.encode(text) as Uint8Array<ArrayBuffer>;
  const answer: Answer = { tally, facts, bytes };
  parentPort?.postMessage(answer, [bytes.buffer]);
});
