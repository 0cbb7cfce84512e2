import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** Names files of a temporary folder in which `listen --save` can save deliveries, a new one with each call. */
export function newFiles(): () => string {
  const folder = temporaryFolder();
  let count = 0;
  return () => join(folder, `deliveries-${++count}.ndjson`);
}

/** The lines of a file, each of which must have an end. */
export function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").slice(0, -1);
}
