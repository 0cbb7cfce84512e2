import { describe, expect, test } from "vitest";
import * as apiSamples from "../../generated/api/samples.js";
import { samples } from "../../generated/automation/samples.js";
import * as api from "../../src/api.ts";
import { buildEvent as buildApiEvent, buildRequest } from "../../src/api-testing.ts";
import * as automation from "../../src/index.ts";
import { buildEvent } from "../../src/testing.ts";
import { edited } from "../support/edits.ts";

interface Row {
  what: string;
  body: string;
  headers: Record<string, string>;
  /** What each import says: an outcome, or the code of the first issue. */
  rules: string;
  api: string;
}

const rows: Row[] = [];
const add = (what: string, body: unknown, headers: Record<string, string>, rules: string, api: string) =>
  rows.push({ what, body: typeof body === "string" ? body : JSON.stringify(body), headers, rules, api });

// Webhooks of rules: as documented, with drift, of undocumented types, and broken.
for (const [name, sample] of Object.entries(samples)) {
  for (let copy = 1; copy <= 4; copy++) {
    const event = buildEvent(name as keyof typeof samples, {}, { fresh: true });
    add(`${name}, copy ${copy}`, event, { "user-agent": "Symfony" }, "known", "automation_webhook");
  }
  add(`${name} with a new key`, edited(sample, "/data/new_key", 1), {}, "known", "automation_webhook");
  add(`${name} under another type`, { ...sample, type: `${sample.type}.x` }, {}, "unknown", "automation_webhook");
  add(`${name} without data`, edited(sample, "/data", undefined), {}, "invalid_envelope", "automation_webhook");
  add(`${name} with a person without an id`, withoutId(sample), {}, "invalid_payload", "automation_webhook");
}

// API webhooks: signed requests, without the header, broken, and under a name that is not documented.
const certain = ["CONTACT_TAG_REMOVED.contact_in_contact"];
for (const [name, sample] of Object.entries(apiSamples.samples)) {
  const [type = ""] = name.split(".");
  for (let copy = 1; copy <= 4; copy++) {
    const built = buildApiEvent(name as keyof typeof apiSamples.samples, {}, { fresh: true });
    const { body, headers } = await buildRequest(built, "secret");
    add(`${name}, copy ${copy}`, body, headers, "api_webhook", "known");
  }
  const untold = certain.includes(name) ? "known" : "unknown";
  add(`${name} without a header`, sample, {}, "api_webhook", untold);
  add(`${name} under another name`, sample, { "X-Webhook-Event": `${type}_X` }, "api_webhook", "unknown");
  add(`${name} with a new key`, { ...sample, newKey: 1 }, { "X-WEBHOOK-EVENT": type }, "api_webhook", "known");
  const broken = type === "SALE_NEW" ? edited(sample, "/orderItem", null) : edited(sample, "/contact", null);
  add(`${name} without its subject`, broken, { "x-webhook-event": type }, "", "invalid_payload");
}

// Neither: other vendors, scanners, and what relays make of both.
const [tagged, sold] = [samples["contact.tag.added"], apiSamples.bodies["SALE_NEW.tag"]];
for (const event of ["SALE_NEW", "CONTACT_CREATED", undefined]) {
  const headers: Record<string, string> = event ? { "X-Webhook-Event": event } : {};
  const told = event ? "invalid_payload" : "invalid_envelope";
  for (const body of [
    { id: "evt_1", object: "event", api_version: "2020-08-27", request: null },
    { event: "order.created", payload: { id: 1, total: "5.00" } },
    { action: "opened", number: 2, sender: { login: "x" } },
    { hello: "world" },
    {},
  ]) {
    add(`${JSON.stringify(body)} with ${event}`, body, headers, "invalid_envelope", told);
  }
  for (const text of ["", "null", "7", "[]", "a=1&b=2", "<xml/>", '{"type":']) {
    const code = /^(null|7|\[\])$/.test(text) ? "invalid_envelope" : "invalid_json";
    add(
      `${JSON.stringify(text)} with ${event}`,
      text,
      headers,
      code,
      code === "invalid_json" ? code : "invalid_payload",
    );
  }
  add(`a tag in n8n's item with ${event}`, [{ json: { body: tagged } }], headers, "relayed", "automation_webhook");
  add(`a tag as text with ${event}`, { body: JSON.stringify(tagged) }, headers, "relayed", "automation_webhook");
  add(`a sale in an item with ${event}`, [{ headers, body: JSON.parse(sold) }], headers, "api_webhook", "relayed");
  add(`a sale as text with ${event}`, { content: sold }, headers, "api_webhook", "relayed");
}

function withoutId(sample: object): object {
  const path = "customer" in (sample as { data: object }).data ? "/data/customer/contact_id" : "/data/contact/id";
  return edited(sample, path, null);
}

function said(parsed: automation.ParsedWebhook | api.ParsedWebhook): string {
  return parsed.outcome === "invalid" ? (parsed.issues[0]?.code as string) : parsed.outcome;
}

describe("both imports tell what it is of each of 200 deliveries of either family and of neither:", () => {
  test("there are as many", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
  });

  test.for(rows.map((row) => [row.what, row] as const))("%s", ([, { body, headers, rules, api: other }]) => {
    if (rules !== "") expect(said(automation.parseWebhook(body))).toBe(rules);
    else expect(automation.parseWebhook(body).outcome).toBe("invalid");
    expect(said(api.parseWebhook(body, headers))).toBe(other);
    expect(said(api.parseWebhook(new TextEncoder().encode(body), new Headers(headers)))).toBe(other);
  });
});
