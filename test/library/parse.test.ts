import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { findDrift, parseWebhook, parseWebhookStrict } from "../../src/index.ts";
import { deepFreeze, edited } from "../support/edits.ts";
import { issue, issuesOf } from "../support/issues.ts";
import { undocumentedTypes, unknownEvent } from "../support/unknown-event.ts";

const tagAdded = samples["contact.tag.added"];
const text = JSON.stringify(tagAdded);
const bytes = (json: string) => new TextEncoder().encode(json);

describe("parseWebhook recognizes", () => {
  const forms: [form: string, bodyOf: (sample: object) => unknown][] = [
    ["text", (sample) => JSON.stringify(sample)],
    ["bytes", (sample) => bytes(JSON.stringify(sample))],
    ["a Buffer", (sample) => Buffer.from(JSON.stringify(sample))],
    ["a parsed value", (sample) => sample],
  ];
  const bodies = Object.entries(samples).flatMap(([name, sample]) =>
    forms.map(([form, bodyOf]) => [name, form, { sample, body: bodyOf(sample) }] as const),
  );

  test.for(bodies)("%s as %s", ([, , { sample, body }]) => {
    expect(parseWebhook(body)).toEqual({ outcome: "known", event: sample });
  });

  test.for<[body: string, unknown]>([
    ["an ArrayBuffer", bytes(text).buffer],
    ["a view of a part of an ArrayBuffer", new DataView(bytes(` ${text}`).buffer, 1)],
    ["text with a byte order mark", `\ufeff${text}`],
    ["bytes with a byte order mark", Buffer.from(`\ufeff${text}`)],
  ])("%s", ([, body]) => {
    expect(parseWebhook(body)).toEqual({ outcome: "known", event: tagAdded });
  });

  test.for(undocumentedTypes)("the type %j as unknown", (type) => {
    const event = { ...unknownEvent, type };
    expect(parseWebhook(JSON.stringify(event))).toEqual({ outcome: "unknown", event });
  });
});

describe("parseWebhook returns a parsed body itself, neither copied nor changed,", () => {
  test("as the event if it is known", () => {
    const body = deepFreeze(structuredClone(tagAdded));
    const parsed = parseWebhook(body);
    expect(parsed.outcome === "known" && parsed.event).toBe(body);
  });

  test("as the body if it is invalid", () => {
    const body = deepFreeze(edited(tagAdded, "/data/tag", undefined));
    const parsed = parseWebhook(body);
    expect(parsed.outcome === "invalid" && parsed.body).toBe(body);
  });
});

describe("parseWebhook reports", () => {
  // Each line changes one place of the sample, and says what the one issue about it says; undefined takes it away.
  test.for<[what: string, path: string, value: unknown, message: string]>([
    ["a tag id sent as text", "/data/tag/id", "7", 'must be an integer, but is "7"'],
    ["two rules that one value breaks", "/data/tag/id", -0.5, "must be an integer and at least 1, but is -0.5"],
    ["a contact without an email", "/data/contact/email", undefined, "must be present, but is missing"],
    [
      "fields that are a list",
      "/data/contact/fields",
      [{}],
      "must be an object or an empty array or null, but is an array",
    ],
  ])("%s as invalid_payload", ([, path, value, message]) => {
    const body = edited(tagAdded, path, value);
    expect(issuesOf(body)).toEqual([issue("invalid_payload", path, message)]);
  });

  test.for<[what: string, path: string, value: unknown, message: string]>([
    ["a delivery without data", "/data", undefined, "must be present, but is missing"],
    ["a time that is a number", "/created_at", 1633427558, "must be a string, but is 1633427558"],
  ])("%s as invalid_envelope", ([, path, value, message]) => {
    const body = edited(tagAdded, path, value);
    expect(issuesOf(body)).toEqual([issue("invalid_envelope", path, message)]);
  });

  // What the values of messages look like, each sent as the id of a tag, which is a number.
  test.for<[what: string, value: string, shown: string]>([
    ["a long text, shortened", "x".repeat(1000), `"${"x".repeat(59)}…"`],
    ["a text whose sixtieth character is half of one, without it", `${"x".repeat(58)}🎉🎉`, `"${"x".repeat(58)}…"`],
    ["control characters and line ends, escaped", "a\nb\u2028c\u0085d\u001b[31m", '"a\\nb\\u2028c\\u0085d\\u001b[31m"'],
  ])("%s", ([, value, shown]) => {
    expect(issuesOf(edited(tagAdded, "/data/tag/id", value))).toEqual([
      issue("invalid_payload", "/data/tag/id", `must be an integer, but is ${shown}`),
    ]);
  });

  test("a field", () => {
    expect(issuesOf(edited(tagAdded, "/data/contact/fields", { first_name: 5 }))).toEqual([
      issue("invalid_payload", "/data/contact/fields/first_name", "must be a string or null, but is 5"),
    ]);
  });

  const long = "x".repeat(500);
  // Each sent as the slug of a field of the account's own: lenient takes any value there, and findDrift tells of it.
  test.for<[what: string, slug: string, path: string, shown: string]>([
    ["a key whose name needs escapes in a pointer", "a/b~c", "a~1b~0c", "a~1b~0c"],
    ["a long key with a line end, cut and in one line", `a\nb${long}`, `a\nb${long}`, `a\\u000ab${long.slice(0, 56)}…`],
  ])("%s", ([, slug, path, shown]) => {
    const body = edited(tagAdded, "/data/contact/fields", { [slug]: 5 });
    expect(parseWebhook(body)).toMatchObject({ outcome: "known" });
    expect(findDrift(body)).toEqual([
      {
        code: "invalid_payload",
        path: `/data/contact/fields/${path}`,
        message: `/data/contact/fields/${shown} must be a string or null, but is 5`,
      },
    ]);
  });

  test("several faults, each at its place", () => {
    const edits: [pointer: string, value: unknown][] = [
      ["/data/tag/id", "141002"],
      ["/data/contact/email", undefined],
      ["/data/contact/fields", { first_name: 5 }],
      ["/created_at", 1633427558],
    ];
    const body = edits.reduce((sample, [pointer, value]) => edited(sample, pointer, value), tagAdded);
    expect(issuesOf(body)).toEqual([
      issue("invalid_payload", "/data/tag/id", 'must be an integer, but is "141002"'),
      issue("invalid_payload", "/data/contact/email", "must be present, but is missing"),
      issue("invalid_payload", "/data/contact/fields/first_name", "must be a string or null, but is 5"),
      issue("invalid_envelope", "/created_at", "must be a string, but is 1633427558"),
    ]);
  });

  test("nothing but the faults of a delivery that itself has a key named body", () => {
    const delivery = edited(tagAdded, "/body", { type: "x", data: {} });
    expect(issuesOf(edited(delivery, "/data/tag/id", 0)).map(({ path }) => path)).toEqual(["/data/tag/id"]);
  });
});

