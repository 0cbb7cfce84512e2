import { bundles, portable } from "./bundles.ts";
import type { Contract } from "./contract.ts";
import { type Profile, profiles } from "./profile.ts";
import { banner, json, type RenderedFile } from "./render.ts";

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
    { path: "generated/schemas.js", text: module({ schemas: byProfile.lenient, strictSchemas: byProfile.strict }) },
    { path: "generated/schemas.d.ts", text: declarations },
    {
      path: "generated/portable-schemas.js",
      text: module({ portableSchemas: mapValues(byProfile.lenient, portable) }),
    },
    { path: "generated/portable-schemas.d.ts", text: portableDeclarations },
  ];
}

function folder(profile: Profile): string {
  return profile === "strict" ? "strict/" : "";
}

function mapValues<From, To>(values: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function module(exports: Record<string, unknown>): string {
  const statements = Object.entries(exports).map(
    ([name, value]) => `\nexport const ${name} = ${json(value).trimEnd()};\n`,
  );
  return banner + statements.join("");
}

const declarations = `${banner}
import type { EventType } from "./types.js";

/** A JSON Schema in 2020-12 that can be used by itself: \`new Ajv2020({ strict: true }).compile(schema)\`. */
export interface JsonSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $id: string;
  readonly [keyword: string]: unknown;
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

const portableDeclarations = `${banner}
import type { EventType } from "./types.js";

/** The lenient schemas in draft-07, by name as in schemas.js. */
export declare const portableSchemas: Readonly<
  Record<EventType | "webhook" | "envelope", { readonly $schema: string; readonly [keyword: string]: unknown }>
>;
`;
