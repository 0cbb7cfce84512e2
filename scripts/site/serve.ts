import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { listFiles } from "../files.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".md": "text/markdown; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves the files of a folder, and nothing else, to this machine only. */
export async function serve(folder: string, port: number): Promise<void> {
  const files = new Set((await listFiles(folder, ".")).map((path) => `/${path}`));
  const server = createServer(async ({ url = "/" }, response) => {
    const base = "http://localhost";
    const path = URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/$/, "/index.html") : "";
    const body = files.has(path) ? await readFile(join(folder, path)) : undefined;
    if (body) response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
    else response.writeHead(404).end();
  });
  server.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    console.error(code === "EADDRINUSE" ? `port ${port} is in use; set PORT to another one` : message);
    process.exitCode = 1;
  });
  server.listen(port, "127.0.0.1", () => {
    console.log(`Serving it at http://127.0.0.1:${(server.address() as AddressInfo).port}/. Ctrl+C stops it.`);
  });
}
