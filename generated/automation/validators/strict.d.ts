// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ValidationError, Validator } from "../../../src/shared/validator.js";
import type { ContactCampaignFinished, ContactCourseBundleEnrolled, ContactCourseEnrolled, ContactEmailLinkClicked, ContactOptinCompleted, ContactPageVisited, ContactTagAdded, ContactTagRemoved, ContactWebinarRegistered, CustomerSaleCompleted, Envelope, EventMap } from "../types.js";

export type { ValidationError, Validator };

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
export declare const validators: { readonly [Type in keyof EventMap]: Validator<EventMap[Type]> };
