import type { Arbitrary, FastCheck } from "./fast-check.js";
import type { JsonSchema } from "./json-schema.js";

/** The keywords of a published lenient schema that say which values it accepts; `examples` says how they look. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/**
 * Values that a self-contained schema accepts, as JSON could have brought them, and no deeper than the schema, but for two
 * levels where it accepts anything. They shrink to few keys, and to the first example or documented value.
 */
export function arbitraryOf(fc: FastCheck, published: JsonSchema): Arbitrary<unknown> {
  const schema = published as Schema;
  const text = fc.string({ unit: "grapheme" });
  const oneOf = (...choice: Arbitrary<unknown>[]) => fc.oneof({ withCrossShrink: true }, ...choice);
  const anything = fc.json({ maxDepth: 2, stringUnit: "grapheme" }).map((json) => JSON.parse(json) as unknown);

  const { root } = fc.letrec<Record<string, unknown>>((tie) => {
    const of = (part: Schema): Arbitrary<unknown> => {
      if (part.$ref !== undefined) return tie(part.$ref);
      if ("const" in part) return fc.constant(part.const);
      if (part.enum) return fc.constantFrom(...part.enum);
      if (part.anyOf) return oneOf(...part.anyOf.map(of));
      if (part.type === undefined) return anything;
      const documented = part.examples ? [fc.constantFrom(...part.examples)] : [];
      return oneOf(...documented, ...[part.type].flat().map((type) => ofType(type as string, part)));
    };

    const ofType = (type: string, part: Schema): Arbitrary<unknown> => {
      switch (type) {
        case "null":
          return fc.constant(null);
        case "boolean":
          return fc.boolean();
        case "integer":
          return fc.integer({ min: part.minimum ?? Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
        case "number":
          return fc
            .double({ min: part.minimum ?? -Number.MAX_VALUE, noDefaultInfinity: true, noNaN: true })
            .map((number) => number + 0); // JSON.stringify makes 0 of -0
        case "string":
          return text;
        case "array":
          return fc.array(of(part.items ?? {}), { maxLength: part.maxItems ?? 3 });
        case "object":
          return ofObject(part);
        default:
          throw new Error(`a schema has the type ${type}, of which no values can be made; add it to ofType`);
      }
    };

    /** An object with some of its optional keys, and sometimes others that the schema does not list. */
    const ofObject = ({ properties = {}, required = [], additionalProperties = true }: Schema): Arbitrary<unknown> => {
      const model = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, of(property)]));
      const listed = fc.record(model, { requiredKeys: [...required] });
      const other = typeof additionalProperties === "boolean" ? anything : of(additionalProperties);
      const others = fc.dictionary(text, other, { maxKeys: additionalProperties === false ? 0 : 2 });
      // A listed key that is left out must not come back as one of the others, which can have any value.
      return fc.tuple(others, listed).map(([some, object]) => {
        const unlisted = Object.entries(some).filter(([key]) => !Object.hasOwn(properties, key));
        return Object.fromEntries([...unlisted, ...Object.entries(object)]);
      });
    };

    const defined = Object.entries(schema.$defs ?? {}).map(([name, part]) => [`#/$defs/${name}`, of(part)]);
    return { ...Object.fromEntries(defined), root: of(schema) };
  });
  return root as Arbitrary<unknown>;
}
