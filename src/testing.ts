/**
 * Deliveries for the tests of a receiver: `buildEvent` makes one from a documented payload, and `arbitraryEvent` makes
 * any number of them from the schemas, for fast-check.
 *
 * @packageDocumentation
 */
export { arbitraryEvent } from "./automation/arbitrary-event.js";
export { type BuildOptions, buildEvent } from "./automation/build-event.js";
export type { Overrides } from "./shared/merge.js";
