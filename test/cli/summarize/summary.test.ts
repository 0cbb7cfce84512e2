import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { program, run } from "../../support/command-line.ts";
import { edited, lines, payload, samples } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder();

function summarize(deliveries: readonly unknown[], ...options: string[]): string {
  writeFileSync(join(folder, "a.ndjson"), lines(...deliveries));
  return run(["summarize", "a.ndjson", ...options], { cwd: folder }).stdout;
}

const sale = (id: number, changes: Record<string, unknown> = {}) =>
  edited({ "/data/order_item/id": id, ...changes }, samples["customer.sale.completed"]);
const priced = (id: number, amount: unknown, currency: unknown = "eur") =>
  sale(id, { "/data/offer_price_plan/direct_charge_amount": amount, "/data/offer_price_plan/currency": currency });

describe("sales are added up", () => {
  test("by currency, the one with most sales first, each with the digits that it has", () => {
    const text = summarize([priced(1, 100, "usd"), priced(2, 250), priced(3, 333), priced(4, 5000, "jpy")]);
    expect(text).toContain(`
sales
   5.83  EUR  2 sales, list price
  5,000  JPY  1 sale, list price
   1.00  USD  1 sale, list price
`);
  });

  test("exactly, beyond what a number can hold", () => {
    const text = summarize(Array.from({ length: 3 }, (_, index) => priced(index + 1, Number.MAX_SAFE_INTEGER)));
    expect(text).toContain("  270,215,977,642,229.73  EUR  3 sales, list price\n");
  });

  test("with those that do not say their amount or currency", () => {
    const text = summarize([priced(1, 100), priced(2, null), priced(3, 7, null)]);
    expect(text).toContain("  1.00  EUR  2 sales, list price, 1 without an amount\n     7    ?  1 sale, list price\n");
  });
});

test("a contact that opts in twice is one contact, with the first time", () => {
  const optIn = (time: string) => edited({ "/created_at": time }, samples["contact.optin.completed.funnel_step"]);
  const text = summarize([optIn("2026-02-02T10:00:00+00:00"), optIn("2026-01-01T23:30:00-01:00")]);
  const { email } = samples["contact.optin.completed.funnel_step"].data.contact;
  expect(text).toContain(`\n2 opt-ins of 1 contact\n  2026-01-02 00:30  ${email}, 2 times\n`);
});

test("a long list is cut for people, and whole with --json", () => {
  const tags = Array.from({ length: 100 }, (_, index) =>
    edited({ "/data/tag/name": `tag ${index}`, "/data/contact/id": index + 1 }),
  );
  expect(summarize(tags)).toMatch(
    /\ntags, added and removed\n( {2}\+1 {2}-0 {2}tag \d+\n){30} {2}and 70 more; see --json\n/,
  );
  expect(JSON.parse(summarize(tags, "--json")).tags).toHaveLength(100);
});

test("what is invalid is told before, and with --json only counted", () => {
  expect(summarize([payload.invalid, payload.known])).toMatch(
    /^a.ndjson:1: \/data\/tag\/id must be .*\n\n2 deliveries: 1 known, 0 unknown, 1 invalid\n/,
  );
  const told = JSON.parse(summarize([payload.invalid, payload.unknown], "--json"));
  expect(told).toMatchObject({ deliveries: 2, known: 0, unknown: 1, invalid: 1, events: { "contact.tag.painted": 1 } });
});

test("nothing at all is told", () => {
  expect(summarize([])).toBe("0 deliveries\n");
  expect(JSON.parse(summarize([], "--json"))).toMatchObject({ deliveries: 0, from: null, sales: [], contacts: [] });
});

test("text of strangers cannot act on the terminal", () => {
  const text = summarize([edited({ "/data/tag/name": "\u001b[2J\u202e" }), edited({ "/type": "\u001b[2J" })]);
  expect(text).toContain("\\u001b[2J\\u202e");
  expect(text).not.toContain("\u001b");
  expect(text).not.toContain("\u202e");
});

test.skipIf(spawnSync("script", ["--version"]).status !== 0)("on a terminal there are bars for events and days", () => {
  writeFileSync(join(folder, "a.ndjson"), lines(payload.known, sale(1)));
  const command = `stty cols 80; '${process.execPath}' '${program}' summarize a.ndjson`;
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { cwd: folder, encoding: "utf8" });
  expect(stdout).toMatch(/contact\.tag\.added .*█████/);
  expect(stdout).toMatch(/days.*\r\n +2021-\d\d-\d\d +1 .*████/);
});
