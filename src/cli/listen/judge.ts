import { eventHeader, signatureHeader } from "../../../generated/api/transport.js";
import * as api from "../../api.js";
import type { Issue } from "../../index.js";
import * as automation from "../../index.js";
import { describeDelivery, describePaid } from "../../shared/describe-delivery.js";
import { isObject } from "../../shared/pointer.js";
import { titleOf } from "./title.js";

/** What a delivery turned out to be. */
export interface Judgment {
  family: "automation" | "api";
  outcome: automation.ParsedWebhook["outcome"];
  /** The event type that the body states, or of an API webhook the header, documented or not. */
  type?: string;
  /** What to call it: its event type, or what it is instead. As long as the sender likes. */
  title: string;
  /** How much, who, and what. */
  summary?: string;
  /** Why it is invalid. */
  issues: readonly Issue[];
  /** What is undocumented in a known event. */
  drift: readonly Issue[];
  /** Equal for two deliveries of the same thing. */
  key?: string;
  /** Of an API webhook: what the headers say of the message and of this attempt. */
  delivery?: api.Delivery;
}

/** As they came. */
export type Headers = readonly (readonly [name: string, value: string])[];

/**
 * Judges a delivery by the strict profile or the lenient one. It is an API webhook if a header names the event, or if it is no
 * delivery of a rule and is signed or looks like an API webhook.
 */
export function judge(body: Uint8Array, headers: Headers, strict: boolean): Judgment {
  const has = (header: string) => headers.some(([name]) => name.toLowerCase() === header.toLowerCase());
  // An empty name names nothing, and must not have the delivery of a rule refused.
  const isNamed = headers.some(([name, value]) => name.toLowerCase() === eventHeader.toLowerCase() && value !== "");
  if (isNamed) return judgeApi(body, headers, strict);
  const parsed = strict ? automation.parseWebhookStrict(body) : automation.parseWebhook(body);
  const family = "automation";
  if (parsed.outcome === "invalid") {
    const [issue] = parsed.issues;
    const isSigned = parsed.type === undefined && has(signatureHeader);
    if (isSigned || (issue?.code === "api_webhook" && issue.path === "")) return judgeApi(body, headers, strict);
    const type = isObject(parsed.body) && typeof parsed.body.type === "string" ? parsed.body.type : undefined;
    const title = titleOf({ ...parsed, type, wrapped: parsed.type });
    return { family, outcome: "invalid", ...(type && { type }), title, issues: parsed.issues, drift: [] };
  }
  const { outcome, event } = parsed;
  return {
    family,
    outcome,
    type: event.type,
    title: event.type || "an empty type",
    summary: describeDelivery(event.data),
    issues: [],
    drift: outcome === "known" ? automation.findDrift(event) : [],
    key: automation.deduplicationKey(event),
  };
}

function judgeApi(body: Uint8Array, headers: Headers, strict: boolean): Judgment {
  const parsed = strict ? api.parseWebhookStrict(body, headers) : api.parseWebhook(body, headers);
  const family = "api";
  if (parsed.outcome === "invalid") {
    const named = headers.find(([name]) => name.toLowerCase() === eventHeader.toLowerCase())?.[1];
    const { issues, delivery } = parsed;
    const title = titleOf({ ...parsed, type: named, wrapped: parsed.type });
    return { family, outcome: "invalid", ...(named && { type: named }), title, issues, drift: [], delivery };
  }
  const { outcome, event } = parsed;
  const type = event.type ?? (outcome === "unknown" ? event.candidates.join(" or ") : "");
  const isSale = event.type === "SALE_NEW" || event.type === "SALE_CANCELED";
  const paid = outcome === "known" && isSale ? describePaid(api.priceOf(event)) : undefined;
  return {
    family,
    outcome,
    type,
    title: type || "an empty type",
    summary: describeDelivery(event.data, paid),
    issues: [],
    drift: outcome === "known" ? api.findDrift(event) : [],
    key: api.deduplicationKey(event),
    delivery: event.delivery,
  };
}
