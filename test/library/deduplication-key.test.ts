import { createHash } from "node:crypto";
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

  test("differs for two sales of one order item at two times, which may be a renewal", () => {
    const later = edited(sale, "/created_at", "2021-10-10T14:23:33+00:00");
    expect(deduplicationKey(later)).not.toBe(deduplicationKey(sale));
  });

  test("is the same for a sale delivered again whose customer has changed since", () => {
    expect(deduplicationKey(edited(sale, "/data/customer/id", 1))).toBe(deduplicationKey(sale));
  });

  test("differs for two events of an undocumented type that differ in anything", () => {
    const canceled = (data: object) => deduplicationKey({ ...tagAdded, type: "customer.sale.canceled", data });
    expect(canceled({ order_item_id: 1 })).not.toBe(canceled({ order_item_id: 2 }));
    expect(canceled({ contact: { id: 1 }, reason: "a" })).not.toBe(canceled({ contact: { id: 1 }, reason: "b" }));
    expect(canceled({ contact: { id: 1 }, reason: "a" })).toBe(canceled({ reason: "a", contact: { id: 1 } }));
  });

  test("differs for two pages that were visited, though their ids are missing", () => {
    const visit = (name: string) =>
      deduplicationKey(edited(samples["contact.page.visited"], "/data/funnel_step", { name, funnel: { id: 1 } }));
    expect(visit("a")).not.toBe(visit("b"));
  });

  const head = "contact.tag.added,2026-01-31T08:10:29+00:00";
  const event = (data: object, envelope = {}) =>
    ({ ...tagAdded, created_at: "2026-01-31T08:10:29+00:00", data, ...envelope }) as UnknownEvent;

  test("tells a type with a comma in it from one whose time has it", () => {
    const keys = [event({}, { type: "a,b", created_at: "c" }), event({}, { type: "a", created_at: "b,c" })];
    expect(keys.map((each) => deduplicationKey(each).replace(/,sha256=.*/, ""))).toEqual(["a%2Cb,c", "a,b%2Cc"]);
  });

  describe("has a hash of the event in place of", () => {
    const hash = (json: string) => `sha256=${createHash("sha256").update(json).digest("hex")}`;
    const json = (data: string) =>
      `{"account":${JSON.stringify(tagAdded.account)},"created_at":"2026-01-31T08:10:29+00:00","data":${data},"type":"contact.tag.added"}`;

    test("an id that JSON.parse has rounded, so that what is around it tells two events apart", () => {
      const rounded = (name: string) => event(JSON.parse(`{ "name": "${name}", "id": 9007199254740993 }`));
      expect(deduplicationKey(rounded("é"))).toBe(`${head},${hash(json('{"id":9007199254740992,"name":"é"}'))}`);
      expect(deduplicationKey(rounded("b"))).not.toBe(deduplicationKey(rounded("é")));
      expect(deduplicationKey(event({ id: Number.MAX_SAFE_INTEGER }))).toBe(`${head},/id=9007199254740991`);
    });

    test("an order item's id that is rounded", () => {
      const item = (email: string) =>
        edited(edited(sale, "/data/order_item/id", 2 ** 53), "/data/customer/email", email);
      expect(deduplicationKey(item("a@example.com"))).not.toBe(deduplicationKey(item("b@example.com")));
    });

    test("ids that would make it longer than a thousand characters", () => {
      const id = (length: number) => "x".repeat(length - `${head},/id=`.length);
      expect(deduplicationKey(event({ id: id(1000) }))).toBe(`${head},/id=${id(1000)}`);
      expect(deduplicationKey(event({ id: id(1001) }))).toBe(`${head},${hash(json(`{"id":"${id(1001)}"}`))}`);
      expect(deduplicationKey(event({ id: `${id(1000).slice(1)}=` }))).toMatch(/,sha256=[0-9a-f]{64}$/);
    });
  });

  test("has hashes of a type and a time of more than two hundred characters", () => {
    const long = event({ id: 1 }, { type: "x".repeat(201), created_at: "y".repeat(201) });
    expect(deduplicationKey(long)).toMatch(/^sha256=[0-9a-f]{64},sha256=[0-9a-f]{64},sha256=[0-9a-f]{64}$/);
    const other = event({ id: 1 }, { type: `${"x".repeat(200)}z`, created_at: "y".repeat(201) });
    expect(deduplicationKey(other)).not.toBe(deduplicationKey(long));
  });

  test("does not depend on the order of keys where it is a hash", () => {
    expect(deduplicationKey(event({ id: 2 ** 53, a: 1 }))).toBe(deduplicationKey(event({ a: 1, id: 2 ** 53 })));
  });

  describe("has at most a thousand characters, soon, of data with", () => {
    const nested = (depth: number) => {
      let data: Record<string, unknown> = { id: 1e300 };
      for (let level = 0; level < depth; level++) data = { id: level, d: data };
      return data;
    };
    const cyclic: Record<string, unknown> = { id: 1e300 };
    cyclic.itself = cyclic;
    test.for<[what: string, data: object]>([
      ["an id in each of ten thousand levels", nested(10_000)],
      ["a rounded id above ten thousand levels", { id: 1e300, data: nested(10_000) }],
      ["fifty thousand ids under a key of half a megabyte", { ["k".repeat(500_000)]: Array(50_000).fill({ id: 1 }) }],
      ["half a million numbers", { list: Array(500_000).fill(1), id: 1e300 }],
      ["itself in it", cyclic],
    ])("%s", ([, data]) => {
      const start = performance.now();
      expect(deduplicationKey(event(data)).length).toBeLessThanOrEqual(1000);
      expect(performance.now() - start).toBeLessThan(2000);
    });
  });
});
