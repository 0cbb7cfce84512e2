import { isObject } from "../../src/shared/pointer.ts";
import { knownValues } from "./profile.ts";
import { acceptsEverything, omit, type Schema } from "./schema.ts";

/**
 * A schema without a choice that decides nothing, of which code generators make types that refuse what the schema
 * accepts: an open enumeration becomes its type with the known values as examples, and a choice of anything goes.
 */
export function withoutIdleChoice(schema: Schema): Schema {
  const others = omit(schema, ["anyOf"]);
  if (acceptsEverything(schema)) return others;
  const known = knownValues(schema)?.filter((value) => value !== null);
  return known ? { ...others, ...schema.anyOf?.[1], examples: known } : schema;
}

const anyType = [{ type: ["string", "null"] }, ...["number", "boolean", "object", "array"].map((type) => ({ type }))];

/**
 * A schema in which any value of an undocumented key is spelled out by its types. It accepts the same, and quicktype keeps
 * such keys, which it drops where their schema asserts nothing.
 */
export function withTypedOthers(schema: Schema): Schema {
  const { additionalProperties: others } = schema;
  const isAny = isObject(others) && acceptsEverything(others);
  return isAny ? { ...schema, additionalProperties: { ...others, anyOf: anyType } } : schema;
}
