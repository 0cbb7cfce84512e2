import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Contract } from "./contract.ts";
import { interfaceName } from "./names.ts";
import { knownValues } from "./profile.ts";
import { banner, type RenderedFile } from "./render.ts";
import { mapSchema, referredName, type Schema } from "./schema.ts";

/** `generated/types.ts`: an interface for each schema file, and the names for picking among the events. */
export async function renderTypes({ events, schemas }: Contract): Promise<RenderedFile[]> {
  const declarations = await Promise.all(
    Object.entries(schemas).map(([name, schema]) => {
      const title = interfaceName(name);
      return compile({ ...mapSchema(schema, forTypeScript), title } as JSONSchema, title, options);
    }),
  );
  return [{ path: "generated/types.ts", text: [banner, ...declarations, eventTypes(events)].join("\n") }];
}

/** `additionalProperties: false` leaves out the index signature that would let a typo pass; a value is not affected. */
const options = { bannerComment: "", additionalProperties: false, style: { printWidth: 120 } };

/** A schema as json-schema-to-typescript needs it to name other interfaces, and to offer known values in completion. */
function forTypeScript({ $comment, ...schema }: Schema): Schema {
  const description = [schema.description, $comment].filter(Boolean).join("\n\n");
  if (description) schema.description = description;
  const known = knownValues(schema);
  if (known) {
    const { anyOf: _, ...annotations } = schema;
    return { ...annotations, tsType: [...known.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ") };
  }
  const { $ref: _, ...annotations } = schema;
  const name = referredName(schema);
  return name === undefined ? schema : { ...annotations, tsType: interfaceName(name) };
}

function eventTypes(events: Contract["events"]): string {
  return `/**
 * The interface of each documented event, by its type: \`EventMap["contact.tag.added"]\`.
 */
export interface EventMap {
${events.map(({ type, interfaceName }) => `  "${type}": ${interfaceName};`).join("\n")}
}

/**
 * The type of a documented event, such as \`"contact.tag.added"\`.
 */
export type EventType = keyof EventMap;

/**
 * Any documented event. \`switch (event.type)\` narrows it. The union is closed: an event that a later version of this
 * package adds makes an exhaustive \`switch\` fail to compile, which is meant to be noticed.
 */
export type WebhookEvent = EventMap[EventType];

/**
 * The event of a type, or of several: \`EventOf<"contact.tag.added" | "contact.tag.removed">\`.
 */
export type EventOf<Type extends EventType> = EventMap[Type];

/**
 * A delivery whose type is not documented: no more is known of it than its envelope. It stands outside of
 * \`WebhookEvent\`, since a union with it could not be narrowed by \`type\`.
 */
export type UnknownEvent = Envelope;
`;
}
