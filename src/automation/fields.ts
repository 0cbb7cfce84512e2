import type { ContactFields } from "../../generated/automation/types.js";
import { isObject } from "../shared/pointer.js";

/** The fields of a contact by slug. A slug is missing if its field is null; account owners create slugs of their own. */
export type Fields = { [Slug in KnownSlug]?: string } & { [slug: string]: string | undefined };

type FieldsObject = Exclude<ContactFields, readonly unknown[]>;
type KnownSlug = keyof { [Slug in keyof FieldsObject as string extends Slug ? never : Slug]: unknown };

const scalars = ["string", "number", "boolean"];

/**
 * The fields of a contact or customer as a plain map from slug to value. On the wire they are an object, or an empty
 * array if there are none, and a value may be null.
 *
 * @param fields - `event.data.contact.fields`, or `event.data.customer.fields` of a sale; null and undefined are no fields.
 * @returns A new object without a prototype, so that no slug is inherited. Numbers and booleans become text, and empty
 *   strings stay. Null is left out, and so are lists and objects, should a custom field ever have one.
 * @example
 * const { first_name = "there", phone_number } = fieldsOf(event.data.contact.fields);
 */
export function fieldsOf(fields: ContactFields | null | undefined): Fields {
  const filledIn = Object.entries(isObject(fields) ? fields : {}).filter(([, value]) => scalars.includes(typeof value));
  return Object.assign(Object.create(null), Object.fromEntries(filledIn.map(([slug, value]) => [slug, String(value)])));
}
