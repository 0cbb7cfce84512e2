import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { detailOf } from "./detail.js";
import type { Forwarder } from "./forward.js";
import type { Inbox } from "./inbox.js";
import { sampleOf } from "./sample.js";

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

const deliveryPath = /^\/deliveries\/(\d+)(\/sample)?$/;

/** Whether a path is that of one of the page's files, of its stream, or of a delivery that it shows or saves. */
export function isOfPage(pathname: string): boolean {
  return Object.hasOwn(files, pathname) || pathname === "/deliveries" || deliveryPath.test(pathname);
}

/** The number of the delivery that a request of the page wants to be passed on again; undefined if it wants something else. */
export function numberOfForward(request: IncomingMessage): number | undefined {
  const number = /^\/deliveries\/(\d+)\/forward$/.exec(pathnameOf(request))?.[1];
  return request.method === "POST" && number !== undefined ? Number(number) : undefined;
}

/** Whether a request is one that only the page itself can make: another site cannot name these headers. */
export function isFromPage({ headers }: IncomingMessage): boolean {
  return headers["x-listen-page"] === "1" && headers["sec-fetch-site"] === "same-origin";
}

/** What the answers of the page are made of. */
export interface Shown {
  inbox: Inbox;
  hide: (text: string) => string;
  forwarder: Forwarder | undefined;
}

/** Answers a request for one of the page's files, or for a delivery that the page shows or saves. */
export function respond(request: IncomingMessage, response: ServerResponse, { inbox, ...shown }: Shown): void {
  const pathname = pathnameOf(request);
  const file = files[pathname];
  if (file) {
    send(response, file.type, readFileSync(new URL(`./page/${file.name}`, import.meta.url)));
    return;
  }
  const [, number, isSample] = deliveryPath.exec(pathname) ?? [];
  const delivery = inbox.find(Number(number));
  const sample = isSample && delivery ? sampleOf(delivery) : undefined;
  if (!delivery || (isSample && !sample)) {
    response.writeHead(404, securityHeaders).end();
  } else if (sample) {
    response.setHeader("Content-Disposition", `attachment; filename="${sample.name}"`);
    send(response, "application/json", sample.text());
  } else {
    detailOf(delivery, { origin: `http://${request.headers.host}`, ...shown }).then(
      (detail) => send(response, "application/json", JSON.stringify(detail)),
      () => response.destroy(), // the page says that it has no more than the entry
    );
  }
}

/** The path of a request, without the query. */
export function pathnameOf({ url = "/" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "/";
}

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { ...securityHeaders, "Content-Type": type, "Cache-Control": "no-store" }).end(content);
}
