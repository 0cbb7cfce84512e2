import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { curlOf } from "./curl.js";
import type { Inbox, ReceivedDelivery } from "./inbox.js";
import { mask } from "./mask.js";

const files: Record<string, { name: string; type: string }> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/page.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
};

/** Headers of every answer. Deliveries hold what strangers typed into forms, so the page may load nothing but itself. */
export const securityHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Answers a request for one of the page's files, or for a delivery that the page shows or saves.
 *
 * @returns Whether the path belongs to the page; if not, nothing has been answered.
 */
export function respond(request: IncomingMessage, response: ServerResponse, inbox: Inbox): boolean {
  const pathname = pathnameOf(request);
  const file = files[pathname];
  if (file) {
    send(response, file.type, readFileSync(new URL(`./page/${file.name}`, import.meta.url)));
    return true;
  }
  const [, number, isSample] = /^\/deliveries\/(\d+)(\/sample)?$/.exec(pathname) ?? [];
  if (number === undefined) return false;
  const delivery = inbox.find(Number(number));
  const value = delivery && jsonOf(delivery);
  if (!delivery || (isSample && value === undefined)) {
    response.writeHead(404, securityHeaders).end();
  } else if (isSample) {
    response.setHeader("Content-Disposition", `attachment; filename="${fileName(delivery)}"`);
    send(response, "application/json", `${JSON.stringify(mask(value), null, 2)}\n`);
  } else {
    send(response, "application/json", JSON.stringify(detailOf(delivery, value, `http://${request.headers.host}`)));
  }
  return true;
}

/** The path of a request, without the query. */
export function pathnameOf({ url = "/" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "/";
}

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { ...securityHeaders, "Content-Type": type, "Cache-Control": "no-store" }).end(content);
}

/** What the page shows of one delivery in addition to its entry in the list. */
function detailOf(delivery: ReceivedDelivery, value: unknown, origin: string) {
  const { headers, body } = delivery;
  return {
    headers,
    body: body.toString("utf8"),
    curl: curlOf(delivery, origin),
    ...(value !== undefined && { pretty: JSON.stringify(value, null, 2), sample: fileName(delivery) }),
  };
}

/** The body as a value, if it is JSON that does not become many times as long when indented. */
function jsonOf({ body }: ReceivedDelivery): unknown {
  if (body.length * depthOf(body) > 10_000_000) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The deepest nesting of brackets. Brackets in strings count too: it is only an upper bound. */
function depthOf(body: Buffer): number {
  let depth = 0;
  let deepest = 0;
  for (const byte of body) {
    if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return deepest;
}

/** Named after the event type if that makes a safe file name, as every documented one does. */
function fileName({ type, number }: ReceivedDelivery): string {
  const isName = type !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(type);
  return `${isName ? type : `delivery-${number}`}.json`;
}
