import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { shorten } from "../../shared/text.js";
import { contentOf } from "./answer-content.js";
import type { Inbox, ReceivedDelivery } from "./inbox.js";
import type { Judges } from "./judges.js";
import { createRoom, type Room } from "./room.js";
import { savedLine } from "./saved-line.js";
import { checkSignature } from "./signature.js";
import { isSame, tokenOf, withoutValues } from "./token.js";

/** How deliveries are received. */
export interface ReceiverSettings {
  /** What `?token=` must be in the URL, if anything. */
  token?: string | undefined;
  /** What API webhooks are signed with; without it, no signature is checked. */
  secret?: string | undefined;
  /** The header in which a proxy reports the sender's address. */
  trustProxy?: string | undefined;
  /** How many trusted proxies add to that header. */
  hops: number;
  /** How long a request may take to arrive. */
  timeoutMs: number;
  /** Hides tokens. */
  hide(text: string): string;
  inbox: Inbox;
  judge: Judges["judge"];
  /** Writes a line to disk; rejects with the reason if it cannot. */
  save?: ((line: Buffer) => Promise<void>) | undefined;
  /** Answers a request for the page; returns whether it was one. */
  page(request: IncomingMessage, response: ServerResponse): boolean;
  onDelivery(delivery: ReceivedDelivery): void;
  /** Called with the reason when a request is not accepted as a delivery. */
  onRefusal(refusal: string): void;
}

/** In bytes. No documented body has more than 2,000. */
const maxBody = 1_000_000;
/** In bytes. Larger bodies come from strangers only, and a thousand of them would fill the memory: few are held at a time. */
const large = 50_000;
const maxLarge = 20;

/**
 * Creates a server that accepts a POST to any path as a delivery, and judges and saves it before it answers: 200, 422 if
 * it is invalid, 401 if its signature is, 507 if it cannot be saved. Other requests are answered 401, 405, 413, or 415.
 */
export function createReceiver(settings: ReceiverSettings): Server {
  const { timeoutMs, onRefusal } = settings;
  const server = createServer({ connectionsCheckingInterval: Math.min(1000, Math.ceil(timeoutMs / 2)) });
  server.requestTimeout = timeoutMs;
  server.headersTimeout = timeoutMs;
  server.timeout = 2 * timeoutMs; // for a client that does not read its answer
  server.maxConnections = 1000;
  // Longer than proxies keep a connection: one that is closed just as a delivery is sent over it loses the delivery.
  server.keepAliveTimeout = 65_000;
  server.on("drop", () => onRefusal(`a connection was dropped because ${server.maxConnections} are open`));
  // A sender may close its side once it has sent everything, as `nc` does, and still wait for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  const room = createRoom(maxLarge);
  server.on("request", (request, response) => {
    receive(request, response, settings, { server, room }).catch(({ code, message }: NodeJS.ErrnoException) => {
      const reason = code === "ECONNRESET" ? "the connection ended before the body did" : message;
      onRefusal(`${request.method} ${pathOf(request, settings)}: ${reason}`);
      // A request counts as destroyed once it has been read: the connection tells whether the sender has gone.
      if (!response.socket || response.socket.destroyed || response.headersSent) response.destroy();
      else
        answer(server, response, 500, { error: "the delivery could not be judged; it is saved where --save is used" });
    });
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => refuseBytes(error, socket, settings));
  return server;
}

/** Answers bytes that are not an HTTP request, and requests that do not arrive in time. */
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
  { server, room }: { server: Server; room: Room },
): Promise<void> {
  if (settings.page(request, response)) return;
  const refusal = refusalOf(request, settings.token);
  let isLarge = false;
  const enter = () => {
    isLarge = true;
    return room.enter();
  };
  try {
    const body = await bodyOf(request, enter); // even to refuse it: a sender that is cut off would not see the answer
    if (refusal || !body) {
      const [status, reason] = refusal ?? tooLarge;
      settings.onRefusal(`${status} to ${request.method} ${pathOf(request, settings)}: ${reason}`);
      return answer(server, response, status, { error: reason });
    }

    const delivery = await accept(request, body, settings);
    show(delivery, settings);
    answer(server, response, delivery.status, contentOf(delivery));
  } finally {
    if (isLarge) room.leave();
  }
}

