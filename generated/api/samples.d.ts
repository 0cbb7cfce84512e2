// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ContactCreated, ContactOptIn, ContactTagAdded, ContactTagRemoved, SaleNew } from "./types.js";

/** The documented payloads by file name, without `.json`. */
export declare const samples: {
  readonly "CONTACT_CREATED": ContactCreated;
  readonly "CONTACT_OPT_IN": ContactOptIn;
  readonly "CONTACT_TAG_ADDED": ContactTagAdded;
  readonly "CONTACT_TAG_REMOVED.contact": ContactTagRemoved;
  readonly "CONTACT_TAG_REMOVED.contact_in_contact": ContactTagRemoved;
  readonly "SALE_NEW.physical_product": SaleNew;
  readonly "SALE_NEW.tag": SaleNew;
  readonly "SALE_NEW.version_1": SaleNew;
};

/**
 * The same payloads as they are delivered, to the byte: a signature is over these texts, and JSON that was parsed and
 * written again is another text, in which `0.0` is `0`.
 */
export declare const bodies: { readonly [Name in keyof typeof samples]: string };
