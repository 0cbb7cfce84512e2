import { integerOf, type Price, type SoldItem, type SoldResource, textOf } from "../shared/essentials.js";
import { valueAt } from "../shared/pointer.js";
import type { EventOf } from "./events.js";
import type { InvalidWebhook } from "./parse.js";
import { dataOf } from "./person.js";

type Sale = EventOf<"customer.sale.completed"> | InvalidWebhook;

/**
 * The price of a sale, in either of its forms: `data.offer_price_plan` as documented, or `data.price_plan` as receivers
 * report it. Where a sale has both, the documented form comes first, value by value.
 *
 * | | from |
 * | --- | --- |
 * | `amount` | `offer_price_plan.direct_charge_amount`, `price_plan.amount` |
 * | `basis` | always `list`, or null without an amount: what was paid is in no published payload |
 * | `currency`, `planId`, `planName`, `planInnerName` | `currency`, `id`, `name`, `inner_name` of either |
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @returns Null for each value that is not known. A sale in the newer form may not say its currency.
 * @example
 * const { amount, currency } = priceOf(sale); // 583 and "eur": the list price is 5.83 euros
 */
export function priceOf(sale: Sale): Price {
  const plans = ["/offer_price_plan", "/price_plan"].map((pointer) => valueAt(dataOf(sale), pointer));
  const first = <Value>(read: (value: unknown) => Value | null, ...keys: string[]) =>
    plans.flatMap((plan) => keys.map((key) => read(valueAt(plan, `/${key}`)))).find((value) => value !== null) ?? null;
  const amount = first(integerOf, "direct_charge_amount", "amount");
  return {
    amount,
    basis: amount === null ? null : "list",
    currency: first(textOf, "currency"),
    planId: first(integerOf, "id"),
    planName: first(textOf, "name"),
    planInnerName: first(textOf, "inner_name"),
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
 * webhooks have it, under a key of its kind.
 *
 * | | from |
 * | --- | --- |
 * | `kind` | `type`, where `systemeio_tag` is `tag` and `membership_course` is `course`; otherwise the one key that is an object |
 * | `id`, `name` | `data`, or what stands under the key of the kind |
 * | `access` | `enrollment_access_type`, seen with courses only |
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @returns One entry for each resource, in their order; an empty array if the sale has none.
 * @example
 * for (const { kind, id, name } of resourcesOf(sale)) if (kind === "course") await enroll(email, id, name);
 */
export function resourcesOf(sale: Sale): SoldResource[] {
  const resources = valueAt(dataOf(sale), "/order_item/resources");
  return Array.isArray(resources) ? resources.map(resourceOf) : [];
}

function resourceOf(resource: unknown): SoldResource {
  const at = (pointer: string) => valueAt(resource, pointer);
  const type = textOf(at("/type"));
  const kind = (type !== null && Object.hasOwn(kindOfType, type) ? kindOfType[type] : type) ?? kinds.find(isFilled);
  function isFilled(key: string): boolean {
    return integerOf(at(`/${key}/id`)) !== null || textOf(at(`/${key}/name`)) !== null;
  }
  const place = isFilled("data") ? "/data" : `/${kind}`;
  return {
    kind: kind ?? null,
    id: integerOf(at(`${place}/id`)),
    name: textOf(at(`${place}/name`)),
    access: textOf(at("/enrollment_access_type")),
  };
}

/**
 * Which item was sold, from `data.order_item.id` and `data.order.id`: what an alarm about a broken sale can say. Of a known
 * sale, neither is null. Of a broken one, either can be, since the id may be what is broken; and both are null if the sale is
 * wrapped, which `unwrapWebhook` mends.
 *
 * @param sale - A sale, or an `invalid` outcome itself, to say what a broken sale was about.
 * @example
 * const { id, orderId } = soldItemOf(parsed);
 * console.error(`order item ${id ?? "unknown"} of order ${orderId ?? "unknown"} cannot be read`);
 */
export function soldItemOf(sale: Sale): SoldItem {
  const data = dataOf(sale);
  return { id: integerOf(valueAt(data, "/order_item/id")), orderId: integerOf(valueAt(data, "/order/id")) };
}
