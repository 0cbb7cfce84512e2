import { eventTypes } from "../generated/events.js";
import type { EventType } from "../generated/types.js";

/**
 * Whether a value is one of the documented event types.
 *
 * @example
 * if (isEventType(type)) handlers[type]?.(event);
 */
export function isEventType(value: unknown): value is EventType {
  return (eventTypes as readonly unknown[]).includes(value);
}
