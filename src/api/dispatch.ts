import { isEventType } from "./event-types.js";
import type { EventOf, EventType, UnknownEvent, WebhookEvent } from "./events.js";

/** What to do with events, by type. Each handler gets the event with its own type. */
export type Handlers<Result> = { readonly [Type in EventType]?: (event: EventOf<Type>) => Result } & {
  /** For events that are not certain. */
  readonly unknown?: (event: UnknownEvent) => Result;
  /** For every event without a handler of its own, documented or not. */
  readonly default?: (event: WebhookEvent | UnknownEvent) => Result;
};

/**
 * Calls the handler of an event: the one of its type; for one that is not certain, `unknown`; otherwise, `default`. Plain
 * lookup does not type-check: in `handlers[event.type]?.(event)`, TypeScript no longer knows that the two belong together.
 *
 * @param event - The event of a `known` or `unknown` outcome.
 * @param handlers - Functions by event type; each is optional, and can be async.
 * @returns What the handler returns, or undefined if there is none. What it throws is thrown.
 * @example
 * await dispatch(parsed.event, {
 *   CONTACT_TAG_ADDED: async ({ data }) => grantAccess(data.contact.email, data.tag.name),
 *   SALE_NEW: async ({ data }) => recordSale(data.orderItem.id),
 *   unknown: async ({ type }) => notify(`an event ${type ?? "without a name"} is stored`),
 * });
 */
export function dispatch<Result>(
  event: WebhookEvent | UnknownEvent,
  handlers: Handlers<Result> & Required<Pick<Handlers<Result>, "default">>,
): Result;
export function dispatch<Result>(event: WebhookEvent | UnknownEvent, handlers: Handlers<Result>): Result | undefined;
export function dispatch<Result>(event: WebhookEvent | UnknownEvent, handlers: Handlers<Result>): Result | undefined {
  const own = isEventType(event.type) ? handlers[event.type] : handlers.unknown;
  const handler: ((event: never) => Result) | undefined = own ?? handlers.default;
  return handler?.(event as never);
}
