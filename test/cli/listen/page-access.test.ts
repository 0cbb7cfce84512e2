import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saleText } from "../../support/api-deliveries.ts";
import { accessibilityFaults } from "../../support/axe.ts";
import { launchBrowser } from "../../support/browser.ts";
import { body, edited } from "../../support/deliveries.ts";
import { openPage, option } from "../../support/listen-page.ts";
import { interrupt, type Listener, listener, post } from "../../support/listener.ts";

let browser: Browser;
let empty: Listener;
let filled: Listener;
const long = edited({ "/data/tag/id": "7", "/created_at": 3, "/data/contact/fields": { a: "x".repeat(500) } });

beforeAll(async () => {
  [browser, empty, filled] = await Promise.all([launchBrowser(), listener(), listener("--secret", "secret")]);
  for (const each of [body.known, body.unknown, body.drifting, body.drifting, "a=1"]) await post(filled.url, each);
  await post(filled.url, saleText, { "X-Webhook-Event": "SALE_NEW", "X-Webhook-Signature": "0" });
  await post(`${filled.url}${"p".repeat(900)}`, JSON.stringify(long), { [`X-${"Long-".repeat(20)}`]: "y".repeat(500) });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([interrupt(empty), interrupt(filled)]);
});

describe.for(["light", "dark"] as const)("the page in %s colors has no fault that axe-core finds", (colorScheme) => {
  test.for<[state: string, chosen: number | undefined, chip?: string]>([
    ["with an empty list", undefined],
    ["with a known delivery", 1],
    ["with a body that is not JSON", 5],
    ["with drift, a duplicate and a filter", 4, "drift"],
    ["with a wrong signature", 6],
    ["with issues", 7],
  ])("%s", async ([, chosen, chip]) => {
    const { port } = chosen === undefined ? empty : filled;
    const tab = await openPage(browser, port, { colorScheme, hash: chosen === undefined ? "" : `#${chosen}` });
    await tab.locator(chosen === undefined ? "#command" : "#raw").waitFor({ state: "attached" });
    if (chip) await tab.getByRole("button", { name: chip }).click();
    if (await tab.locator("summary").count()) await tab.locator("summary").click();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await tab.close();
  });
});

test.for([320, 390, 768, 1400])("at %i pixels nothing is wider than the page", async (width) => {
  const tab = await openPage(browser, filled.port, { viewport: { width, height: 640 }, hash: "#7" });
  await tab.locator("summary").click();
  expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(width);
  const wide = `[...document.querySelectorAll("#inbox, #list, #detail, #detail *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.outerHTML.slice(0, 80))`;
  expect(await tab.evaluate(wide)).toEqual([]);
  await tab.close();
});

test("the Tab key reaches everything", async () => {
  const tab = await openPage(browser, filled.port, { hash: "#7" });
  await tab.locator("#raw").waitFor({ state: "attached" });
  const reached: string[] = [];
  for (let press = 0; press < 20; press++) {
    await tab.keyboard.press("Tab");
    reached.push(await tab.evaluate("document.activeElement.id || document.activeElement.textContent.slice(0, 13)"));
    if (reached.at(-1) === "Body as it ca") break;
  }
  expect(reached).toEqual([
    ...["known 4", "unknown 1", "invalid 2", "drift 2", "duplicates 2", "signature inv"],
    ...["type", "text", "follow", "clear"],
    "invalidcontac", // the one stop in the list
    "detail",
    ...["Copy body", "Copy as curl", "Save as sampl", "/data/tag/id ", "/created_at m"],
    "Body as it ca",
  ]);
  await tab.close();
});

test.for([
  ["reduce", "auto"],
  ["no-preference", "smooth"],
] as const)("scrolling, where motion is %s, is %s", async ([reducedMotion, behavior]) => {
  const tab = await openPage(browser, filled.port, { reducedMotion });
  await option(tab, 1).click();
  expect(await tab.evaluate("getComputedStyle(document.getElementById('detail')).scrollBehavior")).toBe(behavior);
  await tab.close();
});
