import { describe, expect, test } from "vitest";
import { samples } from "../../generated/api/samples.js";
import family from "../../schemas/api/family.json" with { type: "json" };
import {
  contactOf,
  deduplicationKey,
  dispatch,
  type EventOf,
  type EventType,
  fieldsOf,
  type InvalidWebhook,
  parseWebhook,
  personOf,
  priceOf,
  resourcesOf,
  soldItemOf,
  sourceAddresses,
  type UnknownEvent,
  type WebhookEvent,
} from "../../src/api.ts";
import { edited } from "../support/edits.ts";

const time = "2026-09-27T20:16:27+00:00";

function eventOf<Type extends EventType>(type: Type, body: unknown, headers = {}): EventOf<Type> {
  const all = { "X-Webhook-Event": type, "X-Webhook-Event-Timestamp": time, "X-Webhook-Message-Id": "m1", ...headers };
  const parsed = parseWebhook(body, all);
  if (parsed.outcome !== "known") throw new Error(`it is ${parsed.outcome}`);
  return parsed.event as EventOf<Type>;
}

function invalid(body: unknown, type = "SALE_NEW"): InvalidWebhook {
  const parsed = parseWebhook(body, { "X-Webhook-Event": type });
  if (parsed.outcome !== "invalid") throw new Error(`it is ${parsed.outcome}`);
  return parsed;
}

const saleBody = samples["SALE_NEW.tag"];
const sale = eventOf("SALE_NEW", saleBody);
const created = eventOf("CONTACT_CREATED", samples.CONTACT_CREATED);
const nested = eventOf("CONTACT_TAG_REMOVED", samples["CONTACT_TAG_REMOVED.contact_in_contact"]);
const flat = eventOf("CONTACT_TAG_REMOVED", samples["CONTACT_TAG_REMOVED.contact"]);

describe("personOf the API webhooks", () => {
  test("finds the buyer, by the id of the contact, and the contact in either form", () => {
    const { customer } = saleBody;
    expect(personOf(sale)).toMatchObject({
      email: customer.email,
      contactId: customer.contactId,
      firstName: "Amir",
      lastName: "Khan",
      ip: customer.clientIp,
    });
    expect(personOf(created)).toMatchObject({
      email: "zoe.martin@example.com",
      firstName: "Zoé",
      lastName: "Martin",
      ip: null,
    });
    expect(personOf(nested)).toEqual(personOf(flat));
    expect(contactOf(nested).email).toBe(contactOf(flat).email);
    expect(contactOf(created)).toBe(created.data.contact);
  });

  test("knows whose delivery is broken, and nobody where nothing is", () => {
    expect(personOf(invalid(edited(saleBody, "/orderItem", null))).email).toBe(saleBody.customer.email);
    const nobody = { email: null, contactId: null, firstName: null, lastName: null, fields: {}, ip: null };
    for (const body of ["x", "[]", { customer: 5, contact: [], order: {} }])
      expect(personOf(invalid(body))).toEqual(nobody);
    expect(personOf(eventOf("SALE_CANCELED", {}))).toEqual(nobody);
    expect(personOf(eventOf("SALE_CANCELED", saleBody))).toEqual(personOf(sale));
  });
});

describe("fieldsOf", () => {
  test("makes one map of the list of a contact and the object of a customer", () => {
    const list = [
      { fieldName: "First name", slug: "first_name", value: "Ada" },
      { slug: "size", value: 42 },
      { slug: "empty", value: "" },
      { slug: "none", value: null },
      { slug: "list", value: [] },
      { value: "x" },
      { slug: "__proto__", value: "y" },
    ];
    const expected = [
      ["first_name", "Ada"],
      ["size", "42"],
      ["empty", ""],
      ["__proto__", "y"],
    ];
    expect(Object.entries(fieldsOf(list))).toEqual(expected);
    expect(
      Object.entries(fieldsOf(JSON.parse('{"first_name":"Ada","size":42,"empty":"","none":null,"__proto__":"y"}'))),
    ).toEqual(expected);
    for (const none of [[], null, undefined]) expect(Object.keys(fieldsOf(none))).toEqual([]);
  });
});

