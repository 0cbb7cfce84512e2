// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

/** Observed in one real delivery. A header without a value differs from one delivery to the next. */
export const headers: readonly (readonly [name: string, value?: string])[] = [
  ["Content-Type", "application/json"],
  ["User-Agent", "SystemeIO-Webhook"],
  ["Accept", "application/json"],
  ["Accept-Encoding", "gzip"],
  ["X-Webhook-Event"],
  ["X-Webhook-Signature"],
  ["X-Webhook-Message-Id"],
  ["X-Webhook-Event-Timestamp"],
  ["X-Webhook-Delivery-Attempt-Timestamp"],
  ["X-Webhook-Delivery-Attempt-Id"],
  ["X-Webhook-Subscription-Id"],
  ["X-Webhook-Schema-Version"],
];

/** Observed in one real delivery, and not documented; the webhooks of rules and workflows come from two more addresses beside it. */
export const sourceAddresses: readonly string[] = [
  "185.236.142.1",
];

/** Observed in real deliveries, and read by every receiver; the body does not say which event it is of. */
export const eventHeader = "X-Webhook-Event";

/** In hexadecimal digits in lower case, over the exact bytes of the body, with the text of the secret as key. No header is signed. JSON that was parsed and written again has other bytes: `0.0` becomes `0`. */
export const signatureHeader = "X-Webhook-Signature";
