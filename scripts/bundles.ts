import type { Contract } from "./contract.ts";
import { applyProfile, type Profile } from "./profile.ts";
import { allSubschemas, mapSchema, referredName, type Schema } from "./schema.ts";

/**
 * The bundles of a profile, in 2020-12 and by name: one for each event, `envelope` for any delivery, and `webhook` for
 * any event. Each is complete: what it refers to stands in its own `$defs`.
 */
export function bundles(contract: Contract, profile: Profile): Record<string, Schema> {
  const schemas = Object.fromEntries(
    Object.entries(contract.schemas).map(([name, schema]) => [name, applyProfile(profile, schema)]),
  );
  const types = contract.events.map(({ type }) => type);
  const roots = [...types, "envelope"].map((name) => [name, schemas[name] as Schema] as const);

  return Object.fromEntries(
    [...roots, ["webhook", anyEvent(types, profile)] as const].map(([name, root]) => [
      name,
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `urn:systeme-io-webhooks:${profile === "strict" ? "strict:" : ""}${name}`,
        ...root,
        $defs: Object.fromEntries([...referred(root, schemas)].sort().map((key) => [key, schemas[key] as Schema])),
      },
    ]),
  );
}

/**
 * A bundle for validators of older drafts: draft-07 in keywords that draft-04 has too, and nothing that old validators
 * are known to trip over. `const` and `if` are rewritten, what stands beside a `$ref` goes, and there is no `$id`.
 */
export function portable(bundle: Schema): Schema {
  const { $schema: _, $id: __, ...root } = bundle;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...mapSchema(root, ({ const: value, $defs, if: condition, then, else: otherwise, ...schema }) => {
      if (schema.$ref) return { $ref: schema.$ref.replace("#/$defs/", "#/definitions/") };
      return {
        ...schema,
        ...(value !== undefined && { enum: [value] }),
        ...(condition && then && { anyOf: [{ not: condition }, then] }),
        ...(condition && otherwise && { anyOf: [condition, otherwise] }),
        ...($defs && { definitions: $defs }),
      };
    }),
  };
}

/** Looks `type` up before anything else is asked, so that a fault is reported by one event's schema, not by all. */
function anyEvent(types: string[], profile: Profile): Schema {
  const dispatch = types.map((type) => ({ if: hasType({ const: type }), then: { $ref: `#/$defs/${type}` } }));
  if (profile === "strict") {
    return {
      title: "Any event",
      description: "A delivery of one of the documented types",
      type: "object",
      required: ["type"],
      properties: { type: { enum: types } },
      allOf: dispatch,
    };
  }
  return {
    title: "Any event",
    description: "A delivery of one of the documented types, or the envelope alone where the type is not documented",
    type: "object",
    allOf: [...dispatch, { if: hasType({ enum: types }), else: { $ref: "#/$defs/envelope" } }],
  };
}

function hasType(type: Schema): Schema {
  return { type: "object", required: ["type"], properties: { type } };
}

/** The names of all schemas that a schema refers to, by way of others too. */
export function referred(schema: Schema, schemas: Record<string, Schema>, found = new Set<string>()): Set<string> {
  for (const [, subschema] of allSubschemas(schema)) {
    const name = referredName(subschema);
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    referred(schemas[name] as Schema, schemas, found);
  }
  return found;
}
