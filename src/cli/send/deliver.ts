import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { performance } from "node:perf_hooks";
import { headers } from "../../../generated/automation/transport.js";

/** What became of a delivery: an answer, or the reason why there is none. */
export type Delivered = { status: number; firstLine: string; location?: string; ms: number } | { trouble: string };

/** The headers of a delivery, in the order in which systeme.io sends them. */
function headersOf(to: URL, body: string): [name: string, value: string][] {
  const varying: Record<string, string> = { Host: to.host, "Content-Length": String(Buffer.byteLength(body)) };
  return headers.map(([name, value]) => [name, value ?? varying[name] ?? ""]);
}

/** The bytes of a delivery. */
export function rawRequest(to: URL, body: string): string {
  const lines = [`POST ${to.pathname}${to.search} HTTP/1.1`, ...headersOf(to, body).map((header) => header.join(": "))];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}

/** Delivers a body on a connection of its own, as systeme.io does, and follows no redirect. Never rejects. */
export function deliver(to: URL, body: string, timeoutMs: number): Promise<Delivered> {
  const start = performance.now();
  return new Promise((resolve) => {
    const request = (to.protocol === "https:" ? requestHttps : requestHttp)(to, { method: "POST", agent: false });
    for (const [name, value] of headersOf(to, body)) request.setHeader(name, value);
    request.removeHeader("Connection"); // which Node adds, and systeme.io does not send

    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
    const end = (delivered: Delivered) => {
      clearTimeout(timer);
      request.destroy();
      resolve(delivered);
    };
    request.on("error", (error: NodeJS.ErrnoException) => end({ trouble: troubleOf(error, to) }));
    let isAnswered = false;
    request.on("close", () => {
      end({ trouble: isAnswered ? "the answer was cut off" : "the connection ended without an answer" }); // as with 101
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
        if (text.length > mostOfAnswer) answered();
      });
      response.on("end", answered).on("error", () => {}); // and then the request is closed
    });
    request.end(body);
  });
}

const mostOfAnswer = 10_000;

function troubleOf(error: NodeJS.ErrnoException, { host, hostname }: URL): string {
  switch (error.code) {
    case "ECONNREFUSED":
      return `nothing listens at ${host}; start the receiver, or check host and port`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no address for the name ${hostname}; check its spelling, or the network`;
    case "ECONNRESET":
    case "EPIPE":
      return "the receiver has closed the connection without an answer";
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return `${error.message}; name the certificate's authority in NODE_EXTRA_CA_CERTS`;
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return `${host} does not speak https; check the protocol and the port`;
    default:
      return error.message || String(error.code);
  }
}
