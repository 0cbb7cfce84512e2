import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Project } from "../../contract/model.ts";
import { checkPage, guidePage, type LinkTo, linksFrom, linksUnder } from "../addresses.ts";
import { type Html, html } from "./html.ts";

/** A page beside the interactive reference. It has no script. */
export interface Page {
  /** From the top of the site. */
  path: string;
  title: string;
  /** One or two sentences, for search engines and previews. */
  description: string;
  /** What is in the page, its heading included. */
  content: (to: LinkTo) => Html;
  /** The same in Markdown, by its path. */
  markdown?: string;
}

/** What all pages have in common. */
export interface Frame {
  project: Project;
  /** Where the site is published, with a slash at its end; undefined if nobody has said. */
  baseUrl: string | undefined;
}

/** Read once, and without what a browser does not need: it stands in each page. */
const css = readFileSync(new URL("pages.css", import.meta.url), "utf8")
  .replaceAll(/\s+/g, " ")
  .replaceAll(/ ?([{};,>]) ?/g, "$1")
  .replaceAll(/: /g, ":")
  .replaceAll(/;}/g, "}")
  .replaceAll(/([ :,(-])0\./g, "$1.");

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only what cannot stand in an address is escaped: the icon is in each page. */
const icon = `data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><rect width='48' height='48' rx='10' fill='#4338ca'/><path d='M13 20c0-4 3-6 6-6m16 14c0 4-3 6-6 6M17 29l7-8 7 8' fill='none' stroke='#fff' stroke-width='4' stroke-linecap='round'/></svg>`.replaceAll(/[<>#]/g, encodeURIComponent)}`;

const sections: [path: string, name: string][] = [
  [guidePage, "Guide"],
  ["events.html", "Events"],
  ["fields.html", "Fields"],
  ["compare.html", "Compare"],
  [checkPage, "Check a delivery"],
  ["unknown.html", "Not known yet"],
];

/** What tells search engines the one address of a page, if the address of the site is known. */
export function canonicalLink(path: string, baseUrl: string | undefined): string {
  return baseUrl === undefined ? "" : html`<link rel="canonical" href="${linksUnder(baseUrl)(path)}">`.html;
}

/** The head of every page, the reference included: where one is, and where one can go. */
export function header(path: string, to: LinkTo = linksFrom(path)): Html {
  const current = path.startsWith("events/") ? "events.html" : path.replace(/^fields-.*/, "fields.html");
  return html`<header>
<p class="name"><a href="${to(guidePage)}">systeme.io webhooks</a></p>
<nav aria-label="Pages"><ul>
${sections.map(
  ([target, name]) =>
    html`<li><a href="${to(target)}"${target === current && html` aria-current="${target === path ? "page" : "true"}"`}>${name}</a></li>\n`,
)}</ul></nav>
</header>`;
}

/** A page with its head, its navigation and its foot. */
export function framed(page: Page, { project, baseUrl }: Frame): string {
  const { path, title, description, content, markdown } = page;
  // A page that stands for any missing one is shown at other addresses than its own.
  const to = path === "404.html" && baseUrl !== undefined ? linksUnder(baseUrl) : linksFrom(path);
  const address = baseUrl !== undefined && path !== "404.html" ? baseUrl + path : undefined;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title} · systeme.io webhooks</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#111317" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${address && html`<meta property="og:url" content="${address}">\n<link rel="canonical" href="${address}">\n`}${
  markdown && html`<link rel="alternate" type="text/markdown" href="${to(markdown)}">\n`
}<link rel="icon" href="${icon}">
<style>${{ html: css }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(path, to)}
<main id="main">
${content(to)}
</main>
<footer>
<p>The unofficial contract of systeme.io’s webhooks, version ${project.version}: not made, endorsed, or supported by systeme.io.</p>
<p><a href="${to("receivers.html")}">Receivers</a> · <a href="${to("openapi.json")}">OpenAPI</a> · <a href="${to("catalog.json")}">catalog.json</a> · <a href="${to("llms.txt")}">llms.txt</a></p>
</footer>
</body>
</html>
`.html;
}
