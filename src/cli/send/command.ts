import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import { events as apiEvents } from "../../../generated/api/events.js";
import { events } from "../../../generated/automation/events.js";
import type { EventEntry } from "../../shared/event-entry.js";
import { Failure } from "../failure.js";
import { secretOption, toInteger, toNumber, toSeconds } from "../options.js";
import { deliver, rawRequest } from "./deliver.js";
import { type Sendable, secretRemedy, sendables, sendablesNamed } from "./outgoing.js";
import { type Edit, edit } from "./payload.js";
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
  timeout: number;
  print?: boolean;
}

/** How many deliveries may wait for an answer at once, so that a slow receiver is not overwhelmed. */
const maxInFlight = 100;

/** Adds the command that delivers documented samples to a receiver. */
export function addSend(program: Command): void {
  program
    .command("send")
    .summary("deliver documented samples to your receiver as systeme.io does")
    .description(
      "Deliver documented samples to your receiver, with the same headers and JSON escapes as systeme.io, those of " +
        "Settings > Webhooks signed. Each is one POST; redirects are not followed.",
    )
    .argument("[name]", "a sample, or an event type to send all of its samples")
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

Examples:
  systeme-io-webhooks send contact.tag.added --to http://localhost:4000/
  systeme-io-webhooks send --all --to 'https://example.com/systeme?token=secret'
  systeme-io-webhooks send contact.tag.added --set /data/tag/name=VIP --print
  systeme-io-webhooks send SALE_NEW --secret S --to http://localhost:4000/

The variable SYSTEME_IO_WEBHOOK_SECRET can hold the secret, since others on the
machine can read the arguments of a command.

Exit codes: 0 all deliveries were answered 2XX, with --tamper 4XX, 1 the
receiver cannot be reached, 2 an answer was another or an edit made the body
invalid, 64 wrong usage.`;

function listOf(entries: Readonly<Record<string, EventEntry>>): string {
  const unpublished = "    no sample, since nobody has published a body: put one together with --set";
  const lines = Object.entries(entries).map(([type, { title, samples }]) => [
    `  ${type.padEnd(32)}${title}`,
    ...samples.filter((name) => name !== type).map((name) => `    ${name}`),
    ...(samples.length === 0 ? [unpublished] : []),
  ]);
  return lines.flat().join("\n");
}

async function send(name: string | undefined, options: Options): Promise<void> {
  const { secret, tamper } = options;
  const chosen = chosenBy(name, options);
  if (!options.to && !options.print) throw new Failure(64, "there is no receiver to send to; name one with --to <url>");
  const to = options.to ?? new URL("http://localhost:4000/");
  const payload = payloads(options);
  if (!options.force) for (const each of chosen) refuseInvalid(each, payload(each));

  const total = (options.count ?? 1) * chosen.length;
  const at = (index: number) => chosen[index % chosen.length] as Sendable;
  const outgoing = (each: Sendable) => each.outgoing(to, payload(each), { secret, tamper });
  if (options.print) {
    const between = process.stdout.isTTY ? "\n\n" : ""; // HTTP pipelining allows nothing between requests
    for (let index = 0; index < total; index++) {
      const isRead = process.stdout.write(rawRequest(to, await outgoing(at(index))) + between);
      if (!isRead) await once(process.stdout, "drain");
    }
    return;
  }

  const report = startReport(total, tamper ? "4XX" : "2XX");
  process.once("SIGINT", () => {
    report.end();
    process.exit(130); // the status that a shell reports for SIGINT
  });
  const inFlight = new Set<Promise<void>>();
  const start = performance.now();
  for (let index = 0; index < total; index++) {
    const delay = options.rate ? start + (index * 1000) / options.rate - performance.now() : 0;
    if (delay > 0) await sleep(delay); // even a sleep of 0 takes a millisecond
    while (inFlight.size >= (options.rate ? maxInFlight : 1)) await Promise.race(inFlight);
    if (report.isHopeless()) break;
    const each = at(index);
    const delivery = deliver(to, await outgoing(each), options.timeout * 1000).then((delivered) => {
      inFlight.delete(delivery);
      report.add(each.name, delivered);
    });
    inFlight.add(delivery);
  }
  await Promise.all(inFlight);
  process.exitCode = report.end();
}

/** What is to be sent. Throws a `Failure` if there is nothing, or if it cannot be sent. */
function chosenBy(name: string | undefined, { all, family, secret, tamper, set }: Options): readonly Sendable[] {
  if (all && name !== undefined) throw new Failure(64, `send takes either --all or ${name}, not both`);
  if (family && !all) throw new Failure(64, "--family narrows --all down; use both, or name an event type");
  if (!all && name === undefined) {
    throw new Failure(64, "there is nothing to send; name an event type or a sample, or use --all");
  }
  const isMeant = (each: Sendable) =>
    family === each.family || (!family && (each.family !== "api" || secret !== undefined));
  const chosen = name === undefined ? sendables.filter(isMeant) : sendablesNamed(name);
  const signed = chosen.find((each) => each.family === "api");
  if (signed && secret === undefined) throw new Failure(64, `${name ?? signed.name} is signed; ${secretRemedy}`);
  if (tamper && chosen.some((each) => each.family !== "api")) {
    const remedy = "name an event of Settings > Webhooks, or use --all --family api";
    throw new Failure(64, `--tamper makes a signature wrong, and deliveries of rules have none; ${remedy}`);
  }
  const [first] = chosen;
  if (first && Object.keys(first.payload()).length === 0 && set === undefined) {
    const remedy = `put one together with --set, as in --set '/order={"id":1}'`;
    throw new Failure(64, `${first.name} has no sample, since nobody has published a body of it; ${remedy}`);
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

function toUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("It must be an http or https URL, such as http://localhost:4000/.");
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError("It must not contain a user name or password; put a token in the query.");
  }
  return url;
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
