import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { curlOf } from "./curl.js";
import type { Delivery, Inbox } from "./inbox.js";
import { mask } from "./mask.js";
import { isSame, tokenOf } from "./token.js";

/** The page in the browser that shows deliveries as they come. */
export interface Page {
  /** Answers a request that is for the page; tells whether it was. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Tells all open pages of a delivery. */
  show(delivery: Delivery): void;
  /** Lets go of all open pages. */
  close(): void;
}

/** What the page needs to know. */
export interface PageSettings {
  inbox: Inbox;
  /** What `?token=` of the URL has to be, if anything, when the page is opened. */
  token?: string | undefined;
  /** A request for the page from elsewhere. */
  onRefusal(refusal: string): void;
}

/** The page for an inbox, of which nothing is open yet. */
export function createPage({ inbox, token, onRefusal }: PageSettings): Page {
  /** Tells a page that was open before a restart that the numbers begin anew. */
  const run = randomUUID();
  const streams = new Set<ServerResponse>();

  function stream(request: IncomingMessage, response: ServerResponse): void {
    request.socket.setTimeout(0); // there may be nothing to say for hours
    response.setHeader("Connection", "close"); // or its end would leave one that `listen` has to wait for
    response.writeHead(200, { ...security, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(`event: run\ndata: ${JSON.stringify(run)}\n\n`);
    if (request.method === "HEAD") return void response.end();
    const [lastRun, number] = (request.headers["last-event-id"]?.toString() ?? "").split("/");
    for (const delivery of inbox.after(lastRun === run ? Number(number) || 0 : 0)) response.write(message(delivery));
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  /** What the page shows in its list; the rest it asks for. */
  const message = (delivery: Delivery) => {
    const { body, headers, key, ...entry } = delivery;
    return `id: ${run}/${delivery.number}\nevent: delivery\ndata: ${JSON.stringify(entry)}\n\n`;
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
    if (number === undefined) return false;
    const delivery = inbox.find(Number(number));
    const value = delivery && jsonOf(delivery);
    if (!delivery || (isSample && value === undefined)) {
      response.writeHead(404, security).end();
    } else if (isSample) {
      response.setHeader("Content-Disposition", `attachment; filename="${fileName(delivery)}"`);
      send(response, "application/json", `${JSON.stringify(mask(value), null, 2)}\n`);
    } else {
      send(response, "application/json", JSON.stringify(detailOf(delivery, value, `http://${request.headers.host}`)));
    }
    return true;
  }

  return {
    handle(request, response) {
      if (request.method !== "GET" && request.method !== "HEAD") return false;
      if (!isLocal(request)) {
        onRefusal(
          `404 to ${request.method} as ${request.headers.host}: the page is for this machine only, as localhost`,
        );
      } else if (token !== undefined && !admits(request, response, token)) {
        onRefusal("404 to a request for the page: its URL must have ?token= with the token");
      } else {
        return respond(request, response);
      }
      response.writeHead(404).end();
      return true;
    },
    show(delivery) {
      const text = message(delivery);
      for (const response of streams) {
        // A page that does not read is let go; it comes back for what it missed.
        if (response.writableLength > 8_000_000) response.destroy();
        else response.write(text);
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
export function isLocal({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const isLoopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "");
  const hasLocalName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(headers.host ?? "");
  const isForwarded = Object.keys(headers).some((name) => forwarding.test(name));
  return isLoopback && hasLocalName && !isForwarded;
}

const forwarding =
  /^(forwarded|via|x-forwarded.*|x-original-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|cdn-loop|fly-.*|ngrok-.*)$/;

/**
 * Whether a request has the token: in the URL, or, of what the page itself asks for, in the cookie that the URL has set.
 * A tunnel that adds nothing to a request looks like a browser of this machine; with a token it is told apart.
 */
function admits(request: IncomingMessage, response: ServerResponse, token: string): boolean {
  const cookie = createHash("sha256").update(token).digest("hex");
  const cookies = request.headers.cookie?.split(/; */) ?? [];
  if (cookies.some((given) => isSame(given, `listen=${cookie}`))) return true;
  if (!isSame(tokenOf(request) ?? "", token)) return false;
  response.setHeader("Set-Cookie", `listen=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
  return true;
}

/** What the page shows of one delivery besides its entry. */
function detailOf(delivery: Delivery, value: unknown, origin: string) {
  const { headers, body } = delivery;
  return {
    headers,
    body: body.toString("utf8"),
    curl: curlOf(delivery, origin),
    ...(value !== undefined && { pretty: JSON.stringify(value, null, 2), sample: fileName(delivery) }),
  };
}

/** The body as a value, where it is JSON that can be indented without becoming many times as long. */
function jsonOf({ body }: Delivery): unknown {
  if (body.length * depthOf(body) > 10_000_000) return undefined;
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

/** Named after the type where that can be a file's name, as those of all documented events can. */
function fileName({ type, number }: Delivery): string {
  const isName = type !== undefined && /^[a-z0-9][a-z0-9._-]{0,100}$/.test(type);
  return `${isName ? type : `delivery-${number}`}.json`;
}
