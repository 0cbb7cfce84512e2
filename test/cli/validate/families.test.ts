import { describe, expect, test } from "vitest";
import { bodies, replaced, saleText, saved, tagText } from "../../support/api-deliveries.ts";
import { body, invalidIssue, lines } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());

const invalidTag = replaced(tagText, '"tag":{"id":900102,', '"tag":{"id":"7",');
const drifting = replaced(saleText, '"checkoutPage":null', '"checkoutPage":null,"affiliate":7');
const archive = lines(
  body.known,
  saved("SALE_NEW", saleText),
  saved("CONTACT_TAG_ADDED", invalidTag),
  saved("SALE_NEW", drifting),
  saved("SALE_CANCELED", '{"refund":1}'),
  saved("SALE_PAUSED", saleText),
  saved("SALE_NEW", "order=1"),
  body.invalid,
  saleText,
  bodies.CONTACT_CREATED,
  body.drifting,
);

describe("an archive of both families", () => {
  test("is judged delivery by delivery, and counted by event", () => {
    const { status, stdout } = validate(["a.ndjson"], { "a.ndjson": archive });
    expect(status).toBe(2);
    expect(stdout).toBe(`a.ndjson:3#/body: /tag/id must be an integer, but is "7"
a.ndjson:7#/body: the body must be JSON in UTF-8, but is not: Unexpected token 'o', "order=1" is not valid JSON
a.ndjson:8: ${invalidIssue}

11 deliveries: 5 known, 3 unknown, 3 invalid

known, by type
   2  SALE_NEW
   2  contact.tag.added
   1  SALE_CANCELED

unknown, by type
   1  CONTACT_CREATED or CONTACT_OPT_IN (no event header)
   1  SALE_CANCELED or SALE_NEW (no event header)
   1  SALE_PAUSED

drift: undocumented, rejected by --strict
   1  SALE_NEW /affiliate is a new key (a.ndjson:4#/body)
   1  contact.tag.added /data/tag/color is a new key (a.ndjson:11)
`);
  });

  test("has with --json the family and what an event without a header can be", () => {
    const objects = objectsIn(validate(["a.ndjson", "--json"], { "a.ndjson": archive }).stdout);
    const { summary } = objects.pop();
    expect(objects).toMatchObject([
      { line: 3, at: "/body", outcome: "invalid", type: "CONTACT_TAG_ADDED", family: "api" },
      { line: 4, at: "/body", outcome: "known", type: "SALE_NEW", family: "api", drift: [{ path: "/affiliate" }] },
      { line: 6, at: "/body", outcome: "unknown", type: "SALE_PAUSED", family: "api" },
      { line: 7, at: "/body", outcome: "invalid", type: "SALE_NEW", family: "api", issues: [{ code: "invalid_json" }] },
      { line: 8, outcome: "invalid", type: "contact.tag.added" },
      { line: 9, outcome: "unknown", family: "api", candidates: ["SALE_CANCELED", "SALE_NEW"] },
      { line: 10, outcome: "unknown", family: "api", candidates: ["CONTACT_CREATED", "CONTACT_OPT_IN"] },
      { line: 11, outcome: "known", type: "contact.tag.added" },
    ]);
    for (const { line, family } of objects) expect(family).toBe([8, 11].includes(line) ? undefined : "api");
    expect(summary).toMatchObject({
      deliveries: 11,
      invalid: 3,
      known: { SALE_NEW: 2, SALE_CANCELED: 1, "contact.tag.added": 2 },
      unknown: {
        SALE_PAUSED: 1,
        "SALE_CANCELED or SALE_NEW (no event header)": 1,
        "CONTACT_CREATED or CONTACT_OPT_IN (no event header)": 1,
      },
    });
  });

  test("is held with --strict to what is documented, the header among it", () => {
    const { stdout } = validate(["a.ndjson", "--strict"], { "a.ndjson": archive });
    expect(stdout).toContain("\na.ndjson:4#/body: /affiliate must be a documented key, but is 7\n");
    expect(stdout).toContain(
      '\na.ndjson:6#/body: the header X-Webhook-Event must name a documented event, but is "SALE_PAUSED"\n',
    );
    expect(stdout).toMatch(/^a\.ndjson:9: the header X-Webhook-Event, which tells whether this is .*, is missing$/m);
    expect(stdout).toContain("11 deliveries: 3 known, 0 unknown, 8 invalid");
  });
});

describe("the header beside a delivery tells its event", () => {
  test.for<[what: string, wrapper: (headers: Record<string, string>, body: string) => unknown]>([
    ["an item of n8n", (headers, body) => ({ json: { headers, body: JSON.parse(body) } })],
    ["an event of Lambda", (headers, body) => ({ headers, isBase64Encoded: false, body })],
    ["base64 of it", (headers, body) => ({ headers, isBase64Encoded: true, body: btoa(body) })],
    [
      "an export of webhook.site",
      (headers, content) => ({
        data: [
          { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])), content },
        ],
      }),
    ],
    ["an event of Pipedream", (headers, body) => ({ event: { headers, body: JSON.parse(body) } })],
    ["an export of Hookdeck", (headers, body) => ({ models: [{ data: { headers, body: JSON.parse(body) } }] })],
  ])("in %s", ([, wrapper]) => {
    const wrapped = [
      wrapper({ host: "example.com", "x-webhook-event": "SALE_NEW" }, saleText),
      wrapper({ "x-webhook-event": "CONTACT_OPT_IN" }, bodies.CONTACT_OPT_IN),
    ];
    const { status, stdout } = validate(["a.json"], { "a.json": JSON.stringify(wrapped) });
    expect(stdout).toBe(
      "2 deliveries: 2 known, 0 unknown, 0 invalid\n\nknown, by type\n  1  CONTACT_OPT_IN\n  1  SALE_NEW\n",
    );
    expect(status).toBe(0);
  });
});

test("every sample is known as its event", () => {
  const all = Object.entries(bodies).map(([name, text]) => saved(name.split(".")[0] ?? "", text));
  const { stdout } = validate(["a.ndjson"], { "a.ndjson": lines(...all) });
  expect(stdout).toContain(`${all.length} deliveries: ${all.length} known, 0 unknown, 0 invalid\n`);
  expect(stdout).not.toContain("drift");
});

test("no delivery is passed over, however many texts beside it are not JSON", () => {
  const content = [...Array(1500).fill(`{${"a".repeat(20)}}`), body.invalid].map((text) => ({ content: text }));
  const { status, stdout } = validate(["a.json"], { "a.json": JSON.stringify({ data: content }) });
  expect(stdout).toContain(`a.json:1#/data/1500/content: ${invalidIssue}\n`);
  expect(status).toBe(2);
});

test("what other vendors call customer.created is no invalid delivery", () => {
  const stripe = { id: "evt_1", type: "customer.created", data: { object: { id: "cus_1" } } };
  const { status, stdout } = validate(["a.json"], {
    "a.json": JSON.stringify({ data: [stripe, JSON.parse(body.known)] }),
  });
  expect(stdout).toContain("1 delivery: 1 known, 0 unknown, 0 invalid\n");
  expect(status).toBe(0);
});
