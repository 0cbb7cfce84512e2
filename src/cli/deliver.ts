import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { performance } from "node:perf_hooks";

/** A delivery, ready to be sent. */
export interface Outgoing {
  /** In the order in which they are sent. */
  headers: readonly (readonly [name: string, value: string])[];
  body: string | Uint8Array;
}

/** The answer to a delivery. */
export interface Answered {
  status: number;
  /** The first line of the answer's body that is not blank. */
  firstLine: string;
  /** The Location header, if there is one. */
  location?: string;
  /** Milliseconds from connecting to the head of the answer. */
  ms: number;
}

/** What became of a delivery: the answer, or why there is none. */
export type Delivered = Answered | { trouble: string };

/** The bytes of a delivery. */
export function rawRequest(to: URL, { headers, body }: Outgoing): Buffer {
  const lines = [`POST ${to.pathname}${to.search} HTTP/1.1`, ...headers.map((header) => header.join(": "))];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), Buffer.from(body)]);
}

/** Sends a delivery on its own connection, as systeme.io does, without following redirects or trying again. Never rejects. */
export function deliver(to: URL, { headers, body }: Outgoing, timeoutMs: number): Promise<Delivered> {
  const start = performance.now();
  return new Promise((resolve) => {
    const request = (to.protocol === "https:" ? requestHttps : requestHttp)(to, { method: "POST", agent: false });
    for (const [name, values] of byName(headers)) request.setHeader(name, values);
    request.removeHeader("Connection"); // Node adds it, systeme.io does not send it

    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
    const end = (delivered: Delivered) => {
      clearTimeout(timer);
      request.destroy();
      resolve(delivered);
    };
    request.on("error", (error: NodeJS.ErrnoException) => end({ trouble: troubleOf(error, to) }));
    let isAnswered = false;
    request.on("close", () => {
      // A 101, for one, ends the connection without a response event.
      end({ trouble: isAnswered ? "the answer was cut off" : "the connection ended without an answer" });
    });
    request.on("response", (response) => {
      const ms = performance.now() - start;
      isAnswered = true;
      let text = "";
      const answered = () => {
        const [firstLine = ""] = text.trimStart().split(/[\r\n]/, 1);
        const { location } = response.headers;
        end({ status: response.statusCode ?? 0, firstLine, ms, ...(location !== undefined && { location }) });
      };
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
        if (text.length > maxAnswer) answered();
      });
      response.on("end", answered).on("error", () => {}); // the close event of the request follows
    });
    request.end(body);
  });
}

/** The values of each header that comes more than once, in one. */
function byName(headers: Outgoing["headers"]): [name: string, value: string | string[]][] {
  const found = new Map<string, { name: string; values: string[] }>();
  for (const [name, value] of headers) {
    const before = found.get(name.toLowerCase());
    if (before) before.values.push(value);
    else found.set(name.toLowerCase(), { name, values: [value] });
  }
  return [...found.values()].map(({ name, values: [first = "", ...others] }) => [
    name,
    others.length > 0 ? [first, ...others] : first,
  ]);
}

/** Only the first line is shown, so an endless answer is not read to its end. */
const maxAnswer = 10_000;

function troubleOf(error: NodeJS.ErrnoException, { host, hostname }: URL): string {
  switch (error.code) {
    case "ECONNREFUSED":
      return `nothing is listening at ${host}; start the receiver, or check the host and port`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${hostname} cannot be resolved; check its spelling, or the network`;
    case "ECONNRESET":
    case "EPIPE":
      return "the receiver closed the connection without an answer";
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return `${error.message}; set NODE_EXTRA_CA_CERTS to the file of the certificate's authority`;
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return `${host} does not speak HTTPS; check the protocol and the port`;
    default:
      return error.message || String(error.code);
  }
}
