import type { Project } from "../contract/model.ts";
import { toJson } from "../render/text.ts";
import { checkPage, eventPage, guidePage, linksUnder } from "./addresses.ts";
import { catalogOf } from "./catalog.ts";
import { eventMarkdown } from "./event-markdown.ts";
import { llmsText } from "./llms.ts";
import { llmsFullText } from "./llms-full.ts";
import { htmlPages } from "./pages/index.ts";

/** What depends on where the site is published. */
export interface SiteOptions {
  /** The address of the site, with a slash at its end. Without it, nothing names an address. */
  baseUrl?: string | undefined;
}

/** The texts of the site beside the interactive reference, by path: pages for people, and indexes for machines. */
export function sitePages(project: Project, { baseUrl }: SiteOptions = {}): Record<string, string> {
  const pages = htmlPages(project, baseUrl);
  return {
    ...pages,
    ...Object.fromEntries(
      project.contracts.flatMap((contract) =>
        contract.events.map((event) => [eventPage(event.type, "md"), eventMarkdown(event, contract)]),
      ),
    ),
    "llms.txt": llmsText(project, baseUrl),
    "llms-full.txt": llmsFullText(project),
    "catalog.json": toJson(catalogOf(project)),
    ...(baseUrl !== undefined && addressed(Object.keys(pages), baseUrl)),
  };
}

/** What tells search engines which pages there are. */
function addressed(paths: string[], baseUrl: string): Record<string, string> {
  const to = linksUnder(baseUrl);
  const addresses = [guidePage, checkPage, ...paths.filter((path) => path !== "404.html")].map(to);
  return {
    "sitemap.xml": `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${address.replaceAll("&", "&amp;")}</loc></url>\n`).join("")}</urlset>
`,
    "robots.txt": `User-agent: *\nAllow: /\nSitemap: ${to("sitemap.xml")}\n`,
  };
}
