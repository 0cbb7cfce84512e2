import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { type Running, type Start, start } from "./command-line.ts";

export interface Listener extends Running {
  port: number;
  url: string;
  /** The address of something of the page, with the key that opens it. */
  page(path?: string): string;
}

const keys = new Map<number, string>();

/** The address that opens the page of the listener at a port, or something of it. */
export function pageUrl(port: number, path = "", host = "localhost"): string {
  return `http://${host}:${port}/${path}?key=${keys.get(port)}`;
}

/** Starts `listen` at a free port and waits until it listens; a shell can run something before it. */
export async function listener(...given: (string | Start)[]): Promise<Listener> {
  const options = given.filter((option) => typeof option === "string");
  const settings = given.find((option) => typeof option !== "string");
  const running = start(["listen", "--port", "0", ...options], settings);
  const port = await new Promise<number>((resolve, reject) => {
    running.child.stderr?.on("data", () => {
      const [, port] = /Listening on http:\/\/\S+?:(\d+)\//.exec(running.said.stderr) ?? [];
      const [, key] = /\?key=(\S+)\n/.exec(running.said.stderr) ?? [];
      if (key) keys.set(Number(port), key);
      if (port && /\.\n$/.test(running.said.stderr)) resolve(Number(port));
    });
    void running.ended.then(({ status, stderr }) => reject(new Error(`listen exited with ${status}: ${stderr}`)));
  });
  const page = (path = "") => pageUrl(port, path, "127.0.0.1");
  return { ...running, port, url: `http://127.0.0.1:${port}/`, page };
}

/** Starts `listen` for one test, as `listener` does, and kills it when the test has finished. */
export async function listen(...given: (string | Start)[]): Promise<Listener> {
  const started = await listener(...given);
  onTestFinished(() => {
    started.child.kill("SIGKILL");
  });
  return started;
}

/** Ends a listener as Ctrl+C does. */
export function interrupt({ child, ended }: Running) {
  child.kill("SIGINT");
  return ended;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request with the headers that are given, and with no others but for Host, Connection and Content-Length. */
export function ask(url: string, method: string, headers: OutgoingHttpHeaders, body?: string | Uint8Array) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", reject).end(body);
  });
}

/** A delivery. */
export function post(url: string, body: string | Uint8Array, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return ask(url, "POST", { "Content-Type": "application/json", ...headers }, body);
}

/** The bytes of a delivery. */
export function rawPost(body: string, connection = "keep-alive"): string {
  const length = Buffer.byteLength(body);
  return `${jsonPost}Connection: ${connection}\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

/** The first bytes of a delivery, to which headers can be added. */
export const jsonPost = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

/** Writes bytes to the port, some time after each other, and tells what came back until the connection ended. */
export function raw(port: number, chunks: (string | Uint8Array)[], pauseMs = 0): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", async () => {
      for (const chunk of chunks) {
        if (socket.destroyed) return;
        socket.write(chunk);
        if (pauseMs > 0) await new Promise((wait) => setTimeout(wait, pauseMs));
      }
    });
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {}).on("close", () => resolve(answer));
  });
}
