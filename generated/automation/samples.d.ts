// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { ContactCampaignFinished, ContactCourseEnrolled, ContactCourseBundleEnrolled, ContactEmailLinkClicked, ContactOptinCompleted, ContactPageVisited, ContactTagAdded, ContactTagRemoved, ContactWebinarRegistered, CustomerSaleCompleted } from "./types.js";

/** The documented payloads by file name, without `.json`. */
export declare const samples: {
  readonly "contact.campaign.finished": ContactCampaignFinished;
  readonly "contact.course.enrolled": ContactCourseEnrolled;
  readonly "contact.course_bundle.enrolled": ContactCourseBundleEnrolled;
  readonly "contact.email_link.clicked": ContactEmailLinkClicked;
  readonly "contact.optin.completed.funnel_step": ContactOptinCompleted;
  readonly "contact.optin.completed.page_model": ContactOptinCompleted;
  readonly "contact.page.visited": ContactPageVisited;
  readonly "contact.tag.added": ContactTagAdded;
  readonly "contact.tag.removed": ContactTagRemoved;
  readonly "contact.webinar.registered": ContactWebinarRegistered;
  readonly "customer.sale.completed": CustomerSaleCompleted;
};
