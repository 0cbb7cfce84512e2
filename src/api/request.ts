import { headers, signatureHeader } from "../../generated/api/transport.js";
import { vendorTime } from "../shared/freshen.js";
import { phpJson } from "../shared/php-json.js";
import { ownValue } from "../shared/pointer.js";
import type { Delivery } from "./events.js";
import { contactIn } from "./person.js";
import { sign } from "./signature.js";

/**
 * A body as systeme.io writes it, to the byte: as PHP writes JSON, and with a decimal in `vat`, which is the one number
 * that is not an integer.
 */
export function bodyText(data: unknown): string {
  return phpJson(data).replaceAll(/"vat":(-?\d+)(?=[,}])/g, '"vat":$1.0');
}

/** When a sample was sent, as far as its body says. */
export function sentAt(sample: unknown): string {
  const time = ownValue(sample, "order", "createdAt") ?? ownValue(contactIn(sample), "registeredAt");
  return typeof time === "string" ? time : "2026-01-01T00:00:00+00:00";
}

/** What the headers of a delivery of a sample say at a time; each call is another delivery. */
export function deliveryAt(time: Date, sample: string): Delivery {
  return {
    messageId: uuidAt(time),
    eventTimestamp: vendorTime(time),
    deliveryAttemptTimestamp: vendorTime(time),
    deliveryAttemptId: uuidAt(time),
    subscriptionId: uuidAt(time),
    schemaVersion: /\.version_(\d+)$/.exec(sample)?.[1] ?? "2",
  };
}

/**
 * The headers of a delivery, in the order in which they were seen; without `Host` and `Content-Length`, which whoever
 * sends it adds.
 */
export async function headersOf(
  type: string,
  delivery: Delivery,
  body: string | Uint8Array,
  secret: string,
): Promise<[name: string, value: string][]> {
  const varying: Record<string, string | null> = {
    "X-Webhook-Event": type,
    [signatureHeader]: await sign(body, secret),
    "X-Webhook-Message-Id": delivery.messageId,
    "X-Webhook-Event-Timestamp": delivery.eventTimestamp,
    "X-Webhook-Delivery-Attempt-Timestamp": delivery.deliveryAttemptTimestamp,
    "X-Webhook-Delivery-Attempt-Id": delivery.deliveryAttemptId,
    "X-Webhook-Subscription-Id": delivery.subscriptionId,
    "X-Webhook-Schema-Version": delivery.schemaVersion,
  };
  return headers.flatMap(([name, value = varying[name]]): [string, string][] => (value ? [[name, value]] : []));
}

/** A UUID of version 7, as systeme.io makes them: the time in milliseconds, and 74 random bits. */
function uuidAt(time: Date): string {
  const milliseconds = time.getTime().toString(16).padStart(12, "0");
  const random = crypto.randomUUID(); // its version is replaced, its variant is the same
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${random.slice(15)}`;
}
