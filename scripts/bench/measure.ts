import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** A line of a table: what was measured, and its ratio to the first line's. */
export interface Row {
  name: string;
  ratio: number;
  /** Another figure worth a column, such as a size. */
  detail?: string;
}

const rounds = 15;
const sliceMs = 20;

/** Runs all contenders in turn, for a short time each, many times over: a slow machine then slows them all alike. */
export function inTurns(contenders: Record<string, () => void>): Row[] {
  const counts = Object.values(contenders).map((run) => {
    run();
    let count = 1;
    for (;;) {
      const took = time(run, count);
      if (took >= sliceMs) return count;
      count = Math.ceil(count * Math.min(10, Math.max(1.5, sliceMs / Math.max(took, 0.01))));
    }
  });
  const times = counts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    Object.values(contenders).forEach((run, index) => {
      const count = counts[index] as number;
      times[index]?.push(time(run, count) / count);
    });
  }
  return toRows(Object.keys(contenders), times);
}

/** The same for whole processes, each a list of arguments for node. */
export function processesInTurns(contenders: Record<string, string[]>, turns: number): Row[] {
  const times = Object.keys(contenders).map((): number[] => []);
  for (let turn = 0; turn < turns; turn++) {
    Object.values(contenders).forEach((options, index) => {
      const start = performance.now();
      const { status, stderr, stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
      if (status !== 0) throw new Error(`node ${options.join(" ")} exited with ${status}: ${stdout}${stderr}`);
      times[index]?.push(performance.now() - start);
    });
  }
  return toRows(Object.keys(contenders), times);
}

function time(run: () => void, count: number): number {
  const start = performance.now();
  for (let index = 0; index < count; index++) run();
  return performance.now() - start;
}

function toRows(names: string[], times: number[][]): Row[] {
  const medians = times.map(median);
  return names.map((name, index) => ({ name, ratio: (medians[index] as number) / (medians[0] as number) }));
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
