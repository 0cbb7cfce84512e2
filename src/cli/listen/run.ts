import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { shorten } from "../../shared/text.js";
import type { Delivered } from "../deliver.js";
import { Failure } from "../failure.js";
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

/** What `listen` is asked to do. */
export interface Options {
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

export async function listen(options: Options): Promise<void> {
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
