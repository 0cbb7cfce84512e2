import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { allSubschemas } from "../../scripts/schema/schema.ts";
import { referenceHash } from "../../scripts/site/addresses.ts";
import { pageDocument } from "../../scripts/site/document.ts";
import { parseWebhook } from "../../src/index.ts";
import { accessibilityFaults } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { contract, contracts, project, root } from "../support/contract.ts";
import { jiti } from "../support/jiti.ts";

const site = join(root, "site");
const page = join(site, "index.html");
/** For people to look at; not committed. */
const screenshots = join(root, "test-results/screenshots");

function buildSite(): void {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "site"], { cwd: root, encoding: "utf8" });
  expect(status, stderr).toBe(0);
}

let browser: Browser;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  buildSite();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page from disk, without a network, and collects what goes wrong. */
async function open(hash = "", width = 1400, colorScheme: "light" | "dark" = "light") {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, offline: true, colorScheme });
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  tab.on("pageerror", (error) => faults.push(String(error)));
  tab.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  tab.on("request", (request) => !/^(file|data|blob):/.test(request.url()) && faults.push(`asked: ${request.url()}`));
  await tab.goto(`file://${page}${hash}`);
  tab.setDefaultTimeout(5000);
  await tab.getByTestId("search-trigger").waitFor({ state: "attached" });
  await tab.waitForTimeout(500);
  return { tab, faults, close: () => context.close() };
}

/** The events of all families in the order of the page, each with the title of its group and its address there. */
const events = contracts.flatMap((contract) =>
  contract.groups.flatMap(({ title: group, events }) =>
    contract.events
      .filter(({ type }) => events.includes(type))
      .map((event) => ({ ...event, group, hash: referenceHash(contract, event.type) })),
  ),
);

/** The entry of the navigation with just this name. */
function entry(tab: Page, name: string) {
  return tab
    .getByTestId("menu-item-label")
    .filter({ has: tab.getByText(name, { exact: true }) })
    .last();
}

describe("the site", () => {
  test("is one page under 2.8 MB, the same bytes when it is built again, and the files beside it", () => {
    const first = readFileSync(page);
    expect(statSync(page).size).toBeLessThan(2_800_000);
    buildSite();
    expect(readFileSync(page).equals(first)).toBe(true);
    for (const path of ["openapi.json", "openapi.yaml", "llms.txt", "schemas/strict/webhook.schema.json"]) {
      expect(statSync(join(site, path)).size).toBeGreaterThan(1000);
    }
  });

  test("is served on this machine only", async () => {
    const options = [jiti, "scripts/site.ts", "--serve"];
    const server = spawn(process.execPath, options, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, PORT: "0" },
    });
    try {
      let said = "";
      server.stdout.on("data", (data) => {
        said += data;
      });
      await expect.poll(() => said, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      const get = async (path: string) => (await fetch(`${origin}${path}`)).status;
      expect(await get("/")).toBe(200);
      expect(await get("/samples/contact.tag.added.json")).toBe(200);
      expect(await get("/..%2f..%2fpackage.json")).toBe(404);
      expect(await get("/nothing")).toBe(404);
      expect(await get("/%")).toBe(404);
      expect(await get("/")).toBe(200);
    } finally {
      server.kill();
    }
  });
});

