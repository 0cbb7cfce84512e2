import type { CustomerSaleCompleted } from "../../generated/automation/types.js";

const many = 90_000;

/** Bodies of nearly a megabyte, each made to keep a receiver busy in a way of its own. */
export function hostileBodies(sale: CustomerSaleCompleted): Record<string, string> {
  const ofSale = (data: object) => JSON.stringify({ ...sale, data: { ...sale.data, ...data } });
  const item = (resources: unknown[]) => ofSale({ order_item: { ...sale.data.order_item, resources } });
  const unknown = (data: object) => JSON.stringify({ ...sale, type: "x", data });
  const delivery = JSON.stringify({ type: "contact.tag.added", data: {} });
  return {
    "300,000 empty objects for resources": item(Array(300_000).fill({})),
    "450,000 numbers for resources": item(Array(450_000).fill(1)),
    "90,000 numbers for fields": ofSale({ customer: { ...sale.data.customer, fields: keys(1) } }),
    "90,000 new keys": ofSale(keys(1)),
    "one text of 900,000 characters": ofSale({ coupon: "x".repeat(900_000) }),
    "400,000 numbers and an array 2,000 deep for resources": item([
      JSON.parse(nested("[", 2000, "", "]")),
      ...Array(400_000).fill(1),
    ]),
    "50,000 ids under a key of 400,000 characters": unknown({ ["k".repeat(400_000)]: Array(50_000).fill({ id: 1 }) }),
    "an id beyond 2^53 and 90,000 keys": unknown({ ...keys(1), id: 1e300 }),
    "330,000 empty objects in an array": JSON.stringify(Array(330_000).fill({})),
    "200,000 arrays in arrays": JSON.stringify(Array(200_000).fill([[]])),
    "an array 490,000 deep": nested("[", 490_000, "", "]"),
    "wrappers in wrappers, 20,000 times": JSON.stringify(
      Array(20_000).fill({ body: { body: { body: { body: {} } } } }),
    ),
    "440,000 numbers, eight times JSON in JSON": inText(JSON.stringify(Array(440_000).fill(1)), 8),
    "18,000 deliveries as text": JSON.stringify(Array(18_000).fill(delivery)),
    "20,000 deliveries under a key of 490 characters": `{"${"k".repeat(490)}":[${Array(20_000).fill(delivery).join()}]}`,
  };
}

function keys(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: many }, (_, index) => [`k${index}`, value]));
}

function nested(opening: string, levels: number, inner: string, closing: string): string {
  return opening.repeat(levels) + inner + closing.repeat(levels);
}

function inText(inner: string, times: number): string {
  return Array(times)
    .fill(0)
    .reduce((text: string) => JSON.stringify({ body: text }), inner);
}
