import {
  deduplicationKey,
  findDrift,
  type Issue,
  type ParsedWebhook,
  parseWebhook,
  parseWebhookStrict,
} from "../../index.js";
import { isObject } from "../../shared/pointer.js";
import { describeDelivery } from "./describe-delivery.js";

/** What a body turned out to be. */
export interface Judgment {
  outcome: ParsedWebhook["outcome"];
  /** The event type that the body states, documented or not. */
  type?: string;
  /** Who, what, and how much. */
  summary?: string;
  /** Why it is invalid. */
  issues: readonly Issue[];
  /** What is undocumented in a known event. */
  drift: readonly Issue[];
  /** Equal for two deliveries of the same thing. */
  key?: string;
}

/** Judges a body by the strict profile or the lenient one. */
export function judge(body: Uint8Array, strict: boolean): Judgment {
  const parsed = strict ? parseWebhookStrict(body) : parseWebhook(body);
  if (parsed.outcome === "invalid") {
    const type = isObject(parsed.body) && typeof parsed.body.type === "string" ? { type: parsed.body.type } : {};
    return { outcome: "invalid", ...type, issues: parsed.issues, drift: [] };
  }
  const { outcome, event } = parsed;
  return {
    outcome,
    type: event.type,
    summary: describeDelivery(event),
    issues: [],
    drift: outcome === "known" ? findDrift(event) : [],
    key: deduplicationKey(event),
  };
}

/**
 * A body as one line of JSON, for a file with one delivery per line. Its numbers, keys, and escapes stay as they are. A
 * body that is not JSON becomes a JSON string, in which U+FFFD replaces what is not UTF-8.
 */
export function asLine(body: Uint8Array, { issues }: Judgment): string {
  const text = new TextDecoder().decode(body); // without a byte order mark
  const isJson = issues.every(({ code }) => code !== "invalid_json");
  return isJson ? text.replaceAll(stringOrSpace, "$1") : JSON.stringify(text);
}

/** Strings are captured, to keep them; space between them is not. */
const stringOrSpace = /("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g;
