/** The second thread of `validate`: judges the blocks sent to it, one after another. */
import { parentPort, workerData } from "node:worker_threads";
import { judgeBlock, type Rules } from "./judge.js";
import type { Task } from "./threads.js";

parentPort?.on("message", ({ block, file }: Task) => {
  parentPort?.postMessage(judgeBlock(block, file, workerData as Rules));
});
