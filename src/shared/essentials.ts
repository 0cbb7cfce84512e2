/** Whom a delivery is about. What is not known is null: it was missing, null, empty or of another type. */
export interface PersonWith<Fields> {
  /** The person's own email address, never that of the referrer or of the account. */
  readonly email: string | null;
  /** The id of the contact, the same in all deliveries about it; never the id of the customer. */
  readonly contactId: number | null;
  /** The field `first_name`. */
  readonly firstName: string | null;
  /** The field `surname`. */
  readonly lastName: string | null;
  /** All fields that are not null, by slug, as `fieldsOf` gives them. */
  readonly fields: Fields;
  /** The IP address of the visitor or buyer. */
  readonly ip: string | null;
}

/** What a sale costs. What is not known is null: it was missing, null, empty or of another type. */
export interface Price {
  /** In the minor unit of the currency, or in whole units where it has none: 583 is 5.83 euros. */
  readonly amount: number | null;
  /**
   * Whether the amount is the list price of the plan, or what was paid after discounts; null if there is no amount. Of the
   * webhooks of rules and workflows it is always the list price: none of their published payloads says what was paid.
   */
  readonly basis: "list" | "paid" | null;
  /** ISO 4217 code in lower case: `eur`. */
  readonly currency: string | null;
  readonly planId: number | null;
  /** The name that the customer sees. */
  readonly planName: string | null;
  /** The name that only the account owner sees. */
  readonly planInnerName: string | null;
}

/** Something that the customer gets by a sale. What is not known is null: it was missing, null, empty or of another type. */
export interface SoldResource {
  /** Other values are those of a type that is not documented, as it was sent. */
  readonly kind: "course" | "course_bundle" | "physical_product" | "tag" | (string & {}) | null;
  /** The id of the course, bundle, product or tag. */
  readonly id: number | null;
  readonly name: string | null;
  /** How much of a course opens: `full_access`, or a value that is not documented; null for a tag. */
  readonly access: string | null;
}

/** Which item a sale is about. What is not known is null: it was missing, null or of another type. */
export interface SoldItem {
  /** The id of the order item, of which each is delivered on its own. To deduplicate, use `deduplicationKey`. */
  readonly id: number | null;
  /** The id of the order, which several items can share. */
  readonly orderId: number | null;
}

/** A text that says something, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** An id or an amount, or null; null too beyond 2^53 - 1, where `JSON.parse` has rounded it to that of something else. */
export function integerOf(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
