import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namesReferredTo } from "../../scripts/contract/bundles.ts";
import { readProject } from "../../scripts/contract/index.ts";
import { type ContractEvent, labelsByLanguage } from "../../scripts/contract/model.ts";
import { listFiles } from "../../scripts/files.ts";
import { allSubschemas } from "../../scripts/schema/schema.ts";
import { eventPage, fieldId } from "../../scripts/site/addresses.ts";
import { sitePages } from "../../scripts/site/site-pages.ts";
import { writeSite } from "../../scripts/site/write.ts";
import { accessibilityFaults } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { contracts, project, root } from "../support/contract.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
await writeSite(root, folder, project, {});
const files = await listFiles(folder, ".");
const pages = files.filter((file) => file.endsWith(".html"));
const events = contracts.flatMap((contract) => contract.events.map((event) => ({ event, contract, type: event.type })));
/** What the rest of the site has, which takes long to build. */
const madeElsewhere = ["index.html", "check.html"];
/** For people to look at; not committed. */
const screenshots = join(root, "test-results/screenshots/pages");

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function valuesOf(page: string, attribute: string): string[] {
  return [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) => plain(value as string));
}

function plain(html: string): string {
  const characters: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };
  return html.replaceAll(/&(lt|gt|quot|amp|#39);/g, (escaped) => characters[escaped] as string);
}

/** What a page says, without its markup and that of Markdown. */
function wordsOf(page: string): string {
  return plain(page.replace(/<head>.*<\/head>/s, "").replaceAll(/<[^>]*>/g, "")).replaceAll("`", "");
}

/** Every path in a payload, as pages write it. */
function pathsIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = path ? `${path}.${key}` : key;
    return [here, ...pathsIn(child, here)];
  });
}

/** What the schemas of an event say, those of its objects included. */
function schemasOf({ type }: ContractEvent, { schemas }: (typeof contracts)[number]) {
  const names = [type, ...namesReferredTo(schemas[type] ?? {}, schemas)];
  return names.flatMap((name) => allSubschemas(schemas[name] ?? {}).map(([, schema]) => schema));
}

describe("the static pages", () => {
  test("are small", () => {
    for (const page of pages) {
      const most = page.startsWith("events/") ? 36 * 1024 : 30 * 1024;
      expect(statSync(join(folder, page)).size, page).toBeLessThanOrEqual(most);
    }
  });

  test("are the same bytes when they are written again", async () => {
    expect(sitePages(await readProject(root))).toEqual(sitePages(project));
  });

  test("link only to files that are there, and to places that are on them", () => {
    const links = pages.flatMap((page) => valuesOf(read(page), "href").map((href) => ({ page, href })));
    expect(links.length).toBeGreaterThan(500);
    for (const { page, href } of links.filter(({ href }) => !/^(https|data):/.test(href))) {
      const [path = "", id] = href.split("#");
      const target = path === "" ? page : posix.join(posix.dirname(page), path);
      if (madeElsewhere.includes(target)) continue;
      expect(files, `${page}: ${href}`).toContain(target);
      if (id !== undefined) expect(valuesOf(read(target), "id"), `${page}: ${href}`).toContain(id);
    }
  });

  test("in Markdown link only to files that are there", () => {
    for (const page of files.filter((file) => file.endsWith(".md") && file.startsWith("events/"))) {
      for (const [, href = ""] of read(page).matchAll(/\]\(([^)]*)\)/g)) {
        const target = posix.join("events", href.split("#")[0] as string);
        expect([...files, ...madeElsewhere], `${page}: ${href}`).toContain(target);
      }
    }
  });

  test("have no id twice, one main heading, and a title of their own", () => {
    for (const page of pages) {
      const ids = valuesOf(read(page), "id");
      expect(new Set(ids).size, page).toBe(ids.length);
      expect(read(page).split("<h1").length, page).toBe(2);
    }
    const titles = pages.map((page) => /<title>(.*)<\/title>/.exec(read(page))?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
  });

  test("have no script, and a policy that lets nothing run or load", () => {
    for (const page of pages) {
      expect(read(page), page).not.toMatch(/<script|<link rel="stylesheet"| on\w+="|<img|url\(/);
      expect(read(page), page).toContain(`content="default-src 'none'; style-src 'sha256-`);
    }
  });

  test("name no address unless it is given", () => {
    for (const page of pages) expect(read(page), page).not.toMatch(/rel="canonical"|og:url/);
    expect(files.filter((file) => /sitemap|robots/.test(file))).toEqual([]);
  });
});

