import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { parseWebhook, type WebhookEvent } from "../../src/index.ts";
import { type Ended, start } from "./command-line.ts";

export interface Receiver {
  server: Server;
  port: number;
  url: string;
  /** The bytes of each request. */
  requests: string[];
  /** When each request had arrived, in milliseconds. */
  arrivals: number[];
}

/** Starts a receiver for one test, which answers with bytes; with "" it does not answer, with null it hangs up. */
export async function receiver(answer: string | null = "HTTP/1.1 204 No Content\r\n\r\n"): Promise<Receiver> {
  const requests: string[] = [];
  const arrivals: number[] = [];
  const { server, port } = await serve((socket) => {
    let bytes = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      bytes += chunk;
      const [head = "", body] = bytes.split("\r\n\r\n");
      if (body?.length !== Number(/Content-Length: (\d+)/.exec(head)?.[1])) return;
      requests.push(bytes);
      arrivals.push(performance.now());
      if (answer === null) socket.destroy();
      else if (answer !== "") socket.end(answer);
    });
  });
  return { server, port, url: `http://127.0.0.1:${port}/hook/?token=a%20b`, requests, arrivals };
}

/** Starts a server for one test. */
export async function serve(onConnection: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => onConnection(socket.on("error", () => {})));
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** The body of a request. */
export function bodyOf(request: string | undefined): string {
  return request?.split("\r\n\r\n")[1] ?? "";
}

/** The documented event in a request. */
export function eventOf(request: string): WebhookEvent {
  const parsed = parseWebhook(bodyOf(request));
  if (parsed.outcome !== "known") throw new Error(`${parsed.outcome}: ${request}`);
  return parsed.event;
}

/** Runs `send` to its end, beside a receiver. */
export function send(...options: string[]): Promise<Ended> {
  return start(["send", ...options]).ended;
}
