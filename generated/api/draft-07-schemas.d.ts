// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { Draft07Schema } from "../../src/shared/json-schema.js";
import type { EventMap } from "./types.js";

/** The lenient schemas in draft-07, by name. */
export declare const draft07Schemas: Readonly<Record<keyof EventMap, Draft07Schema>>;
