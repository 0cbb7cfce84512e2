import { isObject, ownValue } from "../../src/shared/pointer.ts";
import type { Contract, ContractEvent } from "../contract/model.ts";
import { type Doubt, doubtIn } from "../schema/doubt.ts";
import { knownBranch } from "../schema/profile.ts";
import { referredName, resolve, type Schema } from "../schema/schema.ts";
import { type ValueType, valueType } from "./types.ts";

/** A place in the body of an event. */
export interface Field extends ValueType {
  /** From the root of the body: `data.order_item.resources[].tag`. `<slug>` is a key that the account owner made up. */
  path: string;
  /** Whether no delivery is accepted without it. */
  always: boolean;
  /** Which of the documented samples have it, of those that have what it is in; undefined if none has that. */
  inSamples: "all" | "some" | "none" | undefined;
  description: string | undefined;
  doubts: Doubt[];
  /** The name of the described object that it is, or that it holds a list of; undefined if it comes in several forms. */
  object: string | undefined;
}

/** The key of a field that the account owner made up. */
export const ownKey = "<slug>";

/** Every field of an event, in the order of its schema: each is followed by those in it. */
export function fieldsOf({ type, samples }: ContractEvent, { schemas }: Contract): Field[] {
  return fieldsIn(
    schemas[type] ?? {},
    samples.map(({ value }) => value),
    { schemas, path: "", always: true },
  );
}

/** Every field of an object that several events have, with paths that start at its name. */
export function fieldsOfObject(name: string, { schemas }: Contract): Field[] {
  return fieldsIn(schemas[name] ?? {}, [], { schemas, path: name, always: true });
}

/** The doubts about a body as a whole. */
export function doubtsAbout({ type }: ContractEvent, { schemas }: Contract): Doubt[] {
  return doubtsOf([schemas[type] ?? {}]);
}

interface Place {
  schemas: Record<string, Schema>;
  path: string;
  /** Whether every accepted delivery has an object there. */
  always: boolean;
}

/** The fields in a value, of which the samples show some examples. */
function fieldsIn(schema: Schema, examples: unknown[], place: Place): Field[] {
  const { schemas, path } = place;
  const target = resolve(schema, schemas);
  if (target.items) {
    return fieldsIn(target.items, examples.flat(), { schemas, path: `${path}[]`, always: false });
  }
  const { additionalProperties: others, properties = {}, required = [] } = target;
  const named = Object.entries(properties).flatMap(([key, child]) => {
    const always = place.always && required.includes(key);
    return withInner(child, key, examples, { schemas, path: path ? `${path}.${key}` : key, always });
  });
  const owned = isObject(others)
    ? withInner(others as Schema, ownKey, examples, { schemas, path: `${path}.${ownKey}`, always: false })
    : [];
  const branches = knownBranch(target) ? [] : (target.anyOf ?? []);
  // Of an object that comes in several forms, only one is there.
  const always = place.always && branches.length < 2;
  const inBranches = branches.flatMap((branch) => fieldsIn(branch, examples, { ...place, always }));
  const all = [...named, ...owned, ...inBranches];
  return [...new Map(all.toReversed().map((field) => [field.path, field])).values()].toReversed();
}

/** A field and those in it. */
function withInner(schema: Schema, key: string, parents: unknown[], place: Place): Field[] {
  const { schemas, path, always } = place;
  const facets = facetsOf(schema, schemas);
  const objects = parents.filter(isObject);
  const values = objects.flatMap((parent) => {
    const value = ownValue(parent, key);
    return value === undefined ? [] : [value];
  });
  const type = valueType(schema, schemas);
  const field: Field = {
    path,
    ...type,
    always,
    inSamples: key === ownKey ? undefined : shareOf(values.length, objects.length),
    description: facets.find(({ description }) => description !== undefined)?.description,
    doubts: doubtsOf(facets),
    object: objectOf(facets),
  };
  return [field, ...fieldsIn(schema, values, { ...place, always: always && !type.nullable })];
}

function shareOf(count: number, total: number): Field["inSamples"] {
  if (total === 0) return undefined;
  if (count === 0) return "none";
  return count === total ? "all" : "some";
}

/** The schemas that are about one value: itself, what it refers to, its branches, and its items, which have no name. */
function facetsOf(schema: Schema, schemas: Record<string, Schema>): Schema[] {
  const inner = [...(schema.$ref ? [resolve(schema, schemas)] : []), ...(schema.anyOf ?? [])];
  return [schema, ...[...inner, ...(schema.items ? [schema.items] : [])].flatMap((each) => facetsOf(each, schemas))];
}

function objectOf(facets: Schema[]): string | undefined {
  const [name, ...others] = facets.flatMap((facet) => referredName(facet) ?? []);
  const forms = facets.filter(({ $ref, properties }) => $ref === undefined && properties !== undefined);
  return others.length === 0 && forms.length < 2 ? name : undefined;
}

function doubtsOf(schemas: Schema[]): Doubt[] {
  return schemas.flatMap(({ $comment }) => doubtIn($comment) ?? []);
}
