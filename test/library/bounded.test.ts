import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import {
  findDrift,
  type InvalidWebhook,
  parseWebhook,
  parseWebhookStrict,
  personOf,
  priceOf,
  resourcesOf,
  unwrapWebhook,
} from "../../src/index.ts";
import { webhookSchema } from "../../src/standard-schema.ts";
import { edited } from "../support/edits.ts";
import { issuesOf } from "../support/issues.ts";

const sale = samples["customer.sale.completed"];
const many = 90_000;
const manyKeys = (value: unknown) =>
  Object.fromEntries(Array.from({ length: many }, (_, index) => [`k${index}`, value]));
const resources = "/data/order_item/resources";

/** A body, and how many faults lenient and strict find in it. */
const hostile: Record<string, { body: unknown; lenient: number; strict: number }> = {
  "empty objects for resources": {
    body: edited(sale, resources, Array(many).fill({})),
    lenient: 0,
    strict: 7 * many,
  },
  "numbers for resources": { body: edited(sale, resources, Array(many).fill(7)), lenient: many, strict: many },
  "numbers for fields": {
    body: edited(sale, "/data/customer/fields", manyKeys(7)),
    lenient: 0,
    strict: many,
  },
  "undocumented keys": { body: edited(sale, "/data", { ...sale.data, ...manyKeys(1) }), lenient: 0, strict: many },
};

describe("a hostile body with", () => {
  test.for(Object.entries(hostile))("%s has a hundred issues, and one that counts the rest", ([, given]) => {
    for (const [parse, faults] of [
      [parseWebhook, given.lenient],
      [parseWebhookStrict, given.strict],
    ] as const) {
      const issues = issuesOf(given.body, parse);
      expect(issues.length).toBe(Math.min(faults, 101));
      if (faults === 0) continue;
      const rest = faults - 100;
      const message = `and ${rest.toLocaleString("en")} more issues`;
      expect(issues.at(-1)).toEqual({ code: "more_issues", path: "", message, more: rest });
      expect(new Set(issues.map(({ path }) => path)).size).toBe(101);
      if (parse === parseWebhook) expect(webhookSchema["~standard"].validate(given.body).issues).toHaveLength(101);
    }
  });

  test("undocumented keys has as many drifts", () => {
    const parsed = parseWebhook(hostile["undocumented keys"]?.body);
    if (parsed.outcome !== "known") throw new Error("it is not known");
    expect(findDrift(parsed.event).at(-1)).toMatchObject({ code: "more_issues", more: many - 100 });
  });
});

describe("a body with a hundred faults", () => {
  test("has a hundred issues, and none that counts", () => {
    const issues = issuesOf(edited(sale, resources, Array(100).fill(7)));
    expect(issues.map(({ code }) => code)).toEqual(Array(100).fill("invalid_payload"));
  });
});

describe("a megabyte takes less than two seconds that is", () => {
  const wrapped = (times: number, inner: string) =>
    Array(times)
      .fill(0)
      .reduce((text: string) => JSON.stringify({ body: text }), inner);
  const delivery = JSON.stringify({ type: "contact.tag.added", data: {} });

  test.for<[what: string, body: string]>([
    ["a list of empty objects", JSON.stringify(Array(330_000).fill({}))],
    ["a list nested as deep as can be", `${"[".repeat(490_000)}${"]".repeat(490_000)}`],
    ["objects nested as deep as can be", `${'{"body":'.repeat(110_000)}1${"}".repeat(110_000)}`],
    ["a list of wrappers", JSON.stringify(Array(20_000).fill({ body: { body: { body: { body: {} } } } }))],
    ["JSON in JSON in JSON", wrapped(8, JSON.stringify(Array(440_000).fill(1)))],
    ["JSON in JSON, as often as it fits", wrapped(17, "1")],
    ["a list of texts that only begin like JSON", JSON.stringify(Array(40_000).fill(`{${"a".repeat(20)}`))],
    ["a list of texts that begin and end like JSON", JSON.stringify(Array(10_000).fill(`{${"a".repeat(95)}}`))],
    [
      "a list of texts that are said to be base64",
      JSON.stringify(Array(15_000).fill({ isBase64Encoded: true, body: `${"a".repeat(20)}!` })),
    ],
    [
      "deliveries beside forty thousand headers",
      JSON.stringify({
        headers: Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`x-${index}`, ""])),
        body: Array(10_000).fill({ customer: {}, orderItem: {} }),
      }),
    ],
    ["a list of deliveries as text", JSON.stringify(Array(20_000).fill(delivery))],
    ["a list of deliveries under a long key", `{"${"k".repeat(500_000)}":[${Array(11_000).fill(delivery).join()}]}`],
  ])("%s", ([, body]) => {
    const start = performance.now();
    for (const parse of [parseWebhook, parseWebhookStrict]) expect(issuesOf(body, parse).length).toBeGreaterThan(0);
    unwrapWebhook(body);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("what a sale of a megabyte is about is read in less than two seconds if it has", () => {
  test.for<[what: string, resource: unknown, times: number]>([
    ["empty objects for resources", {}, 330_000],
    ["numbers for resources", 7, 490_000],
  ])("%s", ([, resource, times]) => {
    const parsed = parseWebhook(edited(sale, resources, Array(times).fill(resource)));
    const event = (parsed.outcome === "invalid" ? parsed : parsed.event) as InvalidWebhook;
    const start = performance.now();
    expect(personOf(event).email).toBe(sale.data.customer.email);
    expect(priceOf(event).amount).toBe(583);
    expect(resourcesOf(event)).toHaveLength(times);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
