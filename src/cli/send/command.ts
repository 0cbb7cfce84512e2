import { once } from "node:events";
import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import { events as apiEvents, eventTypes as apiEventTypes } from "../../../generated/api/events.js";
import { events, eventTypes } from "../../../generated/automation/events.js";
import type { EventEntry } from "../../shared/event-entry.js";
import { deliver, type Outgoing, rawRequest } from "../deliver.js";
import { Failure } from "../failure.js";
import { secretOption, toInteger, toNonEmpty, toNumber, toSeconds, toUrl } from "../options.js";
import { similarTo } from "../similar.js";
import { kindOf } from "../stored/form.js";
import { printable } from "../terminal.js";
import { isSendable, type Sendable, secretRemedy, sendables, sendablesNamed } from "./outgoing.js";
import { type Edit, edit } from "./payload.js";
import { outgoingAgain, replayed } from "./replay.js";
import { startReport } from "./report.js";

interface Options {
  all?: boolean;
  family?: Sendable["family"];
  to?: URL;
  secret?: string;
  tamper?: boolean;
  set?: Edit[];
  force?: boolean;
  count?: number;
  rate?: number;
  only?: string[];
  since?: Date;
  timeout: number;
  print?: boolean;
}

/** How many deliveries may wait for an answer at once, so that a slow receiver is not overwhelmed. */
const maxInFlight = 100;

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
    .action(send);
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

/** A delivery that is to be sent, by its name. */
interface Next {
  name: string;
  outgoing: Outgoing;
}

async function send(names: readonly string[], options: Options): Promise<void> {
  const isReplay = names.some(isStored);
  if (isReplay) refuseForReplay(names, options);
  else refuseForSamples(options);
  const chosen = isReplay ? [] : chosenBy(names, options);
  if (!options.to && !options.print) throw new Failure(64, "there is no receiver to send to; name one with --to <url>");
  const to = options.to ?? new URL("http://localhost:4000/");
  const all = isReplay ? again(names, to, options) : samplesOf(chosen, to, options);
  const total = isReplay ? undefined : (options.count ?? 1) * chosen.length;
  if (options.print) await printAll(all, to);
  else await sendAll(all, to, total, options);
}

async function printAll(all: AsyncIterable<Next>, to: URL): Promise<void> {
  const between = process.stdout.isTTY ? "\n\n" : ""; // HTTP pipelining allows nothing between requests
  for await (const { outgoing } of all) {
    const isRead = process.stdout.write(Buffer.concat([rawRequest(to, outgoing), Buffer.from(between)]));
    if (!isRead) await once(process.stdout, "drain");
  }
}

async function sendAll(all: AsyncIterable<Next>, to: URL, total: number | undefined, options: Options) {
  const { rate, timeout, tamper } = options;
  const report = startReport(total, tamper ? "4XX" : "2XX");
  process.once("SIGINT", () => {
    report.end();
    process.exit(130); // the status that a shell reports for SIGINT
  });
  const inFlight = new Set<Promise<void>>();
  const start = performance.now();
  let index = 0;
  try {
    for await (const { name, outgoing } of all) {
      const delay = rate ? start + (index * 1000) / rate - performance.now() : 0;
      if (delay > 0) await sleep(delay); // even a sleep of 0 takes a millisecond
      while (inFlight.size >= (rate ? maxInFlight : 1)) await Promise.race(inFlight);
      if (report.isHopeless()) break;
      const delivery = deliver(to, outgoing, timeout * 1000).then((delivered) => {
        inFlight.delete(delivery);
        report.add(name, delivered);
      });
      inFlight.add(delivery);
      index++;
    }
  } finally {
    await Promise.all(inFlight); // what was sent is told, even if what comes after it cannot be read
    process.exitCode = report.end() || (process.exitCode ?? 0);
  }
}

/** Samples, as often as they are to be sent. */
async function* samplesOf(chosen: readonly Sendable[], to: URL, options: Options): AsyncGenerator<Next> {
  const payload = payloads(options);
  if (!options.force) for (const each of chosen) refuseInvalid(each, payload(each));
  for (let round = 0; round < (options.count ?? 1); round++) {
    for (const each of chosen) yield { name: each.name, outgoing: await each.outgoing(to, payload(each), options) };
  }
}

