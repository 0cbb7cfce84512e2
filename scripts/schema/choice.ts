import { knownValues } from "./profile.ts";
import { omit, type Schema } from "./schema.ts";

/**
 * A schema without a choice that decides nothing, of which code generators make types that refuse what the schema
 * accepts: an open enumeration becomes its type with the known values as examples, and a choice of anything goes.
 */
export function withoutIdleChoice(schema: Schema): Schema {
  const { anyOf = [] } = schema;
  const others = omit(schema, ["anyOf"]);
  if (anyOf.some((branch) => Object.keys(branch).length === 0)) return others;
  const known = knownValues(schema)?.filter((value) => value !== null);
  return known ? { ...others, ...anyOf[1], examples: known } : schema;
}
