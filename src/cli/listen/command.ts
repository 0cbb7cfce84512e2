import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Command, InvalidArgumentError } from "commander";
import { shorten } from "../../shared/text.js";
import type { Delivered } from "../deliver.js";
import { Failure } from "../failure.js";
import { secretOption, toInteger, toNonEmpty, toSeconds, toUrl } from "../options.js";
import { printable, styleFor } from "../terminal.js";
import { openDeliveriesFile } from "./deliveries-file.js";
import { formatDelivery, formatForwarded } from "./format-delivery.js";
import { createForwarder } from "./forward.js";
import { createInbox, type ReceivedDelivery } from "./inbox.js";
import { createJudges } from "./judges.js";
import { createPage, type Page } from "./page.js";
import { createPrinter } from "./printer.js";
import { createReceiver } from "./receiver.js";
import { hiderOf, withoutValues } from "./token.js";

interface Options {
  port: number;
  host: string;
  save?: string;
  strict?: boolean;
  forwardTo?: URL;
  token?: string;
  secret?: string;
  trustProxy?: string;
  hops: number;
  timeout: number;
}

/** Adds the command that receives deliveries and shows them. */
export function addListen(program: Command): void {
  program
    .command("listen")
    .summary("receive deliveries on this machine and show what is in them")
    .description(
      "Receive deliveries on this machine by POST to any path, print each one, and show them on a page in the browser.",
    )
    .option("--port <port>", "port to listen on; 0 picks a free one", toPort, 4000)
    .option("--host <address>", "address to listen on", toNonEmpty, "127.0.0.1")
    .option(
      "--save <file>",
      "append each delivery as one line of JSON, flushed to disk before it is answered",
      toNdjson,
    )
    .option("--forward-to <url>", "pass each delivery on to this URL as it came", toUrl)
    .option("--strict", "treat anything undocumented as invalid")
    .option("--token <token>", "answer 401 unless the URL has ?token=<token>", toNonEmpty)
    .addOption(secretOption("check the signatures of Settings > Webhooks with this secret"))
    .option("--trust-proxy <header>", "read the sender's address from this header, which your proxy sets", toHeader)
    .option("--hops <n>", "how many proxies of yours add to that header, one after the other", toHops, 1)
    .option("--timeout <seconds>", "how long a request may take to arrive", toSeconds, 10)
    .addHelpText("after", help)
    .action(listen);
}

const help = `
Answers: 200 known or unknown; 422 invalid, with the issues; 401 token or
signature missing or wrong; 405 not a POST; 413 more than 1 MB; 415 compressed,
or not application/json; 507 not saved.

Both families can use the same port. Deliveries of Settings > Webhooks are told
by X-Webhook-Event. With --secret, their signatures are checked, and a delivery
whose signature is wrong is shown and saved, but answered 401. The variable
SYSTEME_IO_WEBHOOK_SECRET can hold the secret, since others on the machine can
read the arguments of a command.

The page is for this machine only, at the address that is printed: its ?key= is
a secret of this run, which other users of the machine and whoever comes through
a tunnel do not know. Open it as localhost, and not through a proxy.

Deliveries from systeme.io must reach this machine over HTTPS. Put a tunnel
(such as cloudflared, ngrok, or ssh -R to a server of yours) or a reverse proxy
(such as Caddy) in front of the port, use --token, and give the rule the public
URL with ?token=… in it. --trust-proxy X-Forwarded-For then shows whether a
delivery comes from one of systeme.io's addresses. Name only a header that your
proxy always sets itself, since anyone can send one. Its last address counts;
with --hops 2, the last but one, where two proxies of yours add to it.

--save keeps the body of a rule's delivery as it is, and a signed delivery as
{ "headers", "body" }, with the X-Webhook headers and the exact text.

--forward-to passes each delivery on once it is answered, with its body and its
headers but those of the connection, ten at a time. Nothing is tried again; the
page can send a delivery again, to that URL only. listen answers as without it.

Exit codes: 0 stopped by Ctrl+C, SIGTERM or SIGHUP, 1 the port or the file
cannot be used, 64 wrong usage.`;

