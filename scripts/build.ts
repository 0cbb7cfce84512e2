/**
 * Writes dist/, the code that ships, from src/ and generated/: the library, which imports nothing, the command line, and
 * the declarations. The validators are entries of their own, so that a bundler drops an unused profile.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type InputOptions, type OutputOptions, type Plugin, rolldown } from "rolldown";
import { mainFamily } from "./contract/model.ts";
import { listFiles } from "./files.ts";

const root = process.cwd();
const dist = join(root, "dist");
await rm(dist, { recursive: true, force: true });

const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const library = libraryEntries(manifest.exports);
const options: InputOptions = { cwd: root, resolve: { extensionAlias: { ".js": [".ts", ".js"] } } };
const format: OutputOptions = { dir: "dist", format: "esm", minify: true };

/** Adds the licenses of the packages that a file of dist/ contains. */
const withLicenses: Plugin = {
  name: "with-licenses",
  async renderChunk(code, { moduleIds }) {
    const folders = new Set(moduleIds.flatMap((id) => /.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const licenses = [...folders].map(async (folder) => {
      const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
      if (!file) throw new Error(`${folder} has no license to ship with it; do without the package`);
      const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      return `/*!\n${name} ${version}\n\n${await readFile(join(folder, file), "utf8")}*/\n`;
    });
    return code + (await Promise.all(licenses)).join("");
  },
};

const imported = await bundle(
  { ...options, input: library, platform: "neutral" },
  {
    ...format,
    chunkFileNames: "shared/[name].js",
    // A package has a file of its own: a bundle that does not use it is spared its license too.
    codeSplitting: { groups: [{ name: "hash", test: /\/node_modules\// }] },
    plugins: [withLicenses],
  },
);
if (imported.length > 0) throw new Error(`the library imports ${imported.join(", ")}; it must not import anything`);

/**
 * The sources of the files in dist/ that the package exports: `dist/x.js` is made of `src/x.ts`, or of `generated/x.js`,
 * in which the main family is `automation`.
 */
function libraryEntries(exports: Record<string, string | { default: string }>): Record<string, string> {
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : [target.default]));
  const entries = targets.map((target) => {
    const name = target.slice("./dist/".length, -".js".length);
    const sources = [`src/${name}.ts`, `generated/${name}.js`, `generated/${mainFamily}/${name}.js`];
    const source = sources.find((path) => existsSync(join(root, path)));
    if (!source) throw new Error(`package.json exports ${target}, which has no source; add ${sources.join(" or ")}`);
    return [name, source];
  });
  return Object.fromEntries(entries);
}

/** The command line takes the library from the files beside it. */
const fromLibrary: Plugin = {
  name: "from-library",
  async resolveId(specifier, importer, { isEntry }) {
    if (isEntry || !specifier.startsWith(".")) return null;
    const path = (await this.resolve(specifier, importer, { skipSelf: true }))?.id;
    const entry = Object.entries(library).find(([, source]) => path === join(root, source));
    return entry ? { id: `./${entry[0]}.js`, external: true } : null;
  },
};

const programs = {
  cli: "src/cli/main.ts",
  "cli-thread": "src/cli/judged/judge-thread.ts",
  "cli-listen-thread": "src/cli/listen/judge-thread.ts",
};
for (const input of Object.entries(programs).map((program) => Object.fromEntries([program]))) {
  // The work of each command is a file of its own, beside the program: no command waits for the code of the others.
  const output = { ...format, chunkFileNames: nameOfChunk, plugins: [withLicenses] };
  await bundle({ ...options, input, platform: "node", plugins: [fromLibrary] }, output);
}
await chmod(join(dist, "cli.js"), 0o755);

/** After the folder of what it is there for: `src/cli/send/run.ts` becomes `cli-send.js`. */
function nameOfChunk({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const folder = /src\/cli\/(\w+)\/run\.ts$/.exec(facadeModuleId ?? "")?.[1];
  return `cli-${folder ?? name}.js`;
}

// The page of `listen` is three files, so that it needs three requests.
const page = join(root, "src/cli/listen/page");
for (const file of ["index.html", "page.css"]) await cp(join(page, file), join(dist, "page", file));
await bundle({ input: join(page, "page.js"), platform: "browser" }, { ...format, dir: join(dist, "page") });

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
if (status !== 0) throw new Error("the declarations of dist/ could not be written; see what tsc says above");

// tsc copies no declarations: those beside the generated modules are written by the generator. They go with the types of
// their family, if anything that ships uses these.
for (const file of (await listFiles(root, "generated")).filter((path) => path.endsWith(".d.ts"))) {
  const [folder, family = ""] = file.split("/");
  if (existsSync(join(dist, "types", `${folder}`, family, "types.d.ts")))
    await cp(join(root, file), join(dist, "types", file));
}

/** Writes the files, and returns what they import from elsewhere. */
async function bundle(input: InputOptions, output: OutputOptions): Promise<string[]> {
  const build = await rolldown(input);
  const { output: files } = await build.write(output);
  await build.close();
  const written = files.map(({ fileName }) => fileName);
  return files.flatMap((file) => (file.type === "chunk" ? file.imports.filter((path) => !written.includes(path)) : []));
}
