import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { codeSamples } from "../../scripts/render/code-samples.ts";
import type { Issue } from "../../src/index.ts";
import { start } from "../support/command-line.ts";
import { installedConsumer, run } from "../support/consumer.ts";
import { contract, root } from "../support/contract.ts";
import { edited } from "../support/deliveries.ts";

const { folder, installed, manifest } = installedConsumer();
const readText = (path: string) => readFileSync(join(root, path), "utf8");
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((file) => `docs/${file}`)];

describe("the README", () => {
  test("has at most 12,000 bytes", () => {
    expect(Buffer.byteLength(readText("README.md"))).toBeLessThanOrEqual(12_000);
  });
});

describe("the code", () => {
  const snippets = [
    ...pages.flatMap((page) => {
      const text = readText(page);
      // A block that begins with the name of its file belongs to the handlers, which have tests of their own.
      return [...text.matchAll(/```(ts|js)\n(?!\/\/ \S+\.ts\n)(.*?)```/gs)].map(({ index, 1: lang, 2: code = "" }) => {
        return { where: `at ${page}:${text.slice(0, index).split("\n").length}`, lang, code };
      });
    }),
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
     declare function test(name: string, run: () => void): void;
     declare function expect(value: unknown): { toMatchObject(expected: object): void };`,
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

  test("is found in the README", () => {
    expect(snippets.filter(({ where }) => where.startsWith("at README.md:"))).not.toEqual([]);
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

/** Writes a block of a page that holds some text as a program into a project, and returns its path. */
function programOf(page: string, text: string): string {
  const blocks = [...readText(page).matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
  const code = blocks.find((block) => block.includes(text)) ?? "";
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const file = join(folder, `${text.replaceAll(/\W+/g, "-")}.mjs`);
  writeFileSync(file, ts.transpile(code, options));
  return file;
}

describe("docs/library.md", () => {
  const sale = samples["customer.sale.completed"];

  test.for([
    ["the minor unit", { amount: 583, currency: "eur" }, "€5.83"],
    ["a currency without a minor unit", { amount: 583, currency: "jpy" }, "¥583"],
    ["a currency with three digits", { amount: 5830, currency: "kwd" }, "KWD\u00a05.830"],
    ["no currency", { amount: 583, currency: null }, "583 (in minor units, currency unknown)"],
    ["a currency that is no code", { amount: 583, currency: "euros" }, "583 (in minor units, currency euros)"],
    ["no amount", { amount: null, currency: "eur" }, "unknown"],
  ] as const)("formats a price with %s", async ([, price, text]) => {
    const { formatPrice } = await import(programOf("docs/library.md", "function formatPrice"));
    expect(formatPrice(price)).toBe(text);
  });

  test("describes a sale", async () => {
    const { describeSale } = await import(programOf("docs/library.md", "function formatPrice"));
    const bought = "tag FR-Client-CCBQR-7, course Formation Un blog qui rapporte";
    expect(describeSale(sale)).toBe(`test-1922: ${bought}, list price €5.83`);
  });

  test("sends a sale with the newer form of the price, and says what drift it is", async () => {
    const [, pointers = ""] =
      /npx systeme-io-webhooks send .*? \\\n +(--set .*)\n/.exec(readText("docs/library.md")) ?? [];
    const options = [...pointers.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const { stdout, status } = await start(["send", "customer.sale.completed", ...options, "--print"]).ended;
    expect(status).toBe(0);
    const { findDrift, priceOf } = await import(join(installed, "dist/index.js"));
    const sent = JSON.parse(stdout.slice(stdout.indexOf("\r\n\r\n")));
    expect(priceOf(sent)).toMatchObject({ amount: 4900, planName: "New", currency: null, basis: "list" });
    const drift = (event: unknown) => findDrift(event).map(({ code, path }: Issue) => [code, path]);
    expect(drift(sent)).toEqual([["invalid_payload", "/data/offer_price_plan"]]);
    expect(drift(edited({ "/data/offer_price_plan": undefined }, sent))).toEqual([
      ["missing_key", "/data/offer_price_plan"],
    ]);
  });

  test("shows a resource in two forms, and what resourcesOf makes of both", async () => {
    const [, json = ""] = /```json\n(.*?)```/s.exec(readText("docs/library.md")) ?? [];
    const resources = json
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { resourcesOf } = await import(join(installed, "dist/index.js"));
    const course = { kind: "course", id: 111, name: "A course", access: "full_access" };
    expect(resourcesOf(edited({ "/data/order_item/resources": resources }, sale))).toEqual([course, course]);
  });

  test("has a script that takes the deliveries out of an export", () => {
    const bodies = [sale, samples["contact.tag.added"]];
    const items = bodies.map((body) => ({ content: JSON.stringify(body) }));
    writeFileSync(join(folder, "export.json"), JSON.stringify({ data: items }));
    run(process.execPath, [programOf("docs/library.md", 'readFileSync("export.json")')], folder);
    const written = readFileSync(join(folder, "deliveries.ndjson"), "utf8");
    expect(written).toBe(bodies.map((body) => `${JSON.stringify(body)}\n`).join(""));
  });
});

describe("docs/receivers.md", () => {
  test("has a file of tests that pass", () => {
    const file = programOf("docs/receivers.md", 'from "node:test"');
    expect(run(process.execPath, ["--test", "--test-reporter=tap", file], folder).stdout).toMatch(/^# pass 3$/m);
  });
});

describe("docs/setup.md", () => {
  const settings = [...readText("docs/setup.md").matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) =>
    JSON.parse(json),
  );

  test("has a setting for VS Code that names a schema of the package", () => {
    const [{ url }] = settings.find((each) => "json.schemas" in each)["json.schemas"];
    const { $id } = JSON.parse(readFileSync(join(folder, url), "utf8"));
    expect($id).toBe("urn:systeme-io-webhooks:webhook");
  });

  test("has a configuration with which Jest transforms the package, and nothing else that is installed", () => {
    const { transform, transformIgnorePatterns } = settings.find((each) => "transform" in each);
    const isTransformed = (path: string) =>
      Object.keys(transform).some((pattern) => new RegExp(pattern).test(path)) &&
      !transformIgnorePatterns.some((pattern: string) => new RegExp(pattern).test(path));
    expect(isTransformed(join(installed, "dist/index.js"))).toBe(true);
    expect(isTransformed(join(folder, "node_modules/other/index.js"))).toBe(false);
    expect(isTransformed(join(folder, "receive.test.ts"))).toBe(true);
  });
});

describe("docs/api-webhooks.md", () => {
  const tables = readText("docs/api-webhooks.md").split("## Import paths")[1] ?? "";

  test("has each import path of the API webhooks", () => {
    const paths = Object.keys(manifest.exports).filter((path) => /^\.\/api(\/|$)/.test(path));
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      const name = path.replace("./", "systeme-io-webhooks/");
      const [beginning, ...pattern] = `\`${name}\``.split("*"); // in place of *, the page says what it stands for
      const shown = pattern.length > 0 ? `${beginning}<` : beginning;
      expect(tables).toContain(shown);
    }
  });

  test.for(["api", "api-testing", "api-standard-schema"])("has each export of %s", async (entry) => {
    const names = Object.keys(await import(join(installed, `dist/${entry}.js`)));
    expect(names).not.toEqual([]);
    for (const name of names) expect(tables).toMatch(new RegExp(`\`${name}\\b`));
  });
});
