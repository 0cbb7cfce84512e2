import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll } from "vitest";
import { type Project, writeProject } from "./handlers.ts";

/** A handler that runs: its address, without a token, and what it has printed. */
export interface Served {
  url: string;
  printed: () => string;
}

/** Runs handlers in folders of their own, until the tests of the file end. */
export interface Host {
  /** What the stubs of the handlers say, in order. */
  said: string[][];
  homeOf: (name: string) => string;
  serve: (name: string, project: Project) => Promise<Served>;
}

export async function handlerHost(folder: string): Promise<Host> {
  const said: string[][] = [];
  const recorder = createServer(async (request, response) => {
    said.push(JSON.parse(await text(request)));
    response.end();
  });
  await new Promise<void>((resolve) => recorder.listen(0, "127.0.0.1", resolve));
  const report = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}/`;
  const children: ChildProcess[] = [];
  afterAll(() => {
    recorder.close();
    for (const child of children) child.kill("SIGKILL");
  });
  const homeOf = (name: string) => join(folder, name.replaceAll(/\W+/g, "-"));

  async function serve(name: string, project: Project): Promise<Served> {
    const port = await freePort();
    const env = { WEBHOOK_TOKEN: "secret", WEBHOOK_SECRET: "it's a secret", REPORT: report, NODE_ENV: "production" };
    const cwd = homeOf(name);
    writeProject(cwd, project);
    const [file = "", ...options] = await project.command(cwd, port, env);
    const child = spawn(file, options, { cwd, env: { ...process.env, ...env, PORT: `${port}` }, stdio: "pipe" });
    children.push(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const url = `http://127.0.0.1:${port}/systeme`;
    for (const end = Date.now() + 20_000; ; await new Promise((wait) => setTimeout(wait, 20))) {
      const status = await fetch(url).then(
        ({ status }) => status,
        () => 0,
      );
      if (status === 405) break;
      if (Date.now() > end) throw new Error(`the handler does not answer 405 but ${status}\n${output}`);
    }
    return { url, printed: () => output };
  }

  return { said, homeOf, serve };
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
