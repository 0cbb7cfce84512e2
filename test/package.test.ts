import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { publint } from "publint";
import { rolldown } from "rolldown";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { codeSamples } from "../scripts/render/code-samples.ts";
import { launchBrowser } from "./support/browser.ts";
import { contract, root } from "./support/contract.ts";

/** A project that has installed the packed tarball. It stands in the repository, so that it finds the peers there. */
const consumer = join(root, "test-results/consumer");
rmSync(consumer, { recursive: true, force: true });
mkdirSync(consumer, { recursive: true });
afterAll(() => rmSync(consumer, { recursive: true }));

writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
const [packed] = Object.values(
  JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", consumer], root).stdout,
  ),
).flat() as { filename: string; size: number; files: { path: string }[] }[];
const tarball = join(consumer, packed?.filename ?? "");
run("npm", ["install", "--offline", "--no-save", "--no-package-lock", "--ignore-scripts", tarball], consumer);
const installed = join(consumer, "node_modules/systeme-io-webhooks");
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const samples = contract.events.flatMap(({ type, samples }) => samples.map((sample) => ({ type, ...sample })));

function run(command: string, options: string[], cwd: string): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const result = spawnSync(command, options, { cwd, encoding: "utf8", env });
  if (result.status !== 0) {
    throw new Error(`${command} ${options.join(" ")} exited with ${result.status}\n${result.stdout}${result.stderr}`);
  }
  return result;
}

/** What a program prints that stands in the consumer's folder. */
function execute(file: string, code: string, ...options: string[]): string {
  writeFileSync(join(consumer, file), code);
  return run(process.execPath, [...options, file], consumer).stdout.trim();
}

/** Minified for the browser, as one file. */
async function bundle(code: string): Promise<string> {
  const entry = join(consumer, "entry.js");
  writeFileSync(entry, code);
  const build = await rolldown({ input: entry, platform: "browser" });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}