describe("the page, from disk and without a network,", () => {
  test.for([
    ["desktop", 1400, "light"],
    ["desktop-dark", 1400, "dark"],
    ["phone", 390, "light"],
    ["phone-dark", 390, "dark"],
  ] as const)("loads on a %s without a fault, and nothing overflows sideways", async ([name, width, scheme]) => {
    const { tab, faults, close } = await open("", width, scheme);
    await tab.screenshot({ path: join(screenshots, `${name}.png`) });
    expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    for (const { type, hash } of events) {
      await tab.goto(`file://${page}${hash}`);
      await tab.waitForTimeout(100);
      expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth"), type).toBeLessThanOrEqual(0);
    }
    await tab.screenshot({ path: join(screenshots, `${name}-event.png`) });
    expect(faults).toEqual([]);
    await close();
  });

  test.for(["light", "dark"] as const)(
    "has no fault that axe-core finds, in the guide and each event, %s",
    async (scheme) => {
      const { tab, close } = await open("", 1400, scheme);
      for (const hash of ["", ...events.map(({ hash }) => hash)]) {
        await tab.goto(`file://${page}${hash}`);
        await tab.waitForTimeout(300);
        expect(await accessibilityFaults(tab), hash).toEqual([]);
      }
      await close();
    },
  );

  test("links each event on the first screen, and shows its fields and its sample without a click", async () => {
    const { tab, close } = await open();
    for (const { hash, type, title } of events) {
      const link = tab.locator(`main a[href="${hash}"]`).first();
      expect((await link.boundingBox())?.y, type).toBeLessThan(900);
      expect(await link.innerText()).toBe(title);
    }
    for (const { hash, type, title, samples } of events) {
      await tab.goto(`file://${page}${hash}`);
      const heading = tab.getByRole("heading", { name: title, exact: false }).first();
      const field = tab.locator(".schema-name").first();
      await field.waitFor();
      const [from, to] = [await heading.boundingBox(), await field.boundingBox()];
      expect((to?.y ?? 9999) - (from?.y ?? 0), type).toBeLessThan(600);
      if (samples.length === 0) continue;
      const sample = tab
        .locator(`[id="${hash.slice(2).toLowerCase()}"]`)
        .getByTestId("source-code")
        .first();
      await expect.poll(() => sample.innerText(), { message: type }).toContain("email");
      expect(await sample.innerText(), type).not.toMatch(/[{[] … [}\]]/);
    }
    await close();
  });

  test("has no link that does not answer, under a path of a host too, before and after its script has run", async () => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "", "http://x").pathname).replace(/\/$/, "/index.html");
      const file = join(site, path.replace(/^\/docs\/hooks\//, ""));
      const isThere = path.startsWith("/docs/hooks/") && existsSync(file) && statSync(file).isFile();
      const type = file.endsWith(".html") ? "text/html" : "text/plain";
      response.writeHead(isThere ? 200 : 404, { "content-type": type }).end(isThere ? readFileSync(file) : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/hooks/`;
    const linksIn = (tab: Page) => tab.evaluate("[...document.links].map(({ href }) => href)") as Promise<string[]>;
    const links = new Set<string>();
    for (const javaScriptEnabled of [false, true]) {
      const tab = await browser.newPage({ javaScriptEnabled });
      await tab.goto(base);
      await tab.waitForTimeout(javaScriptEnabled ? 1000 : 0);
      for (const link of await linksIn(tab)) links.add(link);
      for (const { hash } of javaScriptEnabled ? events : []) {
        await tab.goto(base + hash);
        await tab.locator(`[id="${hash.slice(2).toLowerCase()}"]`).waitFor();
        for (const link of await linksIn(tab)) links.add(link);
      }
      await tab.close();
    }
    const own = [...links].filter((link) => link.startsWith("http://127.0.0.1"));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((link) => !link.startsWith(base))).toEqual([]);
    const tab = await browser.newPage();
    for (const link of own) {
      const { pathname, hash } = new URL(link);
      expect((await fetch(link)).status, link).toBe(200);
      if (!/\/(index\.html)?$/.test(pathname) || hash === "") continue;
      await tab.goto(link);
      await expect.poll(() => tab.locator("main h1, main h2").count(), { message: link }).toBeGreaterThan(0);
      expect(await tab.locator("body").innerText(), link).not.toMatch(/No page at this address|^404/m);
    }
    await tab.close();
    server.close();
  });

  test("is reached by the keyboard alone: the content, and the search", async () => {
    const { tab, close } = await open();
    const focused = () => tab.evaluate("document.activeElement.innerText") as Promise<string>;
    await tab.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the content");
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate("document.activeElement.localName")).toBe("main");
    const search = tab.getByTestId("search-trigger");
    await search.focus();
    await tab.keyboard.press("Enter");
    await tab.getByPlaceholder("Search docs...").waitFor();
    await close();
  });

  test("marks the current place in the menu, and no other", async () => {
    const { tab, close } = await open("#section/Set-up-a-webhook-in-systeme.io");
    const marked = () =>
      tab.evaluate(`[...document.querySelectorAll("[data-testid=menu-item-label]")]
        .filter((label) => getComputedStyle(label).backgroundColor !== "rgba(0, 0, 0, 0)")
        .map((label) => label.innerText)`);
    await expect.poll(marked).toHaveLength(1);
    await entry(tab, "Tags").click();
    await entry(tab, "Tag added").click();
    await expect.poll(marked).toEqual(["Tag added"]);
    await close();
  });

  test("has every event in the navigation, no word of it broken, and opens it with its sample", async () => {
    const { tab, faults, close } = await open();
    let opened: string | undefined;
    for (const { title, type, group, samples } of events) {
      if (opened !== group) await entry(tab, group).click(); // opening one closes the other
      opened = group;
      await entry(tab, title).click();
      await tab.getByRole("heading", { name: title }).first().waitFor();
      const text = samples[0]?.text ?? "";
      const [shown = type] = /(?<=\n {2})"created_at": "[^"]*"/.exec(text) ?? /"email": "[^"]*"/.exec(text) ?? [];
      await expect
        .poll(() => tab.getByTestId("right-panel").allInnerTexts(), { message: type })
        .toContainEqual(expect.stringContaining(shown));
    }
    // A word that is broken has two boxes.
    const broken =
      await tab.evaluate(`[...document.querySelectorAll("[data-testid=menu-item-label]")].flatMap((label) => {
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      const words = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) words.push(word);
        }
      }
      return words;
    })`);
    expect(broken).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test.for([
    ["#/sales/customer.sale.completed", "payment_processor"],
    ["#/api-sales/SALE_NEW", "paymentProcessor"],
  ] as const)("shows no type as any where the schema knows better, at %s", async ([hash, field]) => {
    const { tab, close } = await open(hash);
    await tab.mouse.move(500, 500);
    await tab.mouse.wheel(0, 800); // what is far below is not there before it is near
    await expect.poll(() => tab.evaluate("document.body.innerText")).toContain(field);
    const shown = (await tab.evaluate("document.body.innerText")) as string;
    expect(
      shown
        .split("\n")
        .filter(
          (line, index, lines) =>
            /^any\b(?! \(not known yet\))|\bor any\b|\bof any\b|\bany or\b/.test(line.trim()) &&
            lines[index + 1]?.trim() !== "(not known yet)",
        ),
    ).toEqual([]);
    await close();
  });

  const labels = Object.entries(contract.triggers).flatMap(([name, of]) =>
    Object.values(of).flatMap((labels) => labels.map((label) => [label, name] as const)),
  );
  test("finds by search a field, and each event by its trigger's label in any language", async () => {
    const { tab, faults, close } = await open();
    await tab.keyboard.press("Control+k");
    const box = tab.getByPlaceholder("Search docs...");
    /** What the dialog around the box says of a text. */
    const search = async (text: string) => {
      await box.fill(text);
      await tab.waitForTimeout(200);
      const shown = () =>
        box.evaluate((input) => {
          let dialog = input.parentElement;
          while (dialog && !dialog.innerText.includes("to navigate")) dialog = dialog.parentElement;
          return dialog?.innerText ?? "";
        });
      await expect.poll(shown).not.toContain("Searching");
      return shown();
    };
    expect(await search("order_item")).toContain("customer.sale.completed\nNew sale");
    expect(await search("a text that is nowhere here")).not.toContain("customer.sale.completed");
    for (const [label, name] of labels) {
      const event = contract.events.find(({ samples }) => samples.some((sample) => sample.name === name));
      expect(await search(label), label).toContain(`${event?.type}\n${event?.title}`);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("has the events of each family in the navigation under its title", async () => {
    const { tab, close } = await open();
    const shown = (await tab.evaluate("document.body.innerText")) as string;
    const entries = shown.split("\n").map((line) => line.trim());
    const titles = contracts.flatMap(({ family, groups }) => [family.title, ...groups.map(({ title }) => title)]);
    const first = entries.indexOf("Automation webhooks");
    expect(entries.slice(first, first + titles.length)).toEqual(titles);
    await close();
  });

  test("has every doubt of the schemas under Not known yet, with what would settle it", () => {
    const doubts = contracts.flatMap(({ schemas }) =>
      Object.values(schemas).flatMap((schema) =>
        allSubschemas(schema).flatMap(([, { $comment }]) => ($comment ? [$comment] : [])),
      ),
    );
    const list = `${pageDocument(project).info.description}`.split("## Not known yet")[1] as string;
    expect(doubts.length).toBeGreaterThan(15);
    expect(list.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(doubts.length);
    for (const doubt of doubts) {
      const [, inferred, settled] = /^Inferred: (.*)\. Settled by: (.*)\.$/.exec(doubt) ?? [];
      expect(list).toContain(`${inferred}. *Settled by:* ${settled}.`);
    }
    for (const [schema, field] of [
      ["Resource", "tag"],
      ["ApiResource", "course"],
    ]) {
      expect(list).toMatch(new RegExp(`^- \\*\\*\`${schema}\`\\*\\*\n(  - .*\n)*  - \`${field}\`: `, "m"));
    }
  });

  test("lists under Not known yet the fields that nobody has seen", async () => {
    const { tab, close } = await open();
    const shown = (await tab.evaluate("document.body.innerText")) as string;
    const list = shown.slice(shown.lastIndexOf("\nNot known yet\n"));
    for (const field of ["data.coupon", "referred_by_contact_id", "quantity"]) {
      expect(list).toContain(field);
    }
    await close();
  });

  test("copies a sample that the contract accepts", async () => {
    const { tab, close } = await open("#/tags/contact.tag.added");
    // The page copies what it selects for the moment.
    await tab.evaluate(`document.addEventListener("copy", () => { window.copied = String(getSelection()); }, true)`);
    const panel = tab.getByTestId("right-panel").filter({ hasText: "contact.tag.added" });
    await panel.getByTestId("copy-button").click();
    await expect.poll(() => tab.evaluate("window.copied")).toBeTypeOf("string");
    const copied = (await tab.evaluate("window.copied")) as string;
    expect(parseWebhook(copied)).toEqual({ outcome: "known", event: samples["contact.tag.added"] });
    await close();
  });
});
