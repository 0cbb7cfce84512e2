/**
 * Measures the built package beside its peers, all in one run, and prints ratios: absolute times say more about a
 * machine than about a library. With --cli it measures the command line instead, on a large file; with --json it prints
 * the tables as JSON.
 */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./bench/cli.ts";
import { hostile } from "./bench/hostile.ts";
import type { Row } from "./bench/measure.ts";
import { size } from "./bench/size.ts";
import { start } from "./bench/start.ts";
import { throughput } from "./bench/throughput.ts";
import { types } from "./bench/types.ts";

const root = process.cwd();
// Inside the repository, so that the peers are found.
const folder = join(root, "test-results/bench");
await mkdir(folder, { recursive: true });

try {
  print(process.argv.includes("--cli") ? await ofCommandLine() : await ofLibrary());
} finally {
  await rm(folder, { recursive: true });
}

async function ofLibrary(): Promise<Record<string, Row[]>> {
  return {
    "time for the eleven samples, JSON.parse = 1": await throughput(root),
    "time for a hostile body, JSON.parse of an ordinary one of its size = 1": await hostile(root, folder),
    "a process with one verdict, a bare process = 1": await start(root, folder),
    "minified and compressed, import { parseWebhook } = 1": await size(root, folder),
    "time of tsc, an empty file = 1": await types(root, folder),
  };
}

async function ofCommandLine(): Promise<Record<string, Row[]>> {
  return { "speed on a million deliveries in NDJSON, a bare loop = 1": await commandLine(root, folder) };
}

function print(tables: Record<string, Row[]>): void {
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(tables, null, 2));
    return;
  }
  for (const [title, rows] of Object.entries(tables)) {
    console.log(`\n${title}`);
    for (const { name, ratio, detail } of rows)
      console.log(`${ratio.toFixed(2).padStart(8)}  ${name}${detail ? `, ${detail}` : ""}`);
  }
}
