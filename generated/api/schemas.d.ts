// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { JsonSchema } from "../../src/shared/json-schema.js";
import type { EventMap } from "./types.js";

export type { JsonSchema };

/**
 * The schemas by name: each event's by its type. `webhook`, if there is one, accepts any event, and of an undocumented
 * type any well-formed delivery (the strict one rejects it); `envelope` accepts any well-formed delivery.
 */
export type Schemas = Readonly<Record<keyof EventMap, JsonSchema>>;

/** The lenient schemas: undocumented keys and values are accepted. */
export declare const schemas: Schemas;

/** The strict schemas: undocumented keys, values and types are rejected. */
export declare const strictSchemas: Schemas;
