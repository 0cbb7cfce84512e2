/**
 * Writes site/: the reference as pages that need no network, and beside them the contract for programs. With --base-url,
 * they name the address at which they are published. With --serve, it then serves the site on this machine.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readProject } from "./contract/index.ts";
import { checkPage as checkAddress, guidePage } from "./site/addresses.ts";
import { checkPage } from "./site/check.ts";
import { parseOptions } from "./site/options.ts";
import { buildPage } from "./site/page.ts";
import { serve } from "./site/serve.ts";
import { writeSite } from "./site/write.ts";

const root = process.cwd();
const site = join(root, "site");

function optionsOrExit() {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\nThe options of site are --serve and --base-url <address>.`);
    process.exit(64);
  }
}

const options = optionsOrExit();
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });

const project = await readProject(root);
await writeSite(root, site, project, options);
await writeFile(join(site, guidePage), await buildPage(root, site, project, options));
await writeFile(join(site, checkAddress), await checkPage(root, project, options));
console.log("site/index.html is built; open it, or serve it with npm run site -- --serve");

if (options.serve) await serve(site, Number(process.env.PORT ?? 4100));
