import { readdirSync, readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { publint } from "publint";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { installedConsumer, run } from "../support/consumer.ts";
import { root } from "../support/root.ts";

const { folder, tarball, size, files, installed, manifest } = installedConsumer();
const read = (path: string) => readFileSync(join(installed, path), "utf8");

describe("the tarball", () => {
  test("needs no other package, and takes fast-check of any version that it works with", () => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest;
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
    expect(peerDependencies).toEqual({ "fast-check": ">=3" });
    expect(peerDependenciesMeta).toEqual({ "fast-check": { optional: true } });
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "systeme-io-webhooks",
    ]);
  });

  test("has at most 360,000 bytes", () => {
    expect(size).toBeLessThanOrEqual(360_000);
  });

  const places = [
    ...["package.json", "README.md", "CHANGELOG.md", "LICENSE"],
    ...["dist/", "generated/openapi.json", "test/samples/"],
    ...["automation", "api"].flatMap((family) => [
      `generated/${family}/schemas/`,
      `generated/${family}/conformance.json`,
    ]),
  ];
  const standsIn = (place: string) => (path: string) => (place.endsWith("/") ? path.startsWith(place) : path === place);

  test.for(places)("holds %s", (place) => {
    expect(files.filter(standsIn(place))).not.toEqual([]);
  });

  test("holds nothing else", () => {
    expect(files.filter((path) => !places.some((place) => standsIn(place)(path)))).toEqual([]);
  });

  test("has the license of each package that the command line is bundled with", () => {
    const code = files
      .filter((path) => /^dist\/cli.*\.js$/.test(path))
      .map(read)
      .join("\n");
    expect(code).toMatch(
      /\/\*!\ncommander \d+\.\d+\.\d+\n\n\(The MIT License\)\n\nCopyright \(c\) 2011 TJ Holowaychuk/,
    );
    for (const name of ["csv-parse", "fastest-levenshtein"])
      expect(code).toMatch(new RegExp(`\n${name} \\d+\\.\\d+\\.\\d+\n`));
    const imported = code.match(/(?<=^import\b.*from\s*["'`])[^"'`]+/gm) ?? [];
    expect(imported.filter((path) => !isBuiltin(path) && !path.startsWith("./"))).toEqual([]);
  });

  test("has the license of the one package that the library is bundled with", () => {
    const licensed = files.filter((path) => /^dist\/.*\.js$/.test(path) && /^The MIT License/m.test(read(path)));
    const library = licensed.filter((path) => !path.startsWith("dist/cli"));
    expect(library).toHaveLength(1);
    expect(read(library[0] as string)).toMatch(/\/\*!\n@noble\/hashes \d+\.\d+\.\d+\n\nThe MIT License/);
  });

  test("passes publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test("passes arethetypeswrong, as a package of ES modules", () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { status, stdout } = run(process.execPath, [attw, tarball, "--profile", "esm-only"], folder);
    expect(status).toBe(0);
    expect(stdout).toContain("systeme-io-webhooks/standard-schema");
  });
});

describe("a module of the library", () => {
  const code = files.filter((path) => /^dist\/.*\.js$/.test(path));
  const modules = code.filter((path) => !path.startsWith("dist/cli") && !path.startsWith("dist/page/"));

  test("is the entry of each export that has code", () => {
    const entries = Object.values(manifest.exports).flatMap((target) => (typeof target === "object" ? [target] : []));
    expect(entries.length).toBeGreaterThan(5);
    expect(modules).toEqual(expect.arrayContaining(entries.map((target) => target.default.slice("./".length))));
  });

  test.for(modules)("touches nothing but the language, no module of Node, no file, no process: %s", (path) => {
    expect(read(path)).not.toMatch(
      /\b(from|import)\s*["'`](?!\.)|\bimport\(|\brequire\(|\bprocess\.|\beval\(|\bFunction\(|(?<!["'`])\bBuffer\b/,
    );
  });

  test.for(code.filter((path) => !/^dist\/cli\b/.test(path)))("loads nothing of the command line: %s", (path) => {
    expect(read(path)).not.toMatch(/["'`][./]*(cli[\w-]*\.js|page\/)/);
  });
});

describe("an import path", () => {
  test("is one of these, each of which stays until the next major version", () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./standard-schema",
      "./testing",
      "./schemas",
      "./schemas/*",
      "./openapi.json",
      "./conformance.json",
      "./samples",
      "./samples/*",
      "./validators/lenient",
      "./validators/strict",
      "./api",
      "./api/standard-schema",
      "./api/testing",
      "./api/schemas",
      "./api/schemas/*",
      "./api/conformance.json",
      "./api/samples",
      "./api/samples/*.json",
      "./api/validators/lenient",
      "./api/validators/strict",
      "./package.json",
    ]);
  });

  test("never leads to the command line", () => {
    expect(JSON.stringify(manifest.exports)).not.toContain("cli");
  });

  /** Each import path with the file that it stands for: one with an asterisk once for each file that fits. */
  const paths = Object.entries(manifest.exports).flatMap(
    ([path, target]): [specifier: string, file: string, types: string][] => {
      const specifier = path.replace(".", "systeme-io-webhooks");
      if (typeof target === "object") return [[specifier, target.default, target.types]];
      const [before = "", after] = target.split("*");
      if (after === undefined) return [[specifier, target, target]];
      const shipped = files
        .map((file) => `./${file}`)
        .filter((file) => file.startsWith(before) && file.endsWith(after));
      expect(shipped, path).not.toEqual([]);
      return shipped.map((file) => [
        specifier.replace("*", file.slice(before.length, file.length - after.length)),
        file,
        file,
      ]);
    },
  );

  test.for(paths)("leads Node to a file: %s", ([specifier, file]) => {
    const { resolve } = createRequire(join(folder, "index.js"));
    expect(resolve(specifier)).toBe(join(installed, file));
  });

  test.for(paths)("leads TypeScript to a file: %s", ([specifier, , types]) => {
    const options = { module: ts.ModuleKind.NodeNext, resolveJsonModule: true };
    const importer = join(folder, "index.ts");
    const { resolvedModule } = ts.resolveModuleName(
      specifier,
      importer,
      options,
      ts.sys,
      undefined,
      undefined,
      ts.ModuleKind.ESNext,
    );
    expect(resolvedModule?.resolvedFileName).toBe(join(installed, types));
  });
});

describe("the tarball has the sample", () => {
  const names = (place: string) => readdirSync(place).filter((file) => file.endsWith(".json"));
  const samples = names(join(root, "test/samples/automation"));

  test("of each documented payload", () => {
    expect(names(join(installed, "test/samples/automation")).sort()).toEqual([...samples].sort());
  });

  const validators = new Map<string, ValidateFunction>();
  /** The validator of a schema file, compiled once. */
  function validatorOf(file: string): ValidateFunction {
    const Validator = file.startsWith("draft-07/") ? Ajv : Ajv2020;
    const schema = () => JSON.parse(read(`generated/automation/schemas/${file}`));
    const validator = validators.get(file) ?? new Validator({ strict: true }).compile(schema());
    validators.set(file, validator);
    return validator;
  }

  const rows = samples.flatMap((name) => {
    const value = JSON.parse(read(`test/samples/automation/${name}`));
    return ["", "strict/", "draft-07/", "draft-07/strict/"].flatMap((profile) =>
      [value.type, "webhook", "envelope"].map((schema) => [name, `${profile}${schema}.schema.json`, value] as const),
    );
  });

  test.for(rows)("%s, which %s accepts", ([, file, value]) => {
    expect(validatorOf(file)(value)).toBe(true);
  });
});
