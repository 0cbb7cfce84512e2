import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { namesReferredTo } from "../../scripts/contract/bundles.ts";
import { listFiles } from "../../scripts/files.ts";
import { applyProfile, knownBranch, knownValues } from "../../scripts/schema/profile.ts";
import { allSubschemas, keywords, referredName, resolve, type Schema } from "../../scripts/schema/schema.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { contracts, root } from "../support/contract.ts";

const files = (await listFiles(root, "schemas")).filter((file) => file.endsWith(".schema.json"));
/** Every schema in every schema file, with its place. */
const schemas = files.flatMap((file) =>
  allSubschemas(JSON.parse(readFileSync(join(root, file), "utf8"))).map(([pointer, schema]) => ({
    place: `${file}#${pointer}`,
    key: /\/properties\/([^/]+)$/.exec(pointer)?.[1],
    schema,
  })),
);
const properties = schemas.filter(({ key }) => key !== undefined);

/** The values that the samples have for each schema, in the order of the samples. */
const evidence = new Map<Schema, { place: string; values: unknown[] }>();
for (const { events, schemas } of contracts) {
  for (const { type, samples } of events) {
    for (const { value } of samples) gather(schemas[type] as Schema, value, type, schemas);
  }
}

function gather(schema: Schema, value: unknown, place: string, all: Record<string, Schema>): void {
  if (schema.$ref) {
    gather(resolve(schema, all), value, referredName(schema) as string, all);
    return;
  }
  for (const branch of schema.anyOf ?? []) if (fits(branch, value, all)) gather(branch, value, place, all);
  const seen = evidence.get(schema) ?? { place, values: [] };
  evidence.set(schema, seen);
  seen.values.push(value);
  if (Array.isArray(value) && schema.items) for (const item of value) gather(schema.items, item, `${place}[]`, all);
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (key in value) gather(child, value[key], `${place} ${key}`, all);
  }
}

/** Whether a branch of an anyOf is the one for a value, by its type and by the keys that it asks for. */
function fits(branch: Schema, value: unknown, all: Record<string, Schema>): boolean {
  const { type, required = [] } = resolve(branch, all);
  if (isObject(value)) return (branch.$ref !== undefined || type === "object") && required.every((key) => key in value);
  return type === (Array.isArray(value) ? "array" : typeof value);
}

function broken(of: typeof schemas, rule: (each: (typeof schemas)[number]) => boolean): string[] {
  return of.filter((each) => !rule(each)).map(({ place }) => place);
}

