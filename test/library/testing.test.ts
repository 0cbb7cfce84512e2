import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { deduplicationKey, eventTypes, parseWebhook, parseWebhookStrict, type WebhookEvent } from "../../src/index.ts";
import { arbitraryOf } from "../../src/shared/arbitrary.ts";
import { freshen } from "../../src/shared/freshen.ts";
import { valueAt } from "../../src/shared/pointer.ts";
import { arbitraryEvent, buildEvent } from "../../src/testing.ts";
import { deepFreeze } from "../support/edits.ts";

/** As a program without types calls it. */
const build = buildEvent as (name: string, overrides?: unknown, options?: { fresh: boolean }) => WebhookEvent;
const names = Object.keys(samples) as (keyof typeof samples)[];

/** Every object and array in a value. */
function objectsIn(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** The ids and times in a value, by JSON Pointer. */
function idsAndTimesIn(value: unknown, pointer = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) {
    const isOne = value !== null && /(\/|_)(id|at)$/.test(pointer);
    return new Map(isOne ? [[pointer, value]] : []);
  }
  return new Map(Object.entries(value).flatMap(([key, child]) => [...idsAndTimesIn(child, `${pointer}/${key}`)]));
}

describe("buildEvent", () => {
  test.for(names)("gives the documented payload %s", (name) => {
    expect(buildEvent(name)).toEqual(samples[name]);
  });

  test("gives the first payload of a type that has several", () => {
    expect(buildEvent("contact.optin.completed")).toEqual(samples["contact.optin.completed.funnel_step"]);
    expect(eventTypes.map((type) => buildEvent(type).type)).toEqual(eventTypes);
  });

  test.for<[does: string, name: string, overrides: unknown, pointer: string, value: unknown]>([
    ["sets a value", "contact.tag.added", { data: { tag: { name: "VIP" } } }, "/data/tag/name", "VIP"],
    ["keeps what is beside it", "contact.tag.added", { data: { tag: { name: "VIP" } } }, "/data/tag/id", 141002],
    ["sets a null", "contact.tag.added", { account: null }, "/account", null],
    [
      "replaces an array as a whole",
      "customer.sale.completed",
      { data: { order_item: { resources: [{ type: "systemeio_tag" }] } } },
      "/data/order_item/resources",
      [{ type: "systemeio_tag" }],
    ],
    [
      "replaces an object by an array",
      "customer.sale.completed",
      { data: { customer: { fields: [] } } },
      "/data/customer/fields",
      [],
    ],
    [
      "replaces an array by an object",
      "contact.tag.added",
      { data: { contact: { fields: { city: "Utrecht", country: undefined } } } },
      "/data/contact/fields",
      { city: "Utrecht" },
    ],
    [
      "adds an object",
      "customer.sale.completed",
      { data: { price_plan: { amount: 4900, name: undefined } } },
      "/data/price_plan",
      { amount: 4900 },
    ],
    ["adds a key that is not documented", "contact.tag.added", { data: { tag: { color: 1 } } }, "/data/tag/color", 1],
  ])("%s", ([, name, overrides, pointer, value]) => {
    expect(valueAt(build(name, overrides), pointer)).toStrictEqual(value);
  });

  test("takes a key away that is undefined", () => {
    const { data } = buildEvent("customer.sale.completed", { account: undefined, data: { funnel_step: undefined } });
    expect([Object.keys(data).includes("funnel_step"), Object.keys(data).length]).toEqual([false, 5]);
  });

  test("shares nothing, neither with a sample nor with the overrides nor with another call", () => {
    const overrides = deepFreeze({
      data: { order_item: { resources: [{ data: { id: 7 } }] }, coupon: { code: ["X"] } },
    });
    const [one, other] = [build("customer.sale.completed", overrides), build("customer.sale.completed", overrides)];
    expect(one).toEqual(other);
    const known = new Set([samples["customer.sale.completed"], overrides, other].flatMap(objectsIn));
    expect(objectsIn(one).filter((object) => known.has(object) || Object.isFrozen(object))).toEqual([]);
  });

  test("takes __proto__ for a key like any other", () => {
    const overrides = JSON.parse(
      '{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    );
    const event = build("contact.tag.added", overrides);
    expect(event).not.toHaveProperty("polluted");
    expect(event.data).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect(
      objectsIn(event).map((object) =>
        [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(object) as never),
      ),
    ).not.toContain(false);
    expect(JSON.stringify(event)).toContain('"__proto__":{"polluted":1}');
  });

  test.for<[what: string, overrides: unknown, faults: string[]]>([
    ["a wrong type", { data: { tag: { id: "7" } } }, ['/data/tag/id must be an integer, but is "7"']],
    [
      "a null and a missing key, where neither can be",
      { data: { contact: { email: null }, tag: undefined } },
      ["/data/tag must be present, but is missing", "/data/contact/email must be a string, but is null"],
    ],
    [
      "the type of another event",
      { type: "contact.tag.removed" },
      ['/type must be "contact.tag.added", but is "contact.tag.removed"'],
    ],
    ["an undocumented type", { type: "x" }, ['/type must be "contact.tag.added", but is "x"']],
    [
      "a number that JSON cannot hold",
      { data: { tag: { id: Number.NaN } } },
      ["/data/tag/id must be an integer, but is NaN"],
    ],
    ["a date instead of a text", { created_at: new Date(0) }, ["/created_at must be a string, but is an object"]],
    ["no object", null, ["the body must be an object, but is null"]],
  ])("refuses %s, and says where it is and what to do", ([, overrides, faults]) => {
    const remedy = "correct them, or change what buildEvent returns if the body is to be invalid";
    const message = `contact.tag.added with these overrides is not a valid delivery; ${remedy}`;
    expect(() => build("contact.tag.added", overrides)).toThrow(new Error([message, ...faults].join("\n  ")));
  });

  test.for(["contact.tag.add", "constructor", "__proto__"])(
    "refuses the name %s, and lists those that there are",
    (name) => {
      const message = `"${name}" is neither an event type nor a sample; use one of contact.campaign.finished, `;
      expect(() => build(name)).toThrow(message);
      expect(() => build(name)).toThrow("contact.optin.completed, ");
      expect(() => build(name)).toThrow("contact.optin.completed.page_model");
    },
  );
});

describe("a fresh event", () => {
  test.for(names)("has ids and times that no other has: %s", (name) => {
    const events = [samples[name], ...Array.from({ length: 100 }, () => buildEvent(name, {}, { fresh: true }))];
    const places = [...idsAndTimesIn(samples[name]).keys()];
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) expect(new Set(events.map((event) => valueAt(event, place))).size, place).toBe(101);
    expect(new Set(events.map(deduplicationKey)).size).toBe(101);
  });

  test("has another key even if all of its ids are given", () => {
    const overrides = { data: { tag: { id: 1 }, contact: { id: 2 } } };
    const [one, other] = [1, 2].map(() => buildEvent("contact.tag.added", overrides, { fresh: true }));
    expect(one?.data).toEqual(other?.data);
    expect(one?.data).toMatchObject(overrides.data);
    expect(deduplicationKey(one as never)).not.toBe(deduplicationKey(other as never));
  });

  test.for(names)("is as documented otherwise, strictly: %s", (name) => {
    const event = buildEvent(name, {}, { fresh: true });
    expect(parseWebhookStrict(event)).toEqual({ outcome: "known", event });
    const places = [...idsAndTimesIn(event).keys()];
    expect(places).toEqual([...idsAndTimesIn(samples[name]).keys()]);
    const same = Object.fromEntries(places.map((place) => [place, valueAt(samples[name], place)]));
    const text = places.reduce(
      (text, place) => text.replace(JSON.stringify(valueAt(event, place)), JSON.stringify(same[place])),
      JSON.stringify(event),
    );
    expect(text).toBe(JSON.stringify(samples[name]));
  });

  test("comes a second after the last one, whatever its type, with times in the form of systeme.io", () => {
    const times = eventTypes.map((type) => buildEvent(type, {}, { fresh: true }).created_at);
    for (const time of times) expect(time).toMatch(/^2022-01-01T\d\d:\d\d:\d\d\+00:00$/);
    const steps = times.slice(1).map((time, index) => Date.parse(time) - Date.parse(times[index] as string));
    expect(new Set(steps)).toEqual(new Set([1000]));
    const { created_at, data } = buildEvent("customer.sale.completed", {}, { fresh: true });
    expect(Date.parse(created_at) - Date.parse(data.order.created_at as string)).toBe(16_000); // as in the sample
  });

  test("has one id for what has one id", () => {
    let id = 100;
    const payload = { created_at: "2021-10-05T09:52:38+00:00", contact: { id: 7 }, tags: [{ id: 8, contact_id: 7 }] };
    expect(freshen(payload, () => ++id, new Date("2021-10-05T09:52:39Z"), payload.created_at)).toEqual({
      created_at: "2021-10-05T09:52:39+00:00",
      contact: { id: 101 },
      tags: [{ id: 102, contact_id: 101 }],
    });
  });
});

