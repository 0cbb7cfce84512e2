// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

/**
 * Sent when a contact is created
 */
export interface ContactCreated {
  /**
   * The contact that was created
   */
  contact: Contact;
}

/**
 * Sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before
 *
 * Inferred: a visitor who is a new contact causes two deliveries, this one and one of `CONTACT_CREATED`. Settled by: the deliveries to a webhook with both events for one new subscriber.
 */
export interface ContactOptIn {
  /**
   * The contact that subscribed; the delivery does not say through which form
   */
  contact: Contact;
}

/**
 * Sent when a tag is added to a contact
 */
export interface ContactTagAdded {
  /**
   * The contact that now carries the tag
   */
  contact: Contact;
  /**
   * The tag that was added
   */
  tag: Tag;
}

/**
 * Sent when a tag is removed from a contact
 */
export interface ContactTagRemoved {
  /**
   * The contact that had the tag: itself, as receivers report, or under another `contact`, as in the documentation; take both
   *
   * Inferred: the contact within a contact is a slip of the documentation. Settled by: a captured removal of a tag.
   */
  contact:
    | Contact
    | {
        /**
         * The contact that had the tag
         */
        contact: Contact;
      };
  /**
   * The tag that was removed
   */
  tag: Tag;
}

/**
 * Sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published
 *
 * Inferred: the body holds the same as that of a new sale, by a paraphrase of the documentation, so that it names the sale by `orderItem.id`. Settled by: a captured cancellation of each kind, and a refunded instalment of a subscription, of which it is not known whether it sends one.
 */
export interface SaleCanceled {
  [k: string]: unknown;
}

/**
 * Sent when a customer buys something; receivers report one delivery for each item of the order
 *
 * Inferred: a sale of schema version 1 differs in nothing but the missing `checkoutPage`. Settled by: the same sale in both versions.
 */
export interface SaleNew {
  /**
   * The buyer and how they paid
   */
  customer: Customer;
  /**
   * The coupon that was used; seen only as null
   *
   * Inferred: null when none was used, an object with `innerName`, `code`, `discountAmount`, `discountType`, `expirationDate` and `limitOfUse` otherwise, as in one copy of the documentation. Settled by: a captured sale with a coupon.
   */
  coupon?: unknown;
  /**
   * The page with the order form
   *
   * Inferred: null for a sale through a checkout page. Settled by: a captured sale of a checkout page.
   */
  funnelStep?: FunnelStep | null;
  /**
   * The checkout page of the sale, if it was not made on a page of a funnel; absent in schema version 1, seen only as null
   *
   * Inferred: null for a sale in a funnel, an object otherwise. Settled by: a captured sale of a checkout page.
   */
  checkoutPage?: unknown;
  /**
   * The order that the item belongs to
   */
  order: Order;
  /**
   * The item that was sold
   */
  orderItem: OrderItem;
  /**
   * The price plan of the item
   */
  pricePlan?: PricePlan | null;
}

/**
 * A person in the account's contact list
 *
 * Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.
 */
export interface Contact {
  /**
   * Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`
   *
   * Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.
   */
  id: number;
  /**
   * The contact's own email address
   */
  email: string;
  /**
   * When the contact was created
   */
  registeredAt?: string | null;
  /**
   * The contact's language, `en` in the documentation
   */
  locale?: string | null;
  /**
   * URL of the page through which the contact came, including its query string; null when there is none
   */
  sourceURL?: string | null;
  /**
   * Whether the contact no longer wants emails
   */
  unsubscribed?: boolean | null;
  /**
   * Whether emails to the contact come back
   */
  bounced?: boolean | null;
  /**
   * Whether the contact still has to confirm the email address
   */
  needsConfirmation?: boolean | null;
  /**
   * The contact's fields as a list, not as the object that `customer.fields` is
   */
  fields?: ContactField[] | null;
  /**
   * The tags that the contact carries now; after a removal, those that are left
   */
  tags?:
    | {
        id?: number | null;
        name?: string | null;
      }[]
    | null;
}

/**
 * One field of a contact: `first_name`, `surname`, or one that the account owner created
 */
export interface ContactField {
  /**
   * The name of the field as the account owner sees it
   */
  fieldName?: string | null;
  /**
   * Identifies the field: `surname` is the last name
   */
  slug?: string | null;
  /**
   * What was filled in; a string in the documentation
   *
   * Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.
   */
  value?: unknown;
}

/**
 * The buyer and how they paid
 */
export interface Customer {
  /**
   * Identifies the customer, not the contact: see `contactId`
   */
  id?: number | null;
  /**
   * The `id` of the customer as a contact
   */
  contactId: number;
  /**
   * IP address of the customer, of version 4 or 6; null when it is not known
   *
   * Inferred: null when it is not known, as one receiver expects. Settled by: a captured sale that was entered by hand.
   */
  clientIp?: string | null;
  /**
   * The customer's own email address
   */
  email: string;
  /**
   * What the customer filled in, by slug; not the list that `contact.fields` is
   */
  fields?: CustomerFields | null;
  /**
   * Who processed the payment; other values can occur
   *
   * Inferred: `mollie` is spelled as one receiver reads it, and `paypal` as in the webhooks of rules and workflows. Settled by: a captured sale paid by each.
   */
  paymentProcessor?: "cash on delivery" | "stripe" | "mollie" | "paypal" | (string & {}) | null;
  /**
   * URL of the page of the sale, including its query string and any `utm_*` parameters
   */
  sourceUrl?: string | null;
}

