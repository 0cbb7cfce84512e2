import { isObject } from "../../src/shared/pointer.ts";
import {
  type Contract,
  type ContractEvent,
  componentName,
  eventKey,
  type Family,
  familyPrefix,
  type Header,
  hasUnknownBody,
} from "../contract/model.ts";
import { withoutIdleChoice } from "../schema/choice.ts";
import { interfaceName } from "../schema/names.ts";
import { applyProfile, knownValues } from "../schema/profile.ts";
import { mapSchema, referredName, type Schema } from "../schema/schema.ts";

/** A reference to a family's schema. */
export function schemaReference(family: Family, name: string): string {
  return `#/components/schemas/${componentName(family, name)}`;
}

/** The schemas of a family, by name, as code generators read them best. */
export function componentSchemas({ family, events, schemas }: Contract): Record<string, Schema> {
  const reference = (name: string) => schemaReference(family, name);
  const toComponent = (schema: Schema): Schema => {
    const plain = withDoubt(withLongIntegers(schema));
    const name = referredName(plain);
    return name === undefined ? plain : { ...plain, $ref: reference(name) };
  };
  const key = eventKey(family);
  const union = key === undefined ? "anyOf" : "oneOf"; // a header is not in the body: several events may fit one
  // Code often takes the first that fits, which for an event of unknown body is everything.
  const inOrder = events.toSorted((a, b) => Number(isUnknown(schemas, a)) - Number(isUnknown(schemas, b)));
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [
        componentName(family, name),
        mapSchema(mapSchema(applyProfile("lenient", schema), withFewChoices), toComponent),
      ]),
    ),
    [componentName(family, "WebhookEvent")]: {
      title: "Any event",
      description: "A delivery of one of the documented types",
      [union]: inOrder.map(({ type }) => ({ $ref: reference(type) })),
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

function isUnknown(schemas: Record<string, Schema>, { type }: ContractEvent): boolean {
  return hasUnknownBody(schemas[type] ?? {});
}

/**
 * A schema with fewer choices, of which generators would make unions: no open enumeration, and any value for whatever an
 * account owner adds. Where a choice is left, the empty array comes first: in JavaScript it is an object too, and code
 * often takes the first that fits.
 */
function withFewChoices(schema: Schema): Schema {
  const plain = withoutIdleChoice(schema);
  const { anyOf, additionalProperties, examples } = plain;
  if (knownValues(schema) && examples?.length) return inProse(plain, examples);
  if (anyOf?.some(isEmptyArray)) {
    return { ...plain, anyOf: [...anyOf.filter(isEmptyArray), ...anyOf.filter((branch) => !isEmptyArray(branch))] };
  }
  if (isObject(additionalProperties)) return { ...plain, additionalProperties: true };
  // Generators ask for the items even of an array without any.
  return isEmptyArray(plain) ? { ...plain, items: { type: "string" } } : plain;
}

function isEmptyArray({ maxItems }: Schema): boolean {
  return maxItems === 0;
}

function inProse({ description, ...others }: Schema, known: unknown[]): Schema {
  const values = known.map((value) => `\`${value}\``).join(", ");
  return { ...others, description: [description, `Known values: ${values}`].filter(Boolean).join("\n\n") };
}

/** Without a format, an integer of Java has 32 bits, and ids pass them. */
function withLongIntegers(schema: Schema): Schema {
  return [schema.type].flat().includes("integer") ? { ...schema, format: "int64" } : schema;
}

/** Readers of the reference see no comment, and a doubt belongs to its field. */
function withDoubt({ $comment, ...schema }: Schema): Schema {
  const description = [schema.description, $comment && `*${$comment}*`].filter(Boolean).join("\n\n");
  return { ...schema, ...(description && { description }), ...($comment && { $comment }) };
}

/** The samples of a family, by name. */
export function componentExamples({ family, events, triggers }: Contract): Record<string, object> {
  return Object.fromEntries(
    events.flatMap(({ type, title, samples }) =>
      samples.map(({ name, value }) => {
        const variant = name.slice(type.length + 1).replaceAll("_", " ");
        const summary = triggers[name]?.en[0] ?? [title, variant].filter(Boolean).join(": ");
        return [familyPrefix(family, "_") + name, { summary, value }];
      }),
    ),
  );
}

// OpenAPI leaves Accept and Content-Type to other parts of the document, and the others to HTTP.
const notParameters = ["accept", "content-length", "content-type", "host"];

/** The headers that OpenAPI has a place for among the parameters; a signature is a security scheme instead. */
export function parametersOf({ headers, signature }: Family): Header[] {
  return headers.value.filter(
    ({ name }) => !notParameters.includes(name.toLowerCase()) && name !== signature.value?.header,
  );
}

/** The headers of a family that are parameters, by name. */
export function componentParameters({ family }: Contract): Record<string, object> {
  const { evidence } = family.headers;
  return Object.fromEntries(
    parametersOf(family).map(({ name, value, example = value, description }) => [
      parameterName(family, name),
      { name, in: "header", description: `${description}. ${evidence}`, schema: { type: "string" }, example },
    ]),
  );
}

/** How a receiver tells that a delivery of a family is genuine, by name; nothing where deliveries are not signed. */
export function componentSecuritySchemes({ family }: Contract): Record<string, object> {
  const { value, evidence } = family.signature;
  if (!value) return {};
  const description = `${value.algorithm}. ${value.description}. ${evidence}.`;
  return { [securityName(family)]: { type: "apiKey", in: "header", name: value.header, description } };
}

export function securityName(family: Family): string {
  return `${interfaceName(familyPrefix(family, "_"))}Signature`;
}

export function parameterName(family: Family, header: string): string {
  return interfaceName(familyPrefix(family, "_")) + header.replaceAll("-", "");
}
