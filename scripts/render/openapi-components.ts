import { type Contract, eventKey, type Family, familyPrefix, type Header } from "../contract/model.ts";
import { interfaceName } from "../schema/names.ts";
import { knownValues } from "../schema/profile.ts";
import { acceptsEverything, mapSchema, omit, referredName, type Schema } from "../schema/schema.ts";

/** The name of a family's schema or parameter in the document, in which the families share one space of names. */
export function componentName(family: Family, name: string): string {
  return interfaceName(familyPrefix(family, "_")) + interfaceName(name);
}

/** A reference to a family's schema. */
export function schemaReference(family: Family, name: string): string {
  return `#/components/schemas/${componentName(family, name)}`;
}

/** The schemas of a family, by name. */
export function componentSchemas({ family, events, schemas }: Contract): Record<string, object> {
  const reference = (name: string) => schemaReference(family, name);
  const toComponent = ({ $comment, seen: _, ...annotated }: Schema, original: Schema): Schema => {
    // Readers of the reference see no comment, and a doubt belongs to its field.
    const description = [annotated.description, $comment && `*${$comment}*`].filter(Boolean).join("\n\n");
    const schema = { ...annotated, ...(description && { description }), ...($comment && { $comment }) };
    const name = referredName(schema);
    if (name !== undefined) return { ...schema, $ref: reference(name) };
    if (acceptsEverything(original)) return { title: "not known yet", ...omit(schema, ["anyOf"]) };
    return schema.anyOf ? { ...schema, anyOf: schema.anyOf.map((branch) => withTitle(branch, schema)) } : schema;
  };
  const key = eventKey(family);
  const union = key === undefined ? "anyOf" : "oneOf"; // a header is not in the body: several events may fit one
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [componentName(family, name), mapSchema(schema, toComponent)]),
    ),
    [componentName(family, "WebhookEvent")]: {
      title: "Any event",
      description: "A delivery of one of the documented types",
      [union]: events.map(({ type }) => ({ $ref: reference(type) })),
      ...(key !== undefined && {
        discriminator: {
          propertyName: key,
          mapping: Object.fromEntries(events.map(({ type }) => [type, reference(type)])),
        },
      }),
    },
    ...(schemas.envelope && {
      [componentName(family, "UnknownEvent")]: {
        title: "Unknown event",
        description: "A delivery of an undocumented type: only its envelope is known",
        $ref: reference("envelope"),
      },
    }),
  };
}

/** A branch of an `anyOf` with a title, without which documentation tools show `any`, and with a type if it is implied. */
function withTitle(branch: Schema, whole: Schema): Schema {
  const open = knownValues(whole) && whole.anyOf?.[1]?.type;
  if (open && branch.enum) return { title: "known value", type: open, ...branch };
  if (open) return { title: "other value", ...branch };
  if (branch.maxItems === 0) return { title: "nothing: []", ...branch, items: { type: "string" } };
  return branch.description ? { title: branch.description, ...omit(branch, ["description"]) } : branch;
}

// OpenAPI leaves Accept and Content-Type to other parts of the document, and the others to HTTP.
const notParameters = ["accept", "content-length", "content-type", "host"];

/** Whether OpenAPI has a place for a header among the parameters. */
export function isParameter({ name }: Header): boolean {
  return !notParameters.includes(name.toLowerCase());
}

/** The headers of a family that are parameters, by name. */
export function componentParameters({ family }: Contract): Record<string, object> {
  const { value: headers, evidence } = family.headers;
  return Object.fromEntries(
    headers
      .filter(isParameter)
      .map(({ name, value, example = value, description }) => [
        parameterName(family, name),
        { name, in: "header", description: `${description}. ${evidence}`, schema: { type: "string" }, example },
      ]),
  );
}

export function parameterName(family: Family, header: string): string {
  return interfaceName(familyPrefix(family, "_")) + header.replaceAll("-", "");
}
