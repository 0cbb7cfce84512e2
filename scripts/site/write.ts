import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { familyPrefix, type Project } from "../contract/model.ts";
import { type SiteOptions, sitePages } from "./site-pages.ts";

/** Writes everything into a folder but the two pages with a script: the static pages, and the contract for programs. */
export async function writeSite(root: string, folder: string, project: Project, options: SiteOptions): Promise<void> {
  for (const [path, text] of Object.entries(sitePages(project, options))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const file of ["openapi.json", "openapi.yaml"]) await cp(join(root, "generated", file), join(folder, file));
  for (const { family } of project.contracts) {
    const place = join(folder, familyPrefix(family, "/"));
    await cp(join(root, "generated", family.name, "schemas"), join(place, "schemas"), { recursive: true });
    await cp(join(root, "test/samples", family.name), join(place, "samples"), { recursive: true });
  }
}
