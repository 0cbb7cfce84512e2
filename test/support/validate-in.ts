import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ended, run } from "./command-line.ts";

/** Runs `validate` in a folder to which it first writes the files. */
export function validateIn(folder: string) {
  return (options: string[], files: Record<string, string | Uint8Array> = {}, input?: string | Uint8Array): Ended => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return run(["validate", ...options], { cwd: folder, ...(input !== undefined && { input }) });
  };
}

/** The lines of `a.ndjson` or of standard input that have an issue. */
export function placesIn(stdout: string): number[] {
  return [...stdout.matchAll(/^(?:a\.ndjson|stdin):(\d+):/gm)].map(([, line]) => Number(line));
}

/** What `--json` prints. */
export function objectsIn(stdout: string) {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
