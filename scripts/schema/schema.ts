import { isObject, pointerStep } from "../../src/shared/pointer.ts";

/** The keywords that assert nothing. */
export const annotations: readonly string[] = ["title", "description", "$comment", "deprecated", "examples"];

/**
 * The keywords that a schema file may use, in their order. The list is closed: the profiles, the draft-07 form and the
 * types are right only for keywords that they know.
 */
export const keywords: readonly string[] = [
  "$schema",
  ...annotations,
  ...["$ref", "type", "const", "enum", "format", "minimum", "anyOf"],
  ...["required", "properties", "additionalProperties", "items", "maxItems"],
];

/** A JSON Schema, with the keywords of the files in `schemas/` and those that the bundles add. */
export interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  $comment?: string;
  deprecated?: boolean;
  examples?: unknown[];
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  maxItems?: number;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  /** Not a keyword of JSON Schema: what the documented payloads show here, if they show anything. */
  seen?: Seen;
  /** Not a keyword of JSON Schema: the type that json-schema-to-typescript writes for the schema. */
  tsType?: string;
}

/** What the documented payloads show at one place. */
export interface Seen {
  /** The properties that every object there has. */
  keys: string[];
  /** Whether the value is ever null. */
  null: boolean;
}

const holdsOne = new Set(["not", "if", "then", "else", "additionalProperties", "items"]);
const holdsList = new Set(["allOf", "anyOf"]);
const holdsMap = new Set(["properties", "$defs", "definitions"]);

/** The schemas directly inside a schema, each with its JSON Pointer from there. Anything that is not a schema is skipped. */
export function subschemas(schema: Schema): [pointer: string, schema: Schema][] {
  return Object.entries(schema)
    .flatMap(([keyword, value]) => {
      if (holdsOne.has(keyword)) return [[`/${keyword}`, value]];
      if (holdsList.has(keyword) || holdsMap.has(keyword)) {
        return Object.entries(value ?? {}).map(([key, child]) => [`/${keyword}${pointerStep(key)}`, child]);
      }
      return [];
    })
    .filter((entry): entry is [string, Schema] => isObject(entry[1]));
}

/** Every schema in a schema, itself first, each with its JSON Pointer. */
export function allSubschemas(schema: Schema, pointer = ""): [pointer: string, schema: Schema][] {
  return [[pointer, schema], ...subschemas(schema).flatMap(([step, child]) => allSubschemas(child, pointer + step))];
}

/** A copy in which `change` has been applied to every schema, the inner ones first; it also gets the original. */
export function mapSchema(schema: Schema, change: (copy: Schema, original: Schema) => Schema): Schema {
  const visit = (child: unknown) => (isObject(child) ? mapSchema(child, change) : child);
  const mapped = Object.entries(schema).map(([keyword, value]) => {
    if (holdsOne.has(keyword)) return [keyword, visit(value)];
    if (holdsList.has(keyword)) return [keyword, value.map(visit)];
    if (holdsMap.has(keyword)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]))];
    }
    return [keyword, value];
  });
  return change(Object.fromEntries(mapped), schema);
}

/** A schema without some of its keywords. */
export function omit(schema: Schema, omitted: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !omitted.includes(keyword)));
}

/** Whether a schema accepts every value: it has no assertion, or a branch without any. */
export function acceptsEverything(schema: Schema): boolean {
  const asserts = keywords.some((keyword) => keyword in schema && !annotations.includes(keyword));
  return !asserts || (schema.anyOf?.some(acceptsEverything) ?? false);
}

/** The name that a schema of a contract refers to: `contact` for `#/$defs/contact`; undefined if it has no `$ref`. */
export function referredName({ $ref }: Schema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

/** What a schema refers to, or the schema itself. A reference that leads nowhere gives the empty schema. */
export function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = referredName(schema);
  return name === undefined ? schema : (schemas[name] ?? {});
}
