import { bundles, portable } from "./bundles.ts";
import type { Contract } from "./contract.ts";
import { type Profile, profiles } from "./profile.ts";
import { banner, json, type RenderedFile } from "./render.ts";
import type { Schema } from "./schema.ts";

/** `generated/schemas/`: the bundles as files, and those of 2020-12 as a module besides. */
export function renderSchemas(contract: Contract): RenderedFile[] {
  const byProfile = { lenient: bundles(contract, "lenient"), strict: bundles(contract, "strict") };
  return [
    ...profiles.flatMap((profile) =>
      Object.entries(byProfile[profile]).flatMap(([name, bundle]) => [
        { path: `generated/schemas/${folder(profile)}${name}.schema.json`, text: json(bundle) },
        { path: `generated/schemas/draft-07/${folder(profile)}${name}.schema.json`, text: json(portable(bundle)) },
      ]),
    ),
    { path: "generated/schemas.js", text: module(byProfile) },
    { path: "generated/schemas.d.ts", text: declarations },
  ];
}

function folder(profile: Profile): string {
  return profile === "strict" ? "strict/" : "";
}

function module({ lenient, strict }: Record<Profile, Record<string, Schema>>): string {
  return `${banner}
export const schemas = ${json(lenient).trimEnd()};

export const strictSchemas = ${json(strict).trimEnd()};
`;
}

const declarations = `${banner}
import type { EventType } from "./types.js";

/** A JSON Schema in 2020-12 that can be used by itself: \`new Ajv2020({ strict: true }).compile(schema)\`. */
export interface JsonSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $id: string;
  readonly [keyword: string]: any;
}

/**
 * By name: an event's schema by its type; \`webhook\` takes any event, and of a type that is not documented any
 * well-formed delivery; \`envelope\` takes any well-formed delivery.
 */
export type Schemas = Readonly<Record<EventType | "webhook" | "envelope", JsonSchema>>;

/** The lenient schemas: keys and values that are not documented pass. */
export declare const schemas: Schemas;

/** The strict schemas: keys, values and types that are not documented fail. */
export declare const strictSchemas: Schemas;
`;
