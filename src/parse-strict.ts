import type { WebhookEvent } from "../generated/types.js";
import { isEnvelope, validators } from "../generated/validators/strict.js";
import type { Issue } from "./issue.js";
import { issuesOf } from "./issues.js";
import { type ParsedWebhook, parse } from "./parse.js";

/**
 * Parses the body of a delivery like `parseWebhook`, but by the strict profile: a key, value or type that is not
 * documented makes it `invalid` with the issue code `undocumented`, and so does a malformed time or address with
 * `invalid_envelope` or `invalid_payload`. For tests and alarms; in production it would lose what systeme.io adds.
 *
 * @param body - As for `parseWebhook`.
 * @returns `known` or `invalid`; never `unknown`. Like `parseWebhook` it never throws.
 * @example
 * expect(parseWebhookStrict(body)).toMatchObject({ outcome: "known" });
 */
export function parseWebhookStrict(body: unknown): ParsedWebhook {
  return parse(body, strict);
}

const strict = { validators, isEnvelope, closed: true };

/**
 * Tells what is in a known event that the documentation does not have: new keys and values, and malformed times and
 * addresses. Meant for an alarm beside `parseWebhook`, which lets all of it pass.
 *
 * @param event - The event of a `known` outcome.
 * @returns One issue for each place; an empty list where the event is just as documented.
 * @example
 * for (const { path, message } of findDrift(event)) logger.warn({ path, message }, "systeme.io has changed");
 */
export function findDrift(event: WebhookEvent): Issue[] {
  const validator = validators[event.type];
  return validator(event) ? [] : issuesOf(validator.errors ?? [], event);
}
