// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { EventEntry } from "../../src/shared/event-entry.js";
import type { EventMap } from "./types.js";

/** The types of the documented events, sorted. */
export const eventTypes: readonly (keyof EventMap)[] = [
  "CONTACT_CREATED",
  "CONTACT_OPT_IN",
  "CONTACT_TAG_ADDED",
  "CONTACT_TAG_REMOVED",
  "SALE_CANCELED",
  "SALE_NEW",
];

/** The documented events by their type. */
export const events: Readonly<Record<keyof EventMap, EventEntry>> = {
  "CONTACT_CREATED": {
    title: "Contact created",
    description: "Sent when a contact is created",
    samples: ["CONTACT_CREATED"],
  },
  "CONTACT_OPT_IN": {
    title: "Contact opted in",
    description: "Sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before",
    samples: ["CONTACT_OPT_IN"],
  },
  "CONTACT_TAG_ADDED": {
    title: "Tag added",
    description: "Sent when a tag is added to a contact",
    samples: ["CONTACT_TAG_ADDED"],
  },
  "CONTACT_TAG_REMOVED": {
    title: "Tag removed",
    description: "Sent when a tag is removed from a contact",
    samples: ["CONTACT_TAG_REMOVED.contact", "CONTACT_TAG_REMOVED.contact_in_contact"],
  },
  "SALE_CANCELED": {
    title: "Sale canceled",
    description: "Sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published",
    samples: [],
  },
  "SALE_NEW": {
    title: "New sale",
    description: "Sent when a customer buys something; receivers report one delivery for each item of the order",
    samples: ["SALE_NEW.physical_product", "SALE_NEW.tag", "SALE_NEW.version_1"],
  },
};
