import { integerOf, type PersonWith, textOf } from "../shared/essentials.js";
import { ownValue } from "../shared/pointer.js";
import type { UnknownEvent, WebhookEvent } from "./events.js";
import { type Fields, fieldsOf } from "./fields.js";
import type { InvalidWebhook } from "./parse.js";

/** Whom a delivery is about. What is not known is null: it was missing, null, empty or of another type. */
export type Person = PersonWith<Fields>;

/**
 * The person that a delivery is about: the buyer of a sale, the contact of any other event.
 *
 * | | from `data.customer` of a sale | from `data.contact` |
 * | --- | --- | --- |
 * | `email` | `email` | `email` |
 * | `contactId` | `contact_id` | `id` |
 * | `firstName`, `lastName`, `fields` | `fields` | `fields` |
 * | `ip` | `client_ip` | `ip`, which only opt-ins have |
 *
 * Where the one has neither an email address nor an id, the other is looked at. An event of an undocumented type is read
 * in the same way, and may have the person elsewhere.
 *
 * @param event - The event of a `known` or `unknown` outcome, or an `invalid` outcome itself, to say whose delivery is broken.
 * @returns Null for each value that is not known. Of a known event, `email` is null only if it is empty, and `contactId` only
 *   beyond 2^53 - 1.
 * @example
 * const { email, firstName } = personOf(event);
 * await subscribe(email, firstName ?? "there");
 */
export function personOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): Person {
  const body = bodyOf(event);
  const type = ownValue(body, "type");
  const contact = personFrom(ownValue(body, "data", "contact"), "id", "ip");
  const buyer = personFrom(ownValue(body, "data", "customer"), "contact_id", "client_ip");
  const isSale = typeof type === "string" && type.startsWith("customer.");
  const [first, second] = isSale ? [buyer, contact] : [contact, buyer];
  return isKnown(first) || !isKnown(second) ? first : second;
}

function personFrom(value: unknown, idKey: string, ipKey: string): Person {
  const fields = fieldsOf(ownValue(value, "fields") as never);
  return {
    email: textOf(ownValue(value, "email")),
    contactId: integerOf(ownValue(value, idKey)),
    firstName: textOf(fields.first_name),
    lastName: textOf(fields.surname),
    fields,
    ip: textOf(ownValue(value, ipKey)),
  };
}

function isKnown({ email, contactId }: Person): boolean {
  return email !== null || contactId !== null;
}

/** An event itself, or the body of an invalid delivery. */
export function bodyOf(event: WebhookEvent | UnknownEvent | InvalidWebhook): unknown {
  return "created_at" in event ? event : event.body;
}
