// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ValidationError, Validator } from "../../../src/shared/validator.js";
import type { ContactCreated, ContactOptIn, ContactTagAdded, ContactTagRemoved, EventMap, SaleCanceled, SaleNew } from "../types.js";

export type { ValidationError, Validator };

export declare const isContactCreated: Validator<ContactCreated>;
export declare const isContactOptIn: Validator<ContactOptIn>;
export declare const isContactTagAdded: Validator<ContactTagAdded>;
export declare const isContactTagRemoved: Validator<ContactTagRemoved>;
export declare const isSaleCanceled: Validator<SaleCanceled>;
export declare const isSaleNew: Validator<SaleNew>;

/** The validators of the events, by type. */
export declare const validators: { readonly [Type in keyof EventMap]: Validator<EventMap[Type]> };
