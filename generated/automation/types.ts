// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

/**
 * What all deliveries have in common, even those of undocumented types
 */
export interface Envelope {
  /**
   * The event type: a subject and what happened to it, joined by dots
   */
  type: string;
  /**
   * What happened and to whom; its keys depend on `type`
   */
  data: {
    [k: string]: unknown;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact reaches the end of a campaign
 */
export interface ContactCampaignFinished {
  type: "contact.campaign.finished";
  data: {
    /**
     * The email campaign
     */
    campaign: {
      id: number;
      name: string;
      /**
       * The text that describes the campaign; null when there is none
       *
       * Inferred: null when the campaign has no description. Settled by: a delivery about such a campaign.
       */
      description: string | null;
    };
    /**
     * The contact that finished the campaign
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact gets access to a course
 */
export interface ContactCourseEnrolled {
  type: "contact.course.enrolled";
  data: {
    /**
     * The course
     */
    course: {
      id: number;
      name: string;
      /**
       * The text that describes the course; seen only as null
       *
       * Inferred: null when the course has none, a string otherwise. Settled by: an enrollment in a course with a description.
       */
      description: string | null;
    };
    /**
     * The contact that was enrolled
     */
    contact: Contact;
    /**
     * How much of the course the contact can access; other values can occur
     *
     * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.
     */
    access_type: "full_access" | (string & {});
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact gets access to a bundle of courses
 */
export interface ContactCourseBundleEnrolled {
  type: "contact.course_bundle.enrolled";
  data: {
    /**
     * The bundle of courses
     */
    course_bundle: {
      id: number;
      name: string;
    };
    /**
     * The contact that was enrolled
     */
    contact: Contact;
    /**
     * How much of the bundle the contact can access; other values can occur
     *
     * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.
     */
    access_type: "full_access" | (string & {});
    /**
     * The course that opens first; seen only as null
     *
     * Inferred: null when all courses open at once, an object otherwise. Settled by: an enrollment in a bundle whose courses open one after the other.
     */
    first_active_course: {
      [k: string]: unknown;
    } | null;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact clicks a link in an email
 */
export interface ContactEmailLinkClicked {
  type: "contact.email_link.clicked";
  data: {
    /**
     * The email with the link
     */
    sent_email: {
      id: number;
      /**
       * Subject line of the email; the delivery does not say which link was clicked
       */
      subject: string;
    };
    /**
     * The contact that clicked
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a visitor subscribes through a form on a funnel page or on a blog page
 */
export interface ContactOptinCompleted {
  type: "contact.optin.completed";
  /**
   * Inferred: every opt-in names its page, and a form on a website or a creator page names it under an undocumented key. Settled by: a delivery of such a form.
   */
  data: {
    /**
     * The funnel page with the form; absent if the form is on a blog page
     */
    funnel_step?: FunnelStep;
    /**
     * The blog page with the form; absent if the form is on a funnel page
     */
    page_model?: {
      id: number;
      name: string;
      /**
       * The blog that the page belongs to
       */
      blog: {
        id: number;
        name: string;
      };
    };
    /**
     * The contact that subscribed
     */
    contact: Contact;
    /**
     * URL of the page with the form, including its query string and any `utm_*` parameters; absent in 2021, seen by 2025
     */
    source_url?: string;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact opens a page of a funnel
 */
export interface ContactPageVisited {
  type: "contact.page.visited";
  data: {
    /**
     * The page that was visited
     */
    funnel_step: FunnelStep;
    /**
     * The contact that visited it
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a tag is added to a contact
 */
export interface ContactTagAdded {
  type: "contact.tag.added";
  data: {
    /**
     * The tag that was added
     */
    tag: Tag;
    /**
     * The contact that now has the tag
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a tag is removed from a contact
 */
export interface ContactTagRemoved {
  type: "contact.tag.removed";
  data: {
    /**
     * The tag that was removed
     */
    tag: Tag;
    /**
     * The contact that had the tag
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a contact registers for a session of a webinar
 */
export interface ContactWebinarRegistered {
  type: "contact.webinar.registered";
  data: {
    /**
     * The webinar
     */
    webinar: {
      id: number;
      /**
       * Length of the session in seconds, as a string: `"7200"` is two hours
       */
      duration: string;
      /**
       * The registration page of the webinar
       */
      funnel_step: FunnelStep;
    };
    /**
     * The contact that registered
     */
    contact: Contact;
    /**
     * When the contact registered
     */
    registered_at: string;
    /**
     * When the session starts
     */
    scheduled_at: string;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * Sent when a customer buys something; developers report one delivery for each item of the order
 */
export interface CustomerSaleCompleted {
  type: "customer.sale.completed";
  /**
   * Inferred: `price_plan` with an `amount`, and `total_price` and `discount_amount` in `order`, are sent by some accounts, since several receivers read them. Settled by: a captured sale that has them.
   */
  data: {
    /**
     * The buyer and how they paid
     */
    customer: {
      /**
       * Identifies the customer, not the contact: see `contact_id`
       */
      id: number;
      /**
       * Who processed the payment; other values can occur
       *
       * Inferred: `stripe`, `mollie` and `cash on delivery` are spelled as in the other webhooks of the vendor, where they were seen. Settled by: a captured sale paid by each.
       */
      payment_processor: "paypal" | "stripe" | "mollie" | "cash on delivery" | (string & {});
      /**
       * The `id` of the customer as a contact
       */
      contact_id: number;
      /**
       * The customer's own email address
       */
      email: string;
      /**
       * What the customer filled in, by slug; an empty array when nothing was
       */
      fields: ContactFields;
      /**
       * IP address of the customer as systeme.io saw it; null when it is not known
       *
       * Inferred: the address from which the order was placed, though the one that was seen is of a private network; null when it is not known. Settled by: a captured sale together with the customer's known IP address, and a sale entered by hand.
       */
      client_ip: string | null;
    };
    /**
     * The page with the order form
     */
    funnel_step: FunnelStep;
    /**
     * The price plan of the item
     */
    offer_price_plan: {
      id: number;
      /**
       * The name of the price plan
       */
      name: string;
      /**
       * The name of the price plan within the account; null when there is none
       *
       * Inferred: null when no inner name was given. Settled by: a sale at a price plan without one.
       */
      inner_name: string | null;
      /**
       * How the price is charged; other values can occur
       *
       * Inferred: `subscription` is another value, since receivers test for it. Settled by: a sale of a subscription.
       */
      type: "one_shot" | (string & {});
      /**
       * List price, in the minor unit of `currency`: 583 with `eur` is 5.83 euros
       *
       * Inferred: the list price and not what was paid after a coupon, in the minor unit, and in whole units where a currency has no minor one. Settled by: a sale with a coupon, and one in yen, each together with its order in the account.
       */
      direct_charge_amount: number;
      /**
       * How often and how much a recurring price charges; seen only as null
       *
       * Inferred: null for a price that is charged once, an object otherwise. Settled by: a sale of a subscription.
       */
      subscription_plan: {
        [k: string]: unknown;
      } | null;
      /**
       * ISO 4217 code in lower case
       */
      currency: string;
    };
    /**
     * The order that the item belongs to
     */
    order: {
      /**
       * The same for all items of an order: deduplicate on `order_item.id`, not on this
       */
      id: number;
      /**
       * When the order was recorded
       */
      created_at: string;
    };
    /**
     * The item that was sold
     *
     * Inferred: an order bump and an upsell are deliveries of their own, with the `order.id` of the main offer. Settled by: the deliveries of one such order.
     */
    order_item: {
      /**
       * Identifies the sale: deduplicate on it
       */
      id: number;
      /**
       * When the item was recorded
       */
      created_at: string;
      /**
       * What the customer gets: one entry for each course, tag, or product
       */
      resources: {
        /**
         * How many units the customer gets; seen only as null
         *
         * Inferred: null for anything but a physical product, an integer otherwise. Settled by: a sale of a physical product.
         */
        quantity: number | null;
        /**
         * How much of a course the customer can access; null for a tag; other values can occur
         *
         * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a sale of a course with such an access.
         */
        enrollment_access_type: "full_access" | null | (string & {});
        /**
         * Where access starts in a course that opens gradually; seen only as null
         *
         * Inferred: null for a course that is open at once, an object otherwise. Settled by: a sale of a course with dripping access.
         */
        enrollment_dripping_access_course: {
          [k: string]: unknown;
        } | null;
        /**
         * The kind of resource; other values can occur
         */
        type: "systemeio_tag" | "membership_course" | (string & {});
        /**
         * Seen only as null; absent from a resource that is a course itself, which `data` describes
         *
         * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
         */
        course?: {
          [k: string]: unknown;
        } | null;
        /**
         * Seen only as null; absent from a resource that is a course bundle itself, which `data` describes
         *
         * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
         */
        course_bundle?: {
          [k: string]: unknown;
        } | null;
        /**
         * Seen only as null; absent from a resource that is a physical product itself, which `data` describes
         *
         * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
         */
        physical_product?: {
          [k: string]: unknown;
        } | null;
        /**
         * Seen only as null; absent from a resource that is a tag itself, which `data` describes
         *
         * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
         */
        tag?: {
          [k: string]: unknown;
        } | null;
        /**
         * The resource itself; the `type` beside it says what kind it is
         */
        data: {
          id: number;
          name: string;
          /**
           * The text that describes it; absent from a tag, seen only as null in a course
           *
           * Inferred: null when the course has none, a string otherwise. Settled by: a sale of a course with a description.
           */
          description?: string | null;
        };
      }[];
    };
    /**
     * The coupon that was used; seen only as null
     *
     * Inferred: null when none was used, an object otherwise. Settled by: a sale with a coupon.
     */
    coupon: {
      [k: string]: unknown;
    } | null;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account: Account;
  /**
   * When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
   */
  created_at: string;
}

/**
 * The systeme.io account that an event belongs to
 */
export interface Account {
  /**
   * The account's email address, not the contact's: it tells several accounts apart
   */
  email: string;
}

/**
 * A person in the account's contact list
 */
export interface Contact {
  /**
   * Identifies the contact within systeme.io; past 445,000,000 in 2026
   */
  id: number;
  /**
   * The contact's own email address
   */
  email: string;
  /**
   * The contact's fields by slug; an empty array when none is filled in
   */
  fields: ContactFields;
  /**
   * The visitor's IP address in an opt-in; null in the other events
   */
  ip: string | null;
  /**
   * The `id` of the contact that referred this one; seen only as null
   *
   * Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link.
   */
  referred_by_contact_id: number | null;
  /**
   * The email address of the contact that referred this one; seen only as null
   *
   * Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link.
   */
  referred_by_contact_email: string | null;
}

/**
 * An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it
 *
 * Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.
 */
export type ContactFields =
  | {
      first_name?: string | null;
      /**
       * Last name
       */
      surname?: string | null;
      /**
       * As it was filled in; no format is known
       */
      phone_number?: string | null;
      /**
       * Country code, `FR` in the sample
       *
       * Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.
       */
      country?: string | null;
      street_address?: string | null;
      postcode?: string | null;
      city?: string | null;
      company_name?: string | null;
      /**
       * VAT number or another tax number
       */
      tax_number?: string | null;
      /**
       * A field that the account owner created, by its slug
       */
      [k: string]: string | null | undefined;
    }
  | [];

/**
 * One page of a funnel, with the funnel that it belongs to
 */
export interface FunnelStep {
  id: number;
  name: string;
  /**
   * The kind of page; other values can occur
   */
  type: "squeeze" | "offer-form" | "webinar_registration" | "opt_in_thank_you_page" | (string & {});
  /**
   * The funnel that the page belongs to
   */
  funnel: {
    id: number;
    name: string;
  };
}

/**
 * A label that the account puts on contacts
 */
export interface Tag {
  id: number;
  name: string;
}

/**
 * The interface of each documented event, by its type.
 */
export interface EventMap {
  "contact.campaign.finished": ContactCampaignFinished;
  "contact.course.enrolled": ContactCourseEnrolled;
  "contact.course_bundle.enrolled": ContactCourseBundleEnrolled;
  "contact.email_link.clicked": ContactEmailLinkClicked;
  "contact.optin.completed": ContactOptinCompleted;
  "contact.page.visited": ContactPageVisited;
  "contact.tag.added": ContactTagAdded;
  "contact.tag.removed": ContactTagRemoved;
  "contact.webinar.registered": ContactWebinarRegistered;
  "customer.sale.completed": CustomerSaleCompleted;
}
