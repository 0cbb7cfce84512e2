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
import type { Issue } from "./shared/issue.js";
import { isObject, stepsOf } from "./shared/pointer.js";
import { describe } from "./shared/text.js";

/** A schema of Standard Schema 1.0, from any value to `Output`. It never throws, and it is synchronous. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "systeme-io-webhooks";
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For type inference only. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** A schema of Standard Schema 1.1 that also comes as JSON Schema. */
export interface StandardJsonSchema<Output> extends StandardSchema<Output> {
  readonly "~standard": StandardSchema<Output>["~standard"] & {
    /** The lenient schema, in the draft that `target` names: `draft-2020-12` or `draft-07`. Throws for any other. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** A value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

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
export const webhookSchema: StandardSchema<KnownWebhook | UnknownWebhook> = {
  "~standard": {
    version: 1,
    vendor: "systeme-io-webhooks",
    validate(value) {
      const parsed = parseWebhook(value);
      return parsed.outcome === "invalid" ? { issues: standardIssues(parsed.issues, parsed.body) } : { value: parsed };
    },
  },
};

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
  const jsonSchema = ({ target }: { readonly target: string }) => {
    if (target === "draft-2020-12") return structuredClone(schemas[type]);
    if (target === "draft-07") return structuredClone(draft07Schemas[type]);
    throw new Error(`there is no JSON Schema for ${target}; ask for draft-2020-12 or draft-07`);
  };
  return {
    "~standard": {
      version: 1,
      vendor: "systeme-io-webhooks",
      validate(value) {
        const parsed = parseWebhook(value);
        const { type: found } = parsed.outcome === "invalid" ? typeOf(parsed.body) : parsed.event;
        if (found !== undefined && found !== type) {
          return {
            issues: [{ message: `/type must be ${describe(type)}, but is ${describe(found)}`, path: ["type"] }],
          };
        }
        if (parsed.outcome === "invalid") return { issues: standardIssues(parsed.issues, parsed.body) };
        return { value: parsed.event as EventOf<Type> };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

/** The type of a body that is invalid for some other reason; none if reading it throws, as a hostile getter does. */
function typeOf(body: unknown): { type?: unknown } {
  try {
    return isObject(body) ? { type: body.type } : {};
  } catch {
    return {};
  }
}

function standardIssues(issues: readonly Issue[], body: unknown) {
  return issues.map(({ message, path }) => ({ message, path: stepsOf(path, body) }));
}
