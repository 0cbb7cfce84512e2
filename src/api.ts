/**
 * The API webhooks, the vendor's second family: those of Settings > Webhooks, which the public API sets up too. They are
 * signed, a header names the event, and the body has no envelope. Types, `parseWebhook` to tell what a delivery is, and
 * `verifySignature` to tell whether it is genuine.
 *
 * @packageDocumentation
 */
export { eventTypes } from "../generated/api/events.js";
export type * from "../generated/api/types.js";
export { deduplicationKey } from "./api/deduplication-key.js";
export { dispatch, type Handlers } from "./api/dispatch.js";
export { isEventType } from "./api/event-types.js";
export type * from "./api/events.js";
export { type Fields, fieldsOf } from "./api/fields.js";
export type { WebhookHeaders } from "./api/headers.js";
export {
  type InvalidWebhook,
  type KnownWebhook,
  type ParsedWebhook,
  parseWebhook,
  type UnknownWebhook,
} from "./api/parse.js";
export { findDrift, parseWebhookStrict } from "./api/parse-strict.js";
export { contactOf, type Person, personOf } from "./api/person.js";
export { priceOf, resourcesOf, soldItemOf } from "./api/sale.js";
export { sign, verifySignature } from "./api/signature.js";
export { sourceAddresses } from "./api/source-addresses.js";
export type { Price, SoldItem, SoldResource } from "./shared/essentials.js";
export type { Issue, IssueCode } from "./shared/issue.js";
export { type UnwrappedWebhook, unwrapWebhook } from "./shared/unwrap.js";
