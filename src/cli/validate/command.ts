import { type Command, Option } from "commander";
import { inputOptions } from "../judged/options.js";
import type { validate } from "./run.js";

/** Adds the command that checks stored deliveries. */
export function addValidate(program: Command): void {
  const command = program
    .command("validate")
    .summary("check stored deliveries against the documentation")
    .description("Check stored deliveries against the documentation, and report what is wrong with the invalid ones.")
    .option("--strict", "treat anything undocumented as invalid")
    .addOption(
      new Option("--json [what]", "print JSON, one object per line: of each unusual delivery, or of all").choices([
        "unusual",
        "all",
      ]),
    );
  inputOptions(command)
    .addHelpText("after", help)
    .action(async (...given: Parameters<typeof validate>) => (await import("./run.js")).validate(...given));
}

const help = `
Reads files and folders at any depth: .json (a delivery, an array of them, or
anything that holds some, also one after another), .ndjson or .jsonl (one per
line), .csv (one per row), and these with .gz, or .zst where Node can. A file of
another kind is named and skipped. Standard input, or a pipe given by name, is
read as NDJSON unless it begins with "[" or with a line that holds only "{".

Prints each issue of an invalid delivery as <file>:<line>: <what is wrong>, and
then a summary.

Both families are checked: the deliveries of rules and workflows, and those of
Settings > Webhooks, whose event is told by X-Webhook-Event in the "headers"
beside the body, as listen --save and request bins keep it. One without them is
unknown, and counted under all the events that it fits.

Deliveries that something in between has wrapped, such as n8n, Lambda or an
export of webhook.site, are judged and counted one by one, those in text too.
<file>:<line> is then followed by # and a JSON Pointer to the delivery, which
may lead through text: /body/payload is a key of the JSON in the text at /body.
What does not look like a delivery beside them is passed over. --at names the
one place to look at instead, in each line, row or item.

With --json, each delivery that is not exactly as documented is printed as
  { "file", "line", "at"?, "outcome": "known" | "unknown" | "invalid", "type"?,
    "family"?: "api", "candidates"?, "issues", "drift", "unlisted" }
where at is the JSON Pointer of one that is wrapped, family marks those of
Settings > Webhooks, candidates are the events that one without a header fits,
issues are what makes it invalid, and drift is what --strict would report.
Issues and drift are lists of { "code", "path", "message" }, cut to 100;
unlisted counts the rest. With --json=all, every delivery is printed, and has
also, as far as it says so,
  "key" (equal for duplicates), "time", "person": { "email", "contactId",
  "firstName", "lastName" }, "price": { "amount", "basis": "list" | "paid",
  "currency", … } with amounts in the minor unit, "item": { "id", "orderId" }

The last line is
  { "summary": { "deliveries", "invalid", "passedOver",
    "known": { <type>: <count> }, "unknown": { <type>: <count> },
    "drift": [{ "type", "path", "found", "count", "file", "line", "at"?,
      "kind": "key" | "missing" | "value" | "malformed" }],
    "unlisted": { "unknown", "drift" } } }
where found, file, line, and at describe the first example, and passedOver
counts the rows of tables that hold no delivery. The lists of unknown event
types and of drift are cut to 1,000 entries; unlisted counts the rest.

Exit codes: 0 no delivery is invalid, 1 a file cannot be read, 2 a delivery is
invalid, or a file of another kind was skipped, 64 wrong usage.`;
