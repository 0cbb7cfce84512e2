import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { interfaceName } from "../schema/names.ts";
import { knownValues } from "../schema/profile.ts";
import { acceptsEverything, mapSchema, omit, referredName, type Schema } from "../schema/schema.ts";
import { banner } from "./text.ts";

/** `types.ts`: an interface for each schema file, and `EventMap`. */
export async function renderTypes({ family, events, schemas }: Contract): Promise<RenderedFile[]> {
  const declarations = await Promise.all(
    Object.entries(schemas).map(([name, schema]) => {
      const title = interfaceName(name);
      return compile({ ...mapSchema(schema, forTypeScript), title } as JSONSchema, title, options);
    }),
  );
  const map = `/**
 * The interface of each documented event, by its type.
 */
export interface EventMap {
${events.map(({ type, interfaceName }) => `  "${type}": ${interfaceName};`).join("\n")}
}
`;
  return [{ path: `generated/${family.name}/types.ts`, text: [banner, ...declarations, map].join("\n") }];
}

/** `additionalProperties: false` leaves out the index signature that would let a typo pass. It changes the types only. */
const options = { bannerComment: "", additionalProperties: false, style: { printWidth: 120 } };

/** A schema as json-schema-to-typescript needs it to name other interfaces, and to offer known values for completion. */
function forTypeScript({ $comment, seen: _, examples: __, ...schema }: Schema, original: Schema): Schema {
  const description = [schema.description, $comment].filter(Boolean).join("\n\n");
  if (description) schema.description = description;
  const known = knownValues(schema);
  if (known) {
    const isNullable = [schema.anyOf?.[1]?.type].flat().includes("null");
    const values = known.filter((value) => value !== null).map((value) => JSON.stringify(value));
    return {
      ...omit(schema, ["anyOf"]),
      tsType: [...values, "(string & {})", ...(isNullable ? ["null"] : [])].join(" | "),
    };
  }
  if (acceptsEverything(original)) return { ...omit(schema, ["anyOf"]), tsType: "unknown" };
  const name = referredName(schema);
  return name === undefined ? schema : { ...omit(schema, ["$ref"]), tsType: interfaceName(name) };
}
