import { describe, expect, test } from "vitest";
import { body, invalidIssue, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());
const { known, unknown, invalid, drifting } = payload;
const api = { customer: { id: 1 }, order: { id: 2 }, orderItem: { id: 3 }, pricePlan: { id: 4 } };

describe("deliveries that are wrapped are judged one by one", () => {
  test("in an export of a request bin, one document with their text", () => {
    const requests = [body.known, body.invalid, "ping=1", body.drifting, body.unknown, JSON.stringify(api)];
    const exported = { data: requests.map((content) => ({ uuid: "x", content })), total: 6 };
    const { status, stdout } = validate(["export.json"], { "export.json": JSON.stringify(exported) });
    expect(status).toBe(2);
    const [first = "", second = "", ...summary] = stdout.split("\n");
    expect(first).toBe(`export.json:1#/data/1/content: ${invalidIssue}`);
    expect(second).toMatch(
      /^export.json:1#\/data\/5\/content: the header X-Webhook-Event must be there and name the event/,
    );
    expect(summary.join("\n")).toBe(`
5 deliveries: 2 known, 1 unknown, 2 invalid

known, by type
  2  contact.tag.added

unknown, by type
  1  contact.tag.painted

drift: undocumented, rejected by --strict
  1  contact.tag.added /data/tag/color is a new key (export.json:1#/data/3/content)
`);
  });

  test("in an array of items of n8n, with their index", () => {
    const items = [known, invalid, invalid].map((each) => ({ json: { headers: {}, body: each } }));
    const { stdout } = validate(["items.json"], {
      "items.json": `[\n${items.map((each) => JSON.stringify(each)).join()}]`,
    });
    expect(stdout).toMatch(
      `items.json:2#/1/json/body: ${invalidIssue}\nitems.json:2#/2/json/body: ${invalidIssue}\n\n3 deliveries: 1 known, `,
    );
  });

  test("on lines, each an event of Lambda, a list, or JSON in JSON", () => {
    const { status, stdout } = validate(["a.ndjson"], {
      "a.ndjson": lines(known, { body: body.invalid }, [known, invalid], JSON.stringify(body.known), "7"),
    });
    expect(status).toBe(2);
    expect(stdout).toBe(`a.ndjson:2#/body: ${invalidIssue}
a.ndjson:3#/1: ${invalidIssue}
a.ndjson:5: the body must be an object, but is 7

6 deliveries: 3 known, 0 unknown, 3 invalid

known, by type
  3  contact.tag.added
`);
  });

  test("with --strict as with the lenient profile", () => {
    const { stdout } = validate(["a.ndjson", "--strict"], { "a.ndjson": lines([drifting], { body: unknown }) });
    expect(stdout).toMatch(
      /^a.ndjson:1#\/0: \/data\/tag\/color must be a documented key, .*\na.ndjson:2#\/body: \/type must /,
    );
    expect(stdout).toContain("2 deliveries: 0 known, 0 unknown, 2 invalid");
  });

  test("with --json, which has their place as at", () => {
    const { stdout } = validate(["a.ndjson", "--json"], {
      "a.ndjson": lines([drifting], { body: body.invalid }, unknown),
    });
    const [drift, issues, other, { summary }] = objectsIn(stdout);
    expect(drift).toMatchObject({ file: "a.ndjson", line: 1, at: "/0", outcome: "known" });
    expect(issues).toMatchObject({ line: 2, at: "/body", outcome: "invalid", type: "contact.tag.added" });
    expect(other).not.toHaveProperty("at");
    expect(summary).toMatchObject({ deliveries: 3, invalid: 1, drift: [{ file: "a.ndjson", line: 1, at: "/0" }] });
  });

  test("under a long key with a control character in it, which is cut and escaped", () => {
    const { stdout } = validate(["a.ndjson"], { "a.ndjson": lines({ [`\u001b${"k".repeat(400)}`]: [invalid] }) });
    expect(stdout.split(": ")[0]).toBe(`a.ndjson:1#/\\u001b${"k".repeat(58)}…/0`);
  });
});

describe("a delivery that is not wrapped has no place but file and line", () => {
  test("and its index in an array of deliveries", () => {
    const { stdout } = validate(["a.json"], { "a.json": JSON.stringify([known, invalid]) });
    expect(stdout).toMatch(`a.json:1#/1: ${invalidIssue}\n\n2 deliveries: 1 known, 0 unknown, 1 invalid`);
  });

  test("of the vendor's other webhooks", () => {
    const { stdout } = validate(["a.ndjson"], { "a.ndjson": lines(api) });
    expect(stdout).toMatch(/^a.ndjson:1: the header X-Webhook-Event must be there and name the event/);
  });
});
