import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, InvalidArgumentError } from "commander";
import { events } from "../../../generated/automation/events.js";
import { samples } from "../../../generated/automation/samples.js";
import { isEventType, parseWebhook } from "../../index.js";
import { freshen } from "../../shared/freshen.js";
import { phpJson } from "../../shared/php-json.js";
import { shorten } from "../../shared/text.js";
import { Failure } from "../failure.js";
import { toNumber, toSeconds } from "../options.js";
import { deliver, rawRequest } from "./deliver.js";
import { type Edit, edit } from "./payload.js";
import { startReport } from "./report.js";

interface Options {
  all?: boolean;
  to?: URL;
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
      "Deliver documented samples to your receiver, with the same headers and JSON escapes as systeme.io. Each is one " +
        "POST; redirects are not followed.",
    )
    .argument("[name]", "a sample, or an event type to send all of its samples")
    .option("--all", "send every sample")
    .option("--to <url>", "URL to deliver to", toUrl)
    .option(
      "--set <pointer=value>",
      "set a value in the body, as JSON if it is JSON, else as a string; repeatable",
      toEdits,
    )
    .option("--force", "send the body even if an edit makes it invalid")
    .option("--count <n>", "send each sample n times, with fresh ids and times, even if n is 1", toInteger)
    .option("--rate <r>", "start r deliveries per second; by default, each waits for the previous answer", toRate)
    .option("--timeout <seconds>", "how long to wait for an answer", toSeconds, 30)
    .option("--print", "print the exact request instead of sending it")
    .addHelpText("after", help)
    .action(send);
}

const help = `
Event types and samples:
${Object.entries(events)
  .map(([type, { title, samples }]) =>
    [`  ${type.padEnd(32)}${title}`, ...samples.filter((name) => name !== type).map((name) => `    ${name}`)].join(
      "\n",
    ),
  )
  .join("\n")}

Examples:
  systeme-io-webhooks send contact.tag.added --to http://localhost:4000/
  systeme-io-webhooks send --all --to 'https://example.com/systeme?token=secret'
  systeme-io-webhooks send contact.tag.added --set /data/tag/name=VIP --print

Exit codes: 0 all deliveries were answered 2XX, 1 the receiver cannot be
reached, 2 an answer was not 2XX or an edit made the body invalid, 64 wrong
usage.`;

type SampleName = keyof typeof samples;

async function send(name: string | undefined, options: Options): Promise<void> {
  const names = namesOf(name, options.all);
  if (!options.to && !options.print) throw new Failure(64, "there is no receiver to send to; name one with --to <url>");
  const to = options.to ?? new URL("http://localhost:4000/");
  const payload = payloads(options);
  if (!options.force) for (const name of names) refuseInvalid(name, payload(name));

  const total = (options.count ?? 1) * names.length;
  const nameAt = (index: number) => names[index % names.length] as SampleName;
  if (options.print) {
    const between = process.stdout.isTTY ? "\n\n" : ""; // HTTP pipelining allows nothing between requests
    for (let index = 0; index < total; index++) {
      const isRead = process.stdout.write(rawRequest(to, phpJson(payload(nameAt(index)))) + between);
      if (!isRead) await once(process.stdout, "drain");
    }
    return;
  }

  const report = startReport(total);
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
    const name = nameAt(index);
    const delivery = deliver(to, phpJson(payload(name)), options.timeout * 1000).then((delivered) => {
      inFlight.delete(delivery);
      report.add(name, delivered);
    });
    inFlight.add(delivery);
  }
  await Promise.all(inFlight);
  process.exitCode = report.end();
}

function namesOf(name: string | undefined, all = false): readonly SampleName[] {
  if (all && name !== undefined) throw new Failure(64, `send takes either --all or ${name}, not both`);
  if (all) return Object.keys(samples) as SampleName[];
  if (name === undefined)
    throw new Failure(64, "there is nothing to send; name an event type or a sample, or use --all");
  if (isEventType(name)) return events[name].samples as readonly SampleName[];
  if (Object.hasOwn(samples, name)) return [name as SampleName];
  throw new Failure(64, `${shorten(name)} is neither an event type nor a sample; send --help lists both`);
}

/** Makes a payload from a sample: edited, and with fresh ids and times if --count is given. */
function payloads({ count, set = [] }: Options): (name: SampleName) => unknown {
  let id = 500_000_000 + Math.floor(Math.random() * 1_000_000_000); // above every id seen in real deliveries
  return (name) => {
    const sample = structuredClone(samples[name]);
    const payload = count === undefined ? sample : freshen(sample, () => id++, new Date(), sample.created_at);
    for (const change of structuredClone(set)) edit(name, payload, change);
    return payload;
  };
}

function refuseInvalid(name: string, payload: unknown): void {
  const parsed = parseWebhook(payload);
  if (parsed.outcome !== "invalid") return;
  const issues = parsed.issues.map(({ message }) => `\n  ${message}`).join("");
  throw new Failure(2, `${name} was not sent because the edit makes it invalid; --force sends it anyway${issues}`);
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

function toInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It must be an integer from 1 to 999999999.");
  return Number(text);
}

function toRate(text: string): number {
  return toNumber(text, 0.001, 10_000);
}
