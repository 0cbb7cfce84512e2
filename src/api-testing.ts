/**
 * Deliveries of the API webhooks for the tests of a receiver: `buildEvent` makes one from a sample, and `buildRequest`
 * signs it.
 *
 * @packageDocumentation
 */
export { type BuildOptions, type BuiltRequest, buildEvent, buildRequest } from "./api/build-event.js";
export { sign } from "./api/signature.js";
export type { Overrides } from "./shared/merge.js";
