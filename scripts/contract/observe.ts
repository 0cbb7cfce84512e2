import { isObject } from "../../src/shared/pointer.ts";
import { mapSchema, resolve, type Schema, type Seen } from "../schema/schema.ts";

/**
 * The schemas with what the documented payloads show at each place: the keys that every object there has, whether null
 * occurs, and examples. Strict asks for it; nothing of it is written by hand.
 *
 * @param samples - The payloads, each with the name of its schema; one payload may be listed under several names.
 */
export function observe(schemas: Record<string, Schema>, samples: [name: string, value: unknown][]) {
  const values = new Map<Schema, unknown[]>();
  for (const [name, value] of samples) collect(value, schemas[name] ?? {}, schemas, values);
  const observed = Object.entries(schemas).map(([name, schema]): [string, Schema] => [
    name,
    mapSchema(schema, (copy, original) => withSeen(copy, values.get(original))),
  ]);
  return Object.fromEntries(observed);
}

/** Notes a value under the schema that describes it, and under those that this one refers to and consists of. */
function collect(value: unknown, schema: Schema, schemas: Record<string, Schema>, values: Map<Schema, unknown[]>) {
  const here = values.get(schema);
  if (here) here.push(value);
  else values.set(schema, [value]);
  const target = resolve(schema, schemas);
  if (target !== schema) {
    collect(value, target, schemas, values);
    return;
  }
  if (typeof value === "object" && value !== null) {
    for (const branch of schema.anyOf ?? []) if (fits(value, branch, schemas)) collect(value, branch, schemas, values);
  }
  if (Array.isArray(value)) {
    for (const item of value) if (schema.items) collect(item, schema.items, schemas, values);
  } else if (isObject(value) && schema.additionalProperties === undefined) {
    // A map has no key that must be there, and none whose value must not be null.
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (key in value) collect(value[key], property, schemas, values);
    }
  }
}

/** Whether a branch is about an object like this one, and not about another form of it. */
function fits(value: object, branch: Schema, schemas: Record<string, Schema>): boolean {
  return (resolve(branch, schemas).required ?? []).every((key) => key in value);
}

function withSeen(schema: Schema, values: unknown[] | undefined): Schema {
  if (!values) return schema;
  const objects = values.filter(isObject);
  const keys = Object.keys(schema.properties ?? {}).filter((key) => objects.every((value) => key in value));
  const seen: Seen = { keys: objects.length > 0 ? keys : [], null: values.includes(null) };
  const isScalar = schema.$ref === undefined && schema.anyOf === undefined && schema.const === undefined;
  const scalars = values.filter((value) => ["string", "number", "boolean"].includes(typeof value));
  const examples = isScalar ? [...new Set(scalars)].slice(0, 3) : [];
  return { ...schema, seen, ...(examples.length > 0 && !schema.examples && { examples }) };
}
