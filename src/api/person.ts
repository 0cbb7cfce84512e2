import type { Contact } from "../../generated/api/types.js";
import { integerOf, type PersonWith, textOf } from "../shared/essentials.js";
import { isObject, ownValue } from "../shared/pointer.js";
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
  return contactIn(data) as Contact;
}

/** The contact in the body of any event; what stands in `contact` if that is none. */
export function contactIn(data: unknown): unknown {
  const outer = ownValue(data, "contact");
  const inner = ownValue(outer, "contact");
  const isContact = Number.isInteger(ownValue(outer, "id")) && typeof ownValue(outer, "email") === "string";
  return isObject(inner) && !isContact ? inner : outer;
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
 * @returns Null for each value that is not known. Of a known event that is no canceled sale, `email` is null only if it
 *   is empty, and `contactId` only beyond 2^53 - 1.
 */
export function personOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): Person {
  const body = bodyOf(event);
  const contact = personFrom(contactIn(body), "id");
  const buyer = personFrom(ownValue(body, "customer"), "contactId");
  return buyer.email === null && buyer.contactId === null ? contact : buyer;
}

function personFrom(value: unknown, idKey: string): Person {
  const fields = fieldsOf(ownValue(value, "fields") as never);
  return {
    email: textOf(ownValue(value, "email")),
    contactId: integerOf(ownValue(value, idKey)),
    firstName: textOf(fields.first_name),
    lastName: textOf(fields.surname),
    fields,
    ip: textOf(ownValue(value, "clientIp")),
  };
}

/** The body of an event or of an invalid delivery. */
export function bodyOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): unknown {
  return "outcome" in event ? event.body : event.data;
}
