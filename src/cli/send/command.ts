import { type Command, InvalidArgumentError, Option } from "commander";
import { events as apiEvents } from "../../../generated/api/events.js";
import { events } from "../../../generated/automation/events.js";
import type { EventEntry } from "../../shared/event-entry.js";
import { secretOption, toInteger, toNonEmpty, toNumber, toSeconds, toUrl } from "../options.js";
import type { Edit } from "./payload.js";
import type { Options } from "./run.js";

/** Adds the command that delivers documented samples to a receiver. */
export function addSend(program: Command): void {
  program
    .command("send")
    .summary("deliver samples, or stored deliveries again, to your receiver")
    .description(
      "Deliver documented samples to your receiver, with the same headers and JSON escapes as systeme.io, those of " +
        "Settings > Webhooks signed; or stored deliveries again. Each is one POST; redirects are not followed.",
    )
    .argument("[names...]", "event types or samples; or files and folders of stored deliveries")
    .option("--all", "send every sample; without a secret, those that are not signed")
    .addOption(new Option("--family <name>", "with --all, only this family").choices(["automation", "api"]))
    .option("--to <url>", "URL to deliver to", toUrl)
    .addOption(secretOption("sign what is of Settings > Webhooks with this secret"))
    .option("--tamper", "make each signature wrong, to test that your receiver answers 4XX")
    .option(
      "--set <pointer=value>",
      "set a value in the body, as JSON if it is JSON, else as a string; repeatable",
      toEdits,
    )
    .option("--force", "send the body even if an edit makes it invalid")
    .option("--count <n>", "send each sample n times, with fresh ids and times, even if n is 1", toCount)
    .option("--only <type>", "of stored deliveries, send those of this event type; repeatable", toTypes)
    .option("--since <time>", "of stored deliveries, send those of events at this time or later", toTime)
    .option("--rate <r>", "start r deliveries per second; by default, each waits for the previous answer", toRate)
    .option("--timeout <seconds>", "how long to wait for an answer", toSeconds, 30)
    .option("--print", "print the exact request instead of sending it")
    .addHelpText("after", help)
    .action(async (names: string[], options: Options) => (await import("./run.js")).send(names, options));
}

const help = `
Event types and samples of rules and workflows:
${listOf(events)}

Event types and samples of Settings > Webhooks, which need --secret:
${listOf(apiEvents)}

Stored deliveries are sent byte for byte, in their order, from whatever validate
reads. Those of Settings > Webhooks keep their headers; their signature is that
which was stored, or with --secret a new one.

Examples:
  systeme-io-webhooks send contact.tag.added --to http://localhost:4000/
  systeme-io-webhooks send --all --to 'https://example.com/systeme?token=secret'
  systeme-io-webhooks send contact.tag.added --set /data/tag/name=VIP --print
  systeme-io-webhooks send SALE_NEW --secret S --to http://localhost:4000/
  systeme-io-webhooks send deliveries.ndjson --only customer.sale.completed \\
    --since 2026-01-31 --rate 5 --to http://localhost:4000/

The variable SYSTEME_IO_WEBHOOK_SECRET can hold the secret, since others on the
machine can read the arguments of a command.

Exit codes: 0 all deliveries were answered 2XX, with --tamper 4XX, 1 the
receiver cannot be reached or a file cannot be read, 2 an answer was another, an
edit made the body invalid, or something stored was not sent, 64 wrong usage.`;

function listOf(entries: Readonly<Record<string, EventEntry>>): string {
  const unpublished = "    no sample, since nobody has published a body: put one together with --set";
  const lines = Object.entries(entries).map(([type, { title, samples }]) => [
    `  ${type.padEnd(32)}${title}`,
    ...samples.filter((name) => name !== type).map((name) => `    ${name}`),
    ...(samples.length === 0 ? [unpublished] : []),
  ]);
  return lines.flat().join("\n");
}

function toEdits(text: string, edits: readonly Edit[] = []): Edit[] {
  const { pointer, value = "" } = /^(?<pointer>(\/[^/=]*)+)=(?<value>.*)$/s.exec(text)?.groups ?? {};
  if (pointer === undefined) {
    throw new InvalidArgumentError(
      "It must be a JSON Pointer, =, and a value, such as /data/contact/email=x@example.com.",
    );
  }
  if (/^-?\d+$/.test(value) && !Number.isSafeInteger(Number(value))) {
    throw new InvalidArgumentError(
      "Its number is too large to be exact; put it in double quotes to send it as a string.",
    );
  }
  return [...edits, { pointer, value: jsonOrText(value) }];
}

function toTypes(text: string, types: readonly string[] = []): string[] {
  return [...types, toNonEmpty(text)];
}

function toTime(text: string): Date {
  const time = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError(
      "It must be a date, or a date and time, such as 2026-01-31 or 2026-01-31T12:00:00Z.",
    );
  }
  return time;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function toCount(text: string): number {
  return toInteger(text, 1, 999_999_999);
}

function toRate(text: string): number {
  return toNumber(text, 0.001, 10_000);
}
