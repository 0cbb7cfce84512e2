import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseWebhook } from "../src/index.ts";
import { launchBrowser } from "./browser.ts";
import { contract, root } from "./contract.ts";

const site = join(root, "generated/site");
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
  await tab
    .getByPlaceholder(/search/i)
    .first()
    .waitFor({ state: "attached" });
  await tab.waitForTimeout(500);
  return { tab, faults, close: () => context.close() };
}

const hashOf = (event: (typeof contract.events)[number]) =>
  `#/${event.type.split(".")[0]}/receive${event.interfaceName.toLowerCase()}`;

async function openTags(tab: Page): Promise<void> {
  for (const tag of ["contact", "customer"]) await tab.getByRole("link", { name: tag, exact: true }).first().click();
}

describe("the site", () => {
  test("is one page under 3 MB, the same bytes when it is built again, and what stands beside it", () => {
    const first = readFileSync(page);
    expect(statSync(page).size).toBeLessThan(3_000_000);
    buildSite();
    expect(readFileSync(page).equals(first)).toBe(true);
    for (const path of ["openapi.json", "openapi.yaml", "llms.txt", "schemas/strict/webhook.schema.json"]) {
      expect(statSync(join(site, path)).size).toBeGreaterThan(1000);
    }
  });

  test("has a catalogue whose every path is there", () => {
    const catalog: {
      event: string;
      samples: string[];
      schema: string;
      strictSchema: string;
      portableSchema: string;
      triggers: object[];
    }[] = JSON.parse(readFileSync(join(site, "catalog.json"), "utf8"));
    expect(catalog.map(({ event }) => event)).toEqual(contract.events.map(({ type }) => type));
    for (const { samples, schema, strictSchema, portableSchema } of catalog) {
      for (const path of [...samples, schema, strictSchema, portableSchema])
        expect(statSync(join(site, path)).isFile()).toBe(true);
    }
    expect(catalog.find(({ event }) => event === "contact.tag.added")?.triggers).toEqual([
      { en: "Tag added", nl: "Tag toegevoegd", fr: "Tag ajouté" },
    ]);
  });

  test("has a text for language models with every event, field and doubt", () => {
    const text = readFileSync(join(site, "llms.txt"), "utf8");
    for (const { type } of contract.events) expect(text).toContain(`## ${type}\n`);
    expect(text).toMatch(/- data\.order_item\.resources\[\]\.tag\?: object or null\. Seen only as null.*Inferred/);
    expect(text).toContain('- data.access_type: string, known values "full_access".');
    expect(text).toMatch(/- data\.contact\.fields: object or \[\]\./);
  });

  test("is served on this machine only", async () => {
    const options = ["--import", import.meta.resolve("jiti/register"), "scripts/site.ts", "--serve"];
    const server = spawn(process.execPath, options, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    try {
      let said = "";
      server.stdout.on("data", (data) => {
        said += data;
      });
      await expect.poll(() => said, { timeout: 20_000 }).toContain("http://127.0.0.1:4100/");
      const get = async (path: string) => (await fetch(`http://127.0.0.1:4100${path}`)).status;
      expect(await get("/")).toBe(200);
      expect(await get("/samples/contact.tag.added.json")).toBe(200);
      expect(await get("/..%2f..%2fpackage.json")).toBe(404);
      expect(await get("/nothing")).toBe(404);
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
    for (const event of contract.events) {
      await tab.goto(`file://${page}${hashOf(event)}`);
      await tab.waitForTimeout(150);
      expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth"), event.type).toBeLessThanOrEqual(
        0,
      );
    }
    await tab.screenshot({ path: join(screenshots, `${name}-event.png`) });
    expect(faults).toEqual([]);
    await close();
  });

  test("has every event in the navigation, each name whole, and opens it with its sample", async () => {
    const { tab, faults, close } = await open();
    await openTags(tab);
    for (const event of contract.events) {
      await tab.getByRole("link", { name: event.title }).first().click();
      await expect.poll(() => tab.url(), { timeout: 5000 }).toContain(hashOf(event).slice(1));
      await tab.getByRole("heading", { name: event.title }).first().waitFor();
      const shown = await tab.evaluate("document.body.innerText");
      const { created_at } = (event.samples[0] as { value: { created_at: string } }).value;
      expect(shown).toContain(event.type);
      expect(shown).toContain(`"${created_at}"`);
    }
    const words = contract.events.flatMap(({ title }) => title.split(" "));
    const broken =
      await tab.evaluate(`[...document.querySelectorAll("nav a, aside a, [role=menuitem]")].filter((link) => {
      const style = getComputedStyle(link);
      return style.wordBreak === "break-all";
    }).length`);
    expect([words.length > 10, broken]).toEqual([true, 0]);
    expect(faults).toEqual([]);
    await close();
  });

  test("shows no type as any where the schema knows better", async () => {
    const { tab, close } = await open("#/customer/receivecustomersalecompleted");
    const shown = (await tab.evaluate("document.body.innerText")) as string;
    expect(shown).toContain("payment_processor");
    expect(shown.split("\n").filter((line) => /^any\b|\bor any\b|\bof any\b|\bany or\b/.test(line.trim()))).toEqual([]);
    await close();
  });

  const labels = Object.entries(contract.triggers).flatMap(([name, of]) =>
    Object.values(of).map((label) => [label, name] as const),
  );
  test("finds by search a field, and each event by its trigger's label in any of the three languages", async () => {
    const { tab, faults, close } = await open();
    const search = async (text: string) => {
      await tab.keyboard.press("Control+k");
      const box = tab.getByPlaceholder(/search/i).last();
      await box.fill(text);
      await tab.waitForTimeout(250);
      return (await tab.evaluate("document.body.innerText")) as string;
    };
    expect(await search("order_item")).toMatch(/New sale/);
    for (const [label, name] of labels) {
      const event = contract.events.find(({ samples }) => samples.some((sample) => sample.name === name));
      expect(await search(label), label).toContain(event?.title);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("lists under Not known yet the fields that nobody has seen", async () => {
    const { tab, close } = await open();
    const shown = (await tab.evaluate("document.body.innerText")) as string;
    const list = shown.split(/\nNot known yet\n/).at(-1) ?? "";
    for (const field of ["data.coupon", "referred_by_contact_id", "data.order_item.resources[].quantity"]) {
      expect(list).toContain(field);
    }
    await close();
  });

  test("copies a sample that the contract accepts", async () => {
    const { tab, close } = await open("#/contact/receivecontacttagadded");
    await tab
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"])
      .catch(() => {});
    await tab.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
    await tab.getByRole("button", { name: /copy/i }).last().click();
    const copied = (await tab.evaluate("window.copied")) as string;
    expect(parseWebhook(copied).outcome).toBe("known");
    await close();
  });
});
