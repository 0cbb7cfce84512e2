/** A self-contained JSON Schema 2020-12: `new Ajv2020({ strict: true }).compile(schema)` takes it as it is. */
export interface JsonSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $id: string;
  readonly [keyword: string]: unknown;
}

/** A self-contained JSON Schema draft-07, written for old validators too. It has no `$id`. */
export interface Draft07Schema {
  readonly $schema: "http://json-schema.org/draft-07/schema#";
  readonly [keyword: string]: unknown;
}
