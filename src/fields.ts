import type { ContactFields } from "../generated/types.js";

/**
 * The fields of a contact or customer as a plain map from slug to value. On the wire they are an object, but an empty
 * array where there is none, and a value may be null.
 *
 * @param fields - `event.data.contact.fields`, or `event.data.customer.fields` of a sale.
 * @returns A new object. A field that is null is left out; an empty string stays.
 * @example
 * const { first_name = "there", phone_number } = fieldsOf(event.data.contact.fields);
 */
export function fieldsOf(fields: ContactFields): Record<string, string> {
  const filledIn = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(filledIn);
}
