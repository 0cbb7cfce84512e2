import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Delivery, Inbox } from "./inbox.js";
import { asLine, judge } from "./judge.js";
import { isSame, pathOf, tokenOf } from "./token.js";

/** How deliveries are received. */
export interface ReceiverSettings {
  strict?: boolean | undefined;
  /** What `?token=` of the URL has to be, if anything. */
  token?: string | undefined;
  /** The header in which a proxy reports the sender's address. */
  trustProxy?: string | undefined;
  /** How long a request may take to arrive. */
  timeoutMs: number;
  inbox: Inbox;
  /** Puts a line on the disk, or rejects with the reason. */
  save?: ((line: string) => Promise<void>) | undefined;
  /** Answers what is no delivery, if it is of the page; tells whether it did. */
  page(request: IncomingMessage, response: ServerResponse): boolean;
  onDelivery(delivery: Delivery): void;
  /** A request that is not taken as a delivery, and why. */
  onRefusal(refusal: string): void;
}

/** Bytes. No documented payload has more than 2,000. */
const largestBody = 1_000_000;

/**
 * A server that takes a POST on any path as a delivery, judges it and saves it before it answers: 200, 422 to an invalid
 * one, 507 where it cannot be saved. What is no delivery gets 401, 405, 413 or 415.
 */
export function createReceiver(settings: ReceiverSettings): Server {
  const { timeoutMs, onRefusal } = settings;
  const server = createServer({ connectionsCheckingInterval: Math.min(1000, Math.ceil(timeoutMs / 2)) });
  server.requestTimeout = timeoutMs;
  server.headersTimeout = timeoutMs;
  server.timeout = 2 * timeoutMs; // of one that does not read its answer
  server.maxConnections = 1000;
  server.on("drop", () => onRefusal(`a connection was dropped, since ${server.maxConnections} are open`));
  // A sender may close its side as soon as it has sent all, as `nc` does, and still wait for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on("request", (request, response) => {
    receive(request, response, settings, server).catch(({ code, message }: NodeJS.ErrnoException) => {
      const reason = code === "ECONNRESET" ? "the connection ended before the body did" : message;
      onRefusal(`${request.method} ${pathOf(request)}: ${reason}`);
      if (request.destroyed)
        response.destroy(); // the sender has gone
      else answer(server, response, 500, { error: "the delivery could not be dealt with" });
    });
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => refuseBytes(error, socket, settings));
  return server;
}

/** Answers what is no request, or does not arrive. */
function refuseBytes({ code, message }: NodeJS.ErrnoException, socket: Socket, settings: ReceiverSettings): void {
  const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[code ?? ""] ?? 400;
  const reason = status === 408 ? `it did not arrive within ${settings.timeoutMs / 1000} s` : message;
  if (!socket.writable) return void socket.destroy();
  settings.onRefusal(`${status}: ${reason}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  settings: ReceiverSettings,
  server: Server,
): Promise<void> {
  if (settings.page(request, response)) return;
  const refusal = refusalOf(request, settings.token);
  const body = await bodyOf(request); // also of what is refused: a sender that is cut off would not see the answer
  if (refusal || !body) {
    const [status, reason] = refusal ?? tooLarge;
    settings.onRefusal(`${status} to ${request.method} ${pathOf(request)}: ${reason}`);
    return answer(server, response, status, { error: reason });
  }

  const receivedAt = new Date().toISOString();
  const verdict = judge(body, settings.strict === true);
  const trouble = await settings.save?.(asLine(body, verdict)).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const { outcome, issues } = verdict;
  const status = trouble !== undefined ? 507 : outcome === "invalid" ? 422 : 200;
  const delivery = settings.inbox.add({
    ...verdict,
    receivedAt,
    status,
    ...(trouble !== undefined && { trouble }),
    ...(settings.trustProxy !== undefined && { sender: senderOf(request, settings.trustProxy) }),
    path: pathOf(request),
    headers: headersOf(request),
    body,
  });
  settings.onDelivery(delivery);
  const { drift, duplicateOf } = delivery;
  answer(server, response, status, {
    outcome,
    ...(outcome === "invalid" && { issues }),
    ...(drift.length > 0 && { drift }),
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(trouble !== undefined && { error: `the delivery is not saved: ${trouble}` }),
  });
}

const tooLarge: [status: number, reason: string] = [413, `the body must have at most ${largestBody} bytes`];

/** Why a request is no delivery, before its body is read. */
function refusalOf(request: IncomingMessage, token: string | undefined): [status: number, reason: string] | undefined {
  const { method, headers } = request;
  if (method !== "POST") return [405, "a delivery must be a POST"];
  const given = tokenOf(request);
  if (token !== undefined && given === undefined) return [401, "the URL must have ?token= with the token"];
  if (token !== undefined && !isSame(given ?? "", token)) return [401, "the token in the URL must be that of --token"];
  if (!/^application\/json[ \t]*(;|$)/i.test(headers["content-type"] ?? "")) {
    return [415, "the header Content-Type must be application/json"];
  }
  // systeme.io compresses nothing, and a small body that is can become a large one.
  if (!/^(identity)?$/i.test(headers["content-encoding"] ?? "")) return [415, "the body must not be compressed"];
  return undefined;
}

/** The body; undefined if it is too large, of which some is read and thrown away. Rejects if it ends before its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= largestBody) chunks.push(chunk);
    else if (length > 16 * largestBody) throw new Error(`cut off after ${length} bytes`);
    else chunks.length = 0;
  }
  return length <= largestBody ? Buffer.concat(chunks) : undefined;
}

function headersOf({ rawHeaders }: IncomingMessage): [name: string, value: string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
}

/** The last address in the header, or "" without one: those before it are what the sender says of itself. */
function senderOf({ headers }: IncomingMessage, header: string): string {
  const value = headers[header.toLowerCase()];
  return [value].flat().join(",").split(",").at(-1)?.trim() ?? "";
}

function answer(server: Server, response: ServerResponse, status: number, content: object): void {
  if (status === 405) response.setHeader("Allow", "POST");
  if (!server.listening) response.setHeader("Connection", "close"); // it is stopping
  response.writeHead(status, { "Content-Type": "application/json" }).end(`${JSON.stringify(content)}\n`);
}