async function listen(options: Options): Promise<void> {
  const stop = stopSignal(); // before there is anything that must not be left behind
  const style = styleFor(process.stdout);
  process.stdout.removeAllListeners("error").on("error", () => {});
  process.stderr.on("error", () => {}); // a terminal that was closed
  const [out, err] = [createPrinter(process.stdout), createPrinter(process.stderr)];
  const file = options.save === undefined ? undefined : await openDeliveriesFile(options.save);
  const inbox = createInbox();
  const onRefusal = (refusal: string) =>
    err.print(printable(`${new Date().toLocaleTimeString("en-GB")}  ${shorten(refusal, 500)}`));
  const timeoutMs = Math.round(options.timeout * 1000);
  const forwarder = options.forwardTo && createForwarder({ to: options.forwardTo, timeoutMs, onForwarded });
  const { token, secret } = options;
  const hide = hiderOf(token);
  const page = createPage({ inbox, hide, checksSignatures: secret !== undefined, forwarder, onRefusal });
  function onForwarded(delivery: ReceivedDelivery, delivered: Delivered): void {
    out.print(formatForwarded(delivery.number, delivered, style));
    page.showForwarded(delivery);
  }
  const judges = createJudges(options.strict === true);
  const server = createReceiver({
    ...options,
    timeoutMs,
    hide,
    judge: judges.judge,
    inbox,
    save: file?.append,
    page: page.handle,
    onDelivery(delivery) {
      out.print(formatDelivery(delivery, style));
      page.show(delivery);
      forwarder?.forward(delivery);
    },
    onRefusal,
  });
  try {
    await bind(server, options);
    if (file?.warning !== undefined) err.print(`systeme-io-webhooks: ${printable(file.warning)}`);
    err.print(greeting(server.address() as AddressInfo, page.key, options));
    await stop;
    await closed(server, page, timeoutMs);
    await forwarder?.settled();
  } finally {
    await file?.close();
    await judges.close();
  }
  err.print("Stopped.");
  await Promise.all([out.end(), err.end()]);
  process.exit(0); // a write that a stopped terminal does not take would keep the process
}

/** Resolves when the server is listening. */
function bind(server: Server, { port, host }: Options): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = ({ code, message }: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `port ${port} is in use; stop the program that uses it, or choose another with --port`,
        EACCES: `port ${port} needs more privileges; choose one above 1023 with --port`,
        EADDRNOTAVAIL: `${host} is not an address of this machine; omit --host to listen on this machine only`,
        ENOTFOUND: `${host} cannot be resolved; omit --host to listen on this machine only`,
      };
      reject(new Failure(1, reasons[code ?? ""] ?? message));
    };
    server.once("error", refuse).listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

function greeting({ port, address, family }: AddressInfo, key: string, options: Options): string {
  const { host, save, forwardTo, token, secret, strict } = options;
  const name = family === "IPv6" ? `[${address}]` : address;
  const query = token === undefined ? "" : "?token=…";
  const isLoopback = /^(127\.|::1$)/.test(address);
  const isAny = /^(0\.0\.0\.0|::)$/.test(address);
  return [
    `Listening on http://${name}:${port}/${query}${strict ? " in strict mode" : ""}. Press Ctrl+C to stop.`,
    ...(isLoopback || isAny ? [`See the deliveries at http://localhost:${port}/?key=${key}`] : []),
    ...(save === undefined ? [] : [`Saving them to ${save}`]),
    ...(forwardTo === undefined ? [] : [`Passing them on to ${withoutValues(forwardTo.href)}`]),
    ...(secret === undefined ? [] : ["Checking the signatures of Settings > Webhooks."]),
    isLoopback
      ? "Only this machine can reach it; listen --help explains how systeme.io can."
      : `Anyone who can reach ${host} ${token === undefined ? "can deliver; use --token to keep strangers out" : "and has the token can deliver"}.`,
  ].join("\n");
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Resolves at the first signal to stop: Ctrl+C, `kill`, or a terminal that is closed. A second one ends the process, but for
 * SIGHUP: a terminal and its shell each send one.
 */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of signals) if (signal !== "SIGHUP") process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

/** Resolves once all requests in progress are answered. */
function closed(server: Server, page: Page, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    page.close();
    // A closed server no longer checks for requests that take too long.
    setTimeout(() => server.closeAllConnections(), timeoutMs).unref();
  });
}

function toPort(text: string): number {
  return toInteger(text, 0, 65_535);
}

function toHops(text: string): number {
  return toInteger(text, 1, 20);
}

function toNdjson(text: string): string {
  if (!/\.(ndjson|jsonl)$/i.test(text)) {
    throw new InvalidArgumentError("It must end in .ndjson or .jsonl, so that validate reads it line by line.");
  }
  return text;
}

function toHeader(text: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text)) {
    throw new InvalidArgumentError("It must be the name of a header, such as X-Forwarded-For.");
  }
  return text;
}
