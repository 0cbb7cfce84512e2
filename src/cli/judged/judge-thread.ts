/** A thread of its own that judges the blocks sent to it, one after another. */
import { parentPort, workerData } from "node:worker_threads";
import { judgeBlock } from "./judge.js";
import type { Rules } from "./rules.js";
import type { Task } from "./threads.js";

parentPort?.on("message", ({ block, file, firstLine }: Task) => {
  const judged = judgeBlock(block, file, firstLine, workerData as Rules);
  parentPort?.postMessage(judged, [judged.bytes.buffer]);
});
