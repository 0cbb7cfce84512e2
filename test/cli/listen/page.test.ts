import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseWebhook } from "../../../src/index.ts";
import { saleText } from "../../support/api-deliveries.ts";
import { launchBrowser } from "../../support/browser.ts";
import { start } from "../../support/command-line.ts";
import { edited, samples } from "../../support/deliveries.ts";
import { interrupt, type Listener, listener, pageUrl, post } from "../../support/listener.ts";

const all = Object.values(samples);
const secret = "secret";
const sale = JSON.stringify(samples["customer.sale.completed"]);

let browser: Browser;
let running: Listener;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  running = await listener("--strict");
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("dialog", (dialog) => {
    troubles.push(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pageUrl(running.port));
});
afterAll(async () => {
  await browser.close();
  await interrupt(running);
});

const entry = (number: number) => page.locator(`[role=option][data-number="${number}"]`);

describe("the page of listen", () => {
  test("says how to deliver while there is nothing", async () => {
    await expect.poll(() => page.locator("#state").textContent()).toBe("live");
    expect(await page.locator("#command").textContent()).toBe(
      `npx systeme-io-webhooks send --all --to http://localhost:${running.port}/`,
    );
  });

  test("shows all samples as they come from send --all, known and none invalid", async () => {
    const { status, stdout } = await start(["send", "--all", "--to", running.url]).ended;
    expect(status).toBe(0);
    expect(stdout.match(/^200 .*{"outcome":"known"}$/gm)).toHaveLength(all.length);
    await expect.poll(() => page.locator("#list [role=option]").count()).toBe(all.length);
    expect(await page.locator("#list .outcome").allTextContents()).toEqual(all.map(() => "known"));
    const shown = await page.locator("#list .type").allTextContents();
    expect(shown.toSorted()).toEqual(all.map(({ type }) => type).sort());
    expect(running.said.stdout.match(/ known /g)).toHaveLength(all.length);
    expect(running.said.stdout).not.toContain("invalid");
  });

  test("shows a delivery with its headers, its body as it came and indented", async () => {
    const number = all.length + 1;
    await post(running.url, sale.replaceAll("/", "\\/"), { "User-Agent": "Symfony" });
    await entry(number).click();
    await expect.poll(() => page.locator("h2").textContent()).toContain("customer.sale.completed");
    const detail = await page.locator("#detail").innerText();
    expect(detail).toContain("5.83 EUR");
    expect(detail).toMatch(/User-Agent\s+Symfony/);
    expect(detail).toMatch(/answered 200 · duplicate of #\d+/);
    expect(await page.locator("#raw").textContent()).toBe(sale.replaceAll("/", "\\/"));
    expect(await page.locator("#pretty").textContent()).toBe(JSON.stringify(JSON.parse(sale), null, 2));
  });

  test("copies the body, and a curl command that a shell takes apart as it should", async () => {
    const body = sale.replace("test-1922", "O'Neil $(id) `id` \\\\ \\u00e9");
    const number = all.length + 2;
    await post(`${running.url}hook?a=%27b%27`, body, { "X-Odd": "it's" });
    await entry(number).click();
    await expect.poll(() => page.locator("#raw").textContent()).toBe(body);
    await page.getByRole("button", { name: "Copy body" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(body);
    await page.getByRole("button", { name: "Copy as curl" }).click();
    const command = await page.evaluate<string>("navigator.clipboard.readText()");
    const script = command.replace(/^curl --globoff/, "printf '%s\\0'");
    const words = spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout.split("\0").slice(0, -1);
    expect(words[0]).toBe(`http://localhost:${running.port}/hook?a=%27b%27`);
    expect(words).toEqual(expect.arrayContaining(["Content-Type: application/json", "X-Odd: it's"]));
    expect(words.slice(-2)).toEqual(["--data-raw", body]);
    expect(words.filter((word) => /^(host|content-length|connection):/i.test(word))).toEqual([]);
  });

  test("saves a sample that is as valid, and without what is personal", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save as sample" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("customer.sale.completed.json");
    const text = readFileSync(await saved.path(), "utf8");
    expect(parseWebhook(text).outcome).toBe("known");
    expect(text).not.toMatch(/test-1922|O'Neil|172\.31|readmeimfamous/);
    expect(text).toContain('"id": 763123');
  });

  test("shows the issues of an invalid delivery", async () => {
    const number = all.length + 3;
    await post(
      running.url,
      sale.replace('"id":763123', '"id":"763123"').replace('"coupon":null', '"coupon":null,"new":1'),
    );
    await entry(number).click();
    await expect.poll(() => page.locator("#detail").innerText()).toMatch(new RegExp(`#${number} .* answered 422`));
    expect((await page.locator("#detail li bdi").allTextContents()).sort()).toEqual([
      "/data/new must be a documented key, but is 1",
      '/data/order_item/id must be an integer, but is "763123"',
    ]);
  });

  const hostile = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "\u202etxet desrever\u2066",
    "';alert(3);//",
    "javascript:alert(4)",
    "{{constructor.constructor('alert(5)')()}}",
  ];
  const numberOf = (text: string) => all.length + 4 + hostile.indexOf(text);

  test.for(hostile)("takes for text what a stranger typed, %j", async (text) => {
    const changes = {
      "/type": text,
      "/data/customer/email": text,
      "/data/offer_price_plan/name": text,
      "/data/customer/fields": { [text]: text },
    };
    const url = `${running.url}${encodeURIComponent(text)}?${encodeURI(text)}`;
    const payload = JSON.stringify(edited(changes, samples["customer.sale.completed"]));
    await post(url, payload, { "X-Hostile": encodeURI(text) });
    await entry(numberOf(text)).click();
    await expect.poll(() => page.locator("h2 bdi").textContent()).toBe(text);
    expect(await page.locator("#raw").textContent()).toContain(JSON.stringify(text));
    expect(await entry(numberOf(text)).locator(".type").textContent()).toBe(text);
    expect(await page.locator("#type option").allTextContents()).toContain(text);
    const elements = "img, body script, [href^=javascript]";
    expect(await page.locator(elements).count()).toBe(0);
    const shown = `[...document.querySelectorAll("bdi, #raw, #pretty, dt, dd")]`;
    const isolated = `${shown}.map((one) => getComputedStyle(one).unicodeBidi)`;
    expect(new Set(await page.evaluate<string[]>(isolated))).toEqual(new Set(["isolate"]));
    expect(troubles).toEqual([]);
  });

  test("keeps in its place what stands beside a text that runs backwards", async () => {
    const button = entry(numberOf("\u202etxet desrever\u2066"));
    const left = async (part: string) => (await button.locator(part).boundingBox())?.x ?? 0;
    expect(await left(".outcome")).toBeLessThan(await left(".type"));
    expect(await left(".type")).toBeLessThan(await left("time"));
  });

  test("may load and run nothing but itself", async () => {
    const response = await page.request.get(`http://localhost:${running.port}/`);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const inline = `const script = document.createElement("script");
      script.textContent = "window.hacked = true";
      document.body.append(script);
      window.hacked ?? "blocked"`;
    expect(await page.evaluate(inline)).toBe("blocked");
    const elsewhere = `fetch("${running.url}").then(() => "loaded", () => "blocked")`;
    expect(await page.evaluate(elsewhere)).toBe("blocked");
    expect(troubles.filter((trouble) => trouble.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
  });

  test("opens in two browsers with the key, which is not left in the address, and not without it", async () => {
    const other = await page.context().browser()?.newContext();
    const tab = await other?.newPage();
    expect((await tab?.goto(`http://localhost:${running.port}/`))?.status()).toBe(404);
    await tab?.goto(pageUrl(running.port));
    await expect.poll(() => tab?.locator("#state").textContent()).toBe("live");
    expect(tab?.url()).not.toContain("key");
    for (const each of [tab, page]) {
      await each?.reload();
      await expect.poll(() => each?.locator("#state").textContent()).toBe("live");
    }
    await other?.close();
  });

  test.for([
    ["valid", secret],
    ["invalid", "another"],
  ])("shows the event, the message and a signature that is %s", async ([state = "", key = ""]) => {
    const signing = await listener("--secret", secret);
    const tab = await page.context().newPage();
    await tab.goto(pageUrl(signing.port));
    await expect.poll(() => tab.locator("#state").textContent()).toBe("live");
    const headers = {
      "X-Webhook-Event": "SALE_NEW",
      "X-Webhook-Signature": createHmac("sha256", key).update(saleText).digest("hex"),
      "X-Webhook-Message-Id": "0199a1b2-0000-7000-8000-000000000001",
    };
    await post(signing.url, saleText, headers);
    await expect.poll(() => tab.locator("#raw").textContent()).toBe(saleText);
    const detail = await tab.locator("#detail").innerText();
    expect(detail).toMatch(/^SALE_NEW\s+known\n/);
    expect(detail).toContain(`\nSignature ${state}\n`);
    expect(detail).toContain(" · message 0199a1b2-0000-7000-8000-000000000001");
    expect(await tab.locator("#list .note").allTextContents()).toEqual([`signature ${state}`]);
    await tab.close();
    await interrupt(signing);
  });

  test("says what to do where listen has been started again, with another key", async () => {
    const before = await listener();
    const tab = await page.context().newPage();
    await tab.goto(pageUrl(before.port));
    await expect.poll(() => tab.locator("#state").textContent()).toBe("live");
    await interrupt(before);
    const again = await listener("--port", `${before.port}`);
    await expect
      .poll(() => tab.locator("#state").textContent(), { timeout: 10_000 })
      .toBe("not connected; open the address that listen has printed");
    await tab.close();
    await interrupt(again);
  });

  test("says when listen has ended", async () => {
    await interrupt(running);
    await expect.poll(() => page.locator("#state").textContent()).toContain("not connected");
  });
});
