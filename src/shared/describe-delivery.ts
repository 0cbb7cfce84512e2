import type { Price } from "./essentials.js";
import { isObject } from "./pointer.js";
import { shorten } from "./text.js";

/**
 * How much, who, and what, in one line for people: `list price 5.83 EUR, Ada Lovelace <ada@example.com>, price plan "P"`.
 * Found by form and not by key, so that it works for both families, and for undocumented events. Amounts are in major units:
 * 583 with eur is 5.83 EUR.
 *
 * @param data - The `data` of an event.
 * @param paid - What was paid, as `describePaid` says it. It comes first, and the list price then stands beside its plan.
 */
export function describeDelivery(data: unknown, paid?: string): string {
  const parts = Object.entries(isObject(data) ? data : {}).flatMap(([key, value]) => partsOf(key, value, 0));
  const price = paid ?? parts.find(({ price }) => price !== undefined)?.price;
  const texts = parts
    .sort((a, b) => a.rank - b.rank)
    .flatMap((part) => [part.text, part.price === price ? undefined : part.price]);
  return shorten([price, ...texts].filter(Boolean).join(", "), 300);
}

interface Part {
  /** A person comes before anything with an amount, and that before the rest. */
  rank: 0 | 1 | 2;
  text: string;
  /** The list price of a price plan. */
  price?: string;
}

function partsOf(key: string, value: unknown, level: number): Part[] {
  if (!isObject(value) || level > 4) return [];
  if (typeof value.email === "string") return [{ rank: 0, text: person(value) }];
  const name = [value.name, value.subject, value.title].find((text) => typeof text === "string" && text !== "");
  const named = name === undefined ? words(key) : `${words(key)} "${name}"`;
  const amounts = Object.entries(value).flatMap(([key, amount]) =>
    /(^|_)amount$/.test(key) && Number.isInteger(amount) && typeof value.currency === "string"
      ? [{ key, text: inUnits(amount as number, value.currency) }]
      : [],
  );
  if (name === undefined && amounts.length === 0) {
    return Object.entries(value).flatMap(([key, child]) => partsOf(key, child, level + 1));
  }
  const listed = /plan$/i.test(key) && amounts.find(({ key }) => listPrices.includes(key));
  if (listed) return [{ rank: 1, text: name === undefined ? "" : named, price: `list price ${listed.text}` }];
  const texts = amounts.map(({ key, text }) => `${words(key)} ${text}`);
  return [{ rank: amounts.length > 0 ? 1 : 2, text: [named, ...texts].join(", ") }];
}

/** The keys of the amount of a price plan, in all its forms. */
const listPrices = ["direct_charge_amount", "amount"];

function person({ email, fields }: Record<string, unknown>): string {
  const { first_name, surname } = bySlug(fields);
  const name = [first_name, surname].filter((part) => typeof part === "string" && part !== "").join(" ");
  return name === "" ? String(email) : `${name} <${email}>`;
}

/** The fields of a person, which the contacts of API webhooks have as a list. */
function bySlug(fields: unknown): Record<string, unknown> {
  if (!Array.isArray(fields)) return isObject(fields) ? fields : {};
  return Object.fromEntries(fields.filter(isObject).map(({ slug, value }) => [slug, value]));
}

function words(key: string): string {
  return key.replaceAll("_", " ").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What was paid for a sale, which an API webhook says apart from its price plan; undefined if it does not. */
export function describePaid({ amount, basis, currency }: Price): string | undefined {
  return basis === "paid" && amount !== null && currency !== null ? `paid ${inUnits(amount, currency)}` : undefined;
}

/** Converts an amount from minor to major units: 100 to 1 in most currencies, but 1 to 1 in yen. */
export function inUnits(amount: number, currency: string): string {
  const code = currency.toUpperCase();
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return `${(amount / 10 ** digits).toFixed(digits)} ${code}`;
  } catch {
    return `${amount} in the minor unit of ${currency}`; // not a currency that `Intl` accepts
  }
}
