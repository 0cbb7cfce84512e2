import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { codeSamples } from "../../scripts/render/code-samples.ts";
import { installedConsumer } from "../support/consumer.ts";
import { contract, root } from "../support/contract.ts";

const { folder, installed } = installedConsumer();
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
