/**
 * Deliveries of the API webhooks for the tests of a receiver: `buildEvent` makes one from a sample, `buildRequest` signs
 * it, and `arbitraryEvent` makes any number of them from the schemas, for fast-check.
 *
 * @packageDocumentation
 */
export { arbitraryEvent } from "./api/arbitrary-event.js";
export { type BuildOptions, type BuiltRequest, buildEvent, buildRequest } from "./api/build-event.js";
export { sign } from "./api/signature.js";
export type { Overrides } from "./shared/merge.js";