describe.for(events)("the page of $type", ({ event, contract, type }) => {
  const page = read(eventPage(type));
  const notes = read(eventPage(type, "md"));

  test("has every field of its schema and its samples", () => {
    const ids = valuesOf(page, "id");
    const names = new Set(ids.map((id) => id.split(".").at(-1)));
    for (const key of schemasOf(event, contract).flatMap(({ properties }) => Object.keys(properties ?? {}))) {
      expect(names).toContain(key);
      expect(notes).toMatch(new RegExp(`^- \`(\\S+\\.)?${key}\`: `, "m"));
    }
    for (const path of event.samples.flatMap(({ value }) => pathsIn(value))) expect(ids).toContain(fieldId(path));
  });

  test("has every meaning and every doubt of its schemas", () => {
    const words = wordsOf(page);
    for (const { $comment } of schemasOf(event, contract)) {
      if ($comment) expect(words).toContain($comment.replaceAll("`", ""));
      if ($comment) expect(notes).toContain($comment);
    }
    const { properties: _, ...root } = contract.schemas[type] ?? {};
    for (const { description } of [
      root,
      ...schemasOf(event, contract).flatMap(({ properties }) => Object.values(properties ?? {})),
    ]) {
      if (description) expect(words).toContain(description.replaceAll("`", ""));
      if (description) expect(notes).toContain(description);
    }
  });

  test("has the labels of its trigger, each in its language, its samples, and the files beside it", () => {
    for (const { name, text } of event.samples) {
      const labels = contract.triggers[name];
      for (const { tag, labels: texts } of labels ? labelsByLanguage(labels) : []) {
        for (const label of texts) expect(page).toContain(`<b lang="${tag}">${label}</b>`);
      }
      expect(wordsOf(page).replaceAll(/\s/g, "")).toContain(text.replaceAll(/\s/g, "").replaceAll("`", ""));
      expect(page).toContain(`/${name}.json"`);
    }
    for (const part of ["schemas/strict/", "schemas/draft-07/", "openapi.json", "index.html#/", `${type}.md`]) {
      expect(valuesOf(page, "href").join(" ")).toContain(part);
    }
    expect(page.includes(`npx systeme-io-webhooks send ${type} `)).toBe(event.samples.length > 0);
  });
});

test("a doubt about what a list holds stands at the list", () => {
  const { contracts } = structuredClone({ contracts: project.contracts });
  const { resource } = contracts[0]?.schemas ?? {};
  if (resource) resource.$comment = "Inferred: it is one of many. Settled by: a delivery.";
  const page = sitePages({ ...project, contracts })["events/customer.sale.completed.html"] ?? "";
  const [entry = ""] = page.split('id="data.order_item.resources"')[1]?.split("</div>") ?? [];
  expect(wordsOf(entry)).toContain("it is one of many");
});

describe("the overviews", () => {
  test("have every field of a family once, with its events", () => {
    for (const contract of contracts) {
      const page = read(contract.family.name === "automation" ? "fields.html" : `fields-${contract.family.name}.html`);
      const listed = [...page.matchAll(/<dt><a [^>]*>([^<]*)</g)].map(([, path]) => plain(path as string));
      const onPages = contract.events.flatMap(({ type }) =>
        [...read(eventPage(type)).matchAll(/<dt><a [^>]*>([^<]*)</g)].map(([, path]) => plain(path as string)),
      );
      expect(listed.toSorted()).toEqual([...new Set(onPages)].sort());
    }
    expect(wordsOf(read("fields.html"))).toContain("The id of the contact that referred this one; seen only as null");
  });

  test("have every doubt, once for the events that share it", () => {
    const words = wordsOf(read("unknown.html"));
    for (const { $comment } of events.flatMap(({ event, contract }) => schemasOf(event, contract))) {
      if ($comment) expect(words).toContain($comment.replaceAll("`", ""));
    }
    expect(words.split("a contact that came through an affiliate link").length - 1).toBe(2);
  });

  test("mark what differs between a tag that was added and one that was removed", () => {
    const [, left = ""] = read("compare.html").split('<div class="pair">');
    const marked = [...left.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, line]) => wordsOf(line as string).trim());
    expect(marked).toEqual([
      '"type": "contact.tag.added",',
      '"fields": [],',
      '"type": "contact.tag.removed",',
      '"fields": {',
      '"first_name": "Tema test",',
      '"surname": "Testovich"',
    ]);
  });

  test("say where a delivery can be shared once there is a place", () => {
    expect(read("unknown.html")).not.toContain("Send it to");
    const reports = "https://example.com/reports";
    expect(sitePages({ ...project, reports })["unknown.html"]).toContain(`Send it to <a href="${reports}">`);
  });
});

