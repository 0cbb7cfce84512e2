/**
 * The keywords that a schema file may use, in the order in which they stand there. The list is closed: profiles, the
 * portable form and the types are only right for keywords that they know.
 */
export const keywords = [
  "$schema",
  ...["title", "description", "$comment", "deprecated", "examples"],
  ...["$ref", "type", "const", "enum", "format", "minimum", "anyOf"],
  ...["required", "properties", "additionalProperties", "items", "maxItems"],
];

/** The keywords that assert nothing, and so may stand beside a `$ref`. */
export const annotations = ["description", "$comment", "deprecated", "examples"];

/** A JSON Schema: what the files of `schemas/` hold, and what the bundles made of them hold besides. */
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
  /** Not JSON Schema's: the type that json-schema-to-typescript writes for the schema. */
  tsType?: string;
}

const holdsOne = new Set(["not", "if", "then", "else", "additionalProperties", "items"]);
const holdsList = new Set(["allOf", "anyOf"]);
const holdsMap = new Set(["properties", "$defs", "definitions"]);

/** The schemas directly inside a schema, each with its JSON Pointer from there. Whatever is no schema is passed over. */
export function subschemas(schema: Schema): [pointer: string, schema: Schema][] {
  return Object.entries(schema)
    .flatMap(([keyword, value]) => {
      if (holdsOne.has(keyword)) return [[`/${keyword}`, value]];
      if (holdsList.has(keyword) || holdsMap.has(keyword)) {
        return Object.entries(value ?? {}).map(([key, child]) => [`/${keyword}/${escapePointer(key)}`, child]);
      }
      return [];
    })
    .filter((entry): entry is [string, Schema] => isObject(entry[1]));
}

/** Every schema in a schema, itself first, each with its JSON Pointer. */
export function allSubschemas(schema: Schema, pointer = ""): [pointer: string, schema: Schema][] {
  return [[pointer, schema], ...subschemas(schema).flatMap(([step, child]) => allSubschemas(child, pointer + step))];
}

/** A copy in which `change` has been applied to every schema, the inner ones first. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const visit = (child: unknown) => (isObject(child) ? mapSchema(child, change) : child);
  const mapped = Object.entries(schema).map(([keyword, value]) => {
    if (holdsOne.has(keyword)) return [keyword, visit(value)];
    if (holdsList.has(keyword)) return [keyword, value.map(visit)];
    if (holdsMap.has(keyword)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]))];
    }
    return [keyword, value];
  });
  return change(Object.fromEntries(mapped));
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as one step of a JSON Pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The name in a reference of a contract's schema: `contact` in `#/$defs/contact`; undefined where there is none. */
export function referredName({ $ref }: Schema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

/** What a schema refers to, or the schema itself. */
export function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = referredName(schema);
  return name === undefined ? schema : (schemas[name] as Schema);
}
