import { withoutIdleChoice, withTypedOthers } from "../schema/choice.ts";
import { applyProfile, type Profile } from "../schema/profile.ts";
import { allSubschemas, mapSchema, omit, referredName, type Schema } from "../schema/schema.ts";
import { type Contract, eventKey, familyPrefix } from "./model.ts";

/** The drafts in which bundles are published. */
export type Dialect = "2020-12" | "draft-07";
export const dialects: readonly Dialect[] = ["2020-12", "draft-07"];

/** Where a bundle is, relative to `generated/<family>/schemas`. */
export function bundlePath(name: string, profile: Profile, dialect: Dialect = "2020-12"): string {
  return `${dialect === "draft-07" ? "draft-07/" : ""}${profile === "strict" ? "strict/" : ""}${name}.schema.json`;
}

/** The names of a contract's bundles that are not events: `envelope` for any delivery, and `webhook` for any event. */
export function commonBundles({ family, schemas }: Contract): ("envelope" | "webhook")[] {
  return [
    ...("envelope" in schemas ? (["envelope"] as const) : []),
    ...(eventKey(family) === undefined ? [] : (["webhook"] as const)), // no other body tells which event it is
  ];
}

/**
 * The bundles of a profile in 2020-12, by name: one for each event, and those that all events share. Each is complete:
 * what it refers to is in its own `$defs`. Its `$comment` begins with the version, since a copy of a bundle has no other
 * trace of the package.
 */
export function bundlesOf(contract: Contract, profile: Profile): Record<string, Schema> {
  const version = `systeme-io-webhooks ${contract.version}`;
  const schemas = Object.fromEntries(
    Object.entries(contract.schemas).map(([name, schema]) => [name, applyProfile(profile, schema)]),
  );
  const names = [...contract.events.map(({ type }) => type), ...commonBundles(contract)];
  return Object.fromEntries(
    names.map((name) => {
      const root = name === "webhook" ? unionOf(contract, profile) : (schemas[name] as Schema);
      const $defs = [...namesReferredTo(root, schemas)].sort().map((key) => [key, schemas[key] as Schema]);
      return [
        name,
        {
          $schema: "https://json-schema.org/draft/2020-12/schema",
          $id: `urn:systeme-io-webhooks:${familyPrefix(contract.family, ":")}${profile === "strict" ? "strict:" : ""}${name}`,
          $comment: [version, root.$comment].filter(Boolean).join(". "),
          ...omit(root, ["$comment"]),
          $defs: Object.fromEntries($defs),
        },
      ];
    }),
  );
}

/**
 * A bundle for validators of older drafts: draft-07, in keywords that draft-04 has too and without anything that old
 * validators and code generators are known to stumble over. `const` and `if` are rewritten, and there is no `$id`.
 */
export function toDraft07(bundle: Schema): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...mapSchema(mapSchema(omit(bundle, ["$schema", "$id"]), withoutIdleChoice), (each) => {
      if (each.$ref) return withReference(omit(each, ["$ref"]), each.$ref.replace("#/$defs/", "#/definitions/"));
      const { const: value, $defs, if: condition, then, else: otherwise, ...schema } = withTypedOthers(each);
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

/** In draft-07 nothing counts beside a `$ref`, so a reference that is described goes one level down. */
function withReference(described: Schema, $ref: string): Schema {
  return Object.keys(described).length > 0 ? { ...described, allOf: [{ $ref }] } : { $ref };
}

/** Looks the event up before it asks anything else, so that a fault is reported by one event's schema, not by all. */
function unionOf({ family, events }: Contract, profile: Profile): Schema {
  const key = eventKey(family) as string;
  const says = (value: Schema): Schema => ({ type: "object", required: [key], properties: { [key]: value } });
  const types = events.map(({ type }) => type);
  const dispatch = types.map((type) => ({ if: says({ const: type }), then: { $ref: `#/$defs/${type}` } }));
  if (profile === "strict") {
    return {
      title: "Any event",
      description: "A delivery of one of the documented types",
      ...says({ enum: types }),
      allOf: dispatch,
    };
  }
  return {
    title: "Any event",
    description: "A delivery of one of the documented types, or the envelope alone if the type is not documented",
    type: "object",
    allOf: [...dispatch, { if: says({ enum: types }), else: { $ref: "#/$defs/envelope" } }],
  };
}

/** The names of all schemas that a schema refers to, directly or through others. */
export function namesReferredTo(
  schema: Schema,
  schemas: Record<string, Schema>,
  found = new Set<string>(),
): Set<string> {
  for (const [, subschema] of allSubschemas(schema)) {
    const name = referredName(subschema);
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    namesReferredTo(schemas[name] as Schema, schemas, found);
  }
  return found;
}
