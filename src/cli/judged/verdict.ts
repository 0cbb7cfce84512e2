import * as api from "../../api.js";
import type { Issue, UnwrappedWebhook } from "../../index.js";
import * as automation from "../../index.js";
import { isObject } from "../../shared/pointer.js";
import { savedBody } from "../stored/saved-body.js";

/** What a delivery of either family turns out to be. */
export interface Verdict {
  outcome: automation.ParsedWebhook["outcome"];
  type?: string;
  /** Of a delivery of Settings > Webhooks. */
  family?: "api";
  /** The events that it can be, if no header tells which. */
  candidates?: readonly string[];
  /** The name under which it is counted. */
  name: string;
  /** What makes it invalid, or what strict says of one that is known. */
  issues: readonly Issue[];
  /** That to which the issues point. */
  value: unknown;
  parsed: Parsed;
}

/** What the library says of it. */
export type Parsed =
  | { family: "automation"; said: automation.ParsedWebhook }
  | { family: "api"; said: api.ParsedWebhook };

/** The verdict on a delivery of a rule, of which strict has been asked. */
export function verdictOf(strictly: automation.ParsedWebhook, strict: boolean): Verdict {
  if (strictly.outcome !== "invalid") return knownAs(strictly.event.type, [], strictly.event, strictly);
  const { body: value, issues } = strictly;
  const said = notJson(value) ?? (strict || !isObject(value) ? strictly : automation.parseWebhook(value));
  const parsed: Parsed = { family: "automation", said };
  const type = isObject(value) && typeof value.type === "string" ? value.type : undefined;
  if (said.outcome === "known") return knownAs(said.event.type, issues, value, said);
  // Nothing is documented about an unknown event type, so nothing in it can drift.
  if (said.outcome === "unknown") {
    return { outcome: "unknown", ...typed(type), name: said.event.type, issues: [], value, parsed };
  }
  return { outcome: "invalid", ...typed(type), name: "", issues: said.issues, value, parsed };
}

/** The verdict on a delivery of Settings > Webhooks. */
export function apiVerdictOf(body: unknown, headers: UnwrappedWebhook["headers"], strict: boolean): Verdict {
  const strictly = api.parseWebhookStrict(body, headers);
  const said = strictly.outcome === "invalid" && !strict ? api.parseWebhook(body, headers) : strictly;
  const family = "api";
  const parsed: Parsed = { family, said };
  if (said.outcome === "known") {
    const issues = strictly.outcome === "invalid" ? strictly.issues : [];
    const { type, data } = said.event;
    return { outcome: "known", type, family, name: type, issues, value: data, parsed };
  }
  if (said.outcome === "invalid") {
    return { outcome: "invalid", ...typed(said.type), family, name: "", issues: said.issues, value: body, parsed };
  }
  const { type, candidates } = said.event;
  const name = type ?? `${candidates.join(" or ")} (no event header)`;
  const what = type === null ? { candidates } : { type };
  return { outcome: "unknown", ...what, family, name, issues: [], value: body, parsed };
}

function knownAs(type: string, issues: readonly Issue[], value: unknown, said: automation.ParsedWebhook): Verdict {
  return { outcome: "known", type, name: type, issues, value, parsed: { family: "automation", said } };
}

function typed(type: string | undefined): { type?: string } {
  return type === undefined ? {} : { type };
}

/** The outcome for what `listen` saved in place of a body that was not JSON: a text, or base64 of what is no text. */
function notJson(value: unknown): automation.InvalidWebhook | undefined {
  const saved = savedBody(value);
  const parsed = saved === undefined ? undefined : automation.parseWebhook(saved);
  return parsed?.outcome === "invalid" && parsed.issues[0]?.code === "invalid_json" ? parsed : undefined;
}
