import { knownValues } from "./profile.ts";
import { escapePointer, isObject, type Schema, subschemas } from "./schema.ts";

/** A schema with one assertion dropped or loosened. */
export interface Mutant {
  /** JSON Pointer of the assertion. */
  pointer: string;
  what: string;
  schema: Schema;
  /** Why no verdict can change, where that is so. */
  equivalent?: string;
}

/** Each mutant of a schema: for every assertion one that lacks it, or asks less, or takes one value less. */
export function mutantsOf(schema: Schema): Mutant[] {
  return mutate(schema, "", (mutated) => mutated);
}

function mutate(schema: Schema, pointer: string, rebuild: (mutated: Schema) => Schema): Mutant[] {
  const mutant = (keyword: string, what: string, mutated: Schema, equivalent?: string): Mutant => ({
    pointer: `${pointer}/${keyword}`,
    what,
    schema: rebuild(mutated),
    ...(equivalent && { equivalent }),
  });
  const without = (keyword: keyof Schema) => {
    const { [keyword]: _, ...rest } = schema;
    return rest;
  };
  const open = knownValues(schema) && "the other branch takes every string: the known values are documentation";
  const inner = subschemas(schema).flatMap(([step, child]) =>
    mutate(child, pointer + step, (mutated) => rebuild(replaceAt(schema, step, mutated))),
  );

  return [
    ...(schema.type === undefined
      ? []
      : [mutant("type", "dropped", without("type"), schema.const === undefined ? undefined : "const says it already")]),
    ...(Array.isArray(schema.type)
      ? [mutant("type/1", "without null", { ...schema, type: schema.type[0] as string })]
      : []),
    ...(schema.const === undefined ? [] : [mutant("const", "dropped", without("const"))]),
    ...(schema.pattern === undefined ? [] : [mutant("pattern", "dropped", without("pattern"))]),
    ...(schema.minimum === undefined
      ? []
      : [mutant("minimum", "one less", { ...schema, minimum: schema.minimum - 1 })]),
    ...(schema.maxItems === undefined
      ? []
      : [mutant("maxItems", "one more", { ...schema, maxItems: schema.maxItems + 1 })]),
    ...(schema.$ref === undefined ? [] : [mutant("$ref", "dropped", without("$ref"))]),
    ...(schema.items === undefined ? [] : [mutant("items", "dropped", without("items"))]),
    ...(schema.enum === undefined ? [] : [mutant("enum", "dropped", without("enum"))]),
    ...(schema.enum ?? []).map((value, index) => {
      const others = schema.enum?.toSpliced(index, 1) ?? [];
      const fewer = others.length > 0 ? { ...schema, enum: others } : { ...without("enum"), not: {} };
      return mutant(`enum/${index}`, `without ${JSON.stringify(value)}`, fewer);
    }),
    ...(schema.required ?? []).map((key, index) =>
      mutant(`required/${index}`, `without ${key}`, {
        ...schema,
        required: schema.required?.toSpliced(index, 1) ?? [],
      }),
    ),
    ...(schema.additionalProperties === undefined || schema.additionalProperties === true
      ? []
      : [mutant("additionalProperties", "dropped", without("additionalProperties"))]),
    ...(schema.anyOf ? [mutant("anyOf", "dropped", without("anyOf"))] : []),
    ...(schema.anyOf ?? []).map((_, index) =>
      mutant(
        `anyOf/${index}`,
        "without this branch",
        { ...schema, anyOf: schema.anyOf?.toSpliced(index, 1) ?? [] },
        index === 0 ? open : undefined,
      ),
    ),
    ...Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const { [key]: _, ...properties } = schema.properties ?? {};
      const asOthers =
        isObject(schema.additionalProperties) &&
        property.type?.toString() === schema.additionalProperties.type?.toString();
      const reason = asOthers ? "any other key is held to the same: the property is documentation" : undefined;
      return mutant(`properties/${escapePointer(key)}`, "dropped", { ...schema, properties }, reason);
    }),
    ...inner.map((each) => {
      const place = each.pointer.slice(pointer.length);
      if (open && place.startsWith("/anyOf/0/enum/")) return { ...each, equivalent: open };
      const nullElsewhere = place === "/anyOf/1/type/1" && schema.anyOf?.[0]?.enum?.includes(null);
      return open && nullElsewhere ? { ...each, equivalent: "the branch of known values takes null too" } : each;
    }),
  ];
}

/** A copy of a schema with the schema at one step, such as `/properties/tag`, replaced. */
function replaceAt(schema: Schema, step: string, mutated: Schema): Schema {
  const [keyword = "", key] = step.slice(1).split("/") as [keyof Schema, string?];
  if (key === undefined) return { ...schema, [keyword]: mutated };
  const holder = schema[keyword as keyof Schema];
  const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(holder)) return { ...schema, [keyword]: holder.with(Number(key), mutated) };
  return { ...schema, [keyword]: { ...(isObject(holder) ? holder : {}), [name]: mutated } };
}
