import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { findDrift, parseWebhook, parseWebhookStrict } from "../../src/index.ts";
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
