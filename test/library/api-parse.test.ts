import { describe, expect, test } from "vitest";
import { bodies, samples } from "../../generated/api/samples.js";
import { samples as automationSamples } from "../../generated/automation/samples.js";
import { findDrift, isEventType, parseWebhook, parseWebhookStrict } from "../../src/api.ts";
import * as automation from "../../src/index.ts";
import { edited } from "../support/edits.ts";

const names = Object.keys(bodies) as (keyof typeof bodies)[];
const eventOf = (name: string) => name.split(".")[0] as string;
const headersOf = (event: string) => ({ "x-webhook-event": event });
const sale = samples["SALE_NEW.tag"];

describe("parseWebhook of the API webhooks", () => {
  test.for(names)("takes the sample %s for the event that its header names, without drift", (name) => {
    const parsed = parseWebhook(bodies[name], headersOf(eventOf(name)));
    if (parsed.outcome !== "known") throw new Error(`it is ${parsed.outcome}`);
    expect(parsed.event.type).toBe(eventOf(name));
    expect(parsed.event.data).toEqual(samples[name]);
    expect(findDrift(parsed.event)).toEqual([]);
    expect(parseWebhookStrict(bodies[name], headersOf(eventOf(name))).outcome).toBe("known");
  });

  const all = {
    "X-Webhook-Event": "SALE_NEW",
    "X-Webhook-Message-Id": "m",
    "X-Webhook-Event-Timestamp": "t",
    "X-Webhook-Delivery-Attempt-Timestamp": "at",
    "X-Webhook-Delivery-Attempt-Id": "a",
    "X-Webhook-Subscription-Id": "s",
    "X-Webhook-Schema-Version": "2",
  };
  const delivery = {
    messageId: "m",
    eventTimestamp: "t",
    deliveryAttemptTimestamp: "at",
    deliveryAttemptId: "a",
    subscriptionId: "s",
    schemaVersion: "2",
  };
  const lower = Object.entries(all).map(([name, value]) => [name.toLowerCase(), value] as const);
  test.for([
    ["Headers", new Headers(all)],
    ["Node's object", Object.fromEntries(lower)],
    [
      "an object whose values are lists, as request bins have them",
      Object.fromEntries(lower.map(([n, v]) => [n, [v]])),
    ],
    ["pairs", Object.entries(all)],
    ["a map", new Map(lower)],
  ] as const)("reads the headers from %s", ([, headers]) => {
    expect(parseWebhook(JSON.stringify(sale), headers)).toEqual({
      outcome: "known",
      event: { type: "SALE_NEW", data: sale, delivery },
    });
  });

  test("takes bytes, and a body that is parsed, which it neither copies nor changes", () => {
    const bytes = new TextEncoder().encode(bodies["SALE_NEW.tag"]);
    expect(parseWebhook(bytes, headersOf("SALE_NEW")).outcome).toBe("known");
    const parsed = parseWebhook(sale, headersOf("SALE_NEW"));
    expect(parsed.outcome === "known" && parsed.event.data).toBe(sale);
  });

  test("takes a sale that has nothing but what identifies it", () => {
    const bare = { customer: { contactId: 1, email: "a@example.com" }, order: { id: 2 }, orderItem: { id: 3 } };
    expect(parseWebhook(bare, headersOf("SALE_NEW")).outcome).toBe("known");
    for (const path of ["/customer/contactId", "/customer/email", "/order/id", "/orderItem/id"]) {
      const parsed = parseWebhook(edited(bare, path, null), headersOf("SALE_NEW"));
      expect(parsed).toMatchObject({
        outcome: "invalid",
        type: "SALE_NEW",
        issues: [{ path, code: "invalid_payload" }],
      });
    }
  });

  test("takes any object for a canceled sale, whose body nobody has published", () => {
    for (const body of [{}, sale, { refund: [1] }]) {
      expect(parseWebhook(body, headersOf("SALE_CANCELED"))).toMatchObject({ outcome: "known", event: { data: body } });
    }
    expect(parseWebhook([], headersOf("SALE_CANCELED")).outcome).toBe("invalid");
  });

  test("takes no delivery of a rule and no wrapper for a canceled sale, though any object could be one", () => {
    const rule = automationSamples["customer.sale.completed"];
    for (const [body, code] of [
      [rule, "automation_webhook"],
      [{ headers: {}, body: sale }, "relayed"],
    ] as const) {
      const parsed = parseWebhook(body, headersOf("SALE_CANCELED"));
      expect(parsed).toMatchObject({ outcome: "invalid", issues: [{ code }] });
    }
  });

  test.for(["SALE_CANCELLED", "sale_new", "OPT_IN", "constructor", "__proto__", "SALE_NEW, SALE_NEW"])(
    "does not know the event %s, and says so",
    (event) => {
      expect(parseWebhook(sale, headersOf(event))).toMatchObject({
        outcome: "unknown",
        event: { type: event, data: sale, candidates: [] },
        reason: `the header X-Webhook-Event names "${event}", which is not documented`,
      });
      expect(parseWebhookStrict(sale, headersOf(event))).toMatchObject({
        outcome: "invalid",
        issues: [{ code: "undocumented_type" }],
      });
      expect(isEventType(event)).toBe(false);
    },
  );

  describe("without the header", () => {
    test.for([
      ["a sale", sale, ["SALE_CANCELED", "SALE_NEW"]],
      ["a tag", samples.CONTACT_TAG_ADDED, ["CONTACT_TAG_ADDED", "CONTACT_TAG_REMOVED"]],
      ["a contact", samples.CONTACT_CREATED, ["CONTACT_CREATED", "CONTACT_OPT_IN"]],
    ] as const)("does not guess what happened to %s", ([, body, candidates]) => {
      for (const headers of [undefined, null, {}, [], new Headers(), { "x-webhook-event": "" }]) {
        const parsed = parseWebhook(body, headers);
        expect(parsed).toMatchObject({ outcome: "unknown", event: { type: null, data: body, candidates } });
        expect(parsed).toHaveProperty("reason", expect.stringContaining(candidates.join(" or ")));
      }
      expect(parseWebhookStrict(body)).toMatchObject({ outcome: "invalid", issues: [{ code: "invalid_envelope" }] });
    });

    test("tells a removed tag by the contact in a contact, which no other event has", () => {
      const body = samples["CONTACT_TAG_REMOVED.contact_in_contact"];
      expect(parseWebhook(body)).toMatchObject({ outcome: "known", event: { type: "CONTACT_TAG_REMOVED" } });
    });

    test("tells the event of a body with a new key as well, and strict says which key it is", () => {
      const body = { ...samples["CONTACT_TAG_REMOVED.contact_in_contact"], addedIn2027: 1 };
      expect(parseWebhook(body)).toMatchObject({ outcome: "known", event: { type: "CONTACT_TAG_REMOVED" } });
      expect(parseWebhookStrict(body)).toMatchObject({
        outcome: "invalid",
        type: "CONTACT_TAG_REMOVED",
        issues: [{ code: "undocumented_key", path: "/addedIn2027" }],
      });
      expect(parseWebhookStrict({ ...sale, addedIn2027: 1 })).toMatchObject({
        outcome: "invalid",
        issues: [{ code: "invalid_envelope", message: expect.stringContaining("SALE_CANCELED or SALE_NEW") }],
      });
    });

    test.for([{}, { hello: 1 }, { contact: {} }])("refuses %o, which fits no event", (body) => {
      const [issue] = issuesOf(body);
      expect(issue).toMatchObject({ code: "invalid_envelope", path: "" });
      expect(issue?.message).toContain("the header X-Webhook-Event must be there");
    });
  });

  test.for([
    ["text that is no JSON", "x", "invalid_json"],
    ["a list", "[]", "invalid_payload"],
    ["a number", "7", "invalid_payload"],
  ])("refuses %s", ([, body, code]) => {
    expect(issuesOf(body)).toMatchObject([{ code, path: "" }]);
    expect(issuesOf(body, headersOf("SALE_NEW"))).toMatchObject([{ code, path: "" }]);
  });

  test("never throws, whatever the headers and the body are", () => {
    const throwing = {
      get contact() {
        throw new Error("no");
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const body of [throwing, proxy])
      expect(parseWebhook(body, headersOf("CONTACT_CREATED")).outcome).toBe("invalid");
    const odd = [5, "x", [[1, 2]], [[]], { a: 5 }, proxy, throwing, [["x-webhook-event"]]] as never[];
    for (const headers of odd) expect(parseWebhook("{}", headers).outcome).toBe("invalid");
  });

  test("says which import takes a delivery of a rule, and that of rules says it of these", () => {
    for (const body of Object.values(automationSamples)) {
      expect(issuesOf(JSON.stringify(body))).toMatchObject([
        { code: "automation_webhook", message: expect.stringContaining("parse it with systeme-io-webhooks,") },
      ]);
    }
    for (const body of Object.values(bodies)) {
      expect(automation.parseWebhook(body)).toMatchObject({
        outcome: "invalid",
        issues: [{ code: "api_webhook", message: expect.stringContaining("parse it with systeme-io-webhooks/api,") }],
      });
    }
  });

  test("says where a delivery is that something has wrapped", () => {
    expect(issuesOf([{ headers: {}, body: sale }], headersOf("SALE_NEW"))).toMatchObject([
      { code: "relayed", path: "/0/body" },
    ]);
    expect(issuesOf({ body: JSON.stringify(automationSamples["contact.tag.added"]) })).toMatchObject([
      { code: "automation_webhook", path: "/body" },
    ]);
  });
});

describe("findDrift of the API webhooks", () => {
  test.for<[what: string, path: string, value: unknown, code: string]>([
    ["a new key", "/order/handling", 1, "undocumented_key"],
    ["a new value", "/pricePlan/type", "subscription", "undocumented_value"],
    ["the first coupon", "/coupon", { code: "X" }, "undocumented_value"],
    ["a key that is gone", "/pricePlan/name", undefined, "missing_key"],
    ["a malformed time", "/order/createdAt", "yesterday", "invalid_payload"],
  ])("tells of %s, with a pointer that begins at the body", ([, path, value, code]) => {
    const parsed = parseWebhook(edited(sale, path, value), headersOf("SALE_NEW"));
    if (parsed.outcome !== "known") throw new Error(`it is ${parsed.outcome}`);
    expect(findDrift(parsed.event)).toMatchObject([{ code, path }]);
  });
});

function issuesOf(body: unknown, headers = {}) {
  const parsed = parseWebhook(body, headers);
  return parsed.outcome === "invalid" ? parsed.issues : [];
}
