import type { ContactField, CustomerFields } from "../../generated/api/types.js";
import { isObject } from "../shared/pointer.js";

/** The fields of a contact by slug. A slug is missing if its field is null; account owners create slugs of their own. */
export type Fields = { [Slug in KnownSlug]?: string } & { [slug: string]: string | undefined };

type FieldsObject = Exclude<CustomerFields, readonly unknown[]>;
type KnownSlug = keyof { [Slug in keyof FieldsObject as string extends Slug ? never : Slug]: unknown };

const scalars = ["string", "number", "boolean"];

/**
 * The fields of a contact or customer as a plain map from slug to value. Those of a contact are a list of
 * `{ fieldName, slug, value }`; those of a customer are an object, or an empty array if there are none.
 *
 * @param fields - `event.data.contact.fields`, or `event.data.customer.fields` of a sale; null and undefined are no fields.
 * @returns A new object without a prototype, so that no slug is inherited. Numbers and booleans become text, and empty
 *   strings stay. Null is left out, and so are lists and objects, should a custom field ever have one. Of two fields with
 *   one slug, the last counts.
 * @example
 * const { first_name = "there", surname } = fieldsOf(event.data.contact.fields);
 */
export function fieldsOf(fields: readonly ContactField[] | CustomerFields | null | undefined): Fields {
  const pairs = Array.isArray(fields)
    ? fields.filter(isObject).map(({ slug, value }) => [slug, value])
    : entries(fields);
  const filledIn = pairs.filter(([slug, value]) => typeof slug === "string" && scalars.includes(typeof value));
  return Object.assign(Object.create(null), Object.fromEntries(filledIn.map(([slug, value]) => [slug, String(value)])));
}

function entries(fields: unknown): [string, unknown][] {
  return isObject(fields) ? Object.entries(fields) : [];
}
