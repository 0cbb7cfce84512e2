import * as apiSamples from "../../generated/api/samples.js";
import { samples } from "../../generated/automation/samples.js";
import { buildEvent as buildApiEvent, buildRequest } from "../../src/api-testing.ts";
import { buildEvent } from "../../src/testing.ts";
import { edited } from "./edits.ts";

/** Who a delivery is from, and what becomes of it. */
type Told = `${"automation" | "api"} ${"known" | "unknown" | "invalid"}`;

export interface MixedDelivery {
  what: string;
  body: string;
  headers: Record<string, string>;
  /** What each import says: an outcome, or the code of the first issue; "" where it only has to be invalid. */
  rules: string;
  api: string;
  /** What `listen` says. */
  told: Told;
  /** What `validate` says of the line that `listen` saves: it finds a delivery that a relay has wrapped. */
  validated: Told;
}

/** Deliveries of either family and of neither, as they can come to one address. */
export const mixedDeliveries: MixedDelivery[] = [];

function add(
  what: string,
  body: unknown,
  headers: Record<string, string>,
  rules: string,
  api: string,
  told: Told,
  validated = told,
) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  mixedDeliveries.push({ what, body: text, headers, rules, api, told, validated });
}

// Webhooks of rules: as documented, with drift, of undocumented types, and broken.
for (const [name, sample] of Object.entries(samples)) {
  for (let copy = 1; copy <= 4; copy++) {
    const event = buildEvent(name as keyof typeof samples, {}, { fresh: true });
    add(`${name}, copy ${copy}`, event, { "user-agent": "Symfony" }, "known", "automation_webhook", "automation known");
  }
  add(
    `${name} with a new key`,
    edited(sample, "/data/new_key", 1),
    {},
    "known",
    "automation_webhook",
    "automation known",
  );
  add(
    `${name} under another type`,
    { ...sample, type: `${sample.type}.x` },
    {},
    "unknown",
    "automation_webhook",
    "automation unknown",
  );
  add(
    `${name} without data`,
    edited(sample, "/data", undefined),
    {},
    "invalid_envelope",
    "automation_webhook",
    "automation invalid",
  );
  add(
    `${name} with a person without an id`,
    withoutId(sample),
    {},
    "invalid_payload",
    "automation_webhook",
    "automation invalid",
  );
}

// API webhooks: signed requests, without the header, broken, and under a name that is not documented.
const certain = ["CONTACT_TAG_REMOVED.contact_in_contact"];
for (const [name, sample] of Object.entries(apiSamples.samples)) {
  const [type = ""] = name.split(".");
  for (let copy = 1; copy <= 4; copy++) {
    const built = buildApiEvent(name as keyof typeof apiSamples.samples, {}, { fresh: true });
    const { body, headers } = await buildRequest(built, "secret");
    add(`${name}, copy ${copy}`, body, headers, "api_webhook", "known", "api known");
  }
  const untold = certain.includes(name) ? ("known" as const) : ("unknown" as const);
  add(`${name} without a header`, sample, {}, "api_webhook", untold, `api ${untold}`);
  add(
    `${name} under another name`,
    sample,
    { "X-Webhook-Event": `${type}_X` },
    "api_webhook",
    "unknown",
    "api unknown",
  );
  add(
    `${name} with a new key`,
    { ...sample, newKey: 1 },
    { "X-WEBHOOK-EVENT": type },
    "api_webhook",
    "known",
    "api known",
  );
  const broken = type === "SALE_NEW" ? edited(sample, "/orderItem", null) : edited(sample, "/contact", null);
  add(`${name} without its subject`, broken, { "x-webhook-event": type }, "", "invalid_payload", "api invalid");
}

// Neither: other vendors, scanners, and what relays make of both.
const [tagged, sold] = [samples["contact.tag.added"], apiSamples.bodies["SALE_NEW.tag"]];
for (const event of ["SALE_NEW", "CONTACT_CREATED", undefined]) {
  const headers: Record<string, string> = event ? { "X-Webhook-Event": event } : {};
  const refused = event ? "invalid_payload" : "invalid_envelope";
  const told = event ? "api invalid" : "automation invalid";
  for (const body of [
    { id: "evt_1", object: "event", api_version: "2020-08-27", request: null },
    { event: "order.created", payload: { id: 1, total: "5.00" } },
    { action: "opened", number: 2, sender: { login: "x" } },
    { hello: "world" },
    {},
  ]) {
    add(`${JSON.stringify(body)} with ${event}`, body, headers, "invalid_envelope", refused, told);
  }
  for (const text of ["", "null", "7", "[]", "a=1&b=2", "<xml/>", '{"type":']) {
    const isJson = /^(null|7|\[\])$/.test(text);
    const [rules, other] = isJson ? ["invalid_envelope", "invalid_payload"] : ["invalid_json", "invalid_json"];
    add(`${JSON.stringify(text)} with ${event}`, text, headers, rules, other, told);
  }
  const items = [{ json: { body: tagged } }];
  add(`a tag in n8n's item with ${event}`, items, headers, "relayed", "automation_webhook", told, "automation known");
  const text = { body: JSON.stringify(tagged) };
  add(`a tag as text with ${event}`, text, headers, "relayed", "automation_webhook", told, "automation known");
  const found = event === "SALE_NEW" ? "api known" : event ? "api invalid" : "api unknown";
  const item = [{ headers, body: JSON.parse(sold) }];
  add(`a sale in an item with ${event}`, item, headers, "api_webhook", "relayed", told, found);
  add(`a sale as text with ${event}`, { content: sold }, headers, "api_webhook", "relayed", told, found);
}

function withoutId(sample: object): object {
  const path = "customer" in (sample as { data: object }).data ? "/data/customer/contact_id" : "/data/contact/id";
  return edited(sample, path, null);
}
