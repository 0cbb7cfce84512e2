import type { Command } from "commander";
import { inputOptions } from "../judged/options.js";
import type { summarize } from "./run.js";

/** Adds the command that tells what is in an archive. */
export function addSummarize(program: Command): void {
  const command = program
    .command("summarize")
    .summary("tell what is in stored deliveries: events, sales, opt-ins, tags")
    .description(
      "Tell what is in stored deliveries: how many of each event, sales by currency and day, who opted in, tags. " +
        "What is wrong with invalid ones is printed first, as validate does.",
    )
    .option("--json", "print one JSON object instead, with all entries of all lists");
  inputOptions(command)
    .addHelpText("after", help)
    .action(async (...given: Parameters<typeof summarize>) => (await import("./run.js")).summarize(...given));
}

const help = `
Reads what validate reads: files and folders of JSON, NDJSON and CSV, packed or
not, and what has wrapped deliveries; see validate --help.

Each delivery counts once: a duplicate, told by the same key as in the library,
is only counted as such. Days are those of created_at, or of the headers of a
delivery of Settings > Webhooks, in UTC. Sums of sales are in the currency that
the delivery says: list prices of the webhooks of rules, which do not say what
was paid, and what was paid of Settings > Webhooks, once for each order. An
account that uses both families has each sale twice, under either.

With --json, amounts are in the minor unit (583 with EUR is 5.83). Each list is
cut to some thousands of entries; unlisted counts what came after.

Exit codes: 0 no delivery is invalid, 1 a file cannot be read, 2 a delivery is
invalid, or a file of another kind was skipped, 64 wrong usage.`;
