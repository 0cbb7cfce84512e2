// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this.

import type { EventType } from "./types.js";

/** A JSON Schema in 2020-12 that can be used by itself: `new Ajv2020({ strict: true }).compile(schema)`. */
export interface JsonSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $id: string;
  readonly [keyword: string]: unknown;
}

/**
 * By name: an event's schema by its type; `webhook` takes any event, and of a type that is not documented any
 * well-formed delivery; `envelope` takes any well-formed delivery.
 */
export type Schemas = Readonly<Record<EventType | "webhook" | "envelope", JsonSchema>>;

/** The lenient schemas: keys and values that are not documented pass. */
export declare const schemas: Schemas;

/** The strict schemas: keys, values and types that are not documented fail. */
export declare const strictSchemas: Schemas;
