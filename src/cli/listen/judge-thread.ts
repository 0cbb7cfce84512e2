/** A thread of its own that judges the large bodies sent to it, one after another. */
import { parentPort, workerData } from "node:worker_threads";
import { judge } from "./judge.js";
import type { Task } from "./judges.js";

parentPort?.on("message", ({ body, headers }: Task) => {
  parentPort?.postMessage(judge(body, headers, workerData as boolean));
});
