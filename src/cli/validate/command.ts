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

/** Adds the command that checks stored deliveries. */
export function addValidate(program: Command): void {
  program
    .command("validate")
    .summary("check stored deliveries against the documentation")
    .description("Check stored deliveries against the documentation, and report what is wrong with the invalid ones.")
    .argument("[files...]", ".json (one document), .ndjson or .jsonl (one delivery per line), - for standard input")
    .option("--strict", "treat anything undocumented as invalid")
    .option("--json", "print JSON, one object per line")
    .option("--max-line <bytes>", "reject NDJSON lines longer than this", maxLineOf, 1_000_000)
    .addHelpText("after", help)
    .action(validate);
}

const help = `
A .json file is one delivery, an array of them, or anything that holds some.
Prints each issue of an invalid delivery as <file>:<line>: <what is wrong>, and
then a summary. Standard input, or a pipe given by name, is read as NDJSON
unless it begins with "[" or with a line that holds only "{".

Both families are checked: the deliveries of rules and workflows, and those of
Settings > Webhooks, whose event is told by X-Webhook-Event in the "headers"
beside the body, as listen --save and request bins keep it. One without them is
unknown, and counted under all the events that it fits.

Deliveries that something in between has wrapped, such as n8n, Lambda or an
export of webhook.site, are judged and counted one by one, those in text too.
<file>:<line> is then followed by # and a JSON Pointer to the delivery, which
may lead through text: /body/payload is a key of the JSON in the text at /body.
What does not look like a delivery beside them is passed over.

With --json, each delivery that is not exactly as documented is printed as
  { "file", "line", "at"?, "outcome": "known" | "unknown" | "invalid", "type"?,
    "family"?: "api", "candidates"?, "issues", "drift", "unlisted" }
where at is the JSON Pointer of one that is wrapped, family marks those of
Settings > Webhooks, candidates are the events that one without a header fits,
issues are what makes it invalid, and drift is what --strict would report.
Issues and drift are lists of { "code", "path", "message" }, cut to 100;
unlisted counts the rest. The last line is
  { "summary": { "deliveries", "invalid",
    "known": { <type>: <count> }, "unknown": { <type>: <count> },
    "drift": [{ "type", "path", "found", "count", "file", "line", "at"?,
      "kind": "key" | "missing" | "value" | "malformed" }],
    "unlisted": { "unknown", "drift" } } }
where found, file, line, and at describe the first example. The lists of unknown
event types and of drift are cut to 1,000 entries; unlisted counts the rest.

Exit codes: 0 no delivery is invalid, 1 a file cannot be read, 2 a delivery is
invalid, 64 wrong usage.`;

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
    throw new Failure(64, "there is nothing to validate; name a file, or pipe deliveries in");
  }
  if (files.includes("-") && fstatSync(0).isDirectory()) {
    throw new Failure(1, "standard input is a directory; name the files in it");
  }
  refuseUnknownForms(files);

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

function refuseUnknownForms(files: readonly string[]): void {
  for (const file of files) {
    if (file === "-" || formOfFile(file) || !isFile(file)) continue;
    const remedy = `pipe it instead: systeme-io-webhooks validate - < ${file}`;
    throw new Failure(64, printable(`${file} is not a .json, .ndjson, or .jsonl file; ${remedy}`));
  }
}

/** False also for a name that cannot be looked up: reading it will say why. */
function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}

/** Validates a file, or reports why it cannot be read. */
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
    await validateStream(createReadStream(file), file, run); // a pipe or a device: its name does not tell the form
  }
}

async function validateStream(stream: AsyncIterable<Uint8Array>, file: string, run: Run): Promise<void> {
  const { form, chunks } = await formOfStream(stream);
  if (form === "lines") await validateLines(chunks, file, 0, run);
  else await validateDocument(await buffer(chunks), file, run);
}

async function validateDocument(bytes: Buffer, file: string, { rules, report }: Run): Promise<void> {
  for (const result of judgeDocument(bytes, file, rules)) await report.add(result, 0);
}

/** How many bytes may be in flight, give or take a block: enough that neither thread waits for the other. */
const maxInFlight = 2 ** 20;

/** Judges blocks in parallel, and reports them in order. */
async function validateLines(chunks: AsyncIterable<Uint8Array>, file: string, size: number, run: Run): Promise<void> {
  const { rules, judges, progress, report } = run;
  const reports: Promise<number>[] = [];
  let last = Promise.resolve(0);
  let read = 0;
  let inFlight = 0;
  try {
    for await (const block of blocksOf(chunks, rules.maxLine)) {
      const length = block?.length ?? 0;
      read += length;
      progress.show(file, read, size, report.total.deliveries);
      inFlight += length;
      const result = block ? judges.judge({ block, file }) : judgeLongLine(file, rules);
      last = Promise.all([result, last]).then(async ([part, linesBefore]) => {
        await report.add(part, linesBefore);
        inFlight -= length;
        return linesBefore + part.lines;
      });
      last.catch(() => {}); // it is handled where it is awaited
      reports.push(last);
      while (inFlight > maxInFlight) await reports.shift();
    }
  } finally {
    await last; // report what was read, even if the file cannot be read to its end
  }
}

/** Why a file cannot be read, and what to do. Rethrows an error that is not about the file. */
function whyUnread(file: string, error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
      return `${file} does not exist; check its name`;
    case "EISDIR":
      return `${file} is a directory; name the files in it`;
    case "EACCES":
    case "EPERM":
      return `${file} cannot be read: permission denied; check its permissions`;
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return `${file} is too large to read at once; convert it to NDJSON, one delivery per line`;
    default:
      return `${file} cannot be read: ${error.message}`;
  }
}
