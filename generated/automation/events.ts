// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { EventEntry } from "../../src/shared/event-entry.js";
import type { EventMap } from "./types.js";

/** The types of the documented events, sorted. */
export const eventTypes: readonly (keyof EventMap)[] = [
  "contact.campaign.finished",
  "contact.course.enrolled",
  "contact.course_bundle.enrolled",
  "contact.email_link.clicked",
  "contact.optin.completed",
  "contact.page.visited",
  "contact.tag.added",
  "contact.tag.removed",
  "contact.webinar.registered",
  "customer.sale.completed",
];

/** The documented events by their type. */
export const events: Readonly<Record<keyof EventMap, EventEntry>> = {
  "contact.campaign.finished": {
    title: "Campaign completed",
    description: "Sent when a contact reaches the end of a campaign",
    samples: ["contact.campaign.finished"],
  },
  "contact.course.enrolled": {
    title: "Enrolled in a course",
    description: "Sent when a contact gets access to a course",
    samples: ["contact.course.enrolled"],
  },
  "contact.course_bundle.enrolled": {
    title: "Enrolled in a course bundle",
    description: "Sent when a contact gets access to a bundle of courses",
    samples: ["contact.course_bundle.enrolled"],
  },
  "contact.email_link.clicked": {
    title: "Email link clicked",
    description: "Sent when a contact clicks a link in an email",
    samples: ["contact.email_link.clicked"],
  },
  "contact.optin.completed": {
    title: "Form subscribed",
    description: "Sent when a visitor subscribes through a form on a funnel page or on a blog page",
    samples: ["contact.optin.completed.funnel_step", "contact.optin.completed.page_model"],
  },
  "contact.page.visited": {
    title: "Page visited",
    description: "Sent when a contact opens a page of a funnel",
    samples: ["contact.page.visited"],
  },
  "contact.tag.added": {
    title: "Tag added",
    description: "Sent when a tag is added to a contact",
    samples: ["contact.tag.added"],
  },
  "contact.tag.removed": {
    title: "Tag removed",
    description: "Sent when a tag is removed from a contact",
    samples: ["contact.tag.removed"],
  },
  "contact.webinar.registered": {
    title: "Registered to a webinar",
    description: "Sent when a contact registers for a session of a webinar",
    samples: ["contact.webinar.registered"],
  },
  "customer.sale.completed": {
    title: "New sale",
    description: "Sent when a customer buys something; developers report one delivery for each item of the order",
    samples: ["customer.sale.completed"],
  },
};