describe("priceOf, resourcesOf and soldItemOf of a sale", () => {
  test("tell what was paid, or else the list price", () => {
    const { amount, currency } = saleBody.pricePlan as { amount: number; currency: string };
    expect(priceOf(eventOf("SALE_NEW", edited(saleBody, "/order/totalPrice", 1000)))).toEqual({
      amount: 1000,
      basis: "paid",
      currency,
      planId: 4100655,
      planName: "Guide",
      planInnerName: "Guide, early bird",
    });
    const unpaid = edited(saleBody, "/order/totalPrice", null);
    expect(priceOf(eventOf("SALE_NEW", unpaid))).toMatchObject({ amount, basis: "list" });
    expect(priceOf(eventOf("SALE_NEW", edited(saleBody, "/order/totalPrice", 0)))).toMatchObject({
      amount: 0,
      basis: "paid",
    });
    expect(priceOf(eventOf("SALE_NEW", edited(unpaid, "/pricePlan", null)))).toMatchObject({
      amount: null,
      basis: null,
      currency: null,
    });
  });

  test("tell what was bought", () => {
    expect(resourcesOf(sale)).toEqual([{ kind: "tag", id: 900103, name: "Customer: guide", access: null }]);
    const physical = eventOf("SALE_NEW", samples["SALE_NEW.physical_product"]);
    expect(resourcesOf(physical)).toEqual([{ kind: "physical_product", id: 8100, name: "Cup “Café”", access: null }]);
    const resources = [{ courseBundle: { id: 1, name: "B" }, enrollmentAccessType: "full_access" }, {}, null];
    expect(resourcesOf(invalid(edited(saleBody, "/orderItem/resources", resources)))).toEqual([
      { kind: "course_bundle", id: 1, name: "B", access: "full_access" },
      { kind: null, id: null, name: null, access: null },
      { kind: null, id: null, name: null, access: null },
    ]);
    expect(resourcesOf(eventOf("SALE_NEW", edited(saleBody, "/orderItem/resources", null)))).toEqual([]);
    expect(soldItemOf(sale)).toEqual({ id: 71000988, orderId: 61000790 });
    expect(soldItemOf(invalid(edited(saleBody, "/customer", null)))).toEqual({ id: 71000988, orderId: 61000790 });
  });
});

test("contactOf and personOf take the contact that has an id and an address, whatever stands in it", () => {
  const known = { ...samples.CONTACT_CREATED.contact, id: 5, email: "outer@example.com" };
  for (const inner of [null, {}, { id: 6 }]) {
    const event = eventOf("CONTACT_CREATED", { contact: { ...known, contact: inner } });
    expect(contactOf(event)).toMatchObject({ id: 5, email: "outer@example.com" });
    expect(personOf(event)).toMatchObject({ contactId: 5, email: "outer@example.com" });
  }
});

