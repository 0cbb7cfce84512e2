import { assertions as lenientAssertions } from "../../generated/api/assertions/lenient.js";
import { eventTypes } from "../../generated/api/events.js";
import { eventHeader } from "../../generated/api/transport.js";
import { validators as lenient } from "../../generated/api/verdicts/lenient.js";
import type { AssertionsByName } from "../shared/assertions.js";
import { parseBody } from "../shared/body.js";
import { issuesOf } from "../shared/explain.js";
import type { Issue } from "../shared/issue.js";
import { commonMistake } from "../shared/mistakes.js";
import { isObject } from "../shared/pointer.js";
import { describe } from "../shared/text.js";
import { isEventType } from "./event-types.js";
import type { Delivery, EventType, UnknownEvent, WebhookEvent } from "./events.js";
import { readHeaders, type WebhookHeaders } from "./headers.js";

/** A documented event; `switch (event.type)` narrows it. */
export interface KnownWebhook {
  readonly outcome: "known";
  readonly event: WebhookEvent;
}

/** A delivery whose event is not certain. This is not a failure: keep it, and tell a person. */
export interface UnknownWebhook {
  readonly outcome: "unknown";
  readonly event: UnknownEvent;
  /** Why, in a sentence for people: the header names no documented event, or there is none and several events fit. */
  readonly reason: string;
}

/** Anything else. Keep the body: it may still be a sale, and if `type` says so, tell a person. */
export interface InvalidWebhook {
  readonly outcome: "invalid";
  /** All faults, one issue for each place; there is at least one. Pointers begin at the body. */
  readonly issues: readonly Issue[];
  /**
   * The event that the header names, if it is a documented one; where the issue is `relayed`, the header can also be the one
   * that the wrapper holds. Whom and what it is about, `personOf` and `soldItemOf` tell, of a relayed one once it is unwrapped.
   */
  readonly type?: EventType;
  /** The parsed body, or the body as given if it could not be parsed. */
  readonly body: unknown;
  readonly delivery: Delivery;
}

/** What a delivery turns out to be. */
export type ParsedWebhook = KnownWebhook | UnknownWebhook | InvalidWebhook;

/**
 * Parses a delivery of the API webhooks, those of Settings > Webhooks, and tells what it is. It never throws, and neither
 * changes nor copies a body that is already parsed.
 *
 * The header `X-Webhook-Event` alone names the event. Without it, an event is told by the shape of its body where only one
 * fits; otherwise the outcome is `unknown`, and `candidates` are those that fit.
 *
 * It does not check the signature: do that first, with `verifySignature`. And the header is not signed: whoever can
 * repeat a delivery can have it named otherwise.
 *
 * Undocumented keys and values are accepted: what systeme.io adds tomorrow must not cost a sale today. `findDrift` lists
 * them.
 *
 * @param body - The request's body as text or bytes (UTF-8, with or without a byte order mark), or already parsed.
 * @param headers - The request's headers: `Headers`, Node's `request.headers`, or pairs.
 * @returns `known` with an event that `event.type` narrows, `unknown` with the reason, or `invalid` with the issues. Answer
 *   2XX to all three: systeme.io switches a webhook off when too many of its deliveries fail.
 * @example
 * const body = new Uint8Array(await request.arrayBuffer());
 * const signature = request.headers.get("x-webhook-signature");
 * if (!(await verifySignature(body, signature, secret))) return new Response(null, { status: 401 });
 * const parsed = parseWebhook(body, request.headers);
 * if (parsed.outcome === "known" && parsed.event.type === "SALE_NEW") {
 *   const { email } = parsed.event.data.customer;
 *   const amount = parsed.event.data.order.totalPrice; // 1490 is 14.90 in eur
 * }
 */
export function parseWebhook(body: unknown, headers?: WebhookHeaders | null): ParsedWebhook {
  return parse(body, headers, { validators: lenient, assertions: lenientAssertions, closed: false });
}

/** A profile's validators, and whether it accepts documented events only. */
interface Profile {
  readonly validators: Readonly<Record<EventType, (value: unknown) => boolean>>;
  readonly assertions: AssertionsByName;
  readonly closed: boolean;
}

