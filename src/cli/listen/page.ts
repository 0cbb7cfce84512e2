import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { shorten } from "../../shared/text.js";
import { entryOf } from "./entry.js";
import type { Forwarder } from "./forward.js";
import type { Inbox, ReceivedDelivery } from "./inbox.js";
import { isFromPage, isOfPage, numberOfForward, pathnameOf, respond, securityHeaders } from "./routes.js";
import { isSame, parameterOf } from "./token.js";

/** The page in the browser that shows deliveries as they arrive. */
export interface Page {
  /** What `?key=` must be in the URL that opens the page: a secret of this run. */
  readonly key: string;
  /** Answers a request for the page; returns whether it was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Sends a delivery to all open pages. */
  show(delivery: ReceivedDelivery): void;
  /** Tells all open pages that a delivery has been passed on. */
  showForwarded(delivery: ReceivedDelivery): void;
  /** Disconnects all open pages. */
  close(): void;
}

/** What the page depends on. */
export interface PageSettings {
  inbox: Inbox;
  /** Hides tokens. */
  hide(text: string): string;
  /** Whether signatures are checked. */
  checksSignatures: boolean;
  /** Passes deliveries on again, if they are passed on. */
  forwarder: Forwarder | undefined;
  /** Called for a request for the page that is not allowed. */
  onRefusal(refusal: string): void;
}

/** How many pages can be open: each has a connection, of which deliveries need some too. */
const maxStreams = 50;
/** A queue this long means that the page has stopped reading. */
const maxQueuedBytes = 8_000_000;

/** Creates the page for an inbox. */
export function createPage({ inbox, hide, checksSignatures, forwarder, onRefusal }: PageSettings): Page {
  const streams = new Set<ServerResponse>();
  const key = randomBytes(18).toString("base64url");
  const sessions = createSessions(key);
  const shown = { inbox, hide, forwarder };

  const message = (delivery: ReceivedDelivery) => `id: ${delivery.number}\n${eventOf("delivery", entryOf(delivery))}`;

  function stream(request: IncomingMessage, response: ServerResponse): void {
    if (streams.size >= maxStreams) {
      onRefusal(`503 to a page: ${maxStreams} are open; close some`);
      response.writeHead(503, securityHeaders).end();
      return;
    }
    request.socket.setTimeout(0); // there may be nothing to send for hours
    response.setHeader("Connection", "close"); // or `listen` would have to wait for the connection when it stops
    response.writeHead(200, { ...securityHeaders, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(eventOf("settings", { checksSignatures, forwards: forwarder !== undefined }));
    if (request.method === "HEAD") return void response.end();
    const last = Number(request.headers["last-event-id"]) || 0;
    for (const delivery of inbox.after(last)) response.write(message(delivery));
    response.write(eventOf("replayed", null)); // the page can now tell which is the newest
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  function forwardAgain(number: number, response: ServerResponse): void {
    const delivery = inbox.find(number);
    if (delivery) forwarder?.forward(delivery);
    response.writeHead(delivery ? 202 : 404, securityHeaders).end();
  }

  function tell(text: string): void {
    for (const response of streams) {
      // A page that is disconnected comes back and gets what it missed.
      if (response.writableLength > maxQueuedBytes) response.destroy();
      else response.write(text);
    }
  }

  return {
    key,
    handle(request, response) {
      const again = forwarder && isFromPage(request) ? numberOfForward(request) : undefined;
      const isReading = request.method === "GET" || request.method === "HEAD";
      if (again === undefined && !(isReading && isOfPage(pathnameOf(request)))) return false;
      const refusal = outsideOf(request) ?? (sessions.admits(request, response) ? undefined : withoutKey);
      if (refusal !== undefined) {
        onRefusal(`404 to ${request.method} for the page: ${refusal}`);
        response.writeHead(404).end();
        return true;
      }
      if (again !== undefined) forwardAgain(again, response);
      else if (pathnameOf(request) === "/deliveries") stream(request, response);
      else respond(request, response, shown);
      return true;
    },
    show: (delivery) => tell(message(delivery)),
    showForwarded: ({ number }) => tell(eventOf("forwarded", { number })),
    close() {
      for (const response of streams) response.end();
    },
  };
}

/** A server-sent event. */
function eventOf(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

const withoutKey = "the address needs the ?key= that listen has printed at its start";

/**
 * Why a request does not come from a browser on this machine; undefined if it does. Anyone who reaches the port through a
 * tunnel, through a proxy, or by a host name of their own that resolves to this machine must not see customers' data.
 */
export function outsideOf({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): string | undefined {
  if (!/^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "")) return "it is for this machine only";
  if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(headers.host ?? "")) {
    return `it is at localhost only, not at ${shorten(headers.host ?? "no host")}`;
  }
  const header = Object.keys(headers).find((name) => forwarding.test(name));
  return header === undefined ? undefined : `it is not for a proxy, which has added ${shorten(header)}`;
}

const forwarding =
  /^(forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|cdn-loop|fly-.*|ngrok-.*)$/;

/** How many browsers can have the page; the oldest has to open it anew. */
const maxSessions = 20;

/**
 * Who has opened the page. A tunnel that adds no headers, such as `ssh -R`, and another user of the machine cannot be told from
 * its owner but by the key.
 */
function createSessions(key: string) {
  const open = new Set<string>();
  return {
    /** Whether a request has the key in its URL or, for what the page itself asks for, the cookie that such a URL sets. */
    admits(request: IncomingMessage, response: ServerResponse): boolean {
      const [port = ":80"] = /:\d+$/.exec(request.headers.host ?? "") ?? [];
      const name = `listen-${port.slice(1)}`; // browsers do not tell ports apart
      const cookies = request.headers.cookie?.split(/; */) ?? [];
      const given = cookies
        .filter((cookie) => cookie.startsWith(`${name}=`))
        .map((cookie) => cookie.slice(name.length + 1));
      if (given.some((session) => open.has(session))) return true;
      if (!isSame(parameterOf(request.url ?? "", "key") ?? "", key)) return false;
      const session = randomBytes(18).toString("base64url");
      if (open.size >= maxSessions) for (const oldest of [...open].slice(0, 1)) open.delete(oldest);
      open.add(session);
      response.setHeader("Set-Cookie", `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`);
      return true;
    },
  };
}
