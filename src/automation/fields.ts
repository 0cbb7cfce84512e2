import type { ContactFields } from "../../generated/automation/types.js";

/** The fields of a contact by slug. A slug is missing if its field is empty; account owners create slugs of their own. */
export type Fields = { [Slug in KnownSlug]?: string } & { [slug: string]: string | undefined };

type FieldsObject = Exclude<ContactFields, readonly unknown[]>;
type KnownSlug = keyof { [Slug in keyof FieldsObject as string extends Slug ? never : Slug]: unknown };

/**
 * The fields of a contact or customer as a plain map from slug to value. On the wire they are an object, or an empty
 * array if there are none, and a value may be null.
 *
 * @param fields - `event.data.contact.fields`, or `event.data.customer.fields` of a sale.
 * @returns A new object without a prototype, so that no slug is inherited. Fields that are null are left out; empty strings
 *   stay.
 * @example
 * const { first_name = "there", phone_number } = fieldsOf(event.data.contact.fields);
 */
export function fieldsOf(fields: ContactFields): Fields {
  const filledIn = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.assign(Object.create(null), Object.fromEntries(filledIn));
}
