// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ContactCampaignFinished, ContactCourseBundleEnrolled, ContactCourseEnrolled, ContactEmailLinkClicked, ContactOptinCompleted, ContactPageVisited, ContactTagAdded, ContactTagRemoved, ContactWebinarRegistered, CustomerSaleCompleted, Envelope, EventMap } from "../types.js";

export declare const isContactCampaignFinished: (value: unknown) => value is ContactCampaignFinished;
export declare const isContactCourseEnrolled: (value: unknown) => value is ContactCourseEnrolled;
export declare const isContactCourseBundleEnrolled: (value: unknown) => value is ContactCourseBundleEnrolled;
export declare const isContactEmailLinkClicked: (value: unknown) => value is ContactEmailLinkClicked;
export declare const isContactOptinCompleted: (value: unknown) => value is ContactOptinCompleted;
export declare const isContactPageVisited: (value: unknown) => value is ContactPageVisited;
export declare const isContactTagAdded: (value: unknown) => value is ContactTagAdded;
export declare const isContactTagRemoved: (value: unknown) => value is ContactTagRemoved;
export declare const isContactWebinarRegistered: (value: unknown) => value is ContactWebinarRegistered;
export declare const isCustomerSaleCompleted: (value: unknown) => value is CustomerSaleCompleted;
export declare const isEnvelope: (value: unknown) => value is Envelope;

/** The verdicts on the events, by type. */
export declare const validators: { readonly [Type in keyof EventMap]: (value: unknown) => value is EventMap[Type] };
