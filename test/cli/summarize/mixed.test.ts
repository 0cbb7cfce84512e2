import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import apiSale from "../../samples/api/SALE_NEW.tag.json" with { type: "json" };
import { type Ended, run } from "../../support/command-line.ts";
import { edited, samples } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Five thousand deliveries, as people have them after some months: in all forms, with duplicates and broken ones. */
const folder = temporaryFolder();
const total = 5000;

const expected = {
  known: 0,
  invalid: 0,
  duplicates: 0,
  list: { sales: 0, amount: 0 },
  paid: { sales: 0, amount: 0 },
  days: new Map<string, number>(),
  optIns: new Map<string, number>(),
  tags: { added: 0, removed: 0 },
};

interface Stored {
  headers: Record<string, string>;
  body: unknown;
}

/** A delivery, of which it is noted what the summary has to say. */
function deliveryOf(index: number): Stored {
  const id = index + 1;
  const day = `2026-0${1 + (index % 5)}-1${index % 7}`;
  expected.known++;
  const headers = { "user-agent": "x" };
  switch (index % 5) {
    case 0:
      expected.list.sales++;
      expected.list.amount += index;
      expected.days.set(day, (expected.days.get(day) ?? 0) + index);
      return { headers, body: saleOf(id, index, day) };
    case 1: {
      const email = `person${index % 2000}@example.com`;
      expected.optIns.set(email, (expected.optIns.get(email) ?? 0) + 1);
      const optIn = samples["contact.optin.completed.funnel_step"];
      return { headers, body: edited({ "/data/contact/id": id, "/data/contact/email": email }, optIn) };
    }
    case 2:
      expected.tags.added++;
      return { headers, body: edited({ "/data/contact/id": id }) };
    case 3:
      expected.tags.removed++;
      return { headers, body: edited({ "/data/contact/id": id }, samples["contact.tag.removed"]) };
    default: {
      // The two items of each order name what was paid for both.
      const order = index - (index % 10) + 1;
      expected.paid.sales++;
      expected.paid.amount += index % 10 === 4 ? order : 0;
      return {
        headers: { "X-Webhook-Event": "SALE_NEW", "X-Webhook-Event-Timestamp": `${day}T10:00:00Z` },
        body: edited({ "/orderItem/id": id, "/order/id": order, "/order/totalPrice": order }, apiSale),
      };
    }
  }
}

function saleOf(id: number, amount: number, day: string): unknown {
  const changes = {
    "/created_at": `${day}T10:00:00+00:00`,
    "/data/order_item/id": id,
    "/data/offer_price_plan/direct_charge_amount": amount,
  };
  return edited(changes, samples["customer.sale.completed"]);
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, "archive", name, ".."), { recursive: true });
  writeFileSync(join(folder, "archive", name), content);
}

function isOfRule({ headers }: Stored): boolean {
  return !("X-Webhook-Event" in headers);
}

