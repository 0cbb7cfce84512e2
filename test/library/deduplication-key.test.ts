import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { deduplicationKey, type UnknownEvent } from "../../src/index.ts";
import { edited } from "../support/edits.ts";

const tagAdded = samples["contact.tag.added"];
const sale = samples["customer.sale.completed"];

describe("deduplicationKey", () => {
  // Receivers store these: a change here is a major one.
  const vectors: { sample?: keyof typeof samples; event?: UnknownEvent; key: string }[] = JSON.parse(
    readFileSync(new URL("deduplication-keys.json", import.meta.url), "utf8"),
  );

  const rows = vectors.map(({ sample, event, key }) => {
    const name = sample ?? JSON.stringify(event?.data).slice(0, 100);
    return [name, key, sample ? samples[sample] : (event as UnknownEvent)] as const;
  });

  test.for(rows)("of %s is %s", ([, key, event]) => {
    expect(deduplicationKey(event)).toBe(key);
  });

  test("does not depend on the order of keys", () => {
    const { type, data, account = null, created_at } = tagAdded;
    const { tag, contact } = data;
    const reordered = { created_at, account, data: { contact, tag }, type };
    expect(deduplicationKey(reordered)).toBe(deduplicationKey(tagAdded));
  });

  test("differs for two items of one order", () => {
    const upsell = edited(sale, "/data/order_item/id", sale.data.order_item.id + 1);
    expect(deduplicationKey(upsell)).not.toBe(deduplicationKey(sale));
  });

  test("stays short for data ten thousand deep with an id in each level", () => {
    let data: Record<string, unknown> = { id: 1 };
    for (let depth = 0; depth < 10_000; depth++) data = { id: depth, d: data };
    const event = { type: "x", data, account: { email: "a@example.com" }, created_at: "t" };
    expect(deduplicationKey(event).length).toBeLessThan(1000);
  });
});
