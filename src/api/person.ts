import type { Contact } from "../../generated/api/types.js";
import { integerOf, type PersonWith, textOf } from "../shared/essentials.js";
import { isObject, valueAt } from "../shared/pointer.js";
import type { EventOf, UnknownEvent, WebhookEvent } from "./events.js";
import { type Fields, fieldsOf } from "./fields.js";
import type { InvalidWebhook } from "./parse.js";

/** Whom a delivery is about. What is not known is null: it was missing, null, empty or of another type. */
export type Person = PersonWith<Fields>;

type ContactEvent = EventOf<"CONTACT_CREATED" | "CONTACT_OPT_IN" | "CONTACT_TAG_ADDED" | "CONTACT_TAG_REMOVED">;

/**
 * The contact of an event about one. The documented sample of a removed tag has it in another `contact`, and what receivers
 * report does not: it is found in either.
 *
 * @example
 * if (event.type === "CONTACT_TAG_REMOVED") revoke(contactOf(event).email, event.data.tag.name);
 */
export function contactOf({ data }: ContactEvent): Contact {
  return "contact" in data.contact ? data.contact.contact : data.contact;
}

/**
 * The person that a delivery is about: the buyer of a sale, the contact of any other event.
 *
 * | | from `customer` if it is there | otherwise from `contact`, or from `contact` in it |
 * | --- | --- | --- |
 * | `email` | `email` | `email` |
 * | `contactId` | `contactId` | `id` |
 * | `firstName`, `lastName`, `fields` | `fields` | `fields` |
 * | `ip` | `clientIp` | nowhere |
 *
 * An event that is not documented, and a canceled sale, whose body nobody has published, are read in the same way.
 *
 * @param event - The event of a `known` or `unknown` outcome, or an `invalid` outcome itself, to say whose delivery is broken.
 * @returns Null for each value that is not known. `email` and `contactId` are never null in a known event that is no
 *   canceled sale.
 */
export function personOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): Person {
  const body = bodyOf(event);
  const customer = valueAt(body, "/customer");
  const isBuyer = isObject(customer);
  const nested = valueAt(body, "/contact/contact");
  const contact = isObject(nested) ? nested : valueAt(body, "/contact");
  const person = isBuyer ? customer : contact;
  const fields = fieldsOf(valueAt(person, "/fields") as never);
  return {
    email: textOf(valueAt(person, "/email")),
    contactId: integerOf(valueAt(person, isBuyer ? "/contactId" : "/id")),
    firstName: textOf(fields.first_name),
    lastName: textOf(fields.surname),
    fields,
    ip: isBuyer ? textOf(valueAt(person, "/clientIp")) : null,
  };
}

/** The body of an event or of an invalid delivery. */
export function bodyOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): unknown {
  return "outcome" in event ? event.body : event.data;
}
