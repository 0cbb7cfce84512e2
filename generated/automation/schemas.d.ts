// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { JsonSchema } from "../../src/shared/json-schema.js";
import type { EventMap } from "./types.js";

export type { JsonSchema };

/** The bundles by name: each event's by its type, and those that all events share. */
export type Schemas = Readonly<Record<keyof EventMap | "envelope" | "webhook", JsonSchema>>;

/** The lenient schemas: undocumented keys and values are accepted. */
export declare const schemas: Schemas;

/** The strict schemas: undocumented keys, values and types are rejected. */
export declare const strictSchemas: Schemas;
