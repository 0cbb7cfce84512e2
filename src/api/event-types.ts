import { eventTypes } from "../../generated/api/events.js";
import type { EventType } from "./events.js";

/**
 * Whether a value is one of the documented event types.
 *
 * @example
 * const types = process.argv.slice(2).filter(isEventType); // EventType[]
 */
export function isEventType(value: unknown): value is EventType {
  return (eventTypes as readonly unknown[]).includes(value);
}
