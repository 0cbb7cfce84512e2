// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { Frozen } from "../../src/shared/frozen.js";
import type { ContactCreated, ContactOptIn, ContactTagAdded, ContactTagRemoved, SaleNew } from "./types.js";

/**
 * The documented payloads by file name, without `.json`. They are frozen at every depth: to change one, take what
 * `buildEvent` of `systeme-io-webhooks/api/testing` makes of it, or a `structuredClone`.
 */
export declare const samples: {
  readonly "CONTACT_CREATED": Frozen<ContactCreated>;
  readonly "CONTACT_OPT_IN": Frozen<ContactOptIn>;
  readonly "CONTACT_TAG_ADDED": Frozen<ContactTagAdded>;
  readonly "CONTACT_TAG_REMOVED.contact": Frozen<ContactTagRemoved>;
  readonly "CONTACT_TAG_REMOVED.contact_in_contact": Frozen<ContactTagRemoved>;
  readonly "SALE_NEW.physical_product": Frozen<SaleNew>;
  readonly "SALE_NEW.tag": Frozen<SaleNew>;
  readonly "SALE_NEW.version_1": Frozen<SaleNew>;
};

/**
 * The same payloads as they are delivered, to the byte: a signature is over these texts, and JSON that was parsed and
 * written again is another text, in which `0.0` is `0`.
 */
export declare const bodies: { readonly [Name in keyof typeof samples]: string };
