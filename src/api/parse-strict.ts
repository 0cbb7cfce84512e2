import { assertions } from "../../generated/api/assertions/strict.js";
import { validators } from "../../generated/api/verdicts/strict.js";
import { issuesOf } from "../shared/explain.js";
import type { Issue } from "../shared/issue.js";
import type { WebhookEvent } from "./events.js";
import type { WebhookHeaders } from "./headers.js";
import { type ParsedWebhook, parse } from "./parse.js";

/**
 * Parses a delivery as `parseWebhook` does, but by the strict profile. An undocumented key, value or event makes it
 * `invalid`, with the issue code `undocumented_key`, `undocumented_value` or `undocumented_type`. So does the lack of a key
 * that all samples have (`missing_key`), a null that none of them has, and a malformed time or address (`invalid_payload`).
 * Use it in tests and alarms: in production it would lose deliveries as soon as systeme.io changes something.
 *
 * @param body - As for `parseWebhook`.
 * @param headers - As for `parseWebhook`.
 * @returns `known` or `invalid`, never `unknown`. Like `parseWebhook`, it never throws.
 */
export function parseWebhookStrict(body: unknown, headers?: WebhookHeaders | null): ParsedWebhook {
  return parse(body, headers, { validators, assertions, closed: true });
}

/**
 * Tells how a known event differs from what is documented: new keys (`undocumented_key`), new values
 * (`undocumented_value`), the lack of keys that all samples have (`missing_key`), and nulls that none of them has, malformed
 * times and malformed addresses (`invalid_payload`). Use it as an alarm beside `parseWebhook`, which accepts all of these.
 *
 * @param event - The event of a `known` outcome.
 * @returns One issue for each place, or an empty list if the event is exactly as documented. Pointers begin at the body.
 */
export function findDrift({ type, data }: WebhookEvent): Issue[] {
  return validators[type](data) ? [] : issuesOf(data, type, assertions, "");
}
