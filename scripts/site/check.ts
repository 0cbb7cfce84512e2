import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type OutputOptions, type Plugin, rolldown } from "rolldown";
import type { Project } from "../contract/model.ts";
import { checkPage as checkAddress } from "./addresses.ts";
import { checkSamples } from "./check-samples.ts";
import { canonicalLink, header } from "./pages/frame.ts";
import type { SiteOptions } from "./site-pages.ts";

const folder = "scripts/site/check";

/** The page that checks deliveries: one file with the library in it, which can neither load nor send anything. */
export async function checkPage(root: string, project: Project, { baseUrl }: SiteOptions = {}): Promise<string> {
  const read = (name: string) => readFile(join(root, folder, name), "utf8");
  const style = (await read("page.css"))
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(/: /g, ":");
  const script = await checkBundle(root, "page.ts", { format: "iife", minify: true });
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const parts: Record<string, string> = {
    __policy__: policy.join("; "),
    __version__: project.version,
    "<!-- header -->": header(checkAddress).html,
    "<!-- canonical -->": canonicalLink(checkAddress, baseUrl),
    "<!-- style -->": `<style>${style}</style>`,
    "<!-- samples -->": `<script type="application/json" id="data">${inHtml(checkSamples(project))}</script>`,
    "<!-- script -->": `<script>${script}</script>`,
  };
  return (await read("page.html")).replaceAll(/__\w+__|<!-- \w+ -->/g, (mark) => parts[mark] ?? mark);
}

/** The code of the page as one text; of a part of it for a test. */
export async function checkBundle(root: string, entry: string, output: OutputOptions): Promise<string> {
  const build = await rolldown({
    cwd: root,
    input: join(root, folder, entry),
    platform: "browser",
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    plugins: [smaller(root)],
  });
  const { output: files } = await build.generate(output);
  await build.close();
  const [file, ...others] = files;
  if (others.length > 0) throw new Error(`the page is ${files.length} files; it must be one`);
  const { code } = file;
  // Either would end the script, or hide its end.
  if (/<\/script|<!--/i.test(code))
    throw new Error("the code holds </script or <!--; write it as <\\/script or <\\!--");
  return code;
}

/**
 * Takes out what makes the page large and what it can do without. The precompiled validators are most of the code: the page
 * has time, and judges by the assertions, by which the library finds faults anyway. Of the events it needs the titles. The
 * hash in a few deduplication keys would take a package of its own: the page leaves it out, and says so.
 */
function smaller(root: string): Plugin {
  const from = (path: string) => JSON.stringify(join(root, path));
  return {
    name: "smaller",
    async load(id) {
      if (id.endsWith("/src/shared/hash.ts")) return 'export const hashOf = () => "…";';
      const [, family, part] = /\/generated\/(\w+)\/(verdicts\/\w+\.js|events\.ts)$/.exec(id) ?? [];
      if (family === undefined || part === undefined) return null;
      if (part === "events.ts")
        return (await readFile(id, "utf8")).replaceAll(/^ {4}(?:description|samples): .*\n/gm, "");
      return `
        import { assertions } from ${from(`generated/${family}/${part.replace("verdicts", "assertions")}`)};
        import { eventTypes } from ${from(`generated/${family}/events.ts`)};
        import { faultsIn } from ${from("src/shared/faults.ts")};
        const accepts = (name) => (value) => faultsIn(value, name, assertions, 1).listed.length === 0;
        export const validators = Object.fromEntries(eventTypes.map((type) => [type, accepts(type)]));
        export const isEnvelope = accepts("envelope");`;
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Data as JSON that does not end the element around it. */
function inHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
