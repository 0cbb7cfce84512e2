/**
 * The webhooks that systeme.io's automation rules and workflows send: types, and `parseWebhook` to tell what a body is.
 *
 * @packageDocumentation
 */
export { eventTypes } from "../generated/automation/events.js";
export type * from "../generated/automation/types.js";
export { deduplicationKey } from "./automation/deduplication-key.js";
export { dispatch, type Handlers } from "./automation/dispatch.js";
export { isEventType } from "./automation/event-types.js";
export type * from "./automation/events.js";
export { type Fields, fieldsOf } from "./automation/fields.js";
export {
  type InvalidWebhook,
  type KnownWebhook,
  type ParsedWebhook,
  parseWebhook,
  type UnknownWebhook,
} from "./automation/parse.js";
export { findDrift, parseWebhookStrict } from "./automation/parse-strict.js";
export { type Person, personOf } from "./automation/person.js";
export { priceOf, resourcesOf, soldItemOf } from "./automation/sale.js";
export { sourceAddresses } from "./automation/source-addresses.js";
export type { Price, SoldItem, SoldResource } from "./shared/essentials.js";
export type { Issue, IssueCode } from "./shared/issue.js";
export { type UnwrappedWebhook, unwrapWebhook } from "./shared/unwrap.js";
