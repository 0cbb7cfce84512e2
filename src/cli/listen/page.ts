import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { entryOf } from "./entry.js";
import type { Inbox, ReceivedDelivery } from "./inbox.js";
import { pathnameOf, respond, securityHeaders } from "./routes.js";
import { isSame, tokenOf } from "./token.js";

/** The page in the browser that shows deliveries as they arrive. */
export interface Page {
  /** Answers a request for the page; returns whether it was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Sends a delivery to all open pages. */
  show(delivery: ReceivedDelivery): void;
  /** Disconnects all open pages. */
  close(): void;
}

/** What the page depends on. */
export interface PageSettings {
  inbox: Inbox;
  /** What `?token=` must be in the URL that opens the page, if anything. */
  token?: string | undefined;
  /** Whether signatures are checked. */
  checksSignatures: boolean;
  /** Called for a request for the page that is not allowed. */
  onRefusal(refusal: string): void;
}

/** A queue this long means that the page has stopped reading. */
const maxQueuedBytes = 8_000_000;

/** Creates the page for an inbox. */
export function createPage({ inbox, token, checksSignatures, onRefusal }: PageSettings): Page {
  /** Tells a page left open across a restart that the numbers start over. */
  const run = randomUUID();
  const streams = new Set<ServerResponse>();

  const message = (delivery: ReceivedDelivery) =>
    `id: ${run}/${delivery.number}\n${eventOf("delivery", entryOf(delivery))}`;

  function stream(request: IncomingMessage, response: ServerResponse): void {
    request.socket.setTimeout(0); // there may be nothing to send for hours
    response.setHeader("Connection", "close"); // or `listen` would have to wait for the connection when it stops
    response.writeHead(200, { ...securityHeaders, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(eventOf("run", { run, checksSignatures }));
    if (request.method === "HEAD") return void response.end();
    const [lastRun, number] = (request.headers["last-event-id"]?.toString() ?? "").split("/");
    for (const delivery of inbox.after(lastRun === run ? Number(number) || 0 : 0)) response.write(message(delivery));
    response.write(eventOf("replayed", null)); // the page can now tell which is the newest
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  return {
    handle(request, response) {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      const refusal = refusalOf(request, response, token);
      if (refusal !== undefined) {
        onRefusal(refusal);
        response.writeHead(404).end();
        return true;
      }
      if (pathnameOf(request) !== "/deliveries") return respond(request, response, inbox);
      stream(request, response);
      return true;
    },
    show(delivery) {
      const text = message(delivery);
      for (const response of streams) {
        // A page that is disconnected comes back and gets what it missed.
        if (response.writableLength > maxQueuedBytes) response.destroy();
        else response.write(text);
      }
    },
    close() {
      for (const response of streams) response.end();
    },
  };
}

/** A server-sent event. */
function eventOf(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Why a request may not see the page; undefined if it may. */
function refusalOf(request: IncomingMessage, response: ServerResponse, token: string | undefined): string | undefined {
  if (!isLocal(request)) {
    return `404 to ${request.method} for host ${request.headers.host}: the page is for this machine only, at localhost`;
  }
  if (token !== undefined && !admits(request, response, token)) {
    return "404 to a request for the page: its URL must have ?token= with the token";
  }
  return undefined;
}

/**
 * Whether a request comes from a browser on this machine. Anyone who reaches the port through a tunnel, through a proxy,
 * or by a host name of their own that resolves to this machine must not see customers' data.
 */
export function isLocal({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "");
  const hasLocalName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(headers.host ?? "");
  const isForwarded = Object.keys(headers).some((name) => forwarding.test(name));
  return isLoopback && hasLocalName && !isForwarded;
}

const forwarding =
  /^(forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|cdn-loop|fly-.*|ngrok-.*)$/;

/**
 * Whether a request has the token: in its URL or, for what the page itself requests, in the cookie that such a URL sets.
 * Only the token distinguishes a tunnel that adds no headers from a browser on this machine.
 */
function admits(request: IncomingMessage, response: ServerResponse, token: string): boolean {
  const cookie = createHash("sha256").update(token).digest("hex");
  const cookies = request.headers.cookie?.split(/; */) ?? [];
  if (cookies.some((given) => isSame(given, `listen=${cookie}`))) return true;
  if (!isSame(tokenOf(request) ?? "", token)) return false;
  response.setHeader("Set-Cookie", `listen=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
  return true;
}
