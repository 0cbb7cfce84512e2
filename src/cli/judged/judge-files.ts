import { fstatSync } from "node:fs";
import { Failure } from "../failure.js";
import { blocksOf } from "../stored/blocks.js";
import { kindsInWords } from "../stored/form.js";
import { type Opened, openStored } from "../stored/open.js";
import type { StoredRow } from "../stored/table.js";
import { UnreadableError } from "../stored/unreadable.js";
import { type Fault, valuesIn } from "../stored/values.js";
import { walk } from "../stored/walk.js";
import { printable } from "../terminal.js";
import { type Judged, judgeLongLine, judgeValues } from "./judge.js";
import type { Progress } from "./progress.js";
import type { Rules } from "./rules.js";
import { type Judges, startJudges } from "./threads.js";

/** Takes what came of deliveries, in their order. Waits where its reader is slow. */
export interface Sink {
  /** How many deliveries it has taken. */
  deliveries(): number;
  add(judged: Judged): Promise<void>;
}

interface Run {
  rules: Rules;
  judges: Judges;
  progress: Progress;
  sink: Sink;
}

/**
 * Judges what is stored in files and folders, or comes on standard input. What cannot be read is told on standard error, and
 * makes the exit code 1; a file of another kind is named too, and makes it 2. The others are judged all the same.
 *
 * @param given - Names of files and folders, and `-` for standard input, which is also meant without any.
 */
export async function judgeFiles(
  given: readonly string[],
  { threads, progress, sink, ...rest }: Omit<Run, "judges"> & { threads?: number | undefined },
): Promise<void> {
  const names = given.length > 0 ? given : ["-"];
  if (given.length === 0 && process.stdin.isTTY) {
    throw new Failure(64, "there is nothing to read; name a file or a folder, or pipe deliveries in");
  }
  if (names.includes("-") && fstatSync(0).isDirectory()) {
    throw new Failure(1, "standard input is a directory; name it instead");
  }
  const judges = startJudges(rest.rules, threads);
  const skipped = skippedFiles(progress);
  try {
    for await (const { name, trouble } of walk(names)) {
      if (trouble === "kind") skipped.add(name);
      else if (trouble) tell(whyUnread(name, trouble), progress);
      else await tryFile(name, { ...rest, judges, progress, sink });
    }
  } finally {
    skipped.end();
    await judges.close();
    progress.clear();
  }
}

function tell(message: string, progress: Progress): void {
  progress.clear();
  console.error(`systeme-io-webhooks: ${printable(message)}`);
  process.exitCode = 1;
}

/** How many files of another kind are named. */
const maxSkipped = 20;

/** Names files of another kind, as long as there are few. */
function skippedFiles(progress: Progress) {
  let count = 0;
  const say = (message: string) => {
    progress.clear();
    console.error(`systeme-io-webhooks: ${printable(message)}`);
  };
  return {
    add(file: string): void {
      process.exitCode ??= 2;
      if (++count > maxSkipped) return;
      const remedy = `pipe it in, if it holds deliveries: systeme-io-webhooks validate - < ${file}`;
      say(`${file} was skipped, since it is not ${kindsInWords}; ${remedy}`);
    },
    end(): void {
      if (count > maxSkipped) say(`${count - maxSkipped} more files were skipped, since they are not ${kindsInWords}`);
    },
  };
}

/** Judges a file, or tells why it cannot be read. */
async function tryFile(file: string, run: Run): Promise<void> {
  try {
    const opened = await openStored(file);
    const name = file === "-" ? "stdin" : file;
    if (opened.form === "lines") await judgeLines(opened, name, run);
    else await judgeEach(opened, name, run);
  } catch (error) {
    tell(whyUnread(file === "-" ? "standard input" : file, error), run.progress);
  }
}

/** How many rows are judged at a time. */
const rowsAtOnce = 100;

/** Judges values or rows as they are read. */
async function judgeEach({ form, chunks, read, size }: Opened, file: string, run: Run): Promise<void> {
  const { rules, progress, sink } = run;
  for await (const values of form === "values" ? valuesIn(chunks) : groupsOfRows(chunks)) {
    progress.show(file, read(), size, sink.deliveries());
    await sink.add(judgeValues(values, file, rules));
  }
}

async function* groupsOfRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<(StoredRow | Fault)[]> {
  const { rowsIn } = await import("../stored/table.js"); // most archives have no table
  let group: (StoredRow | Fault)[] = [];
  for await (const row of rowsIn(chunks)) {
    group.push(row);
    if (group.length < rowsAtOnce) continue;
    yield group;
    group = [];
  }
  yield group;
}

/** How many bytes may be in flight for each thread, give or take a block: enough that none waits for another. */
const maxInFlight = 2 ** 19;

/** Judges blocks in parallel, and hands on what comes of them in order. */
async function judgeLines({ chunks, read, size }: Opened, file: string, run: Run): Promise<void> {
  const { rules, judges, progress, sink } = run;
  const added: Promise<void>[] = [];
  let last = Promise.resolve();
  let inFlight = 0;
  let firstLine = 1;
  try {
    for await (const { block, lines } of shortBlocks(blocksOf(chunks, rules.maxLine))) {
      progress.show(file, read(), size, sink.deliveries());
      const length = block?.length ?? 0;
      const judged = block ? judges.judge({ block, file, firstLine }) : judgeLongLine(file, firstLine, rules);
      firstLine += lines;
      // What was judged on this thread may wait for what is judged on another. It can be far longer than the block.
      const waiting = length + ("bytes" in judged ? judged.bytes.length : 0);
      inFlight += waiting;
      last = Promise.all([judged, last]).then(async ([part]) => {
        await sink.add(part);
        inFlight -= waiting;
      });
      last.catch(() => {}); // it is handled where it is awaited
      added.push(last);
      while (inFlight > judges.threads * maxInFlight) await added.shift();
    }
  } finally {
    await last; // what was read counts, even if the file cannot be read to its end
  }
}

/** How many lines are judged at a time. Short ones that are invalid can be a hundred times as long when they are printed. */
const maxLines = 1000;

/** Cuts blocks that have too many lines, and counts the lines. A line that was skipped stays one. */
async function* shortBlocks(
  blocks: AsyncIterable<Uint8Array<ArrayBuffer> | undefined>,
): AsyncGenerator<{ block: Uint8Array<ArrayBuffer> | undefined; lines: number }> {
  for await (const block of blocks) {
    if (!block) {
      yield { block, lines: 1 };
      continue;
    }
    let start = 0;
    let lines = 0;
    for (let index = block.indexOf(10); index !== -1; index = block.indexOf(10, index + 1)) {
      if (++lines < maxLines) continue;
      yield { block: block.slice(start, index + 1), lines };
      start = index + 1;
      lines = 0;
    }
    yield { block: start === 0 ? block : block.slice(start), lines };
  }
}

/** Why a file cannot be read, and what to do. Rethrows an error that is not about the file. */
function whyUnread(file: string, error: unknown): string {
  if (error instanceof UnreadableError) return `${file} ${error.message}`;
  if (!(error instanceof Error) || !("code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
      return `${file} does not exist; check its name`;
    case "EACCES":
    case "EPERM":
      return `${file} cannot be read: permission denied; check its permissions`;
    case "Z_BUF_ERROR":
      return `${file} ends before what is packed in it does; copy it again`;
    case "Z_DATA_ERROR":
      return `${file} cannot be unpacked: ${error.message}; check what it is`;
    default:
      return `${file} cannot be read: ${error.message}`;
  }
}
