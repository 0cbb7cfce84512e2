/**
 * Writes generated/site/, the reference as a page that needs no network, and beside it the contract for programs. With
 * --serve, it is then served on this machine.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { readContract } from "./contract.ts";
import { listFiles } from "./files.ts";
import { json } from "./render.ts";
import { catalog, languageModelText } from "./render-catalog.ts";

const root = process.cwd();
const site = join(root, "generated/site");
const unknown = process.argv.slice(2).filter((option) => option !== "--serve");
if (unknown.length > 0) {
  console.error(`site does not know ${unknown.join(" ")}; its only option is --serve`);
  process.exit(64);
}

await rm(site, { recursive: true, force: true });
await mkdir(join(site, "samples"), { recursive: true });

const contract = await readContract(root);
await writeFile(join(site, "catalog.json"), json(catalog(contract)));
await writeFile(join(site, "llms.txt"), languageModelText(contract));
for (const path of ["openapi.json", "openapi.yaml", "schemas"]) {
  await cp(join(root, "generated", path), join(site, path), { recursive: true });
}
for (const { file, name } of contract.events.flatMap(({ samples }) => samples)) {
  await cp(join(root, file), join(site, `samples/${name}.json`));
}
await writeFile(join(site, "index.html"), withPolicy(offline(await buildPage())));
console.log("generated/site/index.html is built; open it, or serve it with npm run site -- --serve");

if (process.argv.includes("--serve")) await serve();

async function buildPage(): Promise<string> {
  // The wordmark is for this page; the published document has no need of it.
  const document = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8"));
  const wordmark = await readFile(join(root, "openapi/wordmark.svg"), "base64");
  document.info["x-logo"] = { url: `data:image/svg+xml;base64,${wordmark}`, altText: "systeme.io webhooks" };
  const source = join(site, "page.json");
  await writeFile(source, json(document));

  const page = join(site, "page.html");
  const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const options = ["build-docs", source, "--output", page, "--inlineBundle"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [redocly, ...options, "--template", "openapi/page.hbs", "--config", "openapi/redocly.yaml"],
    // Without these the tool phones home, and so does the page that it builds.
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  if (status !== 0) throw new Error(`redocly build-docs failed: ${stdout}${stderr}`);
  const html = await readFile(page, "utf8");
  await rm(page);
  await rm(source);
  return html;
}

/** Redoc asks a content network for its own logo; nothing is there in place of it. */
function offline(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc(?:ly)?\.(?:ly|com)\/[\w./-]*/g, "data:,");
}

/** The page may run the scripts that it came with, and load nothing. */
function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?: [^>]*)?>(.*?)<\/script>/gs)].map(([, code]) => code as string);
  const hashes = scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html.replace("__policy__", policy.join("; "));
}

async function serve(): Promise<void> {
  const files = new Set((await listFiles(site, ".")).map((path) => `/${path}`));
  const types: Record<string, string> = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".yaml": "application/yaml",
    ".txt": "text/plain; charset=utf-8",
  };
  const server = createServer(async ({ url = "/" }, response) => {
    const base = "http://localhost";
    const path = URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/$/, "/index.html") : "";
    const body = files.has(path) ? await readFile(join(site, path)) : undefined;
    if (body) response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
    else response.writeHead(404).end();
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const inUse = error.code === "EADDRINUSE";
    console.error(inUse ? "the port is taken; set PORT to another one" : error.message);
    process.exitCode = 1;
  });
  server.listen(Number(process.env.PORT ?? 4100), "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(`http://127.0.0.1:${port}/ serves it; end it with Ctrl+C`);
  });
}
