import { assertions } from "../../generated/automation/assertions/lenient.js";
import { isEnvelope, validators } from "../../generated/automation/verdicts/lenient.js";
import type { AssertionsByName } from "../shared/assertions.js";
import { parseBody } from "../shared/body.js";
import { issuesOf } from "../shared/explain.js";
import type { Issue } from "../shared/issue.js";
import { commonMistake } from "../shared/mistakes.js";
import { isObject } from "../shared/pointer.js";
import { describe } from "../shared/text.js";
import { isEventType } from "./event-types.js";
import type { EventType, UnknownEvent, WebhookEvent } from "./events.js";

/** A documented event; `switch (event.type)` narrows it. */
export interface KnownWebhook {
  readonly outcome: "known";
  readonly event: WebhookEvent;
}

/** A well-formed delivery of an undocumented type. This is not a failure: systeme.io has more triggers than documented. */
export interface UnknownWebhook {
  readonly outcome: "unknown";
  readonly event: UnknownEvent;
}

/** Anything else. Keep the body: it may still be a sale, and if `type` says so, tell a person. */
export interface InvalidWebhook {
  readonly outcome: "invalid";
  /** All faults, one issue for each place; there is at least one. */
  readonly issues: readonly Issue[];
  /**
   * The body's `type`, if it is a documented one; where the issue is `relayed`, that of the first delivery in the wrapper.
   * Whom and what it is about, `personOf` and `soldItemOf` tell, of a relayed one once it is unwrapped.
   */
  readonly type?: EventType;
  /** The parsed body, or the body as given if it could not be parsed. */
  readonly body: unknown;
}

/** What a body turns out to be. */
export type ParsedWebhook = KnownWebhook | UnknownWebhook | InvalidWebhook;

/**
 * Parses the body of a delivery and tells what it is. It never throws, whatever the body is, and neither changes nor
 * copies a body that is already parsed.
 *
 * Undocumented keys and values are accepted: what systeme.io adds tomorrow must not cost a sale today. `findDrift` lists
 * them.
 *
 * @param body - The request's body as text or bytes (UTF-8, with or without a byte order mark), or already parsed.
 * @returns `known` with an event that `event.type` narrows, `unknown` with an event whose envelope alone is known, or
 *   `invalid` with the issues. Answer 2XX to all three: nothing is documented about retries.
 * @example
 * const parsed = parseWebhook(await request.text());
 * if (parsed.outcome === "known" && parsed.event.type === "customer.sale.completed") {
 *   const { email } = parsed.event.data.customer;
 *   const amount = parsed.event.data.offer_price_plan?.direct_charge_amount; // 583 is 5.83 in eur
 * }
 * if (parsed.outcome === "invalid") console.error(parsed.issues.map(({ message }) => message));
 */
export function parseWebhook(body: unknown): ParsedWebhook {
  return parse(body, lenient);
}

/** A profile's validators, and whether it accepts documented types only. */
interface Profile {
  readonly validators: Readonly<Record<string, (value: unknown) => value is WebhookEvent>>;
  readonly isEnvelope: (value: unknown) => value is UnknownEvent;
  readonly assertions: AssertionsByName;
  readonly closed: boolean;
}

const lenient: Profile = { validators, isEnvelope, assertions, closed: false };

/**
 * Takes a body to its outcome. It looks `type` up and never tries one event after the other, so that one wrong key is one
 * issue, and an inherited name such as `constructor` is a type like any other.
 */
export function parse(body: unknown, { validators, isEnvelope, assertions, closed }: Profile): ParsedWebhook {
  try {
    const parsed = parseBody(body);
    if ("issue" in parsed) return { outcome: "invalid", issues: [parsed.issue], body };
    const { value } = parsed;
    const type = isObject(value) ? value.type : undefined;
    const validator = typeof type === "string" && Object.hasOwn(validators, type) ? validators[type] : undefined;
    if (validator?.(value)) return { outcome: "known", event: value };

    const mistake = commonMistake(value, "automation");
    if (mistake) {
      const { type } = (mistake.relayed?.body ?? {}) as { type?: unknown };
      return { outcome: "invalid", issues: [mistake.issue], body: value, ...(isEventType(type) && { type }) };
    }
    if (!validator && !closed && isEnvelope(value)) return { outcome: "unknown", event: value };
    const issues = issuesOf(value, validator ? String(type) : "envelope", assertions, "/data/");
    if (closed && !validator && typeof type === "string") issues.unshift(undocumentedType(type));
    return { outcome: "invalid", issues, body: value, ...(validator && { type: type as EventType }) };
  } catch {
    // Nothing parsed from JSON gets here, but an object with a getter that throws does.
    const message = "the body must be plain data, but reading it throws an error";
    return { outcome: "invalid", issues: [{ code: "invalid_envelope", path: "", message }], body };
  }
}

function undocumentedType(type: string): Issue {
  return {
    code: "undocumented_type",
    path: "/type",
    message: `/type must be a documented type, but is ${describe(type)}`,
  };
}
