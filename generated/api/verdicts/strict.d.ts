// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ContactCreated, ContactOptIn, ContactTagAdded, ContactTagRemoved, EventMap, SaleCanceled, SaleNew } from "../types.js";

export declare const isContactCreated: (value: unknown) => value is ContactCreated;
export declare const isContactOptIn: (value: unknown) => value is ContactOptIn;
export declare const isContactTagAdded: (value: unknown) => value is ContactTagAdded;
export declare const isContactTagRemoved: (value: unknown) => value is ContactTagRemoved;
export declare const isSaleCanceled: (value: unknown) => value is SaleCanceled;
export declare const isSaleNew: (value: unknown) => value is SaleNew;

/** The verdicts on the events, by type. */
export declare const validators: { readonly [Type in keyof EventMap]: (value: unknown) => value is EventMap[Type] };
