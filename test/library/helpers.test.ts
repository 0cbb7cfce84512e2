import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import {
  deduplicationKey,
  eventTypes,
  fieldsOf,
  isEventType,
  sourceAddresses,
  type UnknownEvent,
} from "../../src/index.ts";
import { contract } from "../support/contract.ts";

describe("deduplicationKey", () => {
  // Receivers store these: a change here is a major one.
  const vectors: { sample?: keyof typeof samples; event?: UnknownEvent; key: string }[] = JSON.parse(
    readFileSync(new URL("deduplication-keys.json", import.meta.url), "utf8"),
  );

  test.for(vectors)("of $sample$event.data is $key", ({ sample, event, key }) => {
    expect(deduplicationKey(sample ? samples[sample] : (event as UnknownEvent))).toBe(key);
  });

  test("does not depend on the order of keys", () => {
    const { type, data, account, created_at } = samples["contact.tag.added"];
    const { tag, contact } = data;
    expect(deduplicationKey({ created_at, account, data: { contact, tag }, type })).toBe(
      deduplicationKey(samples["contact.tag.added"]),
    );
  });

  test("differs for two items of one order", () => {
    const sale = samples["customer.sale.completed"];
    const upsell = structuredClone(sale);
    upsell.data.order_item.id += 1;
    expect(deduplicationKey(upsell)).not.toBe(deduplicationKey(sale));
  });

  test("stays short for data ten thousand deep with an id in each level", () => {
    let data: Record<string, unknown> = { id: 1 };
    for (let depth = 0; depth < 10_000; depth++) data = { id: depth, d: data };
    const event = { type: "x", data, account: { email: "a@example.com" }, created_at: "t" };
    expect(deduplicationKey(event).length).toBeLessThan(1000);
  });
});

describe("fieldsOf", () => {
  test("makes an empty array an empty map", () => {
    expect(fieldsOf([])).toEqual({});
  });

  test("keeps every field that is filled in, an empty one too, and leaves nulls out", () => {
    expect(fieldsOf({ first_name: "Ada", surname: null, city: "", shoe_size: "42" })).toEqual({
      first_name: "Ada",
      city: "",
      shoe_size: "42",
    });
  });

  test("takes a slug that is a name of objects for a slug", () => {
    const fields = fieldsOf(JSON.parse('{ "__proto__": "x", "constructor": "y" }'));
    expect(Object.entries(fields)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});

describe("isEventType", () => {
  test("is true of just the documented types", () => {
    expect(eventTypes).toEqual(contract.events.map(({ type }) => type));
    expect(eventTypes.every(isEventType)).toBe(true);
    for (const other of [
      "contact.tag.add",
      "constructor",
      "__proto__",
      "",
      null,
      undefined,
      7,
      ["contact.tag.added"],
    ]) {
      expect(isEventType(other), String(other)).toBe(false);
    }
  });
});

describe("sourceAddresses", () => {
  test("are the three that the vendor documents", () => {
    expect(sourceAddresses).toEqual(["185.236.142.1", "185.236.142.2", "185.236.142.3"]);
  });
});
