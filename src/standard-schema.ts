/**
 * The contract in the form that frameworks read: Standard Schema (https://standardschema.dev). It fits wherever a schema
 * of zod or valibot does, such as in Hono's standard validator or as the input of a tRPC procedure.
 *
 * @packageDocumentation
 */

import { draft07Schemas } from "../generated/automation/draft-07-schemas.js";
import { eventTypes } from "../generated/automation/events.js";
import { schemas } from "../generated/automation/schemas.js";
import type { EventOf, EventType } from "./automation/events.js";
import { type KnownWebhook, parseWebhook, type UnknownWebhook } from "./automation/parse.js";
import { isObject } from "./shared/pointer.js";
import {
  type StandardJsonSchema,
  type StandardSchema,
  standardIssues,
  standardJsonSchema,
  standardSchema,
} from "./shared/standard-schema.js";
import { describe } from "./shared/text.js";

export type { StandardJsonSchema, StandardResult, StandardSchema } from "./shared/standard-schema.js";

/**
 * Any delivery. The output tells whether its type is documented, as `parseWebhook` does; an undocumented type is not a
 * failure. The issues are those of `parseWebhook`.
 *
 * @example
 * // A validator in front of a receiver answers 400 by itself, and the delivery is lost: store it in the hook.
 * const keep = (result, c) => (result.success ? undefined : store(result.data).then(() => c.body(null, 204)));
 * app.post("/webhook", sValidator("json", webhookSchema, keep), (c) => {
 *   const delivery = c.req.valid("json");
 *   if (delivery.outcome === "known" && delivery.event.type === "contact.tag.added") tag(delivery.event.data.tag.name);
 *   return c.body(null, 204);
 * });
 */
export const webhookSchema: StandardSchema<KnownWebhook | UnknownWebhook> = /* @__PURE__ */ standardSchema((value) => {
  const parsed = parseWebhook(value);
  return parsed.outcome === "invalid" ? { issues: standardIssues(parsed.issues, parsed.body) } : { value: parsed };
});

/**
 * The events, each by its type; the output is the event. A delivery of another type fails at `type`.
 *
 * @example
 * const tagAdded = t.procedure.input(eventSchemas["contact.tag.added"]).mutation(({ input }) => input.data.tag.name);
 */
export const eventSchemas: EventSchemas = /* @__PURE__ */ everyEventSchema();

/** A schema for each event type. */
export type EventSchemas = { readonly [Type in EventType]: StandardJsonSchema<EventOf<Type>> };

function everyEventSchema(): EventSchemas {
  return Object.fromEntries(eventTypes.map((type) => [type, eventSchema(type)])) as never;
}

function eventSchema<Type extends EventType>(type: Type): StandardJsonSchema<EventOf<Type>> {
  const drafts = { "draft-2020-12": schemas[type], "draft-07": draft07Schemas[type] };
  return standardJsonSchema<EventOf<Type>>((value) => {
    const parsed = parseWebhook(value);
    const { type: found } = parsed.outcome === "invalid" ? typeOf(parsed.body) : parsed.event;
    if (found !== undefined && found !== type) {
      return { issues: [{ message: `/type must be ${describe(type)}, but is ${describe(found)}`, path: ["type"] }] };
    }
    if (parsed.outcome === "invalid") return { issues: standardIssues(parsed.issues, parsed.body) };
    return { value: parsed.event as EventOf<Type> };
  }, drafts);
}

/** The type of a body that is invalid for some other reason; none if reading it throws, as a hostile getter does. */
function typeOf(body: unknown): { type?: unknown } {
  try {
    return isObject(body) ? { type: body.type } : {};
  } catch {
    return {};
  }
}