/**
 * An object from slug to value, where a value can be an empty string; without any field, presumably an empty array instead of `{}`, as PHP writes it
 *
 * Inferred: an empty array when nothing was filled in, as in the webhooks of rules and workflows. Settled by: a captured sale to a customer without fields.
 */
export type CustomerFields =
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
       * Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: captured sales to customers in other countries.
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
       * Inferred: the value is a string or null, whatever kind of field it is. Settled by: a captured sale to a customer with a custom field of each kind.
       */
      [k: string]: unknown;
    }
  | [];

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
   * The kind of page
   *
   * Inferred: the values are those of the webhooks of rules and workflows, such as `offer-form`. Settled by: captured sales on other kinds of pages.
   */
  type?: string | null;
  /**
   * The funnel that the page belongs to
   */
  funnel?: Funnel | null;
}

/**
 * The order that an item belongs to
 */
export interface Order {
  /**
   * The same for all items of an order: deduplicate on `orderItem.id`, not on this
   */
  id: number;
  /**
   * When the order was recorded
   */
  createdAt?: string | null;
  /**
   * What was paid, after discounts, in the minor unit of `pricePlan.currency`, such as cents: 1490 with `eur` is 14.90 euros; null in the documentation
   *
   * Inferred: the total of the order, and so the same in the delivery of each of its items. Settled by: the deliveries of an order with several items.
   */
  totalPrice?: number | null;
  /**
   * Value added tax, written as `0.0` when there is none; null in the documentation
   *
   * Inferred: the tax of the whole order, of which it is not known whether it is an amount or a rate. Settled by: a captured sale with value added tax.
   */
  vat?: unknown;
  /**
   * What was taken off the order; seen only as null
   *
   * Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale with a coupon.
   */
  discountAmount?: unknown;
  /**
   * How the discount is counted; seen only as null
   *
   * Inferred: `fixed` or another string, or null without a coupon. Settled by: a captured sale with a coupon.
   */
  discountType?: unknown;
  /**
   * What shipping cost; seen only as null
   *
   * Inferred: an integer in the minor unit, or null when nothing is shipped for a fee. Settled by: a captured sale with a shipping fee.
   */
  shippingFee?: unknown;
}

/**
 * The item that was sold
 */
export interface OrderItem {
  /**
   * Identifies what was sold: deduplicate on it, since all items of an order share `order.id`
   */
  id: number;
  /**
   * When the item was recorded
   */
  createdAt?: string | null;
  /**
   * What the customer gets: one entry for each course, tag, or product
   */
  resources?: Resource[] | null;
}

/**
 * The price at which an item is offered
 */
export interface PricePlan {
  id?: number | null;
  /**
   * The name of the price plan
   */
  name?: string | null;
  /**
   * The name of the price plan within the account
   */
  innerName?: string | null;
  /**
   * How the price is charged; other values can occur
   *
   * Inferred: `subscription` is another value, since a receiver tests for it. Settled by: a captured sale of a subscription.
   */
  type?: "one_shot" | (string & {}) | null;
  /**
   * List price, in the minor unit of `currency`, such as cents: 1990 with `eur` is 19.90 euros; for what was paid, see `order.totalPrice`
   *
   * Inferred: in whole units where a currency has no minor one. Settled by: a captured sale in yen together with its order in the account.
   */
  amount?: number | null;
  /**
   * ISO 4217 code in lower case
   */
  currency?: string | null;
  /**
   * How often and how long a recurring price is charged; seen only as null
   *
   * Inferred: null for a price that is charged once, otherwise an object with `interval`, `intervalCount`, `trialPeriod`, `trialInterval` and `limitOfPayments`, as in the public API. Settled by: a captured sale of a subscription.
   */
  recurringOptions?: unknown;
  /**
   * What the customer's bank statement says; may be empty
   */
  statementDescriptor?: string | null;
}

/**
 * Something that the customer of a sale gets: the key of its kind describes it, and the other keys are null
 */
export interface Resource {
  /**
   * The course, if it is one; seen only as null
   *
   * Inferred: an object with `id` and `name`. Settled by: a captured sale of a course.
   */
  course?: unknown;
  /**
   * The bundle of courses, if it is one; seen only as null
   *
   * Inferred: an object with `id` and `name`. Settled by: a captured sale of a course bundle.
   */
  courseBundle?: unknown;
  /**
   * How much of a course the customer can access; seen only as null
   *
   * Inferred: `full_access` or another string for a course, null for anything else. Settled by: a captured sale of a course.
   */
  enrollmentAccessType?: unknown;
  /**
   * Where access starts in a course that opens gradually; seen only as null
   *
   * Inferred: null for a course that is open at once, an object otherwise. Settled by: a captured sale of a course with dripping access.
   */
  enrollmentDrippingAccessCourse?: unknown;
  /**
   * The physical product; null for anything else
   */
  physicalProduct?: {
    id?: number | null;
    name?: string | null;
    /**
     * The options that the customer chose; seen only as an empty array
     *
     * Inferred: an array of whatever an option is. Settled by: a captured sale of a physical product with options.
     */
    options?: unknown;
  } | null;
  /**
   * The tag; null for anything else
   */
  tag?: {
    id?: number | null;
    name?: string | null;
  } | null;
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
  "CONTACT_CREATED": ContactCreated;
  "CONTACT_OPT_IN": ContactOptIn;
  "CONTACT_TAG_ADDED": ContactTagAdded;
  "CONTACT_TAG_REMOVED": ContactTagRemoved;
  "SALE_CANCELED": SaleCanceled;
  "SALE_NEW": SaleNew;
}
