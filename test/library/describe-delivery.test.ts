import { describe, expect, test } from "vitest";
import { describeDelivery } from "../../src/shared/describe-delivery.ts";

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
      "a price before who it is and what was bought",
      { step: { name: "S" }, contact: person, price_plan: { name: "P", amount: 1, currency: "usd" } },
      'list price 0.01 USD, Ada Lovelace <ada@example.org>, price plan "P", step "S"',
    ],
    [
      "two price plans, the second with its price beside it",
      {
        offer_price_plan: { name: "P", direct_charge_amount: 583, currency: "eur" },
        price_plan: { name: "Q", amount: 584, currency: "eur" },
      },
      'list price 5.83 EUR, offer price plan "P", price plan "Q", list price 5.84 EUR',
    ],
    [
      "an amount that is no price, in the words of its key",
      { refund: { name: "R", discount_amount: 5, currency: "eur" }, step: { name: "S" } },
      'refund "R", discount amount 0.05 EUR, step "S"',
    ],
    ["what has a subject", { sent_email: { id: 1, subject: "Hello" } }, 'sent email "Hello"'],
    ["what has a name further in only", { webinar: { id: 1, funnel_step: { name: "Step" } } }, 'funnel step "Step"'],
    [
      "an amount in cents",
      { plan: { name: "P", direct_charge_amount: 583, currency: "eur" } },
      'list price 5.83 EUR, plan "P"',
    ],
    ["an amount in a currency without cents", { plan: { amount: 583, currency: "jpy" } }, "list price 583 JPY"],
    ["an amount in thousandths", { plan: { amount: 5830, currency: "KWD" } }, "list price 5.830 KWD"],
    [
      "an amount in what is no currency",
      { plan: { amount: 5, currency: "points" } },
      "list price 5 in the minor unit of points",
    ],
    ["an amount without a currency", { plan: { name: "P", amount: 5 } }, 'plan "P"'],
    ["nothing that it knows", { a: 1, b: null, c: [], d: {} }, ""],
  ];
  test.for(lines)("%s", ([, data, line]) => {
    expect(describeDelivery(data)).toBe(line);
  });

  test("what was paid comes first, and the list price stays beside its plan", () => {
    const data = { contact: person, pricePlan: { name: "P", amount: 1490, currency: "gbp" } };
    expect(describeDelivery(data, "paid 10.00 GBP")).toBe(
      'paid 10.00 GBP, Ada Lovelace <ada@example.org>, price plan "P", list price 14.90 GBP',
    );
  });

  test("a name of a million letters is short", () => {
    expect(describeDelivery({ tag: { name: "x".repeat(1_000_000) } }).length).toBeLessThanOrEqual(300);
  });
});
