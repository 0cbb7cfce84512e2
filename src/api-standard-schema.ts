/**
 * The bodies of the API webhooks in the form that frameworks read: Standard Schema (https://standardschema.dev). There is
 * no schema of any delivery, since only a header tells which event a body is of: for that, there is `parseWebhook`.
 *
 * @packageDocumentation
 */

import { draft07Schemas } from "../generated/api/draft-07-schemas.js";
import { eventTypes } from "../generated/api/events.js";
import { schemas } from "../generated/api/schemas.js";
import { eventHeader } from "../generated/api/transport.js";
import type { EventMap } from "../generated/api/types.js";
import type { EventType } from "./api/events.js";
import { parseWebhook } from "./api/parse.js";
import { type StandardJsonSchema, standardIssues, standardJsonSchema } from "./shared/standard-schema.js";

export type { StandardJsonSchema, StandardResult, StandardSchema } from "./shared/standard-schema.js";

/**
 * The bodies of the events, each by its name; the output is the body. They suit what you read back from your own storage.
 * In front of a webhook, a validator answers 400 by itself, and the delivery is lost.
 */
export const eventSchemas: EventSchemas = /* @__PURE__ */ everyEventSchema();

/** A schema for the body of each event. */
export type EventSchemas = { readonly [Type in EventType]: StandardJsonSchema<EventMap[Type]> };

function everyEventSchema(): EventSchemas {
  return Object.fromEntries(eventTypes.map((type) => [type, eventSchema(type)])) as never;
}

function eventSchema<Type extends EventType>(type: Type): StandardJsonSchema<EventMap[Type]> {
  const drafts = { "draft-2020-12": schemas[type], "draft-07": draft07Schemas[type] };
  return standardJsonSchema<EventMap[Type]>((value) => {
    const parsed = parseWebhook(value, { [eventHeader]: type });
    if (parsed.outcome === "invalid") return { issues: standardIssues(parsed.issues, parsed.body) };
    return { value: parsed.event.data as EventMap[Type] };
  }, drafts);
}
