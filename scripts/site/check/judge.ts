import { eventHeader, signatureHeader } from "../../../generated/api/transport.js";
import * as api from "../../../src/api.js";
import type { Issue } from "../../../src/index.js";
import * as automation from "../../../src/index.js";
import { type Header, headerOf } from "./request.js";

/** What a delivery turned out to be, by the library of its family. */
export type Judged = (
  | { family: "automation"; parsed: automation.ParsedWebhook }
  | { family: "api"; parsed: api.ParsedWebhook }
) & {
  /** What makes it invalid. */
  issues: readonly Issue[];
  /** Where a known event differs from the documentation. */
  drift: readonly Issue[];
};

/**
 * Judges a body that nothing has wrapped. It is an API webhook if a header names the event, or if it is no delivery of a
 * rule and is signed or looks like an API webhook; but a delivery of a rule is one whatever the headers say.
 *
 * @param body Text, bytes, or a value that is not a string.
 */
export function judge(body: unknown, headers: readonly Header[]): Judged {
  if (headerOf(headers, eventHeader)) {
    const judged = judgeApi(body, headers);
    return refusedAs("automation_webhook", judged) ? judgeAutomation(body) : judged;
  }
  const judged = judgeAutomation(body);
  const isSigned = headerOf(headers, signatureHeader) !== undefined && typeOf(judged) === undefined;
  return isSigned || refusedAs("api_webhook", judged) ? judgeApi(body, headers) : judged;
}

function judgeAutomation(body: unknown): Judged {
  const parsed = automation.parseWebhook(body);
  const issues = parsed.outcome === "invalid" ? parsed.issues : [];
  const drift = parsed.outcome === "known" ? automation.findDrift(parsed.event) : [];
  return { family: "automation", parsed, issues, drift };
}

function judgeApi(body: unknown, headers: readonly Header[]): Judged {
  const parsed = api.parseWebhook(body, headers);
  const issues = parsed.outcome === "invalid" ? parsed.issues : [];
  const drift = parsed.outcome === "known" ? api.findDrift(parsed.event) : [];
  return { family: "api", parsed, issues, drift };
}

/** Whether the library of one family refuses a body because it is of the other, and not wrapped. */
function refusedAs(code: Issue["code"], { issues: [issue] }: Judged): boolean {
  return issue?.code === code && issue.path === "";
}

/** The event that is named, documented or not; undefined if none is. */
export function typeOf({ parsed }: Judged): string | undefined {
  return (parsed.outcome === "invalid" ? parsed.type : parsed.event.type) ?? undefined;
}

/** The events that it can be, where nothing names it. */
export function candidatesOf({ family, parsed }: Judged): readonly string[] {
  return family === "api" && parsed.outcome === "unknown" && parsed.event.type === null ? parsed.event.candidates : [];
}
