import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, InvalidArgumentError } from "commander";
import { events } from "../../../generated/automation/events.js";
import { samples } from "../../../generated/automation/samples.js";
import { isEventType, parseWebhook } from "../../index.js";
import { phpJson } from "../../shared/php-json.js";
import { shorten } from "../../shared/text.js";
import { Failure } from "../failure.js";
import { toSeconds, within } from "../options.js";
import { deliver, rawRequest } from "./deliver.js";
import { type Edit, edit, freshen } from "./payload.js";
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

/** How many deliveries wait for an answer at most, so that a slow receiver is not buried. */
const mostInFlight = 100;

/** Adds the command that delivers documented payloads to a receiver. */
export function addSend(program: Command): void {
  program
    .command("send")
    .summary("deliver documented payloads to your receiver, as systeme.io does")
    .description(
      "Delivers documented payloads to your receiver with the headers and the JSON of systeme.io: one POST each, and no " +
        "redirect is followed.",
    )
    .argument("[name]", "a type, of which all samples are sent, or a sample")
    .option("--all", "send all samples")
    .option("--to <url>", "where to", toUrl)
    .option("--set <pointer=value>", "put a value, JSON or else a string, into the payload; repeatable", toEdits)
    .option("--force", "send the payload even if an edit has made it invalid")
    .option("--count <n>", "send it so many times, each with fresh ids and times, also if it is once", toInteger)
    .option("--rate <r>", "start so many a second; without it each waits for the answer to the one before", toRate)
    .option("--timeout <seconds>", "how long to wait for an answer", toSeconds, 30)
    .option("--print", "show the exact request instead of sending it")
    .addHelpText("after", help)
    .action(send);
}

const help = `
Types and samples:
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

Exit codes: 0 all answered 2XX, 1 the receiver cannot be reached, 2 an answer
is not 2XX or an edit is refused, 64 wrong usage.`;

type SampleName = keyof typeof samples;

async function send(name: string | undefined, options: Options): Promise<void> {
  const names = namesOf(name, options.all);
  if (!options.to && !options.print) throw new Failure(64, "send has no receiver; name it with --to <url>");
  const to = options.to ?? new URL("http://localhost:4000/");
  const payload = payloads(options);
  if (!options.force) for (const name of names) refuseInvalid(name, payload(name));

  const total = (options.count ?? 1) * names.length;
  const nameAt = (index: number) => names[index % names.length] as SampleName;
  if (options.print) {
    const between = process.stdout.isTTY ? "\n\n" : ""; // requests without anything between are a pipeline
    for (let index = 0; index < total; index++) {
      const isRead = process.stdout.write(rawRequest(to, phpJson(payload(nameAt(index)))) + between);
      if (!isRead) await once(process.stdout, "drain");
    }
    return;
  }

  const report = startReport(total);
  process.once("SIGINT", () => {
    report.end();
    process.exit(130); // as a shell reports it
  });
  const inFlight = new Set<Promise<void>>();
  const start = performance.now();
  for (let index = 0; index < total; index++) {
    const delay = options.rate ? start + (index * 1000) / options.rate - performance.now() : 0;
    if (delay > 0) await sleep(delay); // or it would be late by a millisecond each time
    while (inFlight.size >= (options.rate ? mostInFlight : 1)) await Promise.race(inFlight);
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
  if (all && name !== undefined) throw new Failure(64, `send takes --all or ${name}, and not both`);
  if (all) return Object.keys(samples) as SampleName[];
  if (name === undefined) throw new Failure(64, "send has nothing to send; name a type, a sample, or --all");
  if (isEventType(name)) return events[name].samples as readonly SampleName[];
  if (Object.hasOwn(samples, name)) return [name as SampleName];
  throw new Failure(64, `${shorten(name)} is neither a type nor a sample; send --help lists them`);
}

/** Makes payloads of samples: edited, and with fresh ids and times where they are repeated. */
function payloads({ count, set = [] }: Options): (name: SampleName) => unknown {
  let id = 500_000_000 + Math.floor(Math.random() * 1_000_000_000); // above all that have been seen
  return (name) => {
    const sample = structuredClone(samples[name]);
    const payload = count === undefined ? sample : freshen(sample, () => id++, new Date());
    for (const change of structuredClone(set)) edit(name, payload, change);
    return payload;
  };
}

function refuseInvalid(name: string, payload: unknown): void {
  const parsed = parseWebhook(payload);
  if (parsed.outcome !== "invalid") return;
  const issues = parsed.issues.map(({ message }) => `\n  ${message}`).join("");
  throw new Failure(
    2,
    `${name} is not sent, since the edit has made it invalid; --force sends it all the same${issues}`,
  );
}

function toUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("It must be a URL with http or https, such as http://localhost:4000/.");
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError("It must have no user and no password; put a token into the query.");
  }
  return url;
}

function toEdits(text: string, edits: readonly Edit[] = []): Edit[] {
  const { pointer, value = "" } = /^(?<pointer>(\/[^/=]*)+)=(?<value>.*)$/s.exec(text)?.groups ?? {};
  if (pointer === undefined) {
    throw new InvalidArgumentError(
      "It must be a JSON Pointer, = and a value, such as /data/contact/email=x@example.com.",
    );
  }
  if (/^-?\d+$/.test(value) && !Number.isSafeInteger(Number(value))) {
    throw new InvalidArgumentError("It must have a number that is kept whole, or, in quotes, a text.");
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
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It must be an integer from 1.");
  return Number(text);
}

function toRate(text: string): number {
  return within(text, 0.001, 10_000);
}
