/**
 * The webhooks that systeme.io's automation rules and workflows send: types, and `parseWebhook` to tell what a body is.
 *
 * @packageDocumentation
 */
export { eventTypes } from "../generated/events.js";
export type * from "../generated/types.js";
export { deduplicationKey } from "./deduplication-key.js";
export { isEventType } from "./event-types.js";
export { fieldsOf } from "./fields.js";
export type { Issue } from "./issue.js";
export {
  type InvalidWebhook,
  type KnownWebhook,
  type ParsedWebhook,
  parseWebhook,
  type UnknownWebhook,
} from "./parse.js";
export { findDrift, parseWebhookStrict } from "./parse-strict.js";
export { sourceAddresses } from "./source-addresses.js";
