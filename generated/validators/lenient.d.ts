// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this.

import type { ContactCampaignFinished, ContactCourseEnrolled, ContactCourseBundleEnrolled, ContactEmailLinkClicked, ContactOptinCompleted, ContactPageVisited, ContactTagAdded, ContactTagRemoved, ContactWebinarRegistered, CustomerSaleCompleted, Envelope, EventMap, EventType } from "../types.js";

/** One thing that is wrong with a value, as ajv reports it: `message` is true of what `instancePath` points to. */
export interface ValidationError {
  /** JSON Pointer of the place. A missing or unknown key is named in `params`; this then points to its object. */
  instancePath: string;
  /** JSON Pointer of the keyword that says no. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Whether a value is a `T`. After a no, `errors` holds all that is wrong with it, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

export declare const isContactCampaignFinished: Validator<ContactCampaignFinished>;
export declare const isContactCourseEnrolled: Validator<ContactCourseEnrolled>;
export declare const isContactCourseBundleEnrolled: Validator<ContactCourseBundleEnrolled>;
export declare const isContactEmailLinkClicked: Validator<ContactEmailLinkClicked>;
export declare const isContactOptinCompleted: Validator<ContactOptinCompleted>;
export declare const isContactPageVisited: Validator<ContactPageVisited>;
export declare const isContactTagAdded: Validator<ContactTagAdded>;
export declare const isContactTagRemoved: Validator<ContactTagRemoved>;
export declare const isContactWebinarRegistered: Validator<ContactWebinarRegistered>;
export declare const isCustomerSaleCompleted: Validator<CustomerSaleCompleted>;
export declare const isEnvelope: Validator<Envelope>;

/** The validators of the events, by type. */
export declare const validators: { readonly [Type in EventType]: Validator<EventMap[Type]> };