describe("arbitraryEvent", () => {
  const seed = 20_211_005;

  test.for(eventTypes)("makes nothing but known events, such as JSON can bring, of %s", (type) => {
    const events = fc.sample(arbitraryEvent(fc, type), { numRuns: 1000, seed });
    for (const event of events) {
      expect(parseWebhook(event)).toEqual({ outcome: "known", event });
      expect(event.type).toBe(type);
      expect(JSON.parse(JSON.stringify(event))).toStrictEqual(event);
    }
  });

  test("makes events of every type, unless it is told of which", () => {
    const events = fc.sample(arbitraryEvent(fc), { numRuns: 500, seed });
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(eventTypes);
  });

  const sales = fc
    .sample(arbitraryEvent(fc, "customer.sale.completed"), { numRuns: 1000, seed })
    .map(({ data }) => data);
  const sale = samples["customer.sale.completed"].data;
  test.for<[what: string, (data: (typeof sales)[number]) => boolean]>([
    ["as documented in 2021", ({ offer_price_plan: documented, price_plan }) => !!documented && !price_plan],
    ["as receivers of 2026 read it", ({ offer_price_plan: documented, price_plan }) => !documented && !!price_plan],
    ["with both prices", ({ offer_price_plan: documented, price_plan }) => !!documented && !!price_plan],
    ["with neither price", (data) => !("offer_price_plan" in data || "price_plan" in data)],
    ["with a null", ({ funnel_step }) => funnel_step === null],
    ["without an optional key", (data) => !("funnel_step" in data)],
    ["with an undocumented key", (data) => Object.keys(data).some((key) => !(key in sale || key === "price_plan"))],
    ["with fields", ({ customer: { fields } }) => !Array.isArray(fields) && fields?.first_name !== undefined],
    [
      "with a field of the account's own",
      ({ customer: { fields } }) => Object.keys(fields ?? {}).some((slug) => !(slug in (sale.customer.fields ?? {}))),
    ],
    ["with an empty array of fields", ({ customer: { fields } }) => Array.isArray(fields)],
    ["with several resources", ({ order_item: { resources } }) => (resources?.length ?? 0) > 1],
    ["with a documented value of an open enumeration", ({ customer }) => customer.payment_processor === "mollie"],
    ["with another one", ({ customer }) => !/^(paypal|stripe|mollie|cash.*|)$/.test(customer.payment_processor ?? "")],
    ["with a small id", ({ order }) => order.id < 100],
    ["with an id that 32 bits do not hold", ({ order }) => order.id > 2 ** 32],
    ["with a documented time", ({ order }) => order.created_at === sale.order.created_at],
    ["with a text for what is seen only as null", ({ coupon }) => typeof coupon === "string"],
    ["with an object there", ({ coupon }) => typeof coupon === "object" && coupon !== null && !Array.isArray(coupon)],
  ])("makes sales %s", ([, is]) => {
    expect(sales.filter(is)).not.toEqual([]);
  });

  test("shrinks to what matters, in documented values", () => {
    const { counterexample } = fc.check(
      fc.property(arbitraryEvent(fc, "contact.tag.added"), ({ data }) => data.contact.fields !== null),
      { seed, numRuns: 1000 },
    );
    const { type, data, created_at } = samples["contact.tag.added"];
    const { id, email } = samples["contact.campaign.finished"].data.contact; // the first example of a contact
    expect(counterexample).toEqual([
      { type, data: { tag: data.tag, contact: { id, email, fields: null } }, created_at },
    ]);
  });

  test("refuses a type that is not documented, and lists those that are", () => {
    expect(() => arbitraryEvent(fc, "contact.tag.add" as never)).toThrow(
      `"contact.tag.add" is not an event type; use one of ${eventTypes.join(", ")}`,
    );
  });
});

