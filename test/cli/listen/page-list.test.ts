import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saleText } from "../../support/api-deliveries.ts";
import { launchBrowser } from "../../support/browser.ts";
import { body, samples } from "../../support/deliveries.ts";
import { openPage, option, pretend, selected, shownNumbers } from "../../support/listen-page.ts";
import { interrupt, type Listener, listen, listener, pageUrl, post } from "../../support/listener.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const both = (number: number) => ({ inList: [`${number}`], inDetail: `${number}` });
const isFollowing = (tab: Page) => tab.getByLabel("Follow the newest").isChecked();
const hashOf = (tab: Page) => tab.evaluate<string>("location.hash");

describe("the page of listen follows", () => {
  test("the newest, of what came before and of what comes", async () => {
    const { url, port } = await listen();
    for (let count = 1; count <= 3; count++) await post(url, body.known);
    const tab = await openPage(browser, port);
    await expect.poll(() => selected(tab)).toEqual(both(3));
    await post(url, body.unknown);
    await expect.poll(() => selected(tab)).toEqual(both(4));
    expect(await hashOf(tab)).toBe("");
    await tab.close();
  });

  test("it no longer once another is chosen, which the address then names, until it is told to", async () => {
    const { url, port } = await listen();
    for (let count = 1; count <= 3; count++) await post(url, body.known);
    const tab = await openPage(browser, port);
    await option(tab, 2).click();
    await expect.poll(() => selected(tab)).toEqual(both(2));
    expect([await isFollowing(tab), await hashOf(tab)]).toEqual([false, "#2"]);
    await post(url, body.known);
    await expect.poll(() => shownNumbers(tab)).toEqual([4, 3, 2, 1]);
    expect(await selected(tab)).toEqual(both(2));
    await tab.reload();
    await expect.poll(() => selected(tab)).toEqual(both(2));
    await tab.getByLabel("Follow the newest").check();
    await expect.poll(() => selected(tab)).toEqual(both(4));
    expect(await hashOf(tab)).toBe("");
    await tab.close();
  });

  test("the one that the address names, in sight in a list of many", async () => {
    const { url, port } = await listen();
    for (let count = 1; count <= 60; count++) await post(url, body.known);
    const tab = await openPage(browser, port, { hash: "#5" });
    await expect.poll(() => selected(tab)).toEqual(both(5));
    const place = await option(tab, 5).boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect(place?.y).toBeLessThan(700);
    await tab.close();
    const other = await openPage(browser, port, { hash: "#99" }); // which has not come
    await expect.poll(() => selected(other)).toEqual(both(60));
    await other.close();
  });
});

