import { integerOf, type PersonWith, textOf } from "../shared/essentials.js";
import { isObject, valueAt } from "../shared/pointer.js";
import type { UnknownEvent, WebhookEvent } from "./events.js";
import { type Fields, fieldsOf } from "./fields.js";
import type { InvalidWebhook } from "./parse.js";

/** Whom a delivery is about. What is not known is null: it was missing, null, empty or of another type. */
export type Person = PersonWith<Fields>;

/**
 * The person that a delivery is about: the buyer of a sale, the contact of any other event.
 *
 * | | from `data.customer` if it is there | otherwise from `data.contact` |
 * | --- | --- | --- |
 * | `email` | `email` | `email` |
 * | `contactId` | `contact_id` | `id` |
 * | `firstName`, `lastName`, `fields` | `fields` | `fields` |
 * | `ip` | `client_ip` | `ip`, which only opt-ins have |
 *
 * An event of an undocumented type is read in the same way, and may have the person elsewhere.
 *
 * @param event - The event of a `known` or `unknown` outcome, or an `invalid` outcome itself, to say whose delivery is broken.
 * @returns Null for each value that is not known. Of a known event, `contactId` is never null, and `email` only if it is
 *   empty (`""`).
 * @example
 * const { email, firstName } = personOf(event);
 * await subscribe(email, firstName ?? "there");
 */
export function personOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): Person {
  const data = dataOf(event);
  const customer = valueAt(data, "/customer");
  const isBuyer = isObject(customer);
  const person = isBuyer ? customer : valueAt(data, "/contact");
  const fields = fieldsOf(valueAt(person, "/fields") as never);
  return {
    email: textOf(valueAt(person, "/email")),
    contactId: integerOf(valueAt(person, isBuyer ? "/contact_id" : "/id")),
    firstName: textOf(fields.first_name),
    lastName: textOf(fields.surname),
    fields,
    ip: textOf(valueAt(person, isBuyer ? "/client_ip" : "/ip")),
  };
}

/** The `data` of an event, or of the body of an invalid delivery. */
export function dataOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): unknown {
  return valueAt("created_at" in event ? event : event.body, "/data");
}
