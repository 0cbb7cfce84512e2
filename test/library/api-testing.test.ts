import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodies, samples } from "../../generated/api/samples.js";
import { deduplicationKey, eventTypes, parseWebhook, personOf, verifySignature } from "../../src/api.ts";
import { arbitraryEvent, buildEvent, buildRequest } from "../../src/api-testing.ts";

const names = Object.keys(samples) as (keyof typeof samples)[];

describe("buildEvent of the API webhooks", () => {
  test.for(names)("makes an event of the sample %s, of which nothing is shared", (name) => {
    const event = buildEvent(name);
    expect(event.type).toBe(name.split(".")[0]);
    expect(event.data).toEqual(samples[name]);
    expect(Object.isFrozen(event.data)).toBe(false);
    expect(event.delivery.schemaVersion).toBe(name === "SALE_NEW.version_1" ? "1" : "2");
  });

  test.for(eventTypes)("makes a fresh %s, which is another one each time", (type) => {
    const built = [1, 2, 3].map(() => buildEvent(type, {}, { fresh: true }));
    expect(new Set(built.map(deduplicationKey)).size).toBe(3);
    expect(new Set(built.map(({ delivery }) => delivery.messageId)).size).toBe(3);
  });

  test("makes another message each time, of the same event unless it is to be fresh", () => {
    const [one, other] = [buildEvent("CONTACT_TAG_ADDED"), buildEvent("CONTACT_TAG_ADDED")];
    for (const id of ["messageId", "deliveryAttemptId", "subscriptionId"] as const)
      expect(one.delivery[id]).not.toBe(other.delivery[id]);
    expect(one.delivery.eventTimestamp).toBe("2027-01-01T00:00:00+00:00");
    expect(deduplicationKey(one)).toBe(deduplicationKey(other));
  });

  test.for(names)("lets no time of a fresh %s lie after its delivery", (name) => {
    const { data, delivery } = buildEvent(name, {}, { fresh: true });
    const times = JSON.stringify(data).match(/20\d\d-\d\d-\d\dT[\d:+]+/g) ?? [];
    const sent = Date.parse(delivery.eventTimestamp ?? "");
    for (const time of times) expect(Date.parse(time), time).toBeLessThanOrEqual(sent);
  });

  test("keeps equal ids equal, and moves the times", () => {
    const { data } = buildEvent("SALE_NEW.tag", {}, { fresh: true });
    expect(data.customer.contactId).toBeGreaterThan(1_000_000_000);
    expect(data.order.createdAt).toMatch(/^2027-01-01T00:/);
    const tagged = buildEvent("CONTACT_TAG_ADDED", {}, { fresh: true }).data;
    expect(tagged.contact.tags?.some(({ id }) => id === tagged.tag.id)).toBe(true);
  });

  test("merges overrides into the body", () => {
    const { data } = buildEvent("SALE_NEW", {
      order: { totalPrice: 0 },
      coupon: { code: "FREE" },
      checkoutPage: undefined,
    });
    expect(data.order.totalPrice).toBe(0);
    expect(data.order.id).toBe(samples["SALE_NEW.physical_product"].order.id);
    expect(data.coupon).toEqual({ code: "FREE" });
    expect(data).not.toHaveProperty("checkoutPage");
  });

  test("starts with nothing where nobody has published a body", () => {
    expect(buildEvent("SALE_CANCELED").data).toEqual({});
    expect(buildEvent("SALE_CANCELED", { orderItem: { id: 1 } }).data).toEqual({ orderItem: { id: 1 } });
  });

  test("refuses what the contract rejects, and says what and where", () => {
    // @ts-expect-error an id is a number
    const wrong = () => buildEvent("SALE_NEW", { orderItem: { id: "7" } });
    expect(wrong).toThrow("/orderItem/id must be an integer");
    // @ts-expect-error there is no such event
    expect(() => buildEvent("SALE_CANCELLED")).toThrow("is neither an event nor a sample; use one of CONTACT_CREATED");
    for (const name of ["constructor", "SALE_NEW.nothing"])
      expect(() => buildEvent(name as never)).toThrow("use one of");
  });
});

describe("buildRequest", () => {
  test.for(names)("signs the exact bytes of %s, in the form in which systeme.io sends it", async (name) => {
    const { method, headers, body } = await buildRequest(buildEvent(name), "secret");
    expect(method).toBe("POST");
    expect(body).toBe(bodies[name]);
    expect(headers["X-Webhook-Schema-Version"]).toBe(name === "SALE_NEW.version_1" ? "1" : "2");
    expect(headers["X-Webhook-Signature"]).toBe(createHmac("sha256", "secret").update(body).digest("hex"));
    expect(parseWebhook(body, headers).outcome).toBe("known");
  });

  test("has the headers that were seen, in their order, with times and UUIDs of version 7", async () => {
    const { headers } = await buildRequest(buildEvent("SALE_NEW", {}, { fresh: true }), "secret");
    expect(Object.keys(headers)).toEqual([
      "Content-Type",
      "User-Agent",
      "Accept",
      "Accept-Encoding",
      "X-Webhook-Event",
      "X-Webhook-Signature",
      "X-Webhook-Message-Id",
      "X-Webhook-Event-Timestamp",
      "X-Webhook-Delivery-Attempt-Timestamp",
      "X-Webhook-Delivery-Attempt-Id",
      "X-Webhook-Subscription-Id",
      "X-Webhook-Schema-Version",
    ]);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const name of ["Message", "Delivery-Attempt", "Subscription"])
      expect(headers[`X-Webhook-${name}-Id`]).toMatch(uuid);
    expect(headers["X-Webhook-Event-Timestamp"]).toMatch(/^2027-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
  });

  test("is what fetch takes, and arrives as it was signed", async () => {
    const request = new Request("https://example.com/", await buildRequest(buildEvent("SALE_NEW"), "secret"));
    const signature = request.headers.get("x-webhook-signature");
    expect(await verifySignature(await request.arrayBuffer(), signature, "secret")).toBe(true);
  });

  test("delivers a body that is invalid by intention", async () => {
    const event = buildEvent("SALE_NEW");
    const broken = { ...event, data: { ...event.data, orderItem: null } } as never;
    const { body, headers } = await buildRequest(broken, "secret");
    expect(parseWebhook(body, headers)).toMatchObject({ outcome: "invalid", type: "SALE_NEW" });
  });
});

describe("arbitraryEvent of the API webhooks", () => {
  test.for(eventTypes)("makes a thousand events %s, each of them known by its name", (type) => {
    fc.assert(
      fc.property(arbitraryEvent(fc, type), (event) => {
        const parsed = parseWebhook(JSON.stringify(event.data), { "X-Webhook-Event": type });
        expect(parsed).toMatchObject({ outcome: "known", event: { type } });
        expect(deduplicationKey(event).length).toBeLessThanOrEqual(1000);
        if (type !== "SALE_CANCELED") expect(personOf(event).contactId).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test("makes any event unless it is told which", () => {
    const types = fc.sample(arbitraryEvent(fc), 200).map(({ type }) => type);
    expect(new Set(types).size).toBe(eventTypes.length);
    expect(() => arbitraryEvent(fc, "SALE" as never)).toThrow("use one of CONTACT_CREATED");
  });
});
