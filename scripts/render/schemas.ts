import { bundlePath, bundlesOf, commonBundles, dialects, toDraft07 } from "../contract/bundles.ts";
import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { profiles } from "../schema/profile.ts";
import { banner, toJson } from "./text.ts";

/** `schemas/`: the bundles as files; `schemas.js` and `draft-07-schemas.js`: the same as modules. */
export function renderSchemas(contract: Contract): RenderedFile[] {
  const folder = `generated/${contract.family.name}`;
  const bundles = { lenient: bundlesOf(contract, "lenient"), strict: bundlesOf(contract, "strict") };
  const draft07Schemas = Object.fromEntries(
    Object.entries(bundles.lenient).map(([name, bundle]) => [name, toDraft07(bundle)]),
  );
  const names = ["keyof EventMap", ...commonBundles(contract).map((name) => JSON.stringify(name))].join(" | ");
  return [
    ...profiles.flatMap((profile) =>
      Object.entries(bundles[profile]).flatMap(([name, bundle]) =>
        dialects.map((dialect) => ({
          path: `${folder}/schemas/${bundlePath(name, profile, dialect)}`,
          text: toJson(dialect === "draft-07" ? toDraft07(bundle) : bundle),
        })),
      ),
    ),
    { path: `${folder}/schemas.js`, text: module({ schemas: bundles.lenient, strictSchemas: bundles.strict }) },
    { path: `${folder}/schemas.d.ts`, text: declarations(names) },
    { path: `${folder}/draft-07-schemas.js`, text: module({ draft07Schemas }) },
    { path: `${folder}/draft-07-schemas.d.ts`, text: draft07Declarations(names) },
  ];
}

function module(exports: Record<string, unknown>): string {
  const statements = Object.entries(exports).map(
    ([name, value]) => `\nexport const ${name} = ${toJson(value).trimEnd()};\n`,
  );
  return banner + statements.join("");
}

function declarations(names: string): string {
  return `${banner}
import type { JsonSchema } from "../../src/shared/json-schema.js";
import type { EventMap } from "./types.js";

export type { JsonSchema };

/**
 * The schemas by name: each event's by its type. \`webhook\`, if there is one, accepts any event, and of an undocumented
 * type any well-formed delivery (the strict one rejects it); \`envelope\` accepts any well-formed delivery.
 */
export type Schemas = Readonly<Record<${names}, JsonSchema>>;

/** The lenient schemas: undocumented keys and values are accepted. */
export declare const schemas: Schemas;

/** The strict schemas: undocumented keys, values and types are rejected. */
export declare const strictSchemas: Schemas;
`;
}

function draft07Declarations(names: string): string {
  return `${banner}
import type { Draft07Schema } from "../../src/shared/json-schema.js";
import type { EventMap } from "./types.js";

/** The lenient schemas in draft-07, by name. */
export declare const draft07Schemas: Readonly<Record<${names}, Draft07Schema>>;
`;
}