describe("the tarball", () => {
  test("needs no other package", () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
    expect(readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "systeme-io-webhooks",
    ]);
  });

  test("holds at most 256,000 bytes, and nothing but what is exported, documentation and the licence", () => {
    expect(packed?.size).toBeLessThanOrEqual(256_000);
    const paths = packed?.files.map(({ path }) => path) ?? [];
    const expected =
      /^(dist\/|generated\/schemas\/|generated\/(openapi|conformance)\.json$|test\/samples\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["README.md", "CHANGELOG.md", "LICENSE", "package.json"]));
  });

  test("has a file for each path that it exports", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target as Record<string, string>),
    );
    expect(targets.length).toBeGreaterThan(10);
    const found = targets.map((target) => {
      if (!target.includes("*")) return existsSync(join(installed, target));
      return readdirSync(join(installed, target.replace("*", ""))).some((file) => file.endsWith(".json"));
    });
    expect(targets.filter((_, index) => !found[index])).toEqual([]);
  });

  test("has a library that touches nothing but the language: no module of Node, no file, no process", () => {
    const modules =
      packed?.files
        .map(({ path }) => path)
        .filter((path) => path.endsWith(".js") && !path.startsWith("dist/cli") && !path.startsWith("dist/page/")) ?? [];
    expect(modules.length).toBeGreaterThan(5);
    const hits = modules.flatMap((path) => {
      const code = readFileSync(join(installed, path), "utf8");
      return /\b(from|import)\s*["'`](?!\.)|\bimport\(|\brequire\(|\bprocess\.|\beval\(|\bFunction\(|\bBuffer\b/.test(
        code,
      )
        ? [path]
        : [];
    });
    expect(hits).toEqual([]);
  });

  test("has a library that loads nothing of the command line", () => {
    const modules = packed?.files.map(({ path }) => path).filter((path) => /^dist\/.*\.js$/.test(path)) ?? [];
    const importers = modules.filter((path) =>
      /["'`][./]*(cli\.js|page\/)/.test(readFileSync(join(installed, path), "utf8")),
    );
    expect(importers.filter((path) => path !== "dist/cli.js")).toEqual([]);
    expect(Object.values(manifest.exports).filter((target) => JSON.stringify(target).includes("cli"))).toEqual([]);
  });

  test("has the licence of each package that the command line is bundled with", () => {
    const code = readFileSync(join(installed, "dist/cli.js"), "utf8");
    expect(code).toMatch(
      /\/\*!\ncommander \d+\.\d+\.\d+\n\n\(The MIT License\)\n\nCopyright \(c\) 2011 TJ Holowaychuk/,
    );
    expect(
      code.match(/(?<=^import\b.*from\s*["'`])[^"'`]+/gm)?.filter((path) => !/^(node:|\.\/)/.test(path)) ?? [],
    ).toEqual([]);
  });

  test("is fine by publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test("is fine by arethetypeswrong, as a package of ES modules", () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { status, stdout } = run(process.execPath, [attw, tarball, "--profile", "esm-only"], consumer);
    expect(status).toBe(0);
    expect(stdout).toContain("systeme-io-webhooks/standard-schema");
  });

  test("accepts every sample that it ships by every schema that it ships", () => {
    const files = readdirSync(join(installed, "test/samples")).filter((file) => file.endsWith(".json"));
    expect(files.sort()).toEqual(samples.map(({ name }) => `${name}.json`).sort());
    for (const folder of ["", "strict/", "draft-07/", "draft-07/strict/"]) {
      const schema = (name: string) =>
        JSON.parse(readFileSync(join(installed, `generated/automation/schemas/${folder}${name}.schema.json`), "utf8"));
      for (const { type, name } of samples) {
        const value = JSON.parse(readFileSync(join(installed, `test/samples/automation/${name}.json`), "utf8"));
        for (const bundle of [type, "webhook", "envelope"]) {
          const ajv = folder.startsWith("draft-07") ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
          expect(ajv.validate(schema(bundle), value), `${name} by ${folder}${bundle}`).toBe(true);
        }
      }
    }
  });
});

/** Every export that has code, used once. It prints one line. */
const usage = `
const taken = Object.values(samples).map((sample) => parseWebhook(JSON.stringify(sample)).outcome);
console.log([
  taken.every((outcome) => outcome === "known"),
  isCustomerSaleCompleted(samples["customer.sale.completed"]),
  strict.isEnvelope({}),
  Object.keys(schemas).length === Object.keys(strictSchemas).length,
  webhookSchema["~standard"].validate(samples["contact.tag.added"]).value.outcome,
].join());
`;
const usageOutput = "true,true,false,true,known";
const specifiers = {
  "systeme-io-webhooks": "{ parseWebhook }",
  "systeme-io-webhooks/samples": "{ samples }",
  "systeme-io-webhooks/schemas": "{ schemas, strictSchemas }",
  "systeme-io-webhooks/standard-schema": "{ webhookSchema }",
  "systeme-io-webhooks/validators/lenient": "{ isCustomerSaleCompleted }",
  "systeme-io-webhooks/validators/strict": "strict",
};
const imports = Object.entries(specifiers)
  .map(([specifier, names]) => `import ${names === "strict" ? "* as strict" : names} from "${specifier}";`)
  .join("\n");
const requires = Object.entries(specifiers)
  .map(([specifier, names]) => `const ${names} = require("${specifier}");`)
  .join("\n");

describe("the installed package runs", () => {
  test("imported by an ES module", () => {
    expect(execute("usage.mjs", imports + usage)).toBe(usageOutput);
  });

  test("required by a CommonJS file, on Node 20.19 or later", () => {
    expect(process.versions.node).toMatch(/^(20\.(19|[2-9]\d)|2[2-9]|[3-9]\d)\./);
    expect(execute("usage.cjs", requires + usage)).toBe(usageOutput);
  });

  test("where code may not be made from strings", () => {
    expect(execute("usage.mjs", imports + usage, "--disallow-code-generation-from-strings")).toBe(usageOutput);
  });

  test("as a command", () => {
    const command = (...options: string[]) =>
      run("npx", ["--no", "--", "systeme-io-webhooks", ...options], consumer).stdout;
    expect(command("--version")).toBe(`${manifest.version}\n`);
    expect(command("--help")).toMatch(/^ {2}validate .* {2}send .* {2}listen /ms);
    const sample = join(installed, "test/samples/automation/contact.tag.added.json");
    expect(command("validate", sample)).toContain("1 delivery");
  });

  test("with its JSON files imported by path", () => {
    const code = `
      import schema from "systeme-io-webhooks/schemas/strict/contact.tag.added.schema.json" with { type: "json" };
      import sample from "systeme-io-webhooks/samples/contact.tag.added.json" with { type: "json" };
      console.log(schema.$id, sample.type);`;
    expect(execute("json.mjs", code)).toBe("urn:systeme-io-webhooks:strict:contact.tag.added contact.tag.added");
  });

  test("in a browser, under a policy without unsafe-eval", async () => {
    const script = await bundle(imports + usage.replace("console.log(", "document.title = String("));
    const page = '<!doctype html><title>not run</title><script type="module" src="/script.js"></script>';
    const server = createServer(({ url }, response) => {
      response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'");
      response.setHeader("Content-Type", url === "/script.js" ? "text/javascript" : "text/html");
      response.end(url === "/script.js" ? script : page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      tab.on("pageerror", (error) => errors.push(String(error)));
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await expect.poll(() => tab.title(), { timeout: 10_000 }).toBe(usageOutput);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code as string);

  test("has only TypeScript that compiles against the package", () => {
    const globals =
      "declare const body: string; declare function store(body: Buffer): Promise<void>; declare function isNew(key: string): Promise<boolean>; declare function notify(messages: string[]): Promise<void>; declare function act(event: import('systeme-io-webhooks').WebhookEvent, key: string): Promise<void>;";
    writeFileSync(join(consumer, "globals.d.ts"), globals);
    const files = blocks.map((code, index) => {
      writeFileSync(join(consumer, `readme-${index}.ts`), code);
      return `readme-${index}.ts`;
    });
    expect(files.length).toBeGreaterThan(1);
    compile("typescript", {
      files: ["globals.d.ts", ...files],
      compilerOptions: { module: "nodenext", types: ["node"] },
    });
  });
});

describe("the code in the reference", () => {
  test("compiles against the package", () => {
    const files = contract.events.map((event) => {
      const file = `reference-${event.type}.ts`;
      writeFileSync(
        join(consumer, file),
        codeSamples(contract, event).find(({ lang }) => lang === "TypeScript")?.source ?? "",
      );
      return file;
    });
    compile("typescript", { files, compilerOptions: { module: "nodenext", types: ["node"] } });
    expect(files).toHaveLength(contract.events.length);
  });
});

describe("the handler in the README", () => {
  const handler = /<!-- handler -->\n```ts\n(.*?)```\n<!-- \/handler -->/s.exec(readme)?.[1] ?? "";
  // What a receiver has to bring: here each of them says what it is told, and one sale makes trouble.
  const stubs = `
const keys = new Set<string>();
const say = (...words: unknown[]) => console.log(words.join(" "));
async function store(body: Buffer) { say("store", body.length > 0); }
async function notify(messages: string[]) { say("notify", messages.join()); }
async function isNew(key: string) { return !keys.has(key); }
async function act(event: import("systeme-io-webhooks").WebhookEvent, key: string) {
  if (key.endsWith(":666")) throw new Error("the database is down");
  say("act", key);
  keys.add(key);
}
`;

  test("stores every delivery, acts once, notifies, and answers 2XX to all that has the token", async () => {
    writeFileSync(join(consumer, "handler.ts"), handler + stubs);
    compile("typescript", { files: ["handler.ts"], compilerOptions: { module: "nodenext", types: ["node"] } });
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    writeFileSync(join(consumer, "handler.js"), ts.transpile(handler + stubs, options));

    const port = await freePort();
    const env = { ...process.env, PORT: `${port}`, WEBHOOK_TOKEN: "secret" };
    const server = spawn(process.execPath, ["handler.js"], { cwd: consumer, env, stdio: ["ignore", "pipe", "ignore"] });
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
      const sale = readFileSync(join(root, "test/samples/automation/customer.sale.completed.json"), "utf8");
      expect(await post(sale)).toBe(204);
      expect(await post(sale)).toBe(204);
      expect(await post(sale.replace("763123", "763124").replace('"coupon"', '"total_price": 583, "coupon"'))).toBe(
        204,
      );
      expect(await post(sale.replace("763123", "666"))).toBe(204);
      expect(await post(sale.replace("customer.sale.completed", "customer.sale.canceled"))).toBe(204);
      expect(await post("no JSON")).toBe(204);
      expect(await post("x".repeat(1_000_001))).toBe(413);
      await expect.poll(() => said).toContain("notify the body must be JSON");
      expect(said.trim().split("\n")).toEqual([
        "store true",
        "act customer.sale.completed:763123",
        "store true",
        "store true",
        "act customer.sale.completed:763124",
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

/** Type-checks files of the consumer with one of the compilers; throws with what it says. */
function compile(compiler: string, { files, compilerOptions }: { files: string[]; compilerOptions: object }): void {
  const common = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    target: "es2022",
  };
  const project = join(consumer, `tsconfig.${compiler}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, files }));
  const { bin } = JSON.parse(readFileSync(join(root, "node_modules", compiler, "package.json"), "utf8"));
  run(process.execPath, [join(root, "node_modules", compiler, bin.tsc), "-p", project], consumer);
}

describe("a bundle for the browser", () => {
  const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1000;

  test("that only parses has no strict validators, no schemas and no samples, in at most 12 kB", async () => {
    const code = await bundle('export { parseWebhook } from "systeme-io-webhooks";');
    expect(code).not.toContain("must NOT have additional properties");
    expect(code).not.toContain("json-schema.org");
    expect(code).not.toContain("MyAwesomeTag");
    expect(kilobytes(code)).toBeLessThanOrEqual(12);
  });

  test("of the whole entry has at most 22 kB", async () => {
    const code = await bundle('export * from "systeme-io-webhooks";');
    expect(code).toContain("must NOT have additional properties");
    expect(kilobytes(code)).toBeLessThanOrEqual(22);
  });

  test("of the schema for frameworks has no JSON Schemas with it", async () => {
    const code = await bundle('export { webhookSchema } from "systeme-io-webhooks/standard-schema";');
    expect(code).not.toContain("json-schema.org");
    expect(kilobytes(code)).toBeLessThanOrEqual(12);
  });

  test("of what validates nothing is next to nothing", async () => {
    expect(kilobytes(await bundle('export { sourceAddresses } from "systeme-io-webhooks";'))).toBeLessThan(0.2);
  });
});

describe("the types are read by", () => {
  const typed = `
import { samples } from "systeme-io-webhooks/samples";
import { schemas } from "systeme-io-webhooks/schemas";
import { eventSchemas } from "systeme-io-webhooks/standard-schema";
import { isContactTagAdded } from "systeme-io-webhooks/validators/strict";
import { fieldsOf, findDrift, parseWebhook, type EventOf, type Issue, type WebhookEvent } from "systeme-io-webhooks";

export function receive(body: string): string | readonly Issue[] {
  const parsed = parseWebhook(body);
  if (parsed.outcome === "invalid") return parsed.issues;
  if (parsed.outcome === "unknown") return parsed.event.type;
  const event: WebhookEvent = parsed.event;
  findDrift(event).map(({ path }) => path.length);
  switch (event.type) {
    case "customer.sale.completed": return event.data.offer_price_plan.direct_charge_amount.toFixed();
    case "contact.tag.added": return fieldsOf(event.data.contact.fields)["first_name"] ?? event.data.tag.name;
    default: return event.data.contact.email;
  }
}
// @ts-expect-error a contact has no mail
export const mail = (event: EventOf<"contact.tag.added">) => event.data.contact.mail;
export const id: number = samples["customer.sale.completed"].data.order_item.id;
export const urn: string = schemas["contact.tag.added"].$id;
export const added = (value: unknown) => (isContactTagAdded(value) ? value.data.tag.id : undefined);
export const validate = eventSchemas["contact.tag.added"]["~standard"].validate;
`;
  const resolutions = { nodenext: "nodenext", bundler: "esnext" };
  const compilers = [
    ...["typescript5.4", "typescript", "typescript7"].flatMap((compiler) =>
      Object.entries(resolutions).map(([resolution, module]) => ({ compiler, resolution, module, file: "typed.ts" })),
    ),
    ...["typescript", "typescript7"].map((compiler) => ({
      compiler,
      resolution: "nodenext",
      module: "nodenext",
      file: "typed.cts",
    })),
  ];

  test.for(compilers)("$compiler with $resolution in $file", ({ compiler, resolution, module, file }) => {
    writeFileSync(join(consumer, file), typed);
    const { version } = JSON.parse(readFileSync(join(root, "node_modules", compiler, "package.json"), "utf8"));
    expect(version).toMatch(
      { "typescript5.4": /^5\.4\./, typescript: /^5\.9\./, typescript7: /^7\./ }[compiler] as RegExp,
    );
    compile(compiler, { files: [file], compilerOptions: { module, moduleResolution: resolution } });
  });
});