function cell(value: unknown): string {
  return `"${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
}

let told: Ended;
beforeAll(() => {
  const stored = Array.from({ length: total }, (_, index) => deliveryOf(index));
  const take = (count: number) => stored.splice(0, count);
  const broken = ['{"type": "contact.tag.ad', "7", JSON.stringify({ ...samples["contact.tag.added"], data: {} })];

  const lines = take(2000).map((each) =>
    JSON.stringify(isOfRule(each) ? each.body : { ...each, body: JSON.stringify(each.body) }),
  );
  for (const [index, line] of broken.entries()) lines.splice(500 * (index + 1), 0, line);
  expected.invalid += broken.length;
  write("2026/listen.ndjson", `${lines.join("\n")}\n`);
  write("2026/listen.ndjson.lock", "1");

  for (const [index, each] of take(300).entries()) {
    write(`single/${index}.json`, JSON.stringify(isOfRule(each) ? each.body : each, null, 2));
  }
  const requests = take(900).map(({ headers, body }, index) => ({
    uuid: `${index}`,
    method: "POST",
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]])),
    content: JSON.stringify(body),
  }));
  write(
    "bin/requests.json",
    JSON.stringify({ data: [...requests, { uuid: "ping", method: "GET", content: "" }], total: 901 }, null, 1),
  );

  const rows = take(600).map(({ headers, body }, index) => [
    `${index}`,
    JSON.stringify(body, null, 2),
    JSON.stringify(headers),
  ]);
  write(
    "bin/requests.csv",
    [["uuid", "content", "headers"], ...rows, ["x", "", "{}"]].map((row) => row.map(cell).join(",")).join("\r\n"),
  );

  const items = take(600).map(({ headers, body }) => ({
    json: { headers, params: {}, body },
    pairedItem: { item: 0 },
  }));
  write("n8n/items.json", JSON.stringify(items, null, 2));
  const executions = take(400).map(({ headers, body }, id) => ({
    id,
    finished: true,
    data: { resultData: { runData: { Webhook: [{ data: { main: [[{ json: { headers, body } }]] } }] } } },
  }));
  write("n8n/executions.jsonl.gz", gzipSync(executions.map((each) => JSON.stringify(each)).join("\n")));
  write(
    "queue.json",
    take(200)
      .map((each) => JSON.stringify(each, null, 2))
      .join("\n"),
  );
  expect(stored).toEqual([]);

  // Twenty sales once more: they are duplicates.
  const days = new Map(expected.days);
  const again = Array.from({ length: 20 }, (_, index) => deliveryOf(5 * index).body);
  const twice = again.reduce((sum: number, _, index) => sum + 5 * index, 0);
  expected.list.sales -= again.length;
  expected.list.amount -= twice;
  expected.days = days;
  expected.duplicates += again.length;
  write("zz-again.json", JSON.stringify(again));
  write("app.log", "10:00 started\n10:01 stopped\n");
  told = run(["summarize", "archive"], { cwd: folder });
}, 60_000);

describe("an archive of five thousand deliveries in mixed forms is summarized by one command:", () => {
  test("how many there are, and how many of them are duplicates", () => {
    const all = expected.known + expected.invalid;
    expect(told.stdout).toContain(`\n${text(all)} deliveries: ${text(expected.known)} known, 0 unknown, 3 invalid\n`);
    expect(told.stdout).toContain(
      "\n20 duplicates, not counted below\n1 row holds no delivery; if it should, see --at\n",
    );
  });

  test("which are invalid, and why", () => {
    const [issues = ""] = told.stdout.split("\n\n");
    expect(issues.split("\n")).toEqual([
      expect.stringMatching(/^archive\/2026\/listen.ndjson:501: the body must be JSON in UTF-8, but is not: /),
      "archive/2026/listen.ndjson:1001: the body must be an object, but is 7",
      "archive/2026/listen.ndjson:1501: /data/tag must be present, but is missing",
      "archive/2026/listen.ndjson:1501: /data/contact must be present, but is missing",
    ]);
    expect(told.status).toBe(2);
  });

  test("how many sales, and of how much", () => {
    const { list, paid } = expected;
    expect(told.stdout).toMatch(
      new RegExp(
        `\nsales\n *${text(list.amount / 100, 2)}  EUR  1,000 sales, list price\n *${text(paid.amount / 100, 2)}  GBP  1,000 sales, paid\n`,
      ),
    );
  });

  test("of how much on which day", () => {
    const { days } = JSON.parse(run(["summarize", "--json", "archive"], { cwd: folder }).stdout);
    const amounts = days.flatMap(({ date, sales }: { date: string; sales: { basis: string; amount: number }[] }) =>
      sales.filter(({ basis }) => basis === "list").map(({ amount }) => [date, amount]),
    );
    expect(amounts).toEqual([...expected.days].sort(([a], [b]) => (a < b ? -1 : 1)));
    const [[first, amount]] = amounts;
    expect(told.stdout).toMatch(new RegExp(`\nsales by day\n(.*\n)*? *${first} +${text(amount / 100, 2)} +EUR `));
  });

  test("which contacts opted in, and how often", () => {
    expect(told.stdout).toContain(`\n1,000 opt-ins of ${text(expected.optIns.size)} contacts\n`);
    const { contacts } = JSON.parse(run(["summarize", "--json", "archive"], { cwd: folder }).stdout);
    const found = contacts.map(({ who, optIns }: { who: string; optIns: number }) => [who, optIns]);
    expect(new Map(found)).toEqual(expected.optIns);
  });

  test("which tags were added and removed", () => {
    expect(told.stdout).toMatch(new RegExp(`  \\+${text(expected.tags.added)}  -${text(expected.tags.removed)}  `));
  });

  test("which file was skipped", () => {
    expect(told.stderr).toMatch(/^systeme-io-webhooks: archive\/app.log was skipped, .*\n$/);
  });
});

function text(number: number, digits = 0): string {
  return number.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