describe("in a list of deliveries of every kind", () => {
  let running: Listener;
  let tab: Page;
  // By number: 1 and 2 known, 2 a duplicate, 3 unknown, 4 invalid, 5 drift and a duplicate, 6 signed wrong, 7 not JSON.
  beforeAll(async () => {
    running = await listener("--secret", "secret");
    await post(running.url, body.known);
    await post(running.url, body.known);
    await post(running.url, body.unknown);
    await post(running.url, body.invalid);
    await post(running.url, body.drifting);
    await post(running.url, saleText, { "X-Webhook-Event": "SALE_NEW", "X-Webhook-Signature": "0" });
    await post(running.url, "a=1");
    tab = await openPage(browser, running.port);
    await option(tab, 1).waitFor();
  });
  afterAll(async () => {
    await tab.close();
    await interrupt(running);
  });

  test("each kind is counted", async () => {
    expect(await tab.locator("#chips button").allTextContents()).toEqual([
      "known 4",
      "unknown 1",
      "invalid 2",
      "drift 1",
      "duplicates 2",
      "signature invalid 1",
    ]);
  });

  test("wrong signatures are no kind where none is checked", async () => {
    const { url, port } = await listen();
    await post(url, body.known);
    const other = await openPage(browser, port);
    await expect.poll(() => other.locator("#chips button").first().textContent()).toBe("known 1");
    expect(await other.getByRole("button", { name: "signature invalid" }).count()).toBe(0);
    await other.close();
  });

  const chip = (name: string) => tab.locator("#chips button").filter({ hasText: new RegExp(`^${name} `) });
  const find = (text: string) => tab.getByRole("searchbox", { name: "Find" }).fill(text);
  const choose = (title: string) => tab.getByRole("combobox", { name: "Event" }).selectOption({ label: title });

  test.for<[shown: number[], chips: string[], title: string, text: string]>([
    [[7, 4], ["invalid"], "", ""],
    [[7, 5, 4], ["invalid", "drift"], "", ""],
    [[5, 2], ["duplicates"], "", ""],
    [[6], ["signature invalid"], "", ""],
    [[5, 4, 2, 1], [], "contact.tag.added", ""],
    [[4], ["invalid"], "contact.tag.added", ""],
    [[7], [], "not JSON", ""],
    [[6], [], "", "khan"],
    [[6], [], "", "  SALE_new   khan "],
    [[4], [], "", "#4"],
    [[], [], "", "nobody"],
  ])("%j are shown for %j, %j and %j", async ([shown, chips, title, text]) => {
    for (const name of chips) await chip(name).click();
    if (title) await choose(title);
    await find(text);
    expect(await shownNumbers(tab)).toEqual(shown);
    expect(await tab.locator("#shown").textContent()).toBe(`${shown.length} of 7 shown`);
    for (const name of chips) expect(await chip(name).getAttribute("aria-pressed")).toBe("true");
    for (const name of chips) await chip(name).click();
    await choose("All events");
    await find("");
    expect(await shownNumbers(tab)).toHaveLength(7);
    expect(await tab.locator("#shown").textContent()).toBe("");
  });

  test("the newest that is shown is followed, and what comes is filtered too", async () => {
    const own = await listen();
    for (const each of [body.invalid, body.known]) await post(own.url, each);
    const page = await openPage(browser, own.port);
    await page.getByRole("button", { name: "invalid" }).click();
    await expect.poll(() => selected(page)).toEqual(both(1));
    await post(own.url, body.unknown);
    await post(own.url, "a=1");
    await expect.poll(() => selected(page)).toEqual(both(4));
    expect(await shownNumbers(page)).toEqual([4, 1]);
    await page.close();
  });

  test("the Tab key stops once, and the arrow keys choose", async () => {
    await tab.locator("#clear").focus();
    await tab.keyboard.press("Tab");
    const focused = () => tab.evaluate<string>("document.activeElement.dataset.number");
    expect(await focused()).toBe("7"); // which is selected
    const path: [key: string, number: number][] = [
      ["ArrowDown", 6],
      ["ArrowDown", 5],
      ["ArrowUp", 6],
      ["End", 1],
      ["ArrowDown", 1],
      ["Home", 7],
      ["PageDown", 1],
      ["PageUp", 7],
      ["ArrowDown", 6],
    ];
    for (const [key, number] of path) {
      await tab.keyboard.press(key);
      expect([key, await focused()]).toEqual([key, `${number}`]);
      await expect.poll(() => selected(tab)).toEqual(both(number));
    }
    expect(await isFollowing(tab)).toBe(false);
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.activeElement.id")).toBe("detail");
    await tab.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("6");
    await find("#3"); // the selected one is not shown, so the Tab key stops at what is
    await tab.locator("#clear").focus();
    await tab.keyboard.press("Tab");
    expect(await focused()).toBe("3");
    await tab.keyboard.press("Enter");
    await expect.poll(() => selected(tab)).toEqual(both(3));
    await find("");
  });

  test("the focus can be seen", async () => {
    await tab.locator("#clear").focus();
    await tab.keyboard.press("Tab");
    const outline = "getComputedStyle(document.activeElement).outline";
    expect(await tab.evaluate(outline)).toMatch(/solid 2px/);
  });

  test("Clear empties the page alone, and says so", async () => {
    await tab.getByRole("button", { name: "Clear this page" }).click();
    expect(await shownNumbers(tab)).toEqual([]);
    expect(await tab.locator("#detail").isVisible()).toBe(false);
    expect(await tab.locator("#shown").textContent()).toContain("Cleared on this page only");
    expect(await tab.locator("#chips button").first().textContent()).toBe("known 0");
    await post(running.url, body.known);
    await expect.poll(() => selected(tab)).toEqual(both(8));
    expect(await shownNumbers(tab)).toEqual([8]);
    expect(await tab.locator("#shown").textContent()).toBe("");
    await tab.reload();
    await expect.poll(() => shownNumbers(tab)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

describe("the list says", () => {
  test("the price of a sale before who bought it", async () => {
    const { url, port } = await listen();
    await post(url, JSON.stringify(samples["customer.sale.completed"]));
    const tab = await openPage(browser, port);
    await expect
      .poll(() => option(tab, 1).locator(".summary").textContent())
      .toMatch(/^list price 5\.83 EUR, test-1922/);
    await expect.poll(() => tab.locator("#facts").textContent()).toContain("list price 5.83 EUR, test-1922");
    await tab.close();
  });

  test("the time of 24 hours, with the date for who points at it, and each day, whatever the locale", async () => {
    const { port } = await listen();
    const tab = await browser.newPage({ locale: "en-US", timezoneId: "Europe/Paris" });
    await pretend(tab, [
      { receivedAt: "2026-03-01T14:05:09.000Z" },
      { receivedAt: "2026-03-01T22:59:59.000Z" },
      { receivedAt: "2026-03-01T23:00:00.000Z" },
    ]);
    await tab.goto(pageUrl(port));
    await expect
      .poll(() => tab.locator("[role=option] time").allTextContents())
      .toEqual(["00:00:00", "23:59:59", "15:05:09"]);
    expect(await tab.locator(".day").allTextContents()).toEqual(["Monday, 2 March 2026", "Sunday, 1 March 2026"]);
    expect(await tab.getByRole("group", { name: "Sunday, 1 March 2026" }).getByRole("option").count()).toBe(2);
    expect(await option(tab, 1).locator("time").getAttribute("title")).toBe("Sunday, 1 March 2026, 15:05:09");
    await tab.getByRole("searchbox").fill("#1");
    expect(await tab.getByRole("group").filter({ visible: true }).count()).toBe(2); // the filters and one day
    await tab.close();
  });

  test("no more than a thousand deliveries, and keeps the Tab key's stop", async () => {
    const { port } = await listen();
    const tab = await browser.newPage();
    await pretend(
      tab,
      Array.from({ length: 1005 }, () => ({ receivedAt: "2026-03-01T14:05:09.000Z" })),
    );
    await tab.goto(pageUrl(port));
    await expect.poll(() => tab.locator("[role=option]").count()).toBe(1000);
    expect(await tab.locator("[role=option][tabindex='0']").count()).toBe(1);
    expect(await tab.locator("#chips button").first().textContent()).toBe("known 1,000");
    await tab.close();
  });
});
