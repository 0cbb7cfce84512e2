import type { Envelope, EventMap } from "../../generated/automation/types.js";

/** The type of a documented event, such as `"contact.tag.added"`. */
export type EventType = keyof EventMap;

/**
 * Any documented event. `switch (event.type)` narrows it. The union is closed: when a later version of this package adds
 * an event, an exhaustive `switch` no longer compiles, so that you find out.
 */
export type WebhookEvent = EventMap[EventType];

/** The event of a type, or of several: `EventOf<"contact.tag.added" | "contact.tag.removed">`. */
export type EventOf<Type extends EventType> = EventMap[Type];

/**
 * A delivery of an undocumented type: only its envelope is known. It is not part of `WebhookEvent`, because a union with
 * it could not be narrowed by `type`.
 */
export type UnknownEvent = Envelope;
