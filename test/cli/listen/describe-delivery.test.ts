import { describe, expect, test } from "vitest";
import { describeDelivery } from "../../../src/cli/listen/describe-delivery.ts";

describe("the description of", () => {
  const person = { email: "ada@example.org", fields: { first_name: "Ada", surname: "Lovelace" } };
  const lines: [what: string, data: Record<string, unknown>, line: string][] = [
    ["a contact with a name", { contact: person }, "Ada Lovelace <ada@example.org>"],
    ["a contact with half a name", { contact: { ...person, fields: { surname: "L" } } }, "L <ada@example.org>"],
    ["a contact without fields", { contact: { ...person, fields: [] } }, "ada@example.org"],
    [
      "things before the person",
      { tag: { id: 1, name: "VIP" }, contact: person },
      'Ada Lovelace <ada@example.org>, tag "VIP"',
    ],
    [
      "a price before other things",
      { step: { name: "S" }, plan: { name: "P", amount: 1, currency: "usd" } },
      'plan "P", amount 0.01 USD, step "S"',
    ],
    ["what has a subject", { sent_email: { id: 1, subject: "Hello" } }, 'sent email "Hello"'],
    ["what has a name further in only", { webinar: { id: 1, funnel_step: { name: "Step" } } }, 'funnel step "Step"'],
    [
      "an amount in cents",
      { plan: { name: "P", direct_charge_amount: 583, currency: "eur" } },
      'plan "P", direct charge amount 5.83 EUR',
    ],
    ["an amount in a currency without cents", { plan: { amount: 583, currency: "jpy" } }, "plan, amount 583 JPY"],
    ["an amount in thousandths", { plan: { amount: 5830, currency: "KWD" } }, "plan, amount 5.830 KWD"],
    [
      "an amount in what is no currency",
      { plan: { amount: 5, currency: "points" } },
      "plan, amount 5 in the minor unit of points",
    ],
    ["an amount without a currency", { plan: { name: "P", amount: 5 } }, 'plan "P"'],
    ["nothing that it knows", { a: 1, b: null, c: [], d: {} }, ""],
  ];
  test.for(lines)("%s", ([, data, line]) => {
    expect(describeDelivery(data)).toBe(line);
  });

  test("a name of a million letters is short", () => {
    expect(describeDelivery({ tag: { name: "x".repeat(1_000_000) } }).length).toBeLessThanOrEqual(300);
  });
});
