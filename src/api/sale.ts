import { integerOf, type Price, type SoldItem, type SoldResource, textOf } from "../shared/essentials.js";
import { isObject, ownValue } from "../shared/pointer.js";
import type { EventOf } from "./events.js";
import type { InvalidWebhook } from "./parse.js";
import { bodyOf } from "./person.js";

type Sale = EventOf<"SALE_NEW" | "SALE_CANCELED"> | InvalidWebhook;

/**
 * The price of a sale: what was paid if the delivery says so, otherwise the list price.
 *
 * | | from |
 * | --- | --- |
 * | `amount` | `order.totalPrice`, after discounts; otherwise `pricePlan.amount` |
 * | `basis` | `paid` or `list`, after where the amount is from |
 * | `currency`, `planId`, `planName`, `planInnerName` | `currency`, `id`, `name`, `innerName` of `pricePlan` |
 *
 * `order.totalPrice` is presumably that of the whole order, and an order of several items has a delivery for each: to add
 * amounts up, take each `order.id` once, or take the list prices.
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about. A canceled sale is read in the
 *   same way, though nobody has published its body.
 * @returns Null for each value that is not known.
 */
export function priceOf(sale: Sale): Price {
  const body = bodyOf(sale);
  const plan = ownValue(body, "pricePlan");
  const paid = integerOf(ownValue(body, "order", "totalPrice"));
  const list = integerOf(ownValue(plan, "amount"));
  return {
    amount: paid ?? list,
    basis: paid !== null ? "paid" : list !== null ? "list" : null,
    currency: textOf(ownValue(plan, "currency")),
    planId: integerOf(ownValue(plan, "id")),
    planName: textOf(ownValue(plan, "name")),
    planInnerName: textOf(ownValue(plan, "innerName")),
  };
}

/** The keys of a resource that tell its kind, and what the kind is called. */
const kinds = { course: "course", courseBundle: "course_bundle", physicalProduct: "physical_product", tag: "tag" };

/**
 * What the customer gets by a sale, from `orderItem.resources`: courses, bundles, products, tags. The one key of a resource
 * that is an object tells its kind, and has `id` and `name`; `access` is `enrollmentAccessType`.
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @returns One entry for each resource, in their order; an empty array if the sale has none.
 */
export function resourcesOf(sale: Sale): SoldResource[] {
  const resources = ownValue(bodyOf(sale), "orderItem", "resources");
  return Array.isArray(resources) ? resources.map(resourceOf) : [];
}

function resourceOf(resource: unknown): SoldResource {
  const found = Object.entries(kinds).find(([key]) => isObject(ownValue(resource, key)));
  const [key, kind] = found ?? ["", null];
  return {
    kind,
    id: integerOf(ownValue(resource, key, "id")),
    name: textOf(ownValue(resource, key, "name")),
    access: textOf(ownValue(resource, "enrollmentAccessType")),
  };
}

/**
 * Which item was sold, from `orderItem.id` and `order.id`: what an alarm about a broken sale can say. Null where it is what is
 * broken.
 *
 * @param sale - A sale, or an `invalid` outcome itself.
 */
export function soldItemOf(sale: Sale): SoldItem {
  const body = bodyOf(sale);
  return { id: integerOf(ownValue(body, "orderItem", "id")), orderId: integerOf(ownValue(body, "order", "id")) };
}
