import { isDeepStrictEqual } from "node:util";
import { isObject, pointerStep } from "../../src/shared/pointer.ts";
import { knownBranch } from "../schema/profile.ts";
import { acceptsEverything, annotations, omit, type Schema, subschemas } from "../schema/schema.ts";

/** A schema with one assertion dropped or loosened. */
export interface Mutant {
  /** JSON Pointer of the assertion. */
  pointer: string;
  /** What was done to it. */
  what: string;
  schema: Schema;
  /** Why no verdict can change, if none can. */
  equivalent?: string;
}

/** A mutant of one keyword; its pointer is relative to the schema that has the keyword. */
type Rule = (schema: Schema) => Mutant[];

/** The mutants of each keyword that asserts: without it, asking for less, or accepting one value less. */
const rules: { readonly [Keyword in keyof Schema]?: Rule } = {
  type: (schema) => [
    dropped(schema, "type", schema.const === undefined ? undefined : "const says it already"),
    ...(Array.isArray(schema.type)
      ? [mutant("/type/1", "without null", { ...schema, type: schema.type.slice(0, 1) })]
      : []),
  ],
  const: (schema) => [dropped(schema, "const")],
  pattern: (schema) => [dropped(schema, "pattern")],
  minimum: (schema) => [mutant("/minimum", "one less", { ...schema, minimum: Number(schema.minimum) - 1 })],
  maxItems: (schema) => [mutant("/maxItems", "one more", { ...schema, maxItems: Number(schema.maxItems) + 1 })],
  $ref: (schema) => [dropped(schema, "$ref")],
  items: (schema) => [dropped(schema, "items")],
  enum: (schema) => [dropped(schema, "enum"), ...(schema.enum ?? []).map((_, index) => withoutValue(schema, index))],
  required: (schema) =>
    (schema.required ?? []).map((key, index) => {
      const required = schema.required?.toSpliced(index, 1) ?? [];
      return mutant(`/required/${index}`, `without ${key}`, { ...schema, required });
    }),
  additionalProperties: (schema) => {
    const { additionalProperties: others } = schema;
    if (others === true) return [];
    return [
      dropped(schema, "additionalProperties", isObject(others) && acceptsEverything(others) ? anyKey : undefined),
    ];
  },
  anyOf: (schema) => [
    dropped(schema, "anyOf", acceptsEverything(schema) ? "it accepts everything" : undefined),
    ...(schema.anyOf ?? []).map((_, index) => {
      const anyOf = schema.anyOf?.toSpliced(index, 1) ?? [];
      const isKnown = index === 0 && knownBranch(schema) !== undefined;
      return mutant(
        `/anyOf/${index}`,
        "without this branch",
        { ...schema, anyOf },
        isKnown ? documentation : undefined,
      );
    }),
  ],
  properties: (schema) => Object.keys(schema.properties ?? {}).map((key) => withoutProperty(schema, key)),
};

/** Each mutant of a schema, and of the schemas in it. */
export function mutantsOf(schema: Schema): Mutant[] {
  const own = Object.keys(rules).flatMap((keyword) =>
    keyword in schema ? (rules[keyword as keyof Schema]?.(schema) ?? []) : [],
  );
  const inner = subschemas(schema).flatMap(([step, child]) =>
    mutantsOf(child).map(({ pointer, schema: mutated, ...rest }) => ({
      pointer: step + pointer,
      schema: replaceAt(schema, step, mutated),
      ...rest,
    })),
  );
  return [...own, ...inner.map((each) => besideOpenBranch(each, schema))];
}

const anyKey = "it accepts everything, as it does for a key that is not described";
const documentation = "the other branch accepts whatever this one does: it is documentation";

/** Beside a branch that accepts more, what is documented decides nothing, and both branches may accept null. */
function besideOpenBranch(each: Mutant, schema: Schema): Mutant {
  const known = knownBranch(schema);
  if (!known) return each;
  const decidesNothing = acceptsEverything(schema) ? "/anyOf/0/" : "/anyOf/0/enum/";
  if (each.pointer.startsWith(decidesNothing)) return { ...each, equivalent: documentation };
  const isNull = each.pointer === "/anyOf/1/type/1" && known.enum?.includes(null);
  return isNull ? { ...each, equivalent: "the branch of known values accepts null too" } : each;
}

function mutant(pointer: string, what: string, schema: Schema, equivalent?: string): Mutant {
  return { pointer, what, schema, ...(equivalent !== undefined && { equivalent }) };
}

function dropped(schema: Schema, keyword: keyof Schema, equivalent?: string): Mutant {
  return mutant(`/${keyword}`, "dropped", omit(schema, [keyword]), equivalent);
}

function withoutValue(schema: Schema, index: number): Mutant {
  const others = schema.enum?.toSpliced(index, 1) ?? [];
  const fewer = others.length > 0 ? { ...schema, enum: others } : { ...omit(schema, ["enum"]), not: {} };
  return mutant(`/enum/${index}`, `without ${JSON.stringify(schema.enum?.[index])}`, fewer);
}

function withoutProperty(schema: Schema, key: string): Mutant {
  const { additionalProperties: others } = schema;
  const { [key]: property = {}, ...properties } = schema.properties ?? {};
  const isLikeOthers = isObject(others) && isDeepStrictEqual(omit(property, annotations), omit(others, annotations));
  const reason = isLikeOthers ? "any other key is held to the same: the property is documentation" : undefined;
  const isAnyKey = others === undefined && acceptsEverything(property);
  return mutant(`/properties${pointerStep(key)}`, "dropped", { ...schema, properties }, isAnyKey ? anyKey : reason);
}

/** A copy of a schema with the schema at one step, such as `/properties/tag`, replaced. */
function replaceAt(schema: Schema, step: string, mutated: Schema): Schema {
  const [keyword = "", key] = step.slice(1).split("/") as [keyof Schema, string?];
  if (key === undefined) return { ...schema, [keyword]: mutated };
  const holder: unknown = schema[keyword as keyof Schema];
  const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(holder)) return { ...schema, [keyword]: holder.with(Number(key), mutated) };
  return { ...schema, [keyword]: { ...(isObject(holder) ? holder : {}), [name]: mutated } };
}
