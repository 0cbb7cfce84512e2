import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Command, InvalidArgumentError } from "commander";
import { Failure } from "../failure.js";
import { toSeconds } from "../options.js";
import { printable, styleFor } from "../terminal.js";
import { openDeliveriesFile } from "./deliveries-file.js";
import { formatDelivery } from "./format-delivery.js";
import { createInbox } from "./inbox.js";
import { createPage, type Page } from "./page.js";
import { createReceiver } from "./receiver.js";

interface Options {
  port: number;
  host: string;
  save?: string;
  strict?: boolean;
  token?: string;
  trustProxy?: string;
  timeout: number;
}

/** Adds the command that receives deliveries and shows what they are. */
export function addListen(program: Command): void {
  program
    .command("listen")
    .summary("receive deliveries on this machine and show what they are")
    .description(
      "Receives deliveries on this machine: a POST on any path. Prints what each is, and shows them on a page in the " +
        "browser.",
    )
    .option("--port <port>", "where to listen; 0 takes a free one", toPort, 4000)
    .option("--host <address>", "the address to listen at", toText, "127.0.0.1")
    .option("--save <file>", "append each delivery as one line of JSON, on the disk before it is answered", toNdjson)
    .option("--strict", "take what is not documented for invalid")
    .option("--token <token>", "answer 401 where the URL has not ?token=<token>", toText)
    .option("--trust-proxy <header>", "read the sender's address from this header, which your proxy sets", toHeader)
    .option("--timeout <seconds>", "how long a request may take to arrive", toSeconds, 10)
    .addHelpText("after", help)
    .action(listen);
}

const help = `
Answers: 200 known and unknown, 422 invalid (with the issues), 401 without the
token, 405 no POST, 413 more than 1 MB, 415 no application/json or compressed,
507 could not be saved.

The page is at / and for this machine only: it answers to the name localhost,
and to nobody in between. With --token it asks for that too: a tunnel that adds
nothing to what it passes on, such as ssh -R, looks like a browser here.

Deliveries from systeme.io have to reach this machine by https. Put a tunnel
(such as cloudflared, ngrok, or ssh -R to a server of yours) or a reverse proxy
(such as Caddy) in front of the port, use --token, and give the rule the public
URL with ?token=… in it. --trust-proxy X-Forwarded-For then tells whether a
delivery comes from an address of systeme.io; name only a header that your
proxy sets itself, since anybody can send one.

Exit codes: 0 stopped by Ctrl+C, 1 the port or the file cannot be used,
64 wrong usage.`;

async function listen(options: Options): Promise<void> {
  const style = styleFor(process.stdout);
  // Who reads what is printed may stop, as `head` does, or be stopped with this. Deliveries are taken all the same.
  process.stdout.removeAllListeners("error").on("error", () => {});
  const file = options.save === undefined ? undefined : await openDeliveriesFile(options.save);
  const inbox = createInbox();
  const onRefusal = (refusal: string) =>
    console.error(printable(`${new Date().toLocaleTimeString("en-GB")}  ${refusal}`));
  const page = createPage({ inbox, token: options.token, onRefusal });
  const server = createReceiver({
    ...options,
    timeoutMs: Math.round(options.timeout * 1000),
    inbox,
    save: file?.append,
    page: page.handle,
    onDelivery(delivery) {
      console.log(formatDelivery(delivery, style));
      page.show(delivery);
    },
    onRefusal,
  });
  try {
    await bind(server, options);
  } catch (error) {
    await file?.close();
    throw error;
  }
  console.error(greeting(server.address() as AddressInfo, options));
  await stopped(server, page, Math.round(options.timeout * 1000));
  await file?.close();
  console.error("Stopped.");
}

/** Resolves when the server listens. */
function bind(server: Server, { port, host }: Options): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = ({ code, message }: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `port ${port} is in use; end what listens there, or choose another with --port`,
        EACCES: `port ${port} is not for this user; choose one above 1023 with --port`,
        EADDRNOTAVAIL: `${host} is no address of this machine; leave --host out to listen on this machine only`,
        ENOTFOUND: `${host} is no address; leave --host out to listen on this machine only`,
      };
      reject(new Failure(1, reasons[code ?? ""] ?? message));
    };
    server.once("error", refuse).listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

function greeting({ port, address, family }: AddressInfo, { host, save, token, strict }: Options): string {
  const name = family === "IPv6" ? `[${address}]` : address;
  const query = token === undefined ? "" : "?token=…";
  const isLoopback = /^(127\.|::1$)/.test(address);
  const isAny = /^(0\.0\.0\.0|::)$/.test(address);
  return [
    `Listening on http://${name}:${port}/${query}${strict ? ", strictly" : ""}. Ctrl+C stops it.`,
    ...(isLoopback || isAny ? [`See the deliveries at http://localhost:${port}/${query}`] : []),
    ...(save === undefined ? [] : [`Saving them to ${save}`]),
    isLoopback
      ? "Only this machine can reach it; listen --help says how systeme.io can."
      : `Everybody who can reach ${host} can deliver${token === undefined ? "; --token keeps strangers out" : ", with the token"}.`,
  ].join("\n");
}

/** Resolves when a signal has come and what was under way has been answered; a second signal ends at once. */
function stopped(server: Server, page: Page, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
      server.close(() => resolve());
      page.close();
      // Closing has ended the check for requests that take too long.
      setTimeout(() => server.closeAllConnections(), timeoutMs).unref();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  });
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("It must be an integer from 0 to 65535.");
  return port;
}

function toNdjson(text: string): string {
  if (!/\.(ndjson|jsonl)$/i.test(text)) {
    throw new InvalidArgumentError("It must end in .ndjson or .jsonl, as what validate reads line by line does.");
  }
  return text;
}

function toText(text: string): string {
  if (text === "") throw new InvalidArgumentError("It must not be empty.");
  return text;
}

function toHeader(text: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text)) {
    throw new InvalidArgumentError("It must be the name of a header, such as X-Forwarded-For.");
  }
  return text;
}
