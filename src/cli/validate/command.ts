import { createReadStream, fstatSync, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Command, InvalidArgumentError } from "commander";
import { Failure } from "../failure.js";
import { printable } from "../terminal.js";
import { blocksOf } from "./blocks.js";
import { formOfFile, formOfStream } from "./form.js";
import { judgeDocument, judgeLongLine, type Rules } from "./judge.js";
import { type Progress, progressOn } from "./progress.js";
import { type Report, startReport } from "./report.js";
import { type Judges, startJudges } from "./threads.js";

/** Adds the command that tells what stored deliveries are. */
export function addValidate(program: Command): void {
  program
    .command("validate")
    .summary("tell what stored deliveries are")
    .description("Tells what stored deliveries are, and what is wrong with the invalid ones.")
    .argument(
      "[files...]",
      ".json (a delivery or an array of them), .ndjson or .jsonl (one a line), - for standard input",
    )
    .option("--strict", "take what is not documented for invalid")
    .option("--json", "print JSON, one object a line")
    .option("--max-line <bytes>", "take a line of NDJSON that is longer for invalid", maxLineOf, 1_000_000)
    .addHelpText("after", help)
    .action(validate);
}

const help = `
It prints a line for each issue of an invalid delivery, <file>:<line>: <what is
wrong>, and a summary. Standard input, or a pipe given by name, is NDJSON,
unless it begins with "[" or with a line of no more than "{".

With --json, each delivery that is not just as documented is
  { "file", "line", "outcome": "known" | "unknown" | "invalid", "type"?,
    "issues", "drift", "unlisted" }
where issues make it invalid, and drift is what --strict would say of it; both
are lists of { "code", "path", "message" }, and unlisted counts what is beyond
a thousand of them. The last line is
  { "summary": { "deliveries", "invalid",
    "known": { <type>: <count> }, "unknown": { <type>: <count> },
    "drift": [{ "type", "path", "kind": "key" | "value" | "malformed",
      "found", "count", "file", "line" }],
    "unlisted": { "unknown", "drift" } } }
where found, file and line are of the first example, and unlisted counts what
is beyond a thousand entries.

Exit codes: 0 all is well, 1 a file cannot be read, 2 a delivery is invalid,
64 wrong usage.`;

const longestLine = 2 ** 28;

function maxLineOf(text: string): number {
  const bytes = Number(text);
  if (/^[0-9]+$/.test(text) && bytes >= 1 && bytes <= longestLine) return bytes;
  throw new InvalidArgumentError(`It must be a number of bytes from 1 to ${longestLine}.`);
}

/** What the files of a run share. */
interface Run {
  rules: Rules;
  judges: Judges;
  progress: Progress;
  report: Report;
}

async function validate(given: readonly string[], options: { strict?: boolean; json?: boolean; maxLine: number }) {
  const files = given.length > 0 ? given : ["-"];
  if (given.length === 0 && process.stdin.isTTY) {
    throw new Failure(64, "there is nothing to validate; name a file, or pipe deliveries to it");
  }
  if (files.includes("-") && fstatSync(0).isDirectory()) {
    throw new Failure(1, "standard input is a directory; name the files in it");
  }
  refuseWhatHasNoForm(files);

  const { strict = false, json = false, maxLine } = options;
  const rules = { strict, listUnusual: json, maxLine };
  const judges = startJudges(rules);
  const progress = progressOn(process.stderr);
  const report = startReport(json, progress);
  try {
    for (const file of files) await tryFile(file, { rules, judges, progress, report });
  } finally {
    await judges.close();
    progress.clear();
  }
  await report.close();
}

function refuseWhatHasNoForm(files: readonly string[]): void {
  for (const file of files) {
    if (file === "-" || formOfFile(file) || !isFile(file)) continue;
    const remedy = `pipe it instead: systeme-io-webhooks validate - < ${file}`;
    throw new Failure(64, printable(`${file} is neither .json nor .ndjson nor .jsonl; ${remedy}`));
  }
}

/** What cannot be told of a name is told when it is read. */
function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}

/** Validates a file, or says why it cannot be read. */
async function tryFile(file: string, run: Run): Promise<void> {
  try {
    await validateFile(file, run);
  } catch (error) {
    run.progress.clear();
    console.error(`systeme-io-webhooks: ${printable(whyUnread(file, error))}`);
    process.exitCode = 1;
  }
}

async function validateFile(file: string, run: Run): Promise<void> {
  const form = formOfFile(file);
  if (file === "-") {
    await validateStream(process.stdin, "stdin", run);
  } else if (form === "document") {
    await validateDocument(await readFile(file), file, run);
  } else if (form === "lines") {
    const { size } = await stat(file);
    await validateLines(createReadStream(file), file, size, run);
  } else {
    await validateStream(createReadStream(file), file, run); // a pipe or a device, whose name does not say
  }
}

async function validateStream(stream: AsyncIterable<Uint8Array>, file: string, run: Run): Promise<void> {
  const { form, chunks } = await formOfStream(stream);
  if (form === "lines") await validateLines(chunks, file, 0, run);
  else await validateDocument(await buffer(chunks), file, run);
}

async function validateDocument(bytes: Buffer, file: string, { rules, report }: Run): Promise<void> {
  for (const verdicts of judgeDocument(bytes, file, rules)) await report.add(verdicts, 0);
}

/** How much is in the works at most, give or take a block: enough that neither thread waits for the other. */
const mostInWorks = 2 ** 20;

/** Blocks are judged beside each other, and reported in their order. */
async function validateLines(chunks: AsyncIterable<Uint8Array>, file: string, size: number, run: Run): Promise<void> {
  const { rules, judges, progress, report } = run;
  const reports: Promise<number>[] = [];
  let last = Promise.resolve(0);
  let read = 0;
  let inWorks = 0;
  try {
    for await (const block of blocksOf(chunks, rules.maxLine)) {
      const length = block?.length ?? 0;
      read += length;
      progress.show(file, read, size, report.total.deliveries);
      inWorks += length;
      const verdicts = block ? judges.judge({ block, file }) : judgeLongLine(file, rules);
      last = Promise.all([verdicts, last]).then(async ([part, linesBefore]) => {
        await report.add(part, linesBefore);
        inWorks -= length;
        return linesBefore + part.lines;
      });
      last.catch(() => {}); // it is thrown where it is awaited
      reports.push(last);
      while (inWorks > mostInWorks) await reports.shift();
    }
  } finally {
    await last; // also where the file cannot be read to its end
  }
}

/** Why a file cannot be read, and what to do; what is no matter of the file is thrown again. */
function whyUnread(file: string, error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
      return `${file} is not there; check its name`;
    case "EISDIR":
      return `${file} is a directory; name the files in it`;
    case "EACCES":
    case "EPERM":
      return `${file} must not be read; check its permissions`;
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return `${file} is too large to be read whole; write it as NDJSON, one delivery a line`;
    default:
      return `${file} cannot be read: ${error.message}`;
  }
}