describe("deduplicationKey of the API webhooks", () => {
  const tagged = (headers = {}) => eventOf("CONTACT_TAG_ADDED", samples.CONTACT_TAG_ADDED, headers);

  test.for<[string, WebhookEvent, string]>([
    ["a sale", sale, "SALE_NEW,/orderItem/id=71000988"],
    ["a new contact", created, "CONTACT_CREATED,/contact/id=447001122"],
    ["a tag", tagged(), `CONTACT_TAG_ADDED,/contact/id=447001122,/tag/id=900102,${time}`],
    ["a removed tag", flat, `CONTACT_TAG_REMOVED,/contact/id=447001122,/tag/id=900102,${time}`],
    ["a removed tag in the other form", nested, `CONTACT_TAG_REMOVED,/contact/id=447001122,/tag/id=900103,${time}`],
    [
      "a canceled sale like a new one",
      eventOf("SALE_CANCELED", saleBody),
      `SALE_CANCELED,/orderItem/id=71000988,${time}`,
    ],
  ])("of %s", ([, event, key]) => {
    expect(deduplicationKey(event)).toBe(key); // receivers store these: a change here is a major one
  });

  test("of a sale does not depend on what is not signed", () => {
    const replayed = eventOf("SALE_NEW", saleBody, {
      "X-Webhook-Event-Timestamp": "2030-01-01T00:00:00+00:00",
      "X-Webhook-Message-Id": "m2",
    });
    expect(deduplicationKey(replayed)).toBe(deduplicationKey(sale));
  });

  test("tells a tag from the same tag added again later, by the time, the message or the body", () => {
    const later = { "X-Webhook-Event-Timestamp": "2026-10-27T20:16:27+00:00" };
    expect(deduplicationKey(tagged(later))).not.toBe(deduplicationKey(tagged()));
    const untimed = { "X-Webhook-Event-Timestamp": "" };
    expect(deduplicationKey(tagged(untimed))).toBe("CONTACT_TAG_ADDED,/contact/id=447001122,/tag/id=900102,m1");
    const bare = { ...untimed, "X-Webhook-Message-Id": "" };
    expect(deduplicationKey(tagged(bare))).toMatch(/^CONTACT_TAG_ADDED,sha256=[0-9a-f]{64}$/);
  });

  test("is another one for each sample, though all were sent at the same time", () => {
    const keys = Object.entries(samples).map(([name, body]) =>
      deduplicationKey(eventOf(name.split(".")[0] as EventType, body)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  const canceled = (body: object) => deduplicationKey(eventOf("SALE_CANCELED", body));
  const undocumented = (body: object) => {
    const headers = { "X-Webhook-Event": "COURSE_COMPLETED", "X-Webhook-Event-Timestamp": time };
    return deduplicationKey((parseWebhook(body, headers) as { event: UnknownEvent }).event);
  };
  const contact = { id: 1, email: "a@example.com" };

  test.for<[string, string, string]>([
    [
      "two sales whose rounded ids are the same",
      deduplicationKey(eventOf("SALE_NEW", JSON.stringify(saleBody).replace("71000988", "9007199254740993"))),
      deduplicationKey(
        eventOf(
          "SALE_NEW",
          JSON.stringify(saleBody).replace("71000988", "9007199254740993").replace("@example.com", "@example.org"),
        ),
      ),
    ],
    [
      "two canceled orders without an id of their item",
      canceled({ orderItem: { id: null }, order: { id: 1 } }),
      canceled({ orderItem: { id: null }, order: { id: 2 } }),
    ],
    [
      "two canceled orders whose item has something else for an id",
      canceled({ orderItem: { id: { a: { id: 3 } } }, order: { id: 1 } }),
      canceled({ orderItem: { id: { a: { id: 3 } } }, order: { id: 2 } }),
    ],
    [
      "two contacts without an id",
      canceled({ contact: { id: null, email: "a@example.com" } }),
      canceled({ contact: { id: null, email: "b@example.com" } }),
    ],
    [
      "two contacts that get a tag with an undocumented order item",
      deduplicationKey(eventOf("CONTACT_TAG_ADDED", { contact, tag: { id: 1, name: "x" }, orderItem: { id: 9 } })),
      deduplicationKey(
        eventOf("CONTACT_TAG_ADDED", {
          contact: { ...contact, id: 2 },
          tag: { id: 1, name: "x" },
          orderItem: { id: 9 },
        }),
      ),
    ],
    [
      "two courses that a contact completes in the same second",
      undocumented({ contact, course: { id: 1 } }),
      undocumented({ contact, course: { id: 2 } }),
    ],
  ])("tells %s apart", ([, one, other]) => {
    expect(one).not.toBe(other);
    expect(one).toMatch(/\d/);
  });

  test("of an event that is not known has the hash of its body, and of any length has at most a thousand characters", () => {
    const unknown = (type: string, body: object) => {
      const parsed = parseWebhook(body, { "X-Webhook-Event": type, "X-Webhook-Event-Timestamp": "t".repeat(10_000) });
      return deduplicationKey((parsed as { event: UnknownEvent }).event);
    };
    expect(unknown("COURSE_DONE", { lesson: 1 })).not.toBe(unknown("COURSE_DONE", { lesson: 2 }));
    expect(unknown("COURSE_DONE", { a: 1, b: 2 })).toBe(unknown("COURSE_DONE", { b: 2, a: 1 }));
    expect(unknown("X".repeat(100_000), { orderItem: { id: "y".repeat(100_000) } }).length).toBeLessThanOrEqual(1000);
  });
});

test("dispatch calls the handler of the event, unknown, or default", () => {
  const unknown = parseWebhook(saleBody) as { event: UnknownEvent };
  const handlers = { SALE_NEW: () => "sale", unknown: () => "unknown", default: () => "default" };
  expect([sale, created, unknown.event].map((event) => dispatch(event, handlers))).toEqual([
    "sale",
    "default",
    "unknown",
  ]);
  expect(dispatch(created, { SALE_NEW: () => "sale" })).toBeUndefined();
});

test("sourceAddresses are those that family.json has", () => {
  expect(sourceAddresses).toEqual(family.sourceAddresses.value);
});
