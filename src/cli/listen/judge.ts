import {
  deduplicationKey,
  findDrift,
  type Issue,
  type ParsedWebhook,
  parseWebhook,
  parseWebhookStrict,
} from "../../index.js";
import { isObject } from "../../shared/pointer.js";
import { summarize } from "./summary.js";

/** What there is to say of a body. */
export interface Verdict {
  outcome: ParsedWebhook["outcome"];
  /** As it says itself, documented or not. */
  type?: string;
  /** Who, what and how much. */
  summary?: string;
  /** Why it is invalid. */
  issues: readonly Issue[];
  /** What is not documented in a known event. */
  drift: readonly Issue[];
  /** The same for two deliveries of the same thing. */
  key?: string;
}

/** Judges a body by the lenient profile, or by the strict one. */
export function judge(body: Uint8Array, strict: boolean): Verdict {
  const parsed = strict ? parseWebhookStrict(body) : parseWebhook(body);
  if (parsed.outcome === "invalid") {
    const type = isObject(parsed.body) && typeof parsed.body.type === "string" ? { type: parsed.body.type } : {};
    return { outcome: "invalid", ...type, issues: parsed.issues, drift: [] };
  }
  const { outcome, event } = parsed;
  return {
    outcome,
    type: event.type,
    summary: summarize(event),
    issues: [],
    drift: outcome === "known" ? findDrift(event) : [],
    key: deduplicationKey(event),
  };
}

/**
 * A body as one line of JSON, for a file with a line for each delivery. No number, key or escape in it is changed. A body
 * that is no JSON becomes a JSON string, in which U+FFFD stands for what is not UTF-8.
 */
export function asLine(body: Uint8Array, { issues }: Verdict): string {
  const text = new TextDecoder().decode(body); // without a byte order mark
  const isJson = issues.every(({ code }) => code !== "invalid_json");
  return isJson ? text.replaceAll(stringOrSpace, "$1") : JSON.stringify(text);
}

/** A string is kept, and space between strings is not. */
const stringOrSpace = /("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g;
