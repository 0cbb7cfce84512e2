import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Project } from "../contract/model.ts";
import { toJson } from "../render/text.ts";
import { guidePage } from "./addresses.ts";
import { pageDocument } from "./document.ts";
import { canonicalLink, header } from "./pages/frame.ts";
import type { SiteOptions } from "./site-pages.ts";

/** The reference as one page that needs no network: Redoc with the OpenAPI document in it. */
export async function buildPage(
  root: string,
  folder: string,
  project: Project,
  { baseUrl }: SiteOptions = {},
): Promise<string> {
  const document = pageDocument(project);
  const [source, page] = [join(folder, "page.json"), join(folder, "page.html")];
  await writeFile(source, toJson(document));
  runRedocly(root, source, page);
  const html = await readFile(page, "utf8");
  await rm(page);
  await rm(source);
  return withPolicy(
    withHashLinks(offline(html))
      .replace("__header__", header(guidePage).html)
      .replace("__canonical__", canonicalLink(guidePage, baseUrl))
      .replace("__steps__", await imageOf(join(root, "openapi/steps.svg"))),
  );
}

/** A drawing as part of the page, which loads nothing. */
async function imageOf(path: string): Promise<string> {
  return `data:image/svg+xml;base64,${await readFile(path, "base64")}`;
}

function runRedocly(root: string, source: string, page: string): void {
  const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const options = ["build-docs", source, "--output", page, "--inlineBundle"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [redocly, ...options, "--template", "openapi/page.hbs", "--config", "openapi/redocly.yaml"],
    // Without these variables the tool phones home, and so does the page that it builds.
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  if (status !== 0) throw new Error(`redocly build-docs failed: ${stdout}${stderr}`);
}

/** Redoc loads its own logo from a content network; an empty image takes its place. */
function offline(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc(?:ly)?\.(?:ly|com)\/[\w./-]*/g, "data:,");
}

/**
 * Redoc writes the page with links such as `/tags`, shows it with `#/tags`, and does not mend the links that are there:
 * copied, they would lead nowhere.
 */
function withHashLinks(html: string): string {
  const [before, ...scripts] = html.split(/(?=<script type="module")/);
  return [before?.replaceAll('href="/', 'href="#/'), ...scripts].join("");
}

/** The page may run the scripts that came with it, and load nothing. */
function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?: [^>]*)?>(.*?)<\/script>/gs)].map(([, code]) => code as string);
  const hashes = scripts.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html.replace("__policy__", policy.join("; "));
}
