import { once } from "node:events";
import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { eventTypes as apiEventTypes } from "../../../generated/api/events.js";
import { eventTypes } from "../../../generated/automation/events.js";
import { deliver, type Outgoing, rawRequest } from "../deliver.js";
import { Failure } from "../failure.js";
import { similarTo } from "../similar.js";
import { kindOf } from "../stored/form.js";
import { printable } from "../terminal.js";
import { isSendable, type Sendable, secretRemedy, sendables, sendablesNamed } from "./outgoing.js";
import { type Edit, edit } from "./payload.js";
import { outgoingAgain, replayed } from "./replay.js";
import { startReport } from "./report.js";

/** What `send` is asked to do. */
export interface Options {
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

/** A delivery that is to be sent, by its name. */
interface Next {
  name: string;
  outgoing: Outgoing;
}

export async function send(names: readonly string[], options: Options): Promise<void> {
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
