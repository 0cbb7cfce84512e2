import { integerOf, type Price, type SoldItem, type SoldResource, textOf } from "../shared/essentials.js";
import { isObject, ownValue } from "../shared/pointer.js";
import type { EventOf } from "./events.js";
import type { InvalidWebhook } from "./parse.js";
import { bodyOf } from "./person.js";

type Sale = EventOf<"customer.sale.completed"> | InvalidWebhook;

/** The two forms of a price, in the order in which they are looked at, each with the key of its amount. */
const plans = { offer_price_plan: "direct_charge_amount", price_plan: "amount" };

/**
 * The price of a sale, in either of its forms: `data.offer_price_plan` as documented, or `data.price_plan` as receivers
 * report it. Of a sale with both, the first that has an amount counts, and the two are never mixed.
 *
 * | | from |
 * | --- | --- |
 * | `amount` | `offer_price_plan.direct_charge_amount`, or `price_plan.amount` |
 * | `basis` | always `list`, or null without an amount: what was paid is in no published payload |
 * | `currency`, `planId`, `planName`, `planInnerName` | `currency`, `id`, `name`, `inner_name` beside the amount |
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @returns Null for each value that is not known. A sale in the newer form may not say its currency.
 * @example
 * const { amount, currency } = priceOf(sale); // 583 and "eur": the list price is 5.83 euros
 */
export function priceOf(sale: Sale): Price {
  const found = Object.entries(plans).map(([key, amountKey]) => {
    const plan = ownValue(bodyOf(sale), "data", key);
    return { plan, amount: integerOf(ownValue(plan, amountKey)) };
  });
  const { plan, amount } = found.find(({ amount }) => amount !== null) ??
    found.find(({ plan }) => isObject(plan)) ?? { plan: null, amount: null };
  return {
    amount,
    basis: amount === null ? null : "list",
    currency: textOf(ownValue(plan, "currency")),
    planId: integerOf(ownValue(plan, "id")),
    planName: textOf(ownValue(plan, "name")),
    planInnerName: textOf(ownValue(plan, "inner_name")),
  };
}

const kinds = ["course", "course_bundle", "physical_product", "tag"] as const;

/** The kind of resource that each documented `type` stands for. */
const kindOfType: { readonly [type: string]: (typeof kinds)[number] | undefined } = {
  membership_course: "course",
  systemeio_tag: "tag",
};

/**
 * What the customer gets by a sale, from `data.order_item.resources`: courses, bundles, products, tags. A resource is read
 * in either of its forms: as documented, where `type` tells the kind and `data` has the rest; and as the vendor's other
 * webhooks have it, under the key of its kind: `course`, `course_bundle`, `physical_product` or `tag`.
 *
 * | | from |
 * | --- | --- |
 * | `kind` | `type`, where `systemeio_tag` is `tag` and `membership_course` is `course`; without it, the key of the kind |
 * | `id`, `name` | `data`, or else what stands under the key of a kind |
 * | `access` | `enrollment_access_type`, seen with courses only |
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @returns One entry for each resource, in their order; an empty array if the sale has none.
 * @example
 * for (const { kind, id, name } of resourcesOf(sale)) if (kind === "course") await enroll(email, id, name);
 */
export function resourcesOf(sale: Sale): SoldResource[] {
  const resources = ownValue(bodyOf(sale), "data", "order_item", "resources");
  return Array.isArray(resources) ? resources.map(resourceOf) : [];
}

function resourceOf(resource: unknown): SoldResource {
  const type = textOf(ownValue(resource, "type"));
  const isFilled = (key: string) => {
    const value = ownValue(resource, key);
    return isObject(value) && (integerOf(value.id) !== null || textOf(value.name) !== null);
  };
  const own = kinds.find(isFilled);
  const documented = type !== null && Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
  const place = isFilled("data") ? "data" : (own ?? "data");
  return {
    kind: documented ?? type ?? own ?? null,
    id: integerOf(ownValue(resource, place, "id")),
    name: textOf(ownValue(resource, place, "name")),
    access: textOf(ownValue(resource, "enrollment_access_type")),
  };
}

/**
 * Which item was sold, from `data.order_item.id` and `data.order.id`: what an alarm about a broken sale can say. Either can be
 * null where it is what is broken, and both are null if the sale is wrapped, which `unwrapWebhook` mends.
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @example
 * const { id, orderId } = soldItemOf(parsed);
 * console.error(`order item ${id ?? "unknown"} of order ${orderId ?? "unknown"} cannot be read`);
 */
export function soldItemOf(sale: Sale): SoldItem {
  const data = ownValue(bodyOf(sale), "data");
  return { id: integerOf(ownValue(data, "order_item", "id")), orderId: integerOf(ownValue(data, "order", "id")) };
}
