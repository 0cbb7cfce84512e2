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
   * What happened and to whom; an object in every documented event, with keys that depend on `type`
   */
  data: unknown;
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
    campaign: Campaign;
    /**
     * The contact that finished the campaign
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
    course: Course;
    /**
     * The contact that was enrolled
     */
    contact: Contact;
    /**
     * How much of the course the contact can access; other values can occur
     *
     * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.
     */
    access_type?: "full_access" | (string & {}) | null;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
    course_bundle: CourseBundle;
    /**
     * The contact that was enrolled
     */
    contact: Contact;
    /**
     * How much of the bundle the contact can access; other values can occur
     *
     * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.
     */
    access_type?: "full_access" | (string & {}) | null;
    /**
     * The course that opens first; seen only as null
     *
     * Inferred: null when all courses open at once, an object otherwise. Settled by: an enrollment in a bundle whose courses open one after the other.
     */
    first_active_course?: unknown;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
    sent_email: SentEmail;
    /**
     * The contact that clicked
     */
    contact: Contact;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
    funnel_step?: FunnelStep | null;
    /**
     * The blog page with the form; absent if the form is on a funnel page
     */
    page_model?: PageModel | null;
    /**
     * The contact that subscribed
     */
    contact: Contact;
    /**
     * URL of the page with the form, including its query string and any `utm_*` parameters; absent in 2021, seen by 2025, and null is taken for not known
     */
    source_url?: string | null;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
  account?: Account | null;
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
  account?: Account | null;
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
  account?: Account | null;
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
    webinar: Webinar;
    /**
     * The contact that registered
     */
    contact: Contact;
    /**
     * When the contact registered
     */
    registered_at?: string | null;
    /**
     * When the session starts
     */
    scheduled_at?: string | null;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
   * Inferred: a sale through a checkout page has `checkout_page` instead of `funnel_step`, as in the vendor's other webhooks. Settled by: a captured sale of a checkout page.
   */
  data: {
    /**
     * The buyer and how they paid
     */
    customer: Customer;
    /**
     * The page with the order form
     */
    funnel_step?: FunnelStep | null;
    /**
     * The price plan of the item as documented in 2021
     */
    offer_price_plan?: OfferPricePlan | null;
    /**
     * The price plan of the item as reported by receivers since 2026, instead of `offer_price_plan` or beside it
     */
    price_plan?: PricePlan | null;
    /**
     * The order that the item belongs to
     */
    order: Order;
    /**
     * The item that was sold
     */
    order_item: OrderItem;
    /**
     * The coupon that was used; seen only as null
     *
     * Inferred: null when none was used, an object with `discount_type` and `discount_amount` otherwise, as one receiver reads it. Settled by: a sale with a coupon.
     */
    coupon?: unknown;
  };
  /**
   * The systeme.io account that the event belongs to
   */
  account?: Account | null;
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
  email?: string | null;
}

/**
 * A blog on systeme.io
 */
export interface Blog {
  id?: number | null;
  name?: string | null;
}

/**
 * A series of emails
 */
export interface Campaign {
  id: number;
  name?: string | null;
  /**
   * The text that describes the campaign; null when there is none
   *
   * Inferred: null when the campaign has no description. Settled by: a delivery about such a campaign.
   */
  description?: string | null;
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
  fields?: ContactFields | null;
  /**
   * The visitor's IP address in an opt-in; null in the other events
   */
  ip?: string | null;
  /**
   * The `id` of the contact that referred this one; seen only as null
   *
   * Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link.
   */
  referred_by_contact_id?: unknown;
  /**
   * The email address of the contact that referred this one; seen only as null
   *
   * Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link.
   */
  referred_by_contact_email?: unknown;
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
       * A field that the account owner created, by its slug; a string in the deliveries that were seen
       *
       * Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.
       */
      [k: string]: unknown;
    }
  | [];

/**
 * An online course
 */
export interface Course {
  id: number;
  name?: string | null;
  /**
   * The text that describes the course; seen only as null
   *
   * Inferred: null when the course has none, a string otherwise. Settled by: an enrollment in a course with a description.
   */
  description?: unknown;
}

/**
 * A bundle of courses
 */
export interface CourseBundle {
  id: number;
  name?: string | null;
}

/**
 * The buyer and how they paid
 */
export interface Customer {
  /**
   * Identifies the customer, not the contact: see `contact_id`
   */
  id?: number | null;
  /**
   * Who processed the payment; other values can occur
   *
   * Inferred: `stripe`, `mollie` and `cash on delivery` are spelled as in the other webhooks of the vendor, where they were seen. Settled by: a captured sale paid by each.
   */
  payment_processor?: "paypal" | "stripe" | "mollie" | "cash on delivery" | (string & {}) | null;
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
  fields?: ContactFields | null;
  /**
   * IP address of the customer as systeme.io saw it; null when it is not known
   *
   * Inferred: the address from which the order was placed, though the one that was seen is of a private network; null when it is not known. Settled by: a captured sale together with the customer's known IP address, and a sale entered by hand.
   */
  client_ip?: string | null;
}

/**
 * A series of pages that leads a visitor to a sale or an opt-in
 */
export interface Funnel {
  id?: number | null;
  name?: string | null;
}

/**
 * One page of a funnel, with the funnel that it belongs to
 */
export interface FunnelStep {
  id?: number | null;
  name?: string | null;
  /**
   * The kind of page; other values can occur
   */
  type?: "squeeze" | "offer-form" | "webinar_registration" | "opt_in_thank_you_page" | (string & {}) | null;
  /**
   * The funnel that the page belongs to
   */
  funnel?: Funnel | null;
}

