// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this.

import type { EventType } from "./types.js";

/** The lenient schemas in draft-07, by name as in schemas.js. */
export declare const portableSchemas: Readonly<
  Record<EventType | "webhook" | "envelope", { readonly $schema: string; readonly [keyword: string]: unknown }>
>;