describe("the values of a schema", () => {
  const valuesOf = (schema: object) => fc.sample(arbitraryOf(fc, schema as never), { numRuns: 300, seed: 1 });

  test.for<[type: string, schema: object, isOne: (value: unknown) => boolean]>([
    ["booleans", { type: "boolean" }, (value) => typeof value === "boolean"],
    ["numbers", { type: "number", minimum: 0.5 }, (value) => Number.isFinite(value) && Number(value) >= 0.5],
    [
      "numbers that JSON keeps",
      { type: "number", minimum: -0 },
      (value) => Number.isFinite(value) && !Object.is(value, -0),
    ],
    ["integers", { type: "integer", minimum: -1 }, (value) => Number.isSafeInteger(value) && Number(value) >= -1],
    ["arrays", { type: "array", maxItems: 2 }, (value) => Array.isArray(value) && value.length <= 2],
  ])("are %s", ([, schema, isOne]) => {
    const values = valuesOf(schema);
    expect(values.filter((value) => !isOne(value))).toEqual([]);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
  });

  test.for<[says: string, additionalProperties: unknown, keys: number, isOther: (value: unknown) => boolean]>([
    ["any others", true, 2, () => true],
    ["any others if it says nothing", undefined, 2, () => true],
    ["no others", false, 0, () => false],
    ["others of one kind", { type: "null" }, 2, (value) => value === null],
  ])("are objects with their listed keys, and %s", ([, additionalProperties, most, isOther]) => {
    const properties = { "": { type: "integer" }, valueOf: { const: "own" } }; // keys that others often have too
    const schema = {
      type: "object",
      properties,
      required: ["valueOf"],
      ...(additionalProperties !== undefined && { additionalProperties }),
    };
    const others = valuesOf(schema).map((value) => {
      const { "": listed, valueOf: own, ...others } = value as Record<string, unknown>;
      expect([listed === undefined || Number.isInteger(listed), own]).toEqual([true, "own"]);
      expect(Object.values(others).filter((other) => !isOther(other))).toEqual([]);
      return Object.keys(others).length;
    });
    expect(Math.max(...others)).toBe(most);
  });

  test("do not grow without end where a schema refers to itself", () => {
    const list = {
      type: "object",
      properties: { next: { $ref: "#/$defs/list" } },
      additionalProperties: { type: "null" },
    };
    expect(valuesOf({ $ref: "#/$defs/list", $defs: { list } })).toHaveLength(300);
  });

  test("are not made of a type that JSON does not have", () => {
    expect(() => valuesOf({ type: "date" })).toThrow("a schema has the type date, of which no values can be made");
  });
});
