import type { Command } from "commander";
import { toInteger, toNonEmpty } from "../options.js";
import { pointerOf } from "./picked.js";

/** In bytes. `listen` takes bodies of 1 MB, of which the text in a line can be nearly three times as long. */
const maxLine = 4_000_000;

/** How a command reads what is stored. */
export interface InputOptions {
  at?: string;
  maxLine: number;
  threads?: number;
}

/** Adds the names of files, and how they are read. */
export function inputOptions(command: Command): Command {
  return command
    .argument("[files...]", "files and folders; - for standard input")
    .option("--at <pointer>", "where the body is: a JSON Pointer, or the name of a column or key", toPointer)
    .option("--max-line <bytes>", "reject NDJSON lines longer than this", toLength, maxLine)
    .option("--threads <n>", "judge on at most n threads; by default, one for each core", toThreads);
}

function toPointer(text: string): string {
  return pointerOf(toNonEmpty(text));
}

function toLength(text: string): number {
  return toInteger(text, 1, 2 ** 28);
}

function toThreads(text: string): number {
  return toInteger(text, 1, 256);
}