const nothing: Delivery = readHeaders(null).delivery;

/** Takes a delivery to its outcome. The header is looked up, and only without it are the events tried one by one. */
export function parse(body: unknown, headers: WebhookHeaders | null | undefined, profile: Profile): ParsedWebhook {
  try {
    return outcomeOf(body, readHeaders(headers), profile);
  } catch {
    // Nothing parsed from JSON gets here, but an object with a getter that throws does.
    const message = "the body and the headers must be plain data, but reading them throws an error";
    return { outcome: "invalid", issues: [{ code: "invalid_envelope", path: "", message }], body, delivery: nothing };
  }
}

function outcomeOf(
  body: unknown,
  { type, delivery }: { type: string | null; delivery: Delivery },
  { validators, assertions, closed }: Profile,
): ParsedWebhook {
  const invalid = (issues: readonly Issue[], value: unknown, type?: EventType): InvalidWebhook => ({
    outcome: "invalid",
    issues,
    ...(type !== undefined && { type }),
    body: value,
    delivery,
  });

  const parsed = parseBody(body);
  if ("issue" in parsed) return invalid([parsed.issue], body, isEventType(type) ? type : undefined);
  const { value } = parsed;
  const candidates = type === null ? eventsFitting(value) : [];
  const told = type ?? (candidates.length === 1 ? candidates[0] : undefined);
  const isAccepted = isEventType(told) && validators[told](value);
  const known = () => ({ outcome: "known", event: { type: told, data: value, delivery } as WebhookEvent }) as const;
  // The schema of a canceled sale takes any object, and so also what was mistaken for one.
  if (isAccepted && asked(told) > 0) return known();

  const mistake = commonMistake(value, "api");
  if (mistake) {
    const named = mistake.relayed && (type ?? readHeaders(mistake.relayed.headers).type);
    return invalid([mistake.issue], value, isEventType(named) ? named : undefined);
  }
  if (isAccepted) return known();
  if (isEventType(told)) return invalid(issuesOf(value, told, assertions, ""), value, told);
  if (!isObject(value)) {
    const message = `the body must be an object, but is ${describe(value)}`;
    return invalid([{ code: "invalid_payload", path: "", message }], value);
  }
  if (closed || (type === null && candidates.length === 0)) return invalid([untold(type, candidates)], value);
  return { outcome: "unknown", event: { type, data: value, delivery, candidates }, reason: reasonOf(type, candidates) };
}

/**
 * The events that a body fits by the lenient profile, in strict too: which event it is does not depend on a new key. An
 * event that asks for fewer keys is left out: a body with a tag tells of the tag. An event that takes any body fits where
 * another of its subject does, since nothing tells these apart.
 */
function eventsFitting(value: unknown): EventType[] {
  const fitting = eventTypes.filter((type) => asked(type) > 0 && lenient[type](value));
  const most = Math.max(...fitting.map(asked));
  const closest = fitting.filter((type) => asked(type) === most);
  const subjects = closest.map(subjectOf);
  return eventTypes.filter(
    (type) => closest.includes(type) || (asked(type) === 0 && subjects.includes(subjectOf(type))),
  );
}

/** How many keys an event has to have. */
function asked(type: EventType): number {
  return lenientAssertions[type]?.required?.length ?? 0;
}

function subjectOf(type: EventType): string {
  return type.split("_")[0] as string;
}

function reasonOf(type: string | null, candidates: readonly EventType[]): string {
  if (type !== null) return `the header ${eventHeader} names ${describe(type)}, which is not documented`;
  const events = new Intl.ListFormat("en", { type: "disjunction" }).format(candidates);
  return `the header ${eventHeader}, which tells whether this is ${events}, is missing`;
}

/** The issue of a delivery whose event is not told. */
function untold(type: string | null, candidates: readonly EventType[]): Issue {
  if (type !== null) {
    const message = `the header ${eventHeader} must name a documented event, but is ${describe(type)}`;
    return { code: "undocumented_type", path: "", message };
  }
  const message =
    candidates.length > 0
      ? reasonOf(type, candidates)
      : `the header ${eventHeader} must be there and name the event, but is missing; and the body fits no event`;
  return { code: "invalid_envelope", path: "", message };
}
