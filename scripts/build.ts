/**
 * Writes dist/, the code that ships, from src/ and generated/: modules that import nothing but each other, and their
 * declarations. The validators are entries of their own, so that a bundler drops the profile that is not used.
 */
import { spawnSync } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { listFiles } from "./files.ts";

const root = process.cwd();
await rm(join(root, "dist"), { recursive: true, force: true });

const build = await rolldown({
  cwd: root,
  input: {
    index: "src/index.ts",
    "standard-schema": "src/standard-schema.ts",
    "validators/lenient": "generated/validators/lenient.js",
    "validators/strict": "generated/validators/strict.js",
    schemas: "generated/schemas.js",
    samples: "generated/samples.js",
  },
  platform: "neutral",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
});
const { output } = await build.write({ dir: "dist", format: "esm", chunkFileNames: "shared/[name].js", minify: true });
await build.close();

const imported = output.flatMap((file) =>
  file.type === "chunk" ? file.imports.filter((path) => !output.some(({ fileName }) => fileName === path)) : [],
);
if (imported.length > 0) throw new Error(`dist/ imports ${imported.join(", ")}; the package has to do without`);

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
if (status !== 0) throw new Error("the declarations of dist/ could not be written; see what tsc says above");

// tsc copies no declarations: those beside the generated modules are written by the generator.
for (const file of (await listFiles(root, "generated")).filter((path) => path.endsWith(".d.ts"))) {
  await cp(join(root, file), join(root, "dist/types", file));
}
