/**
 * Writes site/: the reference as a page that needs no network, and beside it the contract for programs. With --serve, it
 * then serves the site on this machine.
 */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readProject } from "./contract/index.ts";
import { familyPrefix } from "./contract/model.ts";
import { toJson } from "./render/text.ts";
import { catalogOf } from "./site/catalog.ts";
import { llmsText } from "./site/llms.ts";
import { buildPage } from "./site/page.ts";
import { serve } from "./site/serve.ts";

const root = process.cwd();
const site = join(root, "site");
const unknown = process.argv.slice(2).filter((option) => option !== "--serve");
if (unknown.length > 0) {
  console.error(`site does not know ${unknown.join(" ")}; its only option is --serve`);
  process.exit(64);
}

await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });

const project = await readProject(root);
await writeFile(join(site, "catalog.json"), toJson(catalogOf(project)));
await writeFile(join(site, "llms.txt"), llmsText(project));
for (const file of ["openapi.json", "openapi.yaml"]) await cp(join(root, "generated", file), join(site, file));
for (const { family } of project.contracts) {
  const folder = join(site, familyPrefix(family, "/"));
  await cp(join(root, "generated", family.name, "schemas"), join(folder, "schemas"), { recursive: true });
  await cp(join(root, "test/samples", family.name), join(folder, "samples"), { recursive: true });
}
await writeFile(join(site, "index.html"), await buildPage(root, site, project));
console.log("site/index.html is built; open it, or serve it with npm run site -- --serve");

if (process.argv.includes("--serve")) await serve(site, Number(process.env.PORT ?? 4100));
