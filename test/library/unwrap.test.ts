import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { parseWebhook as parseApiWebhook } from "../../src/api.ts";
import { parseWebhook, parseWebhookStrict, unwrapWebhook } from "../../src/index.ts";
import { edited } from "../support/edits.ts";
import { issue, issuesOf } from "../support/issues.ts";

const tagAdded = samples["contact.tag.added"];
const sale = samples["customer.sale.completed"];
const text = JSON.stringify(tagAdded);
const buffer = Buffer.from(text);

/** Two of the vendor's other deliveries, with what the documentation and a real delivery have. */
const apiContact = {
  contact: { id: 1, email: "a@example.com", fields: [{ fieldName: "Surname", slug: "surname", value: "X" }], tags: [] },
};
const apiSale = { customer: { id: 1, contactId: 2, email: "a@example.com" }, order: { id: 3 }, orderItem: { id: 4 } };

/** An execution of n8n as its API has it: what each node put out, the webhook's item under `json`. */
const execution = (body: unknown) => ({
  id: "231",
  mode: "webhook",
  data: { resultData: { runData: { Webhook: [{ data: { main: [[{ json: { headers: {}, body } }]] } }] } } },
});
const inExecution = "/data/resultData/runData/Webhook/0/data/main/0/0/json/body";
const request = (content: string) => ({ uuid: "x", type: "web", content, created_at: "2026-01-31 08:10:29" });

const there = "pass on what is there";
const textThere = "pass on the text that is there";
const relay = "must be the body itself, but is wrapped by a relay such as n8n or Make";

describe("a delivery is found, and the message says what to pass on, in", () => {
  const wrappers: [what: string, body: unknown, path: string, advice: string][] = [
    ["an array", [tagAdded], "/0", there],
    ["an object with body", { headers: {}, body: tagAdded }, "/body", there],
    ["an array of objects with body", [{ headers: {}, body: tagAdded }], "/0/body", there],
    ["an object with payload", { payload: tagAdded }, "/payload", there],
    ["the text of an event of Lambda", { version: "2.0", isBase64Encoded: false, body: text }, "/body", textThere],
    ["an event of Pipedream", { trigger: {}, event: { method: "POST", body: tagAdded } }, "/event/body", there],
    ["an item of n8n", [{ json: { headers: {}, body: tagAdded } }], "/0/json/body", there],
    ["an execution of n8n", execution(tagAdded), inExecution, there],
    ["a request of webhook.site", request(text), "/content", textThere],
    ["an export of webhook.site", { data: [request(text)] }, "/data/0/content", textThere],
    ["an event of smee", { host: "smee.io", body: tagAdded, query: {}, timestamp: 1 }, "/body", there],
    ["an export of Hookdeck", { models: [{ id: "evt", data: { body: tagAdded } }] }, "/models/0/data/body", there],
    ["a message of a queue", { Records: [{ messageId: "x", body: text }] }, "/Records/0/body", textThere],
    ["a CloudEvent", { specversion: "1.0", type: "com.example.hook", data: tagAdded }, "/data", there],
    ["keys that need escapes", { "a/b": { "c~": tagAdded } }, "/a~1b/c~0", there],
    [
      "base64 of a function of Netlify",
      { isBase64Encoded: true, body: buffer.toString("base64") },
      "/body",
      "pass on the bytes that are there in base64",
    ],
    ["a Buffer as JSON", { body: buffer.toJSON() }, "/body", "pass on the bytes that are there"],
    ["a Buffer", { body: buffer }, "/body", "pass on the bytes that are there"],
    [
      "text in text",
      { content: JSON.stringify({ payload: tagAdded }) },
      "/content/payload",
      "parse the text at /content, then pass on what is there",
    ],
    [
      "JSON in JSON in text",
      { body: JSON.stringify(text) },
      "/body",
      "parse the text at /body, then pass on the text that is there",
    ],
  ];

  test.for(wrappers)("%s", ([, body, path, advice]) => {
    expect(unwrapWebhook(body)).toEqual([{ path, body: tagAdded, family: "automation" }]);
    const relayed = issue("relayed", path, `${relay}; ${advice}`);
    expect(issuesOf(body)).toEqual([relayed]);
    expect(issuesOf(JSON.stringify({ at: body }), parseWebhookStrict)[0]?.path).toBe(`/at${path}`);
  });

  test.for<[what: string, body: unknown, but: string]>([
    ["JSON in JSON", JSON.stringify(text), "is JSON in JSON; pass on the text in it"],
    ["bytes of JSON in JSON", Buffer.from(JSON.stringify(text)), "is JSON in JSON; pass on the text in it"],
    ["a Buffer as JSON, without a key", buffer.toJSON(), "is a list of its bytes; pass on the bytes"],
  ])("%s", ([, body, but]) => {
    expect(unwrapWebhook(body)).toEqual([{ path: "", body: tagAdded, family: "automation" }]);
    const message = `the body must be the delivery itself, but ${but}`;
    expect(issuesOf(body)).toEqual([{ code: "relayed", path: "", message }]);
  });

  test.for<[what: string, delivery: object]>([
    ["an invalid one", edited(tagAdded, "/data/tag/id", "7")],
    ["one whose data is a list", { ...tagAdded, data: [] }],
    ["one without a type", { ...tagAdded, type: undefined }],
    ["one of an undocumented type without an account", { ...tagAdded, type: "x", account: undefined }],
    ["one that has nothing but a documented type and data", { type: "customer.sale.completed", data: {} }],
  ])("a wrapper of %s", ([, delivery]) => {
    expect(unwrapWebhook({ body: delivery })).toEqual([{ path: "/body", body: delivery, family: "automation" }]);
    expect(issuesOf({ body: delivery })[0]?.code).toBe("relayed");
  });
});

