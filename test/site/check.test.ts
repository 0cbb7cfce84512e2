import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodies } from "../../generated/api/samples.js";
import { checkPage } from "../../scripts/site/check.ts";
import { deduplicationKey, parseWebhook } from "../../src/index.ts";
import { accessibilityFaults } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { apiContract, contract, project, root } from "../support/contract.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const file = join(folder, "check.html");
let html: string;
let browser: Browser;
beforeAll(async () => {
  html = await checkPage(root, project);
  writeFileSync(file, html);
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page from disk, and collects faults and whatever it asks for besides itself. */
async function open(width = 1400, colorScheme: "light" | "dark" = "light") {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme });
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  tab.on("pageerror", (error) => faults.push(String(error)));
  tab.on("request", (request) => request.url() !== `file://${file}` && faults.push(`asked: ${request.url()}`));
  await tab.goto(`file://${file}`);
  return { tab, faults, close: () => context.close() };
}

async function paste(tab: Page, text: string): Promise<void> {
  await tab.locator("#text").fill(text);
  // The page waits until nobody types: by its own clock, however busy the machine is.
  await tab.evaluate("new Promise((resolve) => setTimeout(resolve, 300))");
}

const verdictOf = (tab: Page) => tab.locator("#verdict").innerText();
const reportOf = (tab: Page) => tab.locator("#report").innerText();
const marked = (tab: Page) => tab.locator(".body li:has(.note, mark, a)").allInnerTexts();

const sale = contract.events.find(({ type }) => type === "customer.sale.completed")?.samples[0]?.text ?? "";
const signatureOf = (body: string) => createHmac("sha256", "secret").update(body).digest("hex");

