import type { EventMap } from "../../generated/api/types.js";

/** The name of a documented event, such as `"SALE_NEW"`: the value of the header `X-Webhook-Event`. */
export type EventType = keyof EventMap;

/** What the headers say of a delivery; null where one is missing. None of it is signed. */
export interface Delivery {
  /** `X-Webhook-Message-Id`: a UUID for the message; a receiver reports that a repeated delivery has the same. */
  readonly messageId: string | null;
  /** `X-Webhook-Event-Timestamp`: when the event happened, such as `2026-09-27T20:16:27+00:00`. */
  readonly eventTimestamp: string | null;
  /** `X-Webhook-Delivery-Attempt-Timestamp`: when this attempt to deliver was made. */
  readonly deliveryAttemptTimestamp: string | null;
  /** `X-Webhook-Delivery-Attempt-Id`: a UUID for this attempt to deliver. */
  readonly deliveryAttemptId: string | null;
  /** `X-Webhook-Subscription-Id`: a UUID for the subscription of your webhook to the event. */
  readonly subscriptionId: string | null;
  /** `X-Webhook-Schema-Version`: the version of the body's form, `2` in 2026. */
  readonly schemaVersion: string | null;
}

/** The event of a name, or of several: `EventOf<"CONTACT_TAG_ADDED" | "CONTACT_TAG_REMOVED">`. */
export type EventOf<Type extends EventType> = {
  [Each in Type]: {
    /** The event, as the header `X-Webhook-Event` names it. */
    readonly type: Each;
    /** The body, as it was sent. */
    readonly data: EventMap[Each];
    readonly delivery: Delivery;
  };
}[Type];

/**
 * Any documented event: the body with what the headers say of it. `switch (event.type)` narrows `event.data`. The union is
 * closed: when a later version of this package adds an event, an exhaustive `switch` no longer compiles, so that you find
 * out.
 */
export type WebhookEvent = EventOf<EventType>;

/** A delivery whose event is not certain. */
export interface UnknownEvent {
  /** What the header `X-Webhook-Event` says, which is not documented; null if there is no such header. */
  readonly type: string | null;
  /** The body, as it was sent. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly delivery: Delivery;
  /** The documented events that the body fits, if there is no header to tell which it is. */
  readonly candidates: readonly EventType[];
}