describe("a delivery is found in a wrapper that looks like an envelope itself", () => {
  const time = "2026-01-31T08:10:29+00:00";
  test.for<[what: string, body: object, path: string]>([
    ["in its data", { id: 1, type: "webhook", created_at: time, data: sale }, "/data"],
    [
      "deeper in its data",
      { id: 1, type: "webhook", created_at: time, data: { headers: {}, body: sale } },
      "/data/body",
    ],
    ["as text", { type: "webhook", created_at: time, data: { body: JSON.stringify(sale) } }, "/data/body"],
    ["beside its data", { type: "webhook", created_at: time, data: {}, payload: sale }, "/payload"],
    ["with all parts of one", { type: "hook", account: {}, created_at: time, data: sale }, "/data"],
    ["with the type of the delivery", { type: sale.type, created_at: time, data: sale }, "/data"],
    [
      "in another one",
      { type: "a", created_at: time, data: { type: "b", created_at: time, data: sale } },
      "/data/data",
    ],
  ])("%s", ([, body, path]) => {
    expect(unwrapWebhook(body)).toEqual([{ path, body: sale, family: "automation" }]);
    for (const parse of [parseWebhook, parseWebhookStrict]) {
      expect(parse(body)).toMatchObject({ outcome: "invalid", issues: [{ code: "relayed", path }] });
    }
  });

  test("however many there are", () => {
    const data = Array.from({ length: 200_000 }, () => ({ type: sale.type, data: {}, created_at: time }));
    expect(unwrapWebhook([{ type: "export", created_at: time, data }])).toHaveLength(data.length);
  });

  test("of the vendor's other family, too", () => {
    const body = { id: 1, type: "webhook", created_at: time, data: { body: apiSale } };
    expect(unwrapWebhook(body)).toEqual([{ path: "/data/body", body: apiSale, family: "api" }]);
    expect(issuesOf(body)).toMatchObject([{ code: "api_webhook", path: "/data/body" }]);
  });

  test.for<[what: string, data: object]>([
    ["anything else", { hello: "world" }],
    ["what is no whole delivery", { type: sale.type, data: sale.data }],
    ["a contact as the other family has it", apiContact],
  ])("but an event of an undocumented type is itself the delivery, with %s in its data", ([, data]) => {
    const body = { type: "contact.tag.painted", data, created_at: time };
    expect(unwrapWebhook(body)).toMatchObject([{ path: "", body }]);
    expect(parseWebhook(body).outcome).toBe("unknown");
  });
});

describe("an invalid outcome for a wrapper", () => {
  test.for<[what: string, body: unknown, type: string | undefined]>([
    ["has the type of the delivery", { type: "hook", payload: sale }, sale.type],
    ["has the type of the first of several", [edited(tagAdded, "/data/tag/id", "7"), sale], tagAdded.type],
    ["has no type if it is undocumented", [{ ...sale, type: "sale" }], undefined],
    ["has no type if it is of the other family", { body: apiSale }, undefined],
  ])("%s", ([, body, type]) => {
    const parsed = parseWebhook(body);
    expect(parsed.outcome === "invalid" && parsed.type).toBe(type);
  });
});