describe("check.html", () => {
  test("is one file of at most 300 kB, 25 kB compressed, and the same bytes when it is built again", async () => {
    expect(html.length).toBeLessThanOrEqual(300_000);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(25_000);
    expect(await checkPage(root, project)).toBe(html);
  });

  test("tells every sample of both families, and links to the page of its event", async () => {
    const { tab, faults, close } = await open();
    await tab.locator("#extra summary").click();
    for (const { events, family } of [contract, apiContract]) {
      for (const { type, title, samples } of events) {
        for (const { name, text } of samples) {
          await tab.locator("#event").fill(family.name === "api" ? type : "");
          await paste(tab, text);
          expect(await verdictOf(tab), name).toContain(title);
          expect(await verdictOf(tab), name).toMatch(/^known/i);
          expect(await tab.locator("#verdict a").first().getAttribute("href")).toBe(`events/${type}.html`);
        }
      }
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("tells who, how much, what and the deduplication key", async () => {
    const { tab, close } = await open();
    await paste(tab, sale);
    const parsed = parseWebhook(sale);
    const key = parsed.outcome === "known" ? deduplicationKey(parsed.event) : "";
    const report = await reportOf(tab);
    for (const said of ["test-1922@systeme.io", "5.83 EUR", "FR-Client-CCBQR-7", key]) expect(report).toContain(said);
    await close();
  });

  test("marks the line of what is wrong, and of what is not documented", async () => {
    const { tab, close } = await open();
    await paste(tab, sale.replace('"id": 763123', '"id": "763123"').replace('"coupon": null', '"coupon": "SUMMER20"'));
    expect(await verdictOf(tab)).toMatch(/^invalid/i);
    expect((await marked(tab)).join("\n")).toContain('"id": "763123"');
    await tab
      .locator("#report a", { hasText: /^line \d+/ })
      .first()
      .click();
    await paste(tab, sale.replace('"coupon": null', '"coupon": "SUMMER20"'));
    expect(await verdictOf(tab)).toMatch(/^known/i);
    expect((await marked(tab)).join("\n")).toContain('"coupon": "SUMMER20"');
    expect(await reportOf(tab)).toContain("/data/coupon");
    await close();
  });

  test("names its address only if there is one", async () => {
    expect(html).not.toContain("canonical");
    const published = await checkPage(root, project, { baseUrl: "https://example.com/hooks/" });
    expect(published).toContain('<link rel="canonical" href="https://example.com/hooks/check.html">');
  });

  test.for<[what: string, text: string, said: RegExp]>([
    ["nothing", "  ", /^$/],
    ["what is not JSON", '{ "type": "contact.tag.added",', /not JSON[\s\S]*line/i],
    [
      "a delivery that n8n has wrapped",
      JSON.stringify([{ json: { headers: {}, body: JSON.parse(sale) } }]),
      /New sale/,
    ],
    ["a delivery of the other family", bodies["SALE_NEW.tag"], /Settings > Webhooks/],
    ["an event that nobody has documented", sale.replace("sale.completed", "sale.refunded"), /^unknown/i],
    [
      "a request with its headers",
      `POST / HTTP/1.1\nX-Webhook-Event: SALE_CANCELED\n\n{"refund":1}`,
      /^known[\s\S]*Sale canceled/i,
    ],
  ])("tells %s", async ([, text, said]) => {
    const { tab, faults, close } = await open();
    await paste(tab, text);
    expect(await verdictOf(tab)).toMatch(said);
    expect(faults).toEqual([]);
    await close();
  });

  test("lists the lines of a log, at most a thousand, and opens one", async () => {
    const { tab, close } = await open();
    const line = JSON.stringify(JSON.parse(sale));
    await paste(
      tab,
      Array.from({ length: 50 }, () => line)
        .concat("not JSON")
        .join("\n"),
    );
    await tab.locator(".entries button").nth(50).click();
    expect(await verdictOf(tab)).toMatch(/not JSON/i);
    await tab.getByRole("button", { name: "Back to the list" }).click();
    await tab.locator(".entries button").first().click();
    expect(await verdictOf(tab)).toContain("New sale");
    await paste(tab, Array.from({ length: 1100 }, () => '{"a":1}').join("\n"));
    expect(await tab.locator(".entries button").count()).toBe(1000);
    expect(await tab.locator("body").innerText()).toContain("100 more");
    await close();
  });

  test("says whether a signature fits, and if something has written the body anew", async () => {
    const { tab, faults, close } = await open();
    await tab.locator("#extra summary").click();
    const body = bodies["SALE_NEW.physical_product"];
    await tab.locator("#event").fill("SALE_NEW");
    await tab.locator("#signature").fill(signatureOf(body));
    await tab.locator("#secret").fill("secret");
    const said = tab.locator("#verdict .signature");
    await paste(tab, body);
    await expect.poll(() => said.innerText()).toContain("The signature fits: ");
    await paste(tab, JSON.stringify(JSON.parse(body)));
    await expect.poll(() => said.innerText()).toContain("written it anew");
    await paste(tab, body.replace("1490", "1491"));
    await expect.poll(() => said.innerText()).toContain("The signature does not fit. ");
    expect(faults).toEqual([]);
    await close();
  });

  test("lets nothing leave: its policy refuses to ask, to send a form, and to load an image", async () => {
    const { tab, close } = await open();
    const refused = await tab.evaluate(`Promise.all([
      fetch("https://example.com/").then(() => "sent", () => "refused"),
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve("loaded");
        image.onerror = () => resolve("refused");
        image.src = "https://example.com/x.png";
      }),
      Promise.resolve(navigator.sendBeacon("https://example.com/", "x") ? "queued" : "refused"),
    ])`);
    expect((refused as string[]).slice(0, 2)).toEqual(["refused", "refused"]);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("form-action 'none'");
    await paste(tab, sale);
    expect(await tab.evaluate("location.href + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")).toBe(
      `file://${file}{}{}`,
    );
    await close();
  });

  test("shows hostile text as text, and a long one in bounded space", async () => {
    const { tab, faults, close } = await open();
    const hostile = '<img src=x onerror="document.title=1">';
    const value = JSON.parse(sale);
    value.data.funnel_step.name = hostile;
    value[hostile] = hostile;
    await paste(tab, JSON.stringify(value));
    expect(await reportOf(tab)).toContain("<img src=x");
    expect(await tab.locator("#report img, #verdict img").count()).toBe(0);
    value.data.long = "x".repeat(5_000_000);
    value.data.list = Array.from({ length: 500_000 }, () => ({}));
    const path = join(folder, "long.json");
    writeFileSync(path, JSON.stringify(value));
    await tab.locator("#file").setInputFiles(path);
    await expect.poll(() => verdictOf(tab), { timeout: 20_000 }).toMatch(/^known/i);
    expect(await tab.evaluate("document.body.innerText.length")).toBeLessThan(1_000_000);
    expect(await tab.evaluate("document.querySelectorAll('*').length")).toBeLessThan(20_000);
    expect(faults).toEqual([]);
    await close();
  });

  test("is used by the keyboard alone", async () => {
    const { tab, close } = await open();
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate("document.activeElement.id")).toBe("main");
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    expect(await verdictOf(tab)).toContain("New sale");
    await close();
  });

  test.for([
    [1400, "light"],
    [1400, "dark"],
    [320, "light"],
  ] as const)("has no fault that axe-core finds, and nothing sideways, at %d px, %s", async ([width, scheme]) => {
    const { tab, close } = await open(width, scheme);
    for (const name of [undefined, "New sale", "A sale with an issue", "An API sale, signed", "A tag wrapped by n8n"]) {
      if (name) await tab.getByRole("button", { name, exact: true }).click();
      await tab.waitForTimeout(100);
      expect(await accessibilityFaults(tab), name).toEqual([]);
      expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth"), name).toBeLessThanOrEqual(0);
    }
    await close();
  });
});
