import { Validator as Cfworker } from "@cfworker/json-schema";
import { validate as hyperjump, registerSchema } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import { z } from "zod";
import { schemas, strictSchemas } from "../../generated/automation/schemas.js";
import { knownValues } from "../schema/profile.ts";
import { acceptsEverything, resolve, type Schema } from "../schema/schema.ts";

/** Says whether a value is an event of a type. */
export type Check = (type: string, value: unknown) => boolean;

/** Other ways to check a parsed body. Each looks the type up, and then checks that event alone. */
export async function peers(types: readonly string[]): Promise<Record<string, Check>> {
  const bundles = schemas as Readonly<Record<string, object>>;
  const strict = strictSchemas as Readonly<Record<string, object>>;
  const perType = async (compile: (type: string) => unknown) => {
    const checks = new Map<string, (value: unknown) => boolean>();
    for (const type of types) checks.set(type, (await compile(type)) as (value: unknown) => boolean);
    return (type: string, value: unknown) => checks.get(type)?.(value) === true;
  };
  const ajv = new Ajv2020({ allErrors: true });
  for (const type of types) registerSchema(bundles[type] as never);
  return {
    "ajv at run time, all errors": await perType((type) => ajv.compile(bundles[type] as object)),
    "ajv at run time, all errors, strict": await perType((type) => ajv.compile(strict[type] as object)),
    "TypeBox compile of the schema": await perType((type) => {
      const validator = Compile(bundles[type] as object);
      return (value: unknown) => validator.Check(value);
    }),
    "zod, of z.object and so on": await perType((type) => {
      const schema = zodOf(bundles[type] as Schema, bundles[type] as Schema);
      return (value: unknown) => schema.safeParse(value).success;
    }),
    "zod from the schema": await perType((type) => {
      const schema = z.fromJSONSchema(bundles[type] as never);
      return (value: unknown) => schema.safeParse(value).success;
    }),
    "valibot, of v.object and so on": await perType((type) => {
      const schema = valibotOf(bundles[type] as Schema, bundles[type] as Schema);
      return (value: unknown) => v.safeParse(schema, value).success;
    }),
    "@cfworker/json-schema": await perType((type) => {
      const validator = new Cfworker(bundles[type] as object, "2020-12", false);
      return (value: unknown) => validator.validate(value).valid;
    }),
    "@hyperjump/json-schema": await perType(async (type) => {
      const check = await hyperjump(`urn:systeme-io-webhooks:${type}`);
      return (value: unknown) => check(value as never).valid;
    }),
  };
}

/** The zod schema that a receiver would write instead of one of these schemas: the same checks, stripping unknown keys. */
function zodOf(schema: Schema, root: Schema): z.ZodType {
  const nullable = [schema.type].flat().includes("null");
  const of = (child: Schema) => zodOf(child, root);
  const plain = (): z.ZodType => {
    if (schema.$ref) return of(resolve(schema, root.$defs ?? {}));
    if (acceptsEverything(schema)) return z.unknown();
    if (schema.const !== undefined) return z.literal(schema.const as string);
    if (knownValues(schema)) return of(schema.anyOf?.[1] as Schema);
    if (schema.anyOf) return z.union(schema.anyOf.map(of) as [z.ZodType, z.ZodType]);
    switch ([schema.type].flat()[0]) {
      case "string":
        return z.string();
      case "null":
        return z.null();
      case "integer":
        return schema.minimum === undefined ? z.int() : z.int().min(schema.minimum);
      case "array":
        return schema.items ? z.array(of(schema.items)) : z.array(z.unknown()).max(schema.maxItems ?? 0);
      default: {
        const entries = Object.entries(schema.properties ?? {}).map(([key, child]) => [
          key,
          schema.required?.includes(key) ? of(child) : of(child).optional(),
        ]);
        if (entries.length === 0) return z.record(z.string(), z.unknown());
        const object = z.object(Object.fromEntries(entries));
        return typeof schema.additionalProperties === "object"
          ? object.catchall(of(schema.additionalProperties))
          : object;
      }
    }
  };
  return nullable ? plain().nullable() : plain();
}

/** The same in valibot. */
function valibotOf(schema: Schema, root: Schema): v.GenericSchema {
  const nullable = [schema.type].flat().includes("null");
  const of = (child: Schema) => valibotOf(child, root);
  const plain = (): v.GenericSchema => {
    if (schema.$ref) return of(resolve(schema, root.$defs ?? {}));
    if (acceptsEverything(schema)) return v.unknown();
    if (schema.const !== undefined) return v.literal(schema.const as string);
    if (knownValues(schema)) return of(schema.anyOf?.[1] as Schema);
    if (schema.anyOf) return v.union(schema.anyOf.map(of));
    switch ([schema.type].flat()[0]) {
      case "string":
        return v.string();
      case "null":
        return v.null();
      case "integer":
        return schema.minimum === undefined
          ? v.pipe(v.number(), v.integer())
          : v.pipe(v.number(), v.integer(), v.minValue(schema.minimum));
      case "array":
        return schema.items
          ? v.array(of(schema.items))
          : v.pipe(v.array(v.unknown()), v.maxLength(schema.maxItems ?? 0));
      default: {
        const entries = Object.entries(schema.properties ?? {}).map(([key, child]) => [
          key,
          schema.required?.includes(key) ? of(child) : v.optional(of(child)),
        ]);
        if (entries.length === 0) return v.record(v.string(), v.unknown());
        const shape = Object.fromEntries(entries);
        return typeof schema.additionalProperties === "object"
          ? v.objectWithRest(shape, of(schema.additionalProperties))
          : v.object(shape);
      }
    }
  };
  return nullable ? v.nullable(plain()) : plain();
}
