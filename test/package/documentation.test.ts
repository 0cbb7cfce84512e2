import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { codeSamples } from "../../scripts/render/code-samples.ts";
import { installedConsumer } from "../support/consumer.ts";
import { contract, root } from "../support/contract.ts";

const { folder } = installedConsumer();
const readText = (path: string) => readFileSync(join(root, path), "utf8");
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((file) => `docs/${file}`)];

/** The handler that receivers copy, and what they have to bring: each stub says what it is told, and one sale fails. */
const [, handler = ""] =
  /<!-- handler -->\n```ts\n(.*?)```\n<!-- \/handler -->/s.exec(readText("docs/receivers.md")) ?? [];
const stubs = `
const keys = new Set<string>();
const say = (...words: unknown[]) => console.log(words.join(" "));
async function store(body: Buffer) { say("store", body.length > 0); }
async function notify(messages: string[]) { say("notify", messages.join()); }
async function isNew(key: string) { return !keys.has(key); }
async function act(event: import("systeme-io-webhooks").WebhookEvent, key: string) {
  if (key.endsWith("=666")) throw new Error("the database is down");
  say("act", key);
  keys.add(key);
}
`;

describe("the README", () => {
  test("has at most 12,000 bytes", () => {
    expect(Buffer.byteLength(readText("README.md"))).toBeLessThanOrEqual(12_000);
  });
});

describe("the code", () => {
  const snippets = [
    ...pages.flatMap((page) => {
      const text = readText(page);
      return [...text.matchAll(/```(ts|js)\n(.*?)```/gs)].map(({ index, 1: lang, 2: code = "" }) => {
        return { where: `at ${page}:${text.slice(0, index).split("\n").length}`, lang, code };
      });
    }),
    { where: "of the handler with what a receiver brings", lang: "ts", code: handler + stubs },
    ...contract.events.map((event) => {
      const sample = codeSamples(contract, event).find(({ lang }) => lang === "TypeScript");
      return { where: `in the reference of ${event.type}`, lang: "ts", code: sample?.source ?? "" };
    }),
  ].map((snippet, index) => ({ ...snippet, file: join(folder, `snippet-${index}.${snippet.lang}`) }));
  for (const { file, code } of snippets) writeFileSync(file, code);

  // What the pages leave to their readers.
  const globals = join(folder, "globals.d.ts");
  writeFileSync(
    globals,
    `declare const body: string;
     declare function store(body: Buffer): Promise<void>;
     declare function isNew(key: string): Promise<boolean>;
     declare function notify(messages: string[]): Promise<void>;
     declare function act(event: import("systeme-io-webhooks").WebhookEvent, key: string): Promise<void>;`,
  );
  const program = ts.createProgram([globals, ...snippets.map(({ file }) => file)], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  });
  const errorsIn = (file: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));

  test.for(["README.md", "docs/receivers.md"])("is found in %s", (page) => {
    expect(snippets.filter(({ where }) => where.startsWith(`at ${page}:`))).not.toEqual([]);
  });

  const rows = snippets.map(({ where, code, file }) => [where, code, file] as const);
  test.for(rows)("%s compiles against the package", ([, code, file]) => {
    expect(code).toContain("systeme-io-webhooks");
    expect(errorsIn(file)).toEqual([]);
  });

  const declarations = program.getSourceFiles().map(({ fileName }) => fileName);
  const ours = declarations.filter((path) => path.startsWith(folder) && path.endsWith(".d.ts"));
  test.for(ours.map((path) => path.slice(folder.length + 1)))("uses declarations that compile: %s", (path) => {
    expect(errorsIn(join(folder, path))).toEqual([]);
  });
});

describe("the handler in docs/receivers.md", () => {
  test("stores every delivery, acts once, notifies, and answers 2XX to all that has the token", async () => {
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    writeFileSync(join(folder, "handler.js"), ts.transpile(handler + stubs, options));

    const port = await freePort();
    const env = { ...process.env, PORT: `${port}`, WEBHOOK_TOKEN: "secret" };
    const server = spawn(process.execPath, ["handler.js"], { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] });
    let said = "";
    server.stdout.on("data", (data) => {
      said += data;
    });
    const post = async (body: string, token = "secret") => {
      const response = await fetch(`http://127.0.0.1:${port}/systeme?token=${token}`, { method: "POST", body });
      return response.status;
    };
    /** Sends the beginning of a request and hangs up. */
    const hangUp = (head: string) =>
      new Promise<void>((resolve) => {
        const socket = connect(port, "127.0.0.1", () =>
          socket.write(head, () => setTimeout(() => socket.destroy(), 100)),
        );
        socket.on("close", () => resolve()).on("error", () => {});
      });
    try {
      await expect.poll(() => post("{}", "wrong").catch(() => 0), { timeout: 10_000 }).toBe(401);
      await hangUp("POST // HTTP/1.1\r\nHost: x\r\n\r\n");
      await hangUp("POST /?token=secret HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
      const sale = readText("test/samples/automation/customer.sale.completed.json");
      expect(await post(sale)).toBe(204);
      expect(await post(sale)).toBe(204);
      const upsell = sale.replace("763123", "763124").replace('"coupon"', '"total_price": 583, "coupon"');
      expect(await post(upsell)).toBe(204);
      expect(await post(sale.replace("763123", "666"))).toBe(204);
      expect(await post(sale.replace("customer.sale.completed", "customer.sale.canceled"))).toBe(204);
      expect(await post("no JSON")).toBe(204);
      expect(await post("x".repeat(1_000_001))).toBe(413);
      await expect.poll(() => said).toContain("notify the body must be JSON");
      expect(said.trim().split("\n")).toEqual([
        "store true",
        "act customer.sale.completed,2021-09-10T14:23:33+00:00,/order_item/id=763123",
        "store true",
        "store true",
        "act customer.sale.completed,2021-09-10T14:23:33+00:00,/order_item/id=763124",
        "notify /data/total_price must be a documented key, but is 583",
        "store true",
        "store true",
        "store true",
        expect.stringMatching(/^notify the body must be JSON/),
      ]);
    } finally {
      server.kill();
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