describe("a site with an address", () => {
  const baseUrl = "https://example.com/hooks/";
  const texts = sitePages(project, { baseUrl });

  test("says on each page where it is", () => {
    for (const page of pages.filter((page) => page !== "404.html")) {
      expect(texts[page]).toContain(`<link rel="canonical" href="${baseUrl}${page}">`);
      expect(texts[page]).toContain(`<meta property="og:url" content="${baseUrl}${page}">`);
    }
  });

  test("has a map with every page, and tells robots where it is", () => {
    const listed = [...(texts["sitemap.xml"] ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const found = pages.filter((page) => page !== "404.html").map((page) => baseUrl + page);
    expect(listed.toSorted()).toEqual([baseUrl, `${baseUrl}check.html`, ...found].sort());
    expect(texts["robots.txt"]).toContain(`Sitemap: ${baseUrl}sitemap.xml\n`);
  });

  test("has links that work at any address where a page is missing, and in llms.txt", () => {
    const internal = valuesOf(texts["404.html"] ?? "", "href").filter((href) => !/^(data:|#)/.test(href));
    for (const href of internal) expect(href.startsWith(baseUrl), href).toBe(true);
    expect(texts["llms.txt"]).toContain(`](${baseUrl}llms-full.txt)`);
    expect(texts["llms.txt"]).toContain(`](${baseUrl})`);
  });
});

test("a text of the contract is text on every page, whatever it looks like", () => {
  const hostile =
    '<script>alert("1")</script> <img src=x onerror=alert(2)> [x](javascript:alert(3)) ![x](https://x.example/) & *so*';
  const changed = structuredClone({ contracts }).contracts.map((contract) => ({
    ...contract,
    family: { ...contract.family, title: hostile, description: hostile },
    events: contract.events.map((event) => ({ ...event, title: hostile, description: hostile })),
    triggers: Object.fromEntries(Object.keys(contract.triggers).map((name) => [name, { en: [hostile] }])),
    groups: contract.groups.map((group) => ({ ...group, title: hostile })),
    schemas: Object.fromEntries(
      Object.entries(contract.schemas).map(([name, schema]) => {
        for (const [, each] of allSubschemas(schema)) {
          if (each.description) each.description = hostile;
          if (each.$comment) each.$comment = `Inferred: ${hostile}. Settled by: ${hostile}.`;
          if (each.enum) each.enum = [hostile];
        }
        return [name, schema];
      }),
    ),
  }));
  const texts = sitePages({ ...project, contracts: changed, version: hostile, reports: hostile });
  for (const page of pages) {
    expect(texts[page], page).not.toMatch(/<script|<img|href="javascript|href="https:/);
    expect(texts[page]).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  }
  expect(texts["fields.html"]).toContain("<em>so</em>");
});

describe("in a browser, from disk and without a network,", () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  interface Setting {
    width: number;
    scheme?: "light" | "dark";
    script?: boolean;
  }

  /** Shows each page in turn, and returns what went wrong on any. */
  async function onEachPage(
    { width, scheme = "light", script = true }: Setting,
    look: (tab: Page, page: string) => Promise<string[]>,
  ) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      javaScriptEnabled: script,
      offline: true,
    });
    const tab = await context.newPage();
    const faults: string[] = [];
    for (const page of pages) {
      const asked: string[] = [];
      const noteRequest = (request: { url: () => string }) => asked.push(request.url());
      const noteMessage = (message: { text: () => string }) => faults.push(`${page}: ${message.text()}`);
      tab.on("request", noteRequest).on("console", noteMessage);
      await tab.goto(`file://${join(folder, page)}`);
      faults.push(...(await look(tab, page)).map((fault) => `${page}: ${fault}`));
      tab.off("request", noteRequest).off("console", noteMessage);
      const others = asked.filter((url) => url !== `file://${join(folder, page)}` && !url.startsWith("data:"));
      faults.push(...others.map((url) => `${page} asked for ${url}`));
    }
    await context.close();
    return faults;
  }

  const sideways = "document.documentElement.scrollWidth - innerWidth";
  const overflow = async (tab: Page) => ((await tab.evaluate<number>(sideways)) > 0 ? ["scrolls sideways"] : []);

  test.for([
    [1400, "light"],
    [1400, "dark"],
    [390, "light"],
    [390, "dark"],
  ] as const)("they are accessible at %i pixels in %s", async ([width, scheme]) => {
    const faults = await onEachPage({ width, scheme }, async (tab, page) => {
      const path = join(screenshots, `${page.replaceAll("/", "-")}-${width}-${scheme}.png`);
      if (/fields|compare|tag.added|sale/.test(page)) await tab.screenshot({ path });
      return [...(await accessibilityFaults(tab)), ...(await overflow(tab))];
    });
    expect(faults).toEqual([]);
  });

  test("they need no script, and their style applies", async () => {
    const faults = await onEachPage({ width: 768, script: false }, async (tab) => {
      const margin = await tab.evaluate("getComputedStyle(document.body).marginTop");
      return margin === "0px" ? [] : ["has no style"];
    });
    expect(faults).toEqual([]);
  });

  test("they fit into 320 pixels", async () => {
    expect(await onEachPage({ width: 320 }, overflow)).toEqual([]);
  });

  test("they print without what is only for the screen, and in full", async () => {
    const faults = await onEachPage({ width: 680, scheme: "dark" }, async (tab) => {
      await tab.emulateMedia({ media: "print" });
      const cut = "[...document.querySelectorAll('pre, .scroll')].some((box) => box.scrollWidth > box.clientWidth)";
      const background = await tab.evaluate("getComputedStyle(document.body).backgroundColor");
      const found = [
        ...(await overflow(tab)),
        ...((await tab.evaluate(cut)) ? ["cuts something off"] : []),
        ...((await tab.locator("nav").isVisible()) ? ["prints the navigation"] : []),
        ...(background === "rgb(255, 255, 255)" ? [] : [`prints on ${background}`]),
      ];
      await tab.emulateMedia({ media: "screen" });
      return found;
    });
    expect(faults).toEqual([]);
  });
});
