import { Ajv2020 } from "ajv/dist/2020.js";
import { faultsByPlace } from "./faults.ts";
import { languages } from "./model.ts";

const text = { type: "string", minLength: 1 };

/** An object with just these properties, all of them required except those named. */
function object(properties: Record<string, object>, optional: string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", required, properties, additionalProperties: false };
}

function fact(value: object) {
  return object({ value, evidence: text });
}

const headerProperties = object({ name: text, value: text, example: text, description: text }, ["value", "example"]);
const header = { ...headerProperties, anyOf: [{ required: ["value"] }, { required: ["example"] }] };

/** What `schemas/<family>/family.json` has to hold. */
export const familyForm = object({
  title: text,
  description: text,
  event: fact({
    type: "object",
    if: { properties: { in: { const: "header" } } },
    then: object({ in: { const: "header" }, name: text }),
    else: object({ in: { const: "body" }, pointer: { type: "string", pattern: "^/[^/~]+$" } }),
  }),
  headers: fact({ type: "array", items: header }),
  sourceAddresses: fact({ type: "array", items: text }),
  signature: fact({
    anyOf: [{ type: "null" }, object({ header: text, algorithm: { const: "HMAC-SHA256" }, description: text })],
  }),
});

const verdict = {
  if: { type: "boolean" },
  then: { const: true },
  else: { type: "string", pattern: "^(/.* )?must ." }, // as ajv words it
};

/** What a case has to be. */
export const caseForm = object(
  {
    description: text,
    patch: {
      type: "array",
      items: { type: "object", required: ["op", "path"], properties: { path: { type: "string", pattern: "^(/|$)" } } },
    },
    lenient: verdict,
    strict: verdict,
    undocumented: verdict,
  },
  ["undocumented"],
);

/** What `openapi/triggers.json` has to hold: labels by family and sample. */
export const triggersForm = {
  type: "object",
  additionalProperties: {
    type: "object",
    additionalProperties: object(
      Object.fromEntries(Object.keys(languages).map((tag) => [tag, { type: "array", minItems: 1, items: text }])),
      Object.keys(languages).filter((tag) => tag !== "en"),
    ),
  },
};

/** What `openapi/groups.json` has to hold: groups by family and by the name that stands in addresses. */
export const groupsForm = {
  type: "object",
  additionalProperties: {
    type: "object",
    propertyNames: { pattern: "^[a-z][a-z0-9-]*$" },
    additionalProperties: object({ title: text, events: { type: "array", minItems: 1, items: text } }),
  },
};

const ajv = new Ajv2020({ allErrors: true }); // it compiles each form once

/** How a value differs from a form, as "<JSON Pointer> <what is wrong>". */
export function faultsIn(form: object, value: unknown): string[] {
  ajv.validate(form, value);
  return faultsByPlace(ajv.errors ?? []);
}