/** Whatever becomes of it, the answer is the same. */
function show(delivery: ReceivedDelivery, { onDelivery, onRefusal }: ReceiverSettings): void {
  try {
    onDelivery(delivery);
  } catch (error) {
    onRefusal(`#${delivery.number} cannot be shown: ${(error as Error).message}`);
  }
}

/** Saves a body, judges it, and adds it to the inbox: what is saved cannot be lost by what is in it. */
async function accept(request: IncomingMessage, body: Buffer, settings: ReceiverSettings): Promise<ReceivedDelivery> {
  const receivedAt = new Date().toISOString();
  const headers = headersOf(request);
  const trouble = await settings.save?.(savedLine(body, headers)).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const judgment = await settings.judge({ body, headers });
  const signature = judgment.family === "api" ? await checkSignature(body, headers, settings.secret) : undefined;
  return settings.inbox.add({
    ...judgment,
    receivedAt,
    status: trouble !== undefined ? 507 : signature === "invalid" ? 401 : judgment.outcome === "invalid" ? 422 : 200,
    ...(signature !== undefined && { signature }),
    ...(trouble !== undefined && { trouble }),
    ...(settings.trustProxy !== undefined && {
      sender: settings.hide(senderOf(request, settings.trustProxy, settings.hops)),
    }),
    path: request.url ?? "/",
    headers,
    body,
  });
}

const tooLarge: [status: number, reason: string] = [413, `the body must have at most ${maxBody} bytes`];

/** Why a request is refused, known before its body is read; undefined if it is accepted as a delivery. */
function refusalOf(request: IncomingMessage, token: string | undefined): [status: number, reason: string] | undefined {
  const { method, headers } = request;
  if (method !== "POST") return [405, "a delivery must be a POST"];
  const given = tokenOf(request);
  if (token !== undefined && given === undefined) return [401, "the URL must have ?token= with the token"];
  if (token !== undefined && !isSame(given ?? "", token)) return [401, "the token in the URL must match --token"];
  if (!/^application\/json[ \t]*(;|$)/i.test(headers["content-type"] ?? "")) {
    return [415, "the Content-Type header must be application/json"];
  }
  // systeme.io does not compress, and a small compressed body can unpack to a huge one.
  if (!/^(identity)?$/i.test(headers["content-encoding"] ?? "")) return [415, "the body must not be compressed"];
  return undefined;
}

/**
 * Reads the body of a request. One that is too large is read on for a while and discarded, so that the sender sees the
 * answer.
 *
 * @param enter Called once if the body is large; it is read on when this resolves.
 * @returns The body; undefined if it is too large. Rejects if the connection ends before the body does.
 */
async function bodyOf(request: IncomingMessage, enter: () => Promise<void>): Promise<Buffer | undefined> {
  let body = Buffer.alloc(2 ** 14);
  let length = 0;
  for await (const chunk of request) {
    const before = length;
    length += chunk.length;
    if (before <= large && length > large) await enter();
    if (length <= maxBody) {
      if (length > body.length) body = Buffer.concat([body], Math.min(maxBody, 2 * length));
      body.set(chunk, before);
    } else if (length <= 16 * maxBody) body = Buffer.alloc(0);
    else {
      request.socket.destroy();
      throw new Error(`cut off after ${length} bytes`);
    }
  }
  return length <= maxBody ? Buffer.copyBytesFrom(body, 0, length) : undefined;
}

/** The path of a request, for a log. */
function pathOf({ url = "/" }: IncomingMessage, { hide }: ReceiverSettings): string {
  return shorten(withoutValues(hide(url)), 200);
}

function headersOf({ rawHeaders }: IncomingMessage): [name: string, value: string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
}

/**
 * The address that the first of the trusted proxies reports, or "" without one: earlier ones in the header are what the sender
 * claims. Each proxy adds the address that it sees at the end.
 */
function senderOf({ headers }: IncomingMessage, header: string, hops: number): string {
  const value = headers[header.toLowerCase()];
  return [value].flat().join(",").split(",").at(-hops)?.trim() ?? "";
}

function answer(server: Server, response: ServerResponse, status: number, content: object): void {
  if (status === 405) response.setHeader("Allow", "POST");
  if (!server.listening) response.setHeader("Connection", "close"); // `listen` is stopping
  response.writeHead(status, { "Content-Type": "application/json" }).end(`${JSON.stringify(content)}\n`);
}
