import { assertions } from "../../generated/automation/assertions/strict.js";
import { isEnvelope, validators } from "../../generated/automation/verdicts/strict.js";
import { issuesOf } from "../shared/explain.js";
import type { Issue } from "../shared/issue.js";
import type { WebhookEvent } from "./events.js";
import { type ParsedWebhook, parse } from "./parse.js";

/**
 * Parses the body of a delivery as `parseWebhook` does, but by the strict profile. An undocumented key, value or type
 * makes it `invalid`, with the issue code `undocumented_key`, `undocumented_value` or `undocumented_type`. So does the lack
 * of a key that all documented payloads have (`missing_key`), a null that none of them has, and a malformed time or
 * address (`invalid_envelope` or `invalid_payload`). Use it in tests and alarms: in production it would lose deliveries as
 * soon as systeme.io changes something.
 *
 * @param body - As for `parseWebhook`.
 * @returns `known` or `invalid`, never `unknown`. Like `parseWebhook`, it never throws.
 * @example
 * expect(parseWebhookStrict(body)).toMatchObject({ outcome: "known" });
 */
export function parseWebhookStrict(body: unknown): ParsedWebhook {
  return parse(body, strict);
}

const strict = { validators, isEnvelope, assertions, closed: true };

/**
 * Tells how a known event differs from the documentation: new keys (`undocumented_key`), new values
 * (`undocumented_value`), the lack of keys that all documented payloads have (`missing_key`), and nulls that none of them
 * has, malformed times and malformed addresses (`invalid_envelope`, `invalid_payload`). Use it as an alarm beside
 * `parseWebhook`, which accepts all of these.
 *
 * @param event - The event of a `known` outcome.
 * @returns One issue for each place, or an empty list if the event is exactly as documented.
 * @example
 * for (const { path, message } of findDrift(event)) logger.warn({ path, message }, "systeme.io has changed");
 */
export function findDrift(event: WebhookEvent): Issue[] {
  const { type } = event; // a no of the validator would narrow the event to never
  return validators[type](event) ? [] : issuesOf(event, type, assertions, "/data/");
}
