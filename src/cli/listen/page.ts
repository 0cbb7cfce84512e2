import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { curlOf } from "./curl.js";
import type { Delivery, Inbox } from "./inbox.js";
import { mask } from "./mask.js";

/** The page in the browser that shows deliveries as they come. */
export interface Page {
  /** Answers a request that is for the page; tells whether it was. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Tells all open pages of a delivery. */
  show(delivery: Delivery): void;
  /** Lets go of all open pages. */
  close(): void;
}

/** What the page shows in its list. */
type Entry = Omit<Delivery, "body" | "headers" | "key">;

export function createPage(inbox: Inbox, onRefusal: (refusal: string) => void): Page {
  /** Tells a page that was open before a restart that the numbers begin anew. */
  const run = randomUUID();
  const streams = new Set<ServerResponse>();

  function stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...security, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(`event: run\ndata: ${JSON.stringify(run)}\n\n`);
    const [lastRun, number] = (request.headers["last-event-id"]?.toString() ?? "").split("/");
    for (const delivery of inbox.after(lastRun === run ? Number(number) : 0)) response.write(message(delivery));
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  const message = (delivery: Delivery) => {
    const { body, headers, key, ...entry } = delivery;
    return `id: ${run}/${delivery.number}\nevent: delivery\ndata: ${JSON.stringify(entry satisfies Entry)}\n\n`;
  };

  function respond(request: IncomingMessage, response: ServerResponse): boolean {
    const [pathname = "/"] = (request.url ?? "/").split("?");
    const file = files[pathname];
    if (file) {
      send(response, file.type, readFileSync(new URL(`./page/${file.name}`, import.meta.url)));
      return true;
    }
    if (pathname === "/deliveries") {
      stream(request, response);
      return true;
    }
    const [, number, isSample] = /^\/deliveries\/(\d+)(\/sample)?$/.exec(pathname) ?? [];
    const delivery = inbox.find(Number(number));
    if (number === undefined) return false;
    const detail = delivery && detailOf(delivery, `http://${request.headers.host}`);
    if (!detail || (isSample && !detail.sample)) {
      response.writeHead(404, security).end();
    } else if (isSample) {
      response.setHeader("Content-Disposition", `attachment; filename="${detail.sample?.name}"`);
      send(response, "application/json", `${detail.sample?.text}\n`);
    } else {
      send(response, "application/json", JSON.stringify(detail));
    }
    return true;
  }

  return {
    handle(request, response) {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      if (isLocal(request)) return respond(request, response);
      onRefusal(`404 to ${request.method} as ${request.headers.host}: the page is for this machine only, as localhost`);
      response.writeHead(404).end();
      return true;
    },
    show(delivery) {
      for (const response of streams) {
        // A page that does not read is let go; it comes back for what it missed.
        if (response.writableLength > 8_000_000) response.destroy();
        else response.write(message(delivery));
      }
    },
    close() {
      for (const response of streams) response.end();
    },
  };
}

const files: Record<string, { name: string; type: string }> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/page.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
};

/** Payloads hold what strangers typed into forms: the page may load nothing but itself. */
const security = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { ...security, "Content-Type": type, "Cache-Control": "no-store" }).end(content);
}

/**
 * Whether a request comes from a browser of this machine and from nowhere else: whoever reaches the port through a
 * tunnel, a proxy or a name of their own that resolves to this machine must not watch customers' data.
 */
function isLocal({ headers, socket }: IncomingMessage): boolean {
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "");
  const hasLocalName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(headers.host ?? "");
  const isForwarded = Object.keys(headers).some((name) => forwarding.test(name));
  return isLoopback && hasLocalName && !isForwarded;
}

const forwarding =
  /^(forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|cdn-loop|fly-.*|ngrok-.*)$/;

/** What the page shows of one delivery besides its entry. */
function detailOf(delivery: Delivery, origin: string) {
  const { headers, body } = delivery;
  const value = jsonOf(delivery);
  const canBeIndented = value !== undefined && depthOf(body) <= 100; // or it would be many times as long
  return {
    headers,
    body: body.toString("utf8"),
    ...(canBeIndented && {
      pretty: JSON.stringify(value, null, 2),
      sample: { name: `${fileName(delivery)}.json`, text: JSON.stringify(mask(value), null, 2) },
    }),
    curl: curlOf(delivery, origin),
  };
}

function jsonOf({ body }: Delivery): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** How many brackets are open at most. Those in strings count too: it is only a bound. */
function depthOf(body: Buffer): number {
  let depth = 0;
  let deepest = 0;
  for (const byte of body) {
    if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return deepest;
}

/** The type where it can be a file's name, as those of all documented events can. */
function fileName({ type, number }: Delivery): string {
  return type !== undefined && /^[a-z0-9][a-z0-9._-]{0,100}$/.test(type) ? type : `delivery-${number}`;
}
