import { spawn } from "node:child_process";

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** How long a process may take, in milliseconds: ten minutes, enough to build all of Rust's dependencies. */
const timeout = 600_000;

/** Runs a command to its end. The status is null if it took too long. Rejects if there is no such program. */
export function run(
  [program = "", ...options]: string[],
  cwd: string,
  path = process.env.PATH,
  input = "",
): Promise<Ended> {
  const child = spawn(program, options, { cwd, env: { ...process.env, PATH: path }, timeout });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin.on("error", () => {}); // from a program that ends before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** Does the work on all items, two at a time, and returns the results in the order of the items. */
export async function inPairs<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