test.for<[what: string, event: object]>([
  [
    "of Stripe",
    { id: "evt_1", object: "event", type: "customer.created", created: 1, data: { object: { id: "cus_1" } } },
  ],
  ["of Polar", { type: "customer.created", timestamp: "2026-01-31T08:10:29Z", data: { id: "1" } }],
])("an event %s is no delivery, and passed over", ([, event]) => {
  expect(unwrapWebhook([event, sale])).toEqual([{ path: "/1", body: sale, family: "automation" }]);
});

describe("the headers beside a delivery are handed on", () => {
  const given = { "X-Webhook-Event": "SALE_NEW", Host: "example.com" };
  const headers = { "x-webhook-event": "SALE_NEW", host: "example.com" };
  const lower = { "x-webhook-event": "SALE_NEW" };
  const lists = { "x-webhook-event": ["SALE_NEW"], accept: ["a", "b"] };
  const text = JSON.stringify(apiSale);
  test.for<[what: string, body: unknown, path: string, headers: object | undefined]>([
    ["of an item of n8n", [{ json: { headers: lower, body: apiSale } }], "/0/json/body", lower],
    ["of an event of Lambda", { headers: lower, isBase64Encoded: false, body: text }, "/body", lower],
    ["of a function of Netlify", { headers: given, isBase64Encoded: true, body: btoa(text) }, "/body", headers],
    [
      "of an export of webhook.site",
      { data: [{ uuid: "x", type: "web", headers: lists, content: text }] },
      "/data/0/content",
      { ...lower, accept: "a, b" },
    ],
    ["of an event of Pipedream", { event: { method: "POST", headers: lower, body: apiSale } }, "/event/body", lower],
    [
      "of an export of Hookdeck",
      { models: [{ data: { headers: lower, body: apiSale } }] },
      "/models/0/data/body",
      lower,
    ],
    ["as a HAR has them", { headers: [{ name: "X-Webhook-Event", value: "SALE_NEW" }], body: apiSale }, "/body", lower],
    [
      "of Lambda, several of each",
      { multiValueHeaders: { a: ["1"], ...lists }, body: text },
      "/body",
      { a: "1", ...lower, accept: "a, b" },
    ],
    [
      "of Lambda, where those of one each are empty",
      { headers: {}, multiValueHeaders: lists, body: text },
      "/body",
      { ...lower, accept: "a, b" },
    ],
    [
      "that came twice, of which none counts",
      { headers: [...Object.entries(given), ["x-webhook-event", "SALE_CANCELED"]], body: apiSale },
      "/body",
      { ...headers, "x-webhook-event": "SALE_NEW, SALE_CANCELED" },
    ],
    [
      "even where the name of one is none",
      { headers: [[{ toString: 1 }, "x"], ...Array(100).fill(["a", "1"]), ...Object.entries(given)], body: apiSale },
      "/body",
      { "x-webhook-event": "SALE_NEW", a: Array(98).fill("1").join(", ") },
    ],
    ["in pairs", { headers: Object.entries(given), body: apiSale }, "/body", headers],
    ["that are the nearest", { headers: { a: "1" }, body: { headers, body: apiSale } }, "/body/body", headers],
    ["farther out, if there are no nearer ones", { headers, body: { payload: apiSale } }, "/body/payload", headers],
    ["if there are any", { headers: {}, body: apiSale }, "/body", undefined],
    ["if they are headers", { headers: "x-webhook-event: SALE_NEW", body: apiSale }, "/body", undefined],
  ])("%s", ([, body, path, headers]) => {
    expect(unwrapWebhook(body)).toEqual([{ path, body: apiSale, family: "api", headers }]);
  });

  test("of an automation delivery, too", () => {
    expect(unwrapWebhook({ headers: { a: "1" }, body: sale })).toEqual([
      { path: "/body", body: sale, family: "automation", headers: { a: "1" } },
    ]);
  });

  test("only the first hundred", () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x-${index}`, "1"]));
    const [found] = unwrapWebhook({ headers: { ...many, "X-Webhook-Event": "SALE_NEW" }, body: apiSale });
    expect(Object.keys(found?.headers ?? {})).toHaveLength(100);
    expect(found?.headers).toMatchObject({ "x-webhook-event": "SALE_NEW", "x-0": "1" });
    const first = unwrapWebhook({ headers: { "X-Webhook-Event": "SALE_NEW", ...many }, body: apiSale })[0];
    expect(first?.headers).toEqual(found?.headers);
  });
});

describe("a body beside the header X-Webhook-Event is a delivery, whatever it holds:", () => {
  const canceled = { headers: { "x-webhook-event": "SALE_CANCELED" } };
  const garbage = "order=1&email=a%40example.com";
  test.for<[what: string, wrapper: object, path: string, body: unknown]>([
    ["an object", { body: { refund: 1 } }, "/body", { refund: 1 }],
    ["text of an object", { body: '{"refund":1}' }, "/body", { refund: 1 }],
    ["base64 of an object", { isBase64Encoded: true, body: btoa('{"refund":1}') }, "/body", { refund: 1 }],
    ["the content of a request bin", { content: '{"refund":1}' }, "/content", { refund: 1 }],
    ["text that is not JSON", { body: garbage }, "/body", garbage],
    [
      "base64 of what is not UTF-8",
      { isBase64Encoded: true, body: Buffer.from([0x7b, 0xff, 0x7d]).toString("base64") },
      "/body",
      Uint8Array.of(0x7b, 0xff, 0x7d),
    ],
    ["what is said to be base64", { isBase64Encoded: true, body: "{}" }, "/body", "{}"],
    ["base64 that was cut off", { isBase64Encoded: true, body: "eyJhI" }, "/body", "eyJhI"],
    ["text that only looks like JSON", { body: `{${garbage}}` }, "/body", `{${garbage}}`],
    ["no text", { body: "" }, "/body", ""],
    ["a list", { payload: [1] }, "/payload", [1]],
    ["a raw body", { rawBody: '{"refund":1}' }, "/rawBody", { refund: 1 }],
    ["the data of an item", { data: { refund: 1 } }, "/data", { refund: 1 }],
  ])("%s", ([, wrapper, path, body]) => {
    expect(unwrapWebhook({ ...canceled, ...wrapper })).toEqual([{ path, body, family: "api", ...canceled }]);
  });

  test("or beside a signature alone", () => {
    const signed = { headers: { "x-webhook-signature": "00" }, body: { refund: 1 } };
    expect(unwrapWebhook(signed)).toEqual([{ path: "/body", family: "api", ...signed }]);
  });

  test("unless it holds a delivery itself", () => {
    expect(unwrapWebhook({ ...canceled, body: { payload: apiSale } })[0]?.path).toBe("/body/payload");
    expect(unwrapWebhook({ ...canceled, body: sale })[0]?.family).toBe("automation");
  });

  test("which the message says, and the outcome of the other family", () => {
    expect(issuesOf({ ...canceled, body: { refund: 1 } })).toMatchObject([{ code: "api_webhook", path: "/body" }]);
    const parsed = parseApiWebhook({ ...canceled, body: { refund: 1 } });
    expect(parsed).toMatchObject({
      outcome: "invalid",
      type: "SALE_CANCELED",
      issues: [{ code: "relayed", path: "/body" }],
    });
  });
});

describe("several deliveries", () => {
  const body = { data: [request(text), request("hello=world"), request(JSON.stringify(sale)), request("")] };

  test("are found in their order, each with its place, and what is none is passed over", () => {
    expect(unwrapWebhook(JSON.stringify(body))).toEqual([
      { path: "/data/0/content", body: tagAdded, family: "automation" },
      { path: "/data/2/content", body: sale, family: "automation" },
    ]);
  });

  test("are counted in the one issue, which names the first", () => {
    const advice = `${textThere}; it is the first of 2: unwrapWebhook finds them all`;
    expect(issuesOf(body)).toEqual([issue("relayed", "/data/0/content", `${relay}; ${advice}`)]);
  });
});

test("a delivery is found after any number of texts that are not JSON", () => {
  const refused = Array(20_000).fill(`{${"a".repeat(20)}}`);
  expect(unwrapWebhook([...refused, text, { isBase64Encoded: true, body: buffer.toString("base64") }])).toEqual([
    { path: "/20000", body: tagAdded, family: "automation" },
    { path: "/20001/body", body: tagAdded, family: "automation" },
  ]);
});

describe("unwrapWebhook hands on", () => {
  test.for<[what: string, body: unknown]>([
    ["a delivery", tagAdded],
    ["the text of a delivery", text],
    ["an invalid delivery that itself has a key named body", { ...tagAdded, data: {}, body: tagAdded }],
    ["a delivery of the vendor's other webhooks", apiContact],
  ])("%s as the only one, with an empty path", ([, body]) => {
    expect(unwrapWebhook(body)).toEqual([
      {
        path: "",
        body: typeof body === "string" ? JSON.parse(body) : body,
        family: body === apiContact ? "api" : "automation",
      },
    ]);
  });

  test("a parsed delivery itself, and not a copy", () => {
    expect(unwrapWebhook({ body: tagAdded })[0]?.body).toBe(tagAdded);
  });

  const throwing = Object.defineProperty({ a: 1 }, "body", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  test.for<[what: string, { body: unknown }]>([
    ["text that is not JSON", { body: "type=contact.tag.added" }],
    ["an empty body", { body: "" }],
    ["no body", { body: undefined }],
    ["a number", { body: 7 }],
    ["JSON without a delivery", { body: { hello: ["world"], type: "x", data: {} } }],
    ["a part of a sale", { body: { data: sale.data } }],
    ["a getter that throws", { body: throwing }],
    ["a proxy that is revoked", { body: proxy }],
  ])("nothing of %s, without throwing", ([, { body }]) => {
    expect(unwrapWebhook(body)).toEqual([]);
  });

  test("what stands beside things that cannot be read", () => {
    expect(unwrapWebhook([throwing, proxy, tagAdded])).toEqual([{ path: "/2", body: tagAdded, family: "automation" }]);
    expect(issuesOf([throwing, proxy, tagAdded])[0]?.path).toBe("/2");
  });

  test("what is in text in a value that is there many times, once", () => {
    expect(unwrapWebhook(Array(3).fill({ body: text }))).toEqual([
      { path: "/0/body", body: tagAdded, family: "automation" },
    ]);
  });

  test("what is in a value that holds itself, once", () => {
    const cyclic: Record<string, unknown> = { delivery: tagAdded };
    cyclic.all = [cyclic, cyclic];
    expect(unwrapWebhook(cyclic)).toEqual([{ path: "/delivery", body: tagAdded, family: "automation" }]);
  });
});

describe("unwrapWebhook looks", () => {
  const within = (levels: number) =>
    Array(levels)
      .fill(0)
      .reduce<unknown>((inner) => [inner], tagAdded);
  const inText = (times: number) =>
    Array(times)
      .fill(0)
      .reduce<unknown>((inner) => JSON.stringify(inner), tagAdded);

  test("24 levels down, and no deeper", () => {
    expect(unwrapWebhook(within(24))).toHaveLength(1);
    expect(unwrapWebhook(within(25))).toHaveLength(0);
  });

  test("where a pointer of 500 characters leads, and no farther", () => {
    expect(unwrapWebhook({ ["k".repeat(497)]: [tagAdded] })[0]?.path).toHaveLength(500);
    expect(unwrapWebhook({ ["k".repeat(498)]: [tagAdded], body: tagAdded })).toEqual([
      { path: "/body", body: tagAdded, family: "automation" },
    ]);
  });

  test("through four layers of text in text, and no more", () => {
    expect(unwrapWebhook([inText(4)])).toHaveLength(1);
    expect(unwrapWebhook([inText(5)])).toHaveLength(0);
  });
});

describe("a delivery of the vendor's other webhooks is told", () => {
  const api = "must be of an automation rule or workflow, but is of Settings > Webhooks";
  const nested = { contact: apiContact, tag: { id: 2, name: "x" } };

  test.for<[what: string, body: unknown, path: string]>([
    ["as it is: a contact", apiContact, ""],
    ["as it is: a contact without fields", { contact: { id: 1, email: "a@example.com", fields: [], tags: [] } }, ""],
    ["as it is: a contact with times", { contact: { id: 1, registeredAt: "2026-01-31T08:10:29+00:00" } }, ""],
    ["as it is: a tag removed, in the form of the documentation", nested, ""],
    ["as it is: a sale", apiSale, ""],
    ["as it is: a sale that is known by its price", { customer: { id: 1 }, pricePlan: { id: 2 } }, ""],
    ["in a wrapper", { headers: {}, body: apiSale }, "/body"],
    ["in text in an array", [{ body: JSON.stringify(apiContact) }], "/0/body"],
  ])("%s", ([, body, path]) => {
    const message = expect.stringContaining(`${path || "the body"} ${api}`);
    expect(issuesOf(body)).toEqual([{ code: "api_webhook", path, message }]);
    expect(unwrapWebhook(body)[0]?.path).toBe(path);
  });

  test.for<[what: string, body: unknown]>([
    ["invented", { event_type: "sale", sale: { amount: 5 }, customer: { id: 1, email: "a@example.com" } }],
    ["flat", { contact: { id: 1 }, tag: { id: 2 } }],
    ["with a contact that is text", { contact: "a@example.com" }],
    ["with a contact of this family", { contact: tagAdded.data.contact }],
  ])("by its own keys: not a body that is %s", ([, body]) => {
    const codes = issuesOf(body).map(({ code }) => code);
    expect(codes).toContain("invalid_envelope");
    expect(codes).not.toContain("api_webhook");
  });

  test("and is invalid, never known", () => {
    expect(parseWebhook(apiSale).outcome).toBe("invalid");
  });
});