/** Stored deliveries, as they came. */
async function* again(names: readonly string[], to: URL, { only, since, secret }: Options): AsyncGenerator<Next> {
  let isEmpty = true;
  const onSkipped = (why: string) => {
    console.error(`systeme-io-webhooks: ${printable(why)}`);
    process.exitCode = 2;
  };
  for await (const each of replayed(names, { only, since }, onSkipped)) {
    isEmpty = false;
    yield { name: each.name, outgoing: await outgoingAgain(each, to, secret) };
  }
  if (!isEmpty) return;
  const similar = only
    ?.map((type) => similarTo(type, [...eventTypes, ...apiEventTypes]))
    .find((type) => type && !only.includes(type));
  const remedy = similar === undefined ? "look at what is there with summarize" : `did you mean ${similar}?`;
  throw new Failure(2, `no delivery was chosen, so nothing was sent; ${remedy}`);
}

/** Whether a name is that of something stored, and not of a sample. */
function isStored(name: string): boolean {
  return name === "-" || name.includes("/") || kindOf(name) !== undefined || (!isSendable(name) && existsSync(name));
}

function refuseForReplay(names: readonly string[], options: Options): void {
  const sample = names.find((name) => !isStored(name));
  if (sample !== undefined) {
    throw new Failure(64, `${sample} is no file; send takes files or event types, not both in one command`);
  }
  for (const name of ["all", "family", "set", "force", "count", "tamper"] as const) {
    if (options[name] === undefined) continue;
    throw new Failure(64, `--${name} is for samples; stored deliveries are sent once, byte for byte`);
  }
}

function refuseForSamples({ only, since }: Options): void {
  if (only || since) throw new Failure(64, `--${only ? "only" : "since"} chooses among stored deliveries; name a file`);
}

/** What is to be sent. Throws a `Failure` if there is nothing, or if it cannot be sent. */
function chosenBy(names: readonly string[], { all, family, secret, tamper, set }: Options): readonly Sendable[] {
  const [name] = names;
  if (all && name !== undefined) throw new Failure(64, `send takes either --all or ${name}, not both`);
  if (family && !all) throw new Failure(64, "--family narrows --all down; use both, or name an event type");
  if (!all && name === undefined) {
    throw new Failure(64, "there is nothing to send; name an event type or a sample, or use --all");
  }
  const isMeant = (each: Sendable) =>
    family === each.family || (!family && (each.family !== "api" || secret !== undefined));
  const chosen = name === undefined ? sendables.filter(isMeant) : names.flatMap(sendablesNamed);
  const signed = chosen.find((each) => each.family === "api");
  if (signed && secret === undefined)
    throw new Failure(64, `${names.length === 1 ? name : signed.name} is signed; ${secretRemedy}`);
  if (tamper && chosen.some((each) => each.family !== "api")) {
    const remedy = "name an event of Settings > Webhooks, or use --all --family api";
    throw new Failure(64, `--tamper makes a signature wrong, and deliveries of rules have none; ${remedy}`);
  }
  const empty = chosen.find((each) => Object.keys(each.payload()).length === 0);
  if (empty && set === undefined) {
    const remedy = `put one together with --set, as in --set '/order={"id":1}'`;
    throw new Failure(64, `${empty.name} has no sample, since nobody has published a body of it; ${remedy}`);
  }
  return chosen;
}

/** Makes a payload from a sample: edited, and with fresh ids and times if --count is given. */
function payloads({ count, set = [] }: Options): (each: Sendable) => unknown {
  let id = 500_000_000 + Math.floor(Math.random() * 1_000_000_000); // above every id seen in real deliveries
  return (each) => {
    const sample = each.payload();
    const payload = count === undefined ? sample : each.freshened(sample, () => id++);
    for (const change of structuredClone(set)) edit(each.name, payload, change);
    return payload;
  };
}

function refuseInvalid(each: Sendable, payload: unknown): void {
  const faults = each.faultsOf(payload);
  if (faults.length === 0) return;
  const issues = faults.map((fault) => `\n  ${fault}`).join("");
  throw new Failure(2, `${each.name} was not sent because the edit makes it invalid; --force sends it anyway${issues}`);
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