describe("parseWebhook rejects", () => {
  test.for<[what: string, body: unknown, found: string]>([
    ["null", null, "null"],
    ["an empty list", [], "an empty array"],
    ["no body at all", undefined, "missing"],
  ])("%s", ([, body, found]) => {
    const message = `the body must be an object, but is ${found}`;
    expect(parseWebhook(body)).toEqual({
      outcome: "invalid",
      issues: [{ code: "invalid_envelope", path: "", message }],
      body,
    });
  });

  test.for<[what: string, body: string | Uint8Array, found: RegExp]>([
    ["an empty text", "", /^is empty$/],
    ["no bytes", new Uint8Array(), /^is empty$/],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), /^is not: .*utf-8/],
    ["a form", "type=contact.tag.added", /^is not: ./],
    ["broken JSON, without passing on its escape sequence", "\u001b[31m", /^is not: \P{Cc}+$/u],
  ])("%s", ([, body, found]) => {
    const issues = [{ code: "invalid_json", path: "", message: expect.any(String) }];
    expect(parseWebhook(body)).toEqual({ outcome: "invalid", issues, body });
    const [must, is] = issuesOf(body)[0]?.message.split(", but ", 2) ?? [];
    expect(must).toBe("the body must be JSON in UTF-8");
    expect(is).toMatch(found);
  });

  const throwing = Object.defineProperty({}, "type", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  test.for<[what: string, { body: unknown }]>([
    ["an object with a getter that throws", { body: throwing }],
    ["a proxy that is revoked", { body: proxy }],
  ])("%s, without throwing", ([, { body }]) => {
    expect(issuesOf(body)).toEqual([
      { code: "invalid_envelope", path: "", message: "the body must be plain data, but reading it throws an error" },
    ]);
  });

  test("a contact that is not an object, without a word about the vendor's other webhooks", () => {
    const codes = issuesOf({ contact: "a@example.com" }).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain("api_webhook");
  });
});

describe("parseWebhook takes a sale", () => {
  test("that has nothing but what identifies it", () => {
    const data = {
      customer: { contact_id: 20756080, email: "test-1922@systeme.io" },
      order: { id: 612661 },
      order_item: { id: 763123 },
    };
    const body = { type: "customer.sale.completed", data, created_at: "2026-11-25T10:00:00+00:00" };
    expect(parseWebhook(body)).toEqual({ outcome: "known", event: body });
    for (const path of ["/customer/contact_id", "/customer/email", "/order/id", "/order_item/id"]) {
      expect(issuesOf(edited(body, `/data${path}`, null)).map((each) => each.path)).toEqual([`/data${path}`]);
    }
  });

  test("in the newer form, whose drift is told place by place", () => {
    const { offer_price_plan, ...data } = samples["customer.sale.completed"].data;
    const price_plan = { name: offer_price_plan?.name, inner_name: null, amount: 4900 };
    const sale = { ...samples["customer.sale.completed"], data: { ...data, price_plan, coupon: "SUMMER20" } } as const;
    expect(parseWebhook(sale)).toEqual({ outcome: "known", event: sale });
    expect(findDrift(sale as never).map(({ code, path }) => [code, path])).toEqual([
      ["missing_key", "/data/offer_price_plan"],
      ["undocumented_value", "/data/coupon"],
    ]);
  });
});

describe("an invalid delivery", () => {
  test("has its type if that is a documented one, so that a broken sale can raise an alarm of its own", () => {
    const sale = edited(samples["customer.sale.completed"], "/data/order_item/id", null);
    expect(parseWebhook(sale)).toMatchObject({ outcome: "invalid", type: "customer.sale.completed", body: sale });
    expect(parseWebhookStrict(JSON.stringify(sale))).toMatchObject({ type: "customer.sale.completed" });
  });

  test.for([...undocumentedTypes, 7, null])("has no type if that is %s", (type) => {
    expect(parseWebhook({ type, data: {}, created_at: 5 })).not.toHaveProperty("type");
  });

  test("has no type if it is no JSON", () => {
    expect(parseWebhook("no JSON")).not.toHaveProperty("type");
  });
});