/**
 * A price in the form of the documentation of 2021
 */
export interface OfferPricePlan {
  id?: number | null;
  /**
   * The name of the price plan
   */
  name?: string | null;
  /**
   * The name of the price plan within the account; null when there is none
   *
   * Inferred: null when no inner name was given. Settled by: a sale at a price plan without one.
   */
  inner_name?: string | null;
  /**
   * How the price is charged; other values can occur
   *
   * Inferred: `subscription` is another value, since receivers test for it. Settled by: a sale of a subscription.
   */
  type?: "one_shot" | (string & {}) | null;
  /**
   * List price, in the minor unit of `currency`, such as cents: 583 with `eur` is 5.83 euros
   *
   * Inferred: the list price and not what was paid after a coupon, in the minor unit, and in whole units where a currency has no minor one. Settled by: a sale with a coupon, and one in yen, each together with its order in the account.
   */
  direct_charge_amount?: number | null;
  /**
   * How often and how much a recurring price charges; seen only as null
   *
   * Inferred: null for a price that is charged once, an object otherwise. Settled by: a sale of a subscription.
   */
  subscription_plan?: unknown;
  /**
   * ISO 4217 code in lower case
   */
  currency?: string | null;
}

/**
 * The order that an item belongs to
 */
export interface Order {
  /**
   * The same for all items of an order: tell deliveries apart by `order_item.id`, not by this
   */
  id: number;
  /**
   * When the order was recorded
   */
  created_at?: string | null;
  /**
   * What was paid for the order; read by receivers, in no published delivery
   *
   * Inferred: an integer in the minor unit, after discounts, as in the vendor's other webhooks. Settled by: a captured sale that has it.
   */
  total_price?: unknown;
  /**
   * What was taken off the order; read by receivers, in no published delivery
   *
   * Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale that has it.
   */
  discount_amount?: unknown;
}

/**
 * The item that was sold
 *
 * Inferred: an order bump and an upsell are deliveries of their own, with the `order.id` of the main offer. Settled by: the deliveries of one such order.
 */
export interface OrderItem {
  /**
   * Identifies what was sold: deduplicate on it and on `created_at` of the event, since all items of an order share `order.id`
   */
  id: number;
  /**
   * When the item was recorded
   */
  created_at?: string | null;
  /**
   * What the customer gets: one entry for each course, tag, or product
   */
  resources?: Resource[] | null;
}

/**
 * A page of a blog, with the blog that it belongs to
 */
export interface PageModel {
  id?: number | null;
  name?: string | null;
  /**
   * The blog that the page belongs to
   */
  blog?: Blog | null;
}

/**
 * A price in the form that receivers have reported since 2026; no delivery with it has been published
 *
 * Inferred: the keys and their types, from four receivers, one of which stored what it got; the sale of the vendor's other webhooks has `id`, `type`, `currency` and `recurring_options` in this place too. Settled by: a published sale with `price_plan`.
 */
export interface PricePlan {
  /**
   * The name of the price plan
   */
  name?: string | null;
  /**
   * The name of the price plan within the account
   */
  inner_name?: string | null;
  /**
   * List price, in the minor unit of the currency, such as cents: 583 is 5.83 euros; any value is accepted, since no delivery with it has been published
   */
  amount?: unknown;
}

/**
 * Something that the customer of a sale gets: access to a course, a tag, a product
 */
export interface Resource {
  /**
   * How many units the customer gets; seen only as null
   *
   * Inferred: null for anything but a physical product, an integer otherwise. Settled by: a sale of a physical product.
   */
  quantity?: unknown;
  /**
   * How much of a course the customer can access; null for a tag; other values can occur
   *
   * Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a sale of a course with such an access.
   */
  enrollment_access_type?: "full_access" | (string & {}) | null;
  /**
   * Where access starts in a course that opens gradually; seen only as null
   *
   * Inferred: null for a course that is open at once, an object otherwise. Settled by: a sale of a course with dripping access.
   */
  enrollment_dripping_access_course?: unknown;
  /**
   * The kind of resource; other values can occur
   */
  type?: "systemeio_tag" | "membership_course" | (string & {}) | null;
  /**
   * Seen only as null; absent from a resource that is a course itself, which `data` describes
   *
   * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
   */
  course?: unknown;
  /**
   * Seen only as null; absent from a resource that is a course bundle itself, which `data` describes
   *
   * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
   */
  course_bundle?: unknown;
  /**
   * Seen only as null; absent from a resource that is a physical product itself, which `data` describes
   *
   * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
   */
  physical_product?: unknown;
  /**
   * Seen only as null; absent from a resource that is a tag itself, which `data` describes
   *
   * Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.
   */
  tag?: unknown;
  /**
   * The resource itself; the `type` beside it says what kind it is
   */
  data?: {
    id?: number | null;
    name?: string | null;
    /**
     * The text that describes it; absent from a tag, seen only as null in a course
     *
     * Inferred: null when the course has none, a string otherwise. Settled by: a sale of a course with a description.
     */
    description?: unknown;
  } | null;
}

/**
 * An email as it went out
 */
export interface SentEmail {
  id: number;
  /**
   * Subject line of the email; the delivery does not say which link was clicked
   */
  subject?: string | null;
}

/**
 * A label that the account puts on contacts
 */
export interface Tag {
  id: number;
  name: string;
}

/**
 * A webinar, with its registration page
 */
export interface Webinar {
  id: number;
  /**
   * Length of the session in seconds, as a string: `"7200"` is two hours
   */
  duration?: string | null;
  /**
   * The registration page of the webinar
   */
  funnel_step?: FunnelStep | null;
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
