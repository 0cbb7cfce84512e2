import { eventHeader } from "../../generated/api/transport.js";
import type { Delivery } from "./events.js";

/** The headers of a request: the `Headers` of fetch, the object of Node, or pairs, with names in any case. */
export type WebhookHeaders =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers say of a delivery, and which event they name, if any. It throws only where reading them does. */
export function readHeaders(headers: WebhookHeaders | null | undefined): { type: string | null; delivery: Delivery } {
  const values = valuesOf(headers);
  const of = (name: string) => values.get(name.toLowerCase()) ?? null;
  return {
    type: of(eventHeader),
    delivery: {
      messageId: of("X-Webhook-Message-Id"),
      eventTimestamp: of("X-Webhook-Event-Timestamp"),
      deliveryAttemptTimestamp: of("X-Webhook-Delivery-Attempt-Timestamp"),
      deliveryAttemptId: of("X-Webhook-Delivery-Attempt-Id"),
      subscriptionId: of("X-Webhook-Subscription-Id"),
      schemaVersion: of("X-Webhook-Schema-Version"),
    },
  };
}

/** Headers by lower-case name, those that say something; several of one name are joined, as HTTP does. */
function valuesOf(headers: WebhookHeaders | null | undefined): Map<string, string> {
  const values = new Map<string, string>();
  if (typeof headers !== "object" || headers === null) return values;
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of pairs as Iterable<readonly [unknown, unknown]>) {
    for (const text of [value].flat()) {
      if (typeof name !== "string" || typeof text !== "string" || text === "") continue;
      const before = values.get(name.toLowerCase());
      values.set(name.toLowerCase(), before === undefined ? text : `${before}, ${text}`);
    }
  }
  return values;
}
