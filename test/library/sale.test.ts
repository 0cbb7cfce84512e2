import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { type EventOf, parseWebhook, priceOf, resourcesOf, soldItemOf } from "../../src/index.ts";
import { edited } from "../support/edits.ts";
import { invalid } from "../support/issues.ts";

const sample = samples["customer.sale.completed"];

function saleWith(pointer: string, value: unknown): EventOf<"customer.sale.completed"> {
  return edited(sample, pointer, value) as EventOf<"customer.sale.completed">;
}

/** The sample without some keys of `data`, and with others. */
function saleOf(data: Record<string, unknown>, ...without: string[]): EventOf<"customer.sale.completed"> {
  const kept = Object.entries(sample.data).filter(([key]) => !without.includes(key));
  return { ...sample, data: { ...Object.fromEntries(kept), ...data } } as never;
}

describe("priceOf", () => {
  test("reads the documented form", () => {
    expect(priceOf(sample)).toEqual({
      amount: 583,
      basis: "list",
      currency: "eur",
      planId: 19,
      planName: "Comment créer un blog qui rapporte",
      planInnerName: "Comment créer un blog qui rapporte",
    });
  });

  test("reads the form that receivers report, which may not say the currency", () => {
    const sale = saleOf({ price_plan: { name: "Gold", inner_name: null, amount: 4900 } }, "offer_price_plan");
    expect(priceOf(sale)).toEqual({
      amount: 4900,
      basis: "list",
      currency: null,
      planId: null,
      planName: "Gold",
      planInnerName: null,
    });
    expect(priceOf(saleOf({ price_plan: { amount: 1, currency: "usd", id: 7 } }, "offer_price_plan"))).toMatchObject({
      currency: "usd",
      planId: 7,
    });
  });

  test("takes the form that has an amount, the documented one first, and never mixes the two", () => {
    const newer = { id: 77, name: "Gold", amount: 4900 };
    const both = saleOf({
      offer_price_plan: { id: 19, currency: "eur", direct_charge_amount: null },
      price_plan: newer,
    });
    expect(priceOf(both)).toMatchObject({ amount: 4900, currency: null, planId: 77, planName: "Gold" });
    expect(priceOf(saleOf({ price_plan: { ...newer, currency: "usd" } }))).toEqual(priceOf(sample));
    const undocumented = { offer_price_plan: { amount: 99 }, price_plan: newer };
    expect(priceOf(saleOf(undocumented)).amount).toBe(4900);
  });

  test("takes an amount in the newer form that is no integer for not known, and the sale for valid", () => {
    const sale = saleOf({ price_plan: { name: "Gold", amount: "49.00" } }, "offer_price_plan");
    expect(parseWebhook(sale).outcome).toBe("known");
    expect(priceOf(sale)).toMatchObject({ amount: null, basis: null, planName: "Gold" });
  });

  test("tells a price of nothing from a price that is not known", () => {
    expect(priceOf(saleWith("/data/offer_price_plan/direct_charge_amount", 0))).toMatchObject({
      amount: 0,
      basis: "list",
    });
    expect(priceOf(saleWith("/data/offer_price_plan", null))).toEqual({
      amount: null,
      basis: null,
      currency: null,
      planId: null,
      planName: null,
      planInnerName: null,
    });
  });

  test("reads a broken sale as far as it goes, and takes no text for an amount", () => {
    const broken = invalid(saleWith("/data/offer_price_plan/direct_charge_amount", "583"));
    expect(priceOf(broken)).toMatchObject({ amount: null, basis: null, currency: "eur" });
    expect(priceOf(invalid("no JSON")).amount).toBeNull();
  });
});

describe("resourcesOf", () => {
  test("reads the documented form", () => {
    expect(resourcesOf(sample)).toEqual([
      { kind: "tag", id: 110, name: "FR-Client-CCBQR-7", access: null },
      { kind: "course", id: 111, name: "Formation Un blog qui rapporte", access: "full_access" },
    ]);
  });

  test.for(["course", "course_bundle", "physical_product", "tag"])("reads a %s under its own key", (kind) => {
    const others = { course: null, course_bundle: null, physical_product: null, tag: null };
    const resource = { ...others, quantity: null, enrollment_access_type: null, [kind]: { id: 5, name: "Thing" } };
    const sale = saleWith("/data/order_item/resources", [resource]);
    expect(parseWebhook(sale).outcome).toBe("known");
    expect(resourcesOf(sale)).toEqual([{ kind, id: 5, name: "Thing", access: null }]);
  });

  test("hands on a type and an access that are not documented", () => {
    const resource = { type: "community", data: { id: 9, name: "Club" }, enrollment_access_type: "partial_access" };
    expect(resourcesOf(saleWith("/data/order_item/resources", [resource]))).toEqual([
      { kind: "community", id: 9, name: "Club", access: "partial_access" },
    ]);
    expect(resourcesOf(saleWith("/data/order_item/resources", [{ type: "constructor" }]))).toEqual([
      { kind: "constructor", id: null, name: null, access: null },
    ]);
  });

  test("finds id and name under the key of the kind, though the type is not documented", () => {
    const bundle = { type: "membership_course_bundle", course_bundle: { id: 5, name: "Bundle" }, tag: null };
    expect(resourcesOf(saleWith("/data/order_item/resources", [bundle]))).toEqual([
      { kind: "membership_course_bundle", id: 5, name: "Bundle", access: null },
    ]);
    const odd = [{ type: "a/b", "a/b": { id: 1 } }, { undefined: { id: 5 } }];
    expect(resourcesOf(saleWith("/data/order_item/resources", odd)).map(({ id }) => id)).toEqual([null, null]);
  });

  test("takes an id that JSON.parse has rounded for not known", () => {
    const resource = { type: "systemeio_tag", data: { id: 2 ** 53, name: "Tag" } };
    expect(resourcesOf(saleWith("/data/order_item/resources", [resource]))).toMatchObject([{ id: null, name: "Tag" }]);
  });

  test("has an entry for a resource of which nothing is known, and none where there is no resource", () => {
    expect(resourcesOf(saleWith("/data/order_item/resources", [{}]))).toEqual([
      { kind: null, id: null, name: null, access: null },
    ]);
    expect([[], null, undefined].map((none) => resourcesOf(saleWith("/data/order_item/resources", none)))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("reads a broken sale as far as it goes", () => {
    const broken = invalid(saleWith("/data/order_item/resources", [7, { type: "systemeio_tag", data: { id: 103 } }]));
    expect(resourcesOf(broken)).toEqual([
      { kind: null, id: null, name: null, access: null },
      { kind: "tag", id: 103, name: null, access: null },
    ]);
  });
});

describe("soldItemOf", () => {
  test("has the ids of the item and the order, also of a broken sale", () => {
    expect(soldItemOf(sample)).toEqual({ id: 763123, orderId: 612661 });
    expect(soldItemOf(invalid(saleWith("/data/customer", null)))).toEqual({ id: 763123, orderId: 612661 });
    expect(soldItemOf(invalid("no JSON"))).toEqual({ id: null, orderId: null });
  });
});
