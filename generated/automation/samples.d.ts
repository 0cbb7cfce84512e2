// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { Frozen } from "../../src/shared/frozen.js";
import type { ContactCampaignFinished, ContactCourseEnrolled, ContactCourseBundleEnrolled, ContactEmailLinkClicked, ContactOptinCompleted, ContactPageVisited, ContactTagAdded, ContactTagRemoved, ContactWebinarRegistered, CustomerSaleCompleted } from "./types.js";

/**
 * The documented payloads by file name, without `.json`. They are frozen at every depth: to change one, take what
 * `buildEvent` of `systeme-io-webhooks/testing` makes of it, or a `structuredClone`.
 */
export declare const samples: {
  readonly "contact.campaign.finished": Frozen<ContactCampaignFinished>;
  readonly "contact.course.enrolled": Frozen<ContactCourseEnrolled>;
  readonly "contact.course_bundle.enrolled": Frozen<ContactCourseBundleEnrolled>;
  readonly "contact.email_link.clicked": Frozen<ContactEmailLinkClicked>;
  readonly "contact.optin.completed.funnel_step": Frozen<ContactOptinCompleted>;
  readonly "contact.optin.completed.page_model": Frozen<ContactOptinCompleted>;
  readonly "contact.page.visited": Frozen<ContactPageVisited>;
  readonly "contact.tag.added": Frozen<ContactTagAdded>;
  readonly "contact.tag.removed": Frozen<ContactTagRemoved>;
  readonly "contact.webinar.registered": Frozen<ContactWebinarRegistered>;
  readonly "customer.sale.completed": Frozen<CustomerSaleCompleted>;
};
