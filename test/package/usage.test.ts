import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { installedConsumer, run } from "../support/consumer.ts";

const { folder, installed, manifest } = installedConsumer();

/** Uses every export that has code once, and prints one line. */
const usage = `
const taken = Object.values(samples).map((sample) => parseWebhook(JSON.stringify(sample)).outcome);
console.log([
  taken.every((outcome) => outcome === "known"),
  isCustomerSaleCompleted(samples["customer.sale.completed"]),
  strict.isEnvelope({}),
  Object.keys(schemas).length === Object.keys(strictSchemas).length,
  webhookSchema["~standard"].validate(samples["contact.tag.added"]).value.outcome,
  buildEvent("contact.tag.added", { data: { tag: { name: "VIP" } } }).data.tag.name,
].join());
`;
const printed = "true,true,false,true,known,VIP";
const specifiers = {
  "systeme-io-webhooks": "{ parseWebhook }",
  "systeme-io-webhooks/samples": "{ samples }",
  "systeme-io-webhooks/schemas": "{ schemas, strictSchemas }",
  "systeme-io-webhooks/standard-schema": "{ webhookSchema }",
  "systeme-io-webhooks/testing": "{ buildEvent }",
  "systeme-io-webhooks/validators/lenient": "{ isCustomerSaleCompleted }",
  "systeme-io-webhooks/validators/strict": "strict",
};
const imports = Object.entries(specifiers)
  .map(([specifier, names]) => `import ${names === "strict" ? "* as strict" : names} from "${specifier}";`)
  .join("\n");
const requires = Object.entries(specifiers)
  .map(([specifier, names]) => `const ${names} = require("${specifier}");`)
  .join("\n");

/** What a program prints that stands in the consumer's folder. */
function execute(file: string, code: string, ...options: string[]): string {
  writeFileSync(join(folder, file), code);
  return run(process.execPath, [...options, file], folder).stdout.trim();
}

/** Minified for the browser, as one file. */
async function bundle(code: string): Promise<string> {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, code);
  const build = await rolldown({ input: entry, platform: "browser" });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}

describe("the installed package runs", () => {
  test("imported by an ES module", () => {
    expect(execute("usage.mjs", imports + usage)).toBe(printed);
  });

  test("required by a CommonJS file, on Node 20.19 or later", () => {
    expect(process.versions.node).toMatch(/^(20\.(19|[2-9]\d)|2[2-9]|[3-9]\d)\./);
    expect(execute("usage.cjs", requires + usage)).toBe(printed);
  });

  test("where code cannot be made from strings", () => {
    expect(execute("usage.mjs", imports + usage, "--disallow-code-generation-from-strings")).toBe(printed);
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
      await expect.poll(() => tab.title(), { timeout: 10_000 }).toBe(printed);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe("the installed command", () => {
  test.for<[does: string, options: string[], printed: RegExp]>([
    ["prints its version", ["--version"], new RegExp(`^${manifest.version.replaceAll(".", "\\.")}\n$`)],
    ["lists what it can do", ["--help"], /^ {2}validate .* {2}send .* {2}listen /ms],
    ["validates a file", ["validate", join(installed, "test/samples/automation/contact.tag.added.json")], /1 delivery/],
  ])("%s", ([, options, printed]) => {
    expect(run("npx", ["--no", "--", "systeme-io-webhooks", ...options], folder).stdout).toMatch(printed);
  });
});

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
    expect(code).toContain("0[1-9]|1[0-2]"); // a pattern of strict
    expect(kilobytes(code)).toBeLessThanOrEqual(22);
  });

  test("of the schema for frameworks has no JSON Schemas, in at most 12 kB", async () => {
    const code = await bundle('export { webhookSchema } from "systeme-io-webhooks/standard-schema";');
    expect(code).not.toContain("json-schema.org");
    expect(kilobytes(code)).toBeLessThanOrEqual(12);
  });

  test("of what builds events for tests has no JSON Schemas, which only fast-check needs, in at most 16 kB", async () => {
    const code = await bundle('export { buildEvent } from "systeme-io-webhooks/testing";');
    expect(code).not.toContain("json-schema.org");
    expect(kilobytes(code)).toBeLessThanOrEqual(16);
  });

  test("of an export that validates nothing has less than 0.2 kB", async () => {
    expect(kilobytes(await bundle('export { sourceAddresses } from "systeme-io-webhooks";'))).toBeLessThan(0.2);
  });
});
