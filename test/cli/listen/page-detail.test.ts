import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { body, edited, payload, samples } from "../../support/deliveries.ts";
import { openPage, option, selected } from "../../support/listen-page.ts";
import { interrupt, type Listener, listener, post } from "../../support/listener.ts";

let browser: Browser;
let running: Listener;
let tab: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  running = await listener();
  tab = await openPage(browser, running.port);
});
afterAll(async () => {
  await browser.close();
  await interrupt(running);
});

let delivered = 0;

/** Delivers a body, and waits until the page shows it. */
async function show(given: unknown, headers: Record<string, string> = {}): Promise<number> {
  await post(running.url, typeof given === "string" ? given : JSON.stringify(given), headers);
  const number = ++delivered;
  await option(tab, number).click();
  await expect.poll(async () => (await selected(tab)).inDetail).toBe(`${number}`);
  return number;
}

const broken = edited({
  "/data/tag/id": "7",
  "/data/contact/email": undefined,
  "/created_at": 3,
});
const marks = () => tab.locator("mark").allTextContents();

describe("the detail of a delivery", () => {
  test("marks the lines with an issue, and where something is missing the line around it", async () => {
    await show(broken);
    expect(await marks()).toEqual(['"id": "7",', '"contact": {', '"created_at": 3']);
    expect(await tab.locator("#pretty").textContent()).toBe(JSON.stringify(broken, null, 2));
    expect(await tab.locator("mark").first().getAttribute("title")).toBe('/data/tag/id must be an integer, but is "7"');
  });

  test("marks the lines that drift", async () => {
    await show(body.drifting);
    expect(await marks()).toEqual(['"color": "red"']);
  });

  test("marks nothing where an issue is about all of the body", async () => {
    await show({ ...payload.known, type: undefined, data: undefined, created_at: undefined });
    const number = await show(samples["customer.sale.completed"], { "X-Webhook-Event": "SALE_NEW" });
    expect(await marks()).toEqual([]);
    expect(await tab.locator("#issues li").count()).toBe(1);
    expect(await tab.locator("#issues button").count()).toBe(0);
    expect(await option(tab, number).locator(".type").textContent()).toBe(
      "webhook of a rule with the header of an API webhook",
    );
  });

  test("scrolls to the line of an issue that is clicked, and has the focus there", async () => {
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`field_${index}`, "x"]));
    await show(edited({ "/data/contact/fields": fields, "/created_at": 3 }));
    const mark = tab.locator("mark").last();
    const place = async () => (await mark.boundingBox())?.y ?? 0;
    expect(await place()).toBeGreaterThan(2000);
    await tab.getByRole("button", { name: "/created_at must be" }).click();
    await expect.poll(place).toBeLessThan(700);
    expect(
      await mark.evaluate(
        (one) => one === (one as unknown as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
      ),
    ).toBe(true);
  });

  test("says of the field of an issue what it means", async () => {
    await show(broken);
    const meanings = await tab
      .locator("#issues li")
      .filter({ hasText: "/data/contact/email" })
      .locator("p")
      .allTextContents();
    expect(meanings).toEqual(["The contact's own email address"]);
  });

  test("has what is read aloud in two places, and the body in neither", async () => {
    await show(broken);
    const aloud = await tab.locator("[aria-live=polite]").allInnerTexts();
    expect(aloud).toHaveLength(2);
    expect(aloud[0]).toMatch(/^contact\.tag\.added\s+invalid$/);
    expect(aloud[1]).toContain("/data/tag/id must be an integer");
    expect(aloud.join()).not.toContain("MyAwesomeTag");
    expect(await tab.locator("[aria-live] #pretty, [aria-live] dl, [aria-live] .actions").count()).toBe(0);
  });

  test("has the body once, and folded as it came", async () => {
    await show(broken);
    expect(await tab.locator("#pretty").isVisible()).toBe(true);
    expect(await tab.locator("#raw").isVisible()).toBe(false);
    await tab.getByText("Body as it came").click();
    expect(await tab.locator("#raw").innerText()).toBe(JSON.stringify(broken));
    await show("a=1&b=2");
    expect(await tab.locator("#raw").isVisible()).toBe(true);
    expect(await tab.locator("#contents pre").count()).toBe(1);
  });

  test("has nothing in it that scrolls alone", async () => {
    await show(
      edited({
        "/data/contact/fields": Object.fromEntries([..."abcdefghij"].map((key) => [key.repeat(900), key.repeat(900)])),
      }),
    );
    await tab.getByText("Body as it came").click();
    const scrolling = `[...document.querySelectorAll("#detail *")].filter((one) => one.scrollHeight > one.clientHeight + 1
      && /auto|scroll/.test(getComputedStyle(one).overflow)).length`;
    expect(await tab.evaluate(scrolling)).toBe(0);
  });

  test("leads to the first of a duplicate, and back", async () => {
    const sale = edited({ "/data/order_item/id": 42 }, samples["customer.sale.completed"]);
    const first = await show(sale);
    const second = await show(sale);
    await tab.getByRole("link", { name: `#${first}`, exact: true }).click();
    await expect.poll(() => selected(tab)).toEqual({ inList: [`${first}`], inDetail: `${first}` });
    await tab.goBack();
    await expect.poll(() => selected(tab)).toEqual({ inList: [`${second}`], inDetail: `${second}` });
    await tab.getByRole("button", { name: "Clear this page" }).click();
    const third = await show(sale);
    expect(await tab.locator("#facts").textContent()).toContain(`#${third} · `);
    expect(await tab.locator("#facts").textContent()).toContain(`duplicate of #${first}`);
    expect(await tab.getByRole("link", { name: `#${first}`, exact: true }).count()).toBe(0); // it is not in the list
  });

  test("shows no more of a huge body than a browser can lay out, and where its issues are", async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => index);
    await show(edited({ "/data/contact/fields": { long: "x".repeat(50_000), many }, "/created_at": 3 }));
    const text = (await tab.locator("#pretty").textContent()) ?? "";
    expect(text.split("\n").length).toBeLessThan(3000);
    expect(text).toMatch(/\n… 4\d,\d\d\d lines …\n/);
    expect(text).toContain('"created_at": 3\n}');
    expect(text).toMatch(/x{1900,} … and 48,\d\d\d more characters/);
    expect(await marks()).toContain('"created_at": 3');
    await tab.getByText("Body as it came").click();
    expect(await tab.locator("#raw").textContent()).toContain("x".repeat(50_000));
  });

  test("and the list are not as long as the sender likes", async () => {
    await show({ ...payload.known, type: "y".repeat(900_000) }, { "X-Long": "z".repeat(9000) });
    expect((await tab.locator("h2").innerText()).length).toBeLessThan(200);
    const length = await tab.evaluate<number>("document.getElementById('list').textContent.length");
    expect(length).toBeLessThan(20_000);
  });

  test("is told to be gone where listen no longer has it", async () => {
    await tab.route("**/deliveries/1", (route) => route.fulfill({ status: 404 }));
    await tab.reload();
    await option(tab, 1).click();
    await expect.poll(() => tab.locator("#contents").textContent()).toContain("listen no longer has");
    expect(await tab.locator("h2").textContent()).toContain("contact.tag.added");
  });
});