describe("in a schema file", () => {
  test("the keywords are in one order: annotations, assertions, children", () => {
    const sorted = (schema: Schema) =>
      Object.keys(schema)
        .sort((a, b) => keywords.indexOf(a) - keywords.indexOf(b))
        .join();
    expect(broken(schemas, ({ schema }) => sorted(schema) === Object.keys(schema).join())).toEqual([]);
  });

  test("required keys are in the order of the properties", () => {
    const inOrder = ({ required = [], properties = {} }: Schema) =>
      Object.keys(properties)
        .filter((key) => required.includes(key))
        .join() === required.join();
    expect(broken(schemas, ({ schema }) => inOrder(schema))).toEqual([]);
  });

  test("the path is the identity: there is no $id", () => {
    expect(broken(schemas, ({ schema }) => schema.$id === undefined)).toEqual([]);
  });

  test("a description is one line that does not end in a full stop", () => {
    const fits = (text: string) => !text.includes("\n") && !text.endsWith(".");
    expect(broken(schemas, ({ schema }) => fits(schema.description ?? ""))).toEqual([]);
  });

  test("a property is described unless its name says all", () => {
    const selfEvident = ["id", "name", "first_name", "street_address", "postcode", "city", "company_name"];
    const ofEnvelope = /events\/[^#]*#\/properties\/(type|data)$/; // described by the event's own description
    const described = ({ key, place, schema }: (typeof schemas)[number]) =>
      schema.description !== undefined || selfEvident.includes(key as string) || ofEnvelope.test(place);
    expect(broken(properties, described)).toEqual([]);
  });

  test("a comment is a doubt, and says what would settle it", () => {
    const doubt = /^Inferred: [^.].*\. Settled by: .*[^.]\.$/;
    expect(broken(schemas, ({ schema }) => doubt.test(schema.$comment ?? "Inferred: x. Settled by: x."))).toEqual([]);
  });

  test("every const has a type beside it, since documentation tools show `any` otherwise", () => {
    expect(broken(schemas, ({ schema }) => schema.const === undefined || schema.type === "string")).toEqual([]);
  });

  test("an id is an integer from 1", () => {
    const isId = ({ type, minimum }: Schema) => [type].flat()[0] === "integer" && minimum === 1;
    const ids = properties.filter(({ key }) => /(^|_)id$|[a-z]Id$/.test(key as string));
    expect(ids.length).toBeGreaterThan(10);
    const seenAsNull = ({ anyOf }: Schema) => anyOf?.[0]?.enum?.join() === "";
    expect(broken(ids, ({ schema }) => isId(schema) || seenAsNull(schema))).toEqual([]);
  });

  test("a time is a date-time", () => {
    const times = properties.filter(({ key }) => /_at$|[a-z]At$/.test(key as string));
    expect(times.length).toBeGreaterThan(10);
    expect(broken(times, ({ schema }) => schema.format === "date-time")).toEqual([]);
  });

  test("an open enumeration allows in its second branch every value of its first", () => {
    const enumerations = schemas.filter(({ schema }) => knownValues(schema));
    const allows = ({ anyOf }: Schema) =>
      anyOf?.[0]?.enum?.every((value) => [anyOf[1]?.type].flat().includes(value === null ? "null" : typeof value));
    expect(enumerations.length).toBeGreaterThan(5);
    expect(broken(enumerations, ({ schema }) => allows(schema) === true)).toEqual([]);
  });

  test("a key that is not required can be null: a guess that refuses a delivery costs a sale", () => {
    const optional = contracts.flatMap(({ schemas }) =>
      Object.entries(schemas).flatMap(([name, root]) =>
        allSubschemas(root).flatMap(([pointer, { properties = {}, required = [] }]) =>
          Object.entries(properties)
            .filter(([key]) => !required.includes(key))
            .map(([key, schema]) => ({ place: `${name}#${pointer} ${key}`, schema, schemas })),
        ),
      ),
    );
    expect(optional.length).toBeGreaterThan(80);
    const takesNull = (schema: Schema, schemas: Record<string, Schema>): boolean => {
      const { type, anyOf, enum: values } = resolve(schema, schemas);
      if (anyOf) return anyOf.some((branch) => takesNull(branch, schemas));
      return values ? values.includes(null) : type === undefined || [type].flat().includes("null");
    };
    expect(optional.filter(({ schema, schemas }) => !takesNull(schema, schemas)).map(({ place }) => place)).toEqual([]);
  });

  test("an enumeration is open: the vendor may add a value", () => {
    const open = new Set(schemas.flatMap(({ schema }) => (knownBranch(schema) ? [schema.anyOf?.[0]] : [])));
    expect(broken(schemas, ({ schema }) => schema.enum === undefined || open.has(schema))).toEqual([]);
  });
});

describe("the evidence", () => {
  const seen = [...evidence].map(([schema, { place, values }]) => ({ schema, place, values }));
  const objects = seen
    .filter(({ schema }) => schema.properties && schema.additionalProperties === undefined)
    .map(({ schema, place, values }) => ({ schema, place, values: values.filter(isObject) }));
  /** Whether a place is one of a map, in which no key has to be there and any value can be null. */
  const isInMap = (place: string) => /^(contact_fields|customerFields) /.test(place);

  test("strict requires a key just where every sample has it", () => {
    expect(objects.length).toBeGreaterThan(15);
    const wrong = objects.flatMap(({ schema, place, values }) => {
      const shown = Object.keys(schema.properties ?? {}).filter((key) => values.every((value) => key in value));
      const { required = [] } = applyProfile("strict", schema);
      return required.join() === shown.join() ? [] : [`${place}: ${required} instead of ${shown}`];
    });
    expect(wrong).toEqual([]);
  });

  test("strict allows null just where a sample has it", () => {
    const typed = seen.filter(({ schema, place }) => schema.type !== undefined && !isInMap(place));
    expect(typed.length).toBeGreaterThan(50);
    const allows = (schema: Schema) => [applyProfile("strict", schema).type].flat().includes("null");
    expect(
      typed.filter(({ schema, values }) => allows(schema) !== values.includes(null)).map(({ place }) => place),
    ).toEqual([]);
  });

  test("properties are in the order of the first sample", () => {
    const inOrder = ({ properties = {} }: Schema, first: Record<string, unknown> = {}) =>
      Object.keys(properties)
        .filter((key) => key in first)
        .join() === Object.keys(first).join();
    expect(objects.filter(({ schema, values }) => !inOrder(schema, values[0])).map(({ place }) => place)).toEqual([]);
  });

  test("a value that samples show only as null says so, and carries its doubt", () => {
    const onlyNull = seen.filter(({ values }) => values.every((value) => value === null));
    expect(onlyNull.length).toBeGreaterThan(8);
    const doubted = ({ description = "", $comment = "" }: Schema) =>
      /seen only as null/i.test(description) && $comment !== "";
    expect(onlyNull.filter(({ schema }) => !doubted(schema)).map(({ place }) => place)).toEqual([]);
  });

  test("a value that samples show as null says what null means", () => {
    const shown = seen.filter(({ values, place }) => values.includes(null) && !isInMap(place));
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter(({ schema: { description = "" } }) => !/\bnull\b/.test(description))).toEqual([]);
  });
});

describe.for(contracts.map((contract) => [contract.family.title, contract] as const))(
  "the folders of the %s",
  ([, contract]) => {
    test("an object file is carried by an event", () => {
      const types = contract.events.map(({ type }) => type);
      const carried = new Set(
        types.flatMap((type) => [...namesReferredTo(contract.schemas[type] as Schema, contract.schemas)]),
      );
      const objects = Object.keys(contract.schemas).filter((name) => !types.includes(name) && name !== "envelope");
      expect(objects.length).toBeGreaterThan(3);
      expect(objects.filter((name) => !carried.has(name))).toEqual([]);
    });

    test("every sample is an event type, or one and a variant", () => {
      const names = contract.events.flatMap(({ type, samples }) => samples.map(({ name }) => [type, name]));
      expect(names.filter(([type, name]) => name !== type && !name?.startsWith(`${type}.`))).toEqual([]);
    });
  },
);
