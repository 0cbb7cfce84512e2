import * as api from "../../../src/api.js";
import * as automation from "../../../src/index.js";
import { inUnits } from "../../../src/shared/describe-delivery.js";
import type { PersonWith, Price, SoldItem, SoldResource } from "../../../src/shared/essentials.js";
import { count } from "../../../src/shared/text.js";
import { candidatesOf, type Judged, typeOf } from "./judge.js";

/** Something that a delivery says, for people. */
export interface Fact {
  name: string;
  value: string;
  /** What to know of it. */
  note?: string;
  /** Whether somebody may want to copy the value. */
  isCopied?: boolean;
}

const maxFields = 30;
const maxResources = 30;

/** Who, how much and what, as far as the delivery says it, and the key to tell it apart from others. */
export function factsOf(judged: Judged): Fact[] {
  return [
    ...personFacts(personOf(judged)),
    ...(isSale(judged) ? saleFacts(judged) : []),
    ...keyFacts(judged),
    ...deliveryFacts(judged),
  ];
}

function personOf({ family, parsed }: Judged): PersonWith<Record<string, string | undefined>> {
  return family === "api"
    ? api.personOf(parsed.outcome === "invalid" ? parsed : parsed.event)
    : automation.personOf(parsed.outcome === "invalid" ? parsed : parsed.event);
}

function personFacts({ email, contactId, firstName, lastName, fields, ip }: ReturnType<typeof personOf>): Fact[] {
  const name = [firstName, lastName].filter(Boolean).join(" ");
  const { first_name, surname, ...others } = fields;
  const shown = Object.entries(others).slice(0, maxFields);
  const rest = Object.keys(others).length - shown.length;
  return [
    ...fact("Person", name),
    ...fact("Email", email, { isCopied: true }),
    ...fact("Contact id", contactId, { isCopied: true }),
    ...fact("IP address", ip),
    ...shown.flatMap(([slug, value]) => fact(`Field ${slug}`, value ?? null)),
    ...(rest > 0 ? fact("More fields", count(rest)) : []),
  ];
}

/** Whether it is a sale, or can be one. */
function isSale(judged: Judged): boolean {
  const types = [typeOf(judged), ...candidatesOf(judged)];
  return types.some((type) => type?.startsWith("SALE_") || type === "customer.sale.completed");
}

function saleFacts({ family, parsed }: Judged): Fact[] {
  const sale = (parsed.outcome === "invalid" ? parsed : parsed.event) as never; // read in the same way if it can be one
  const isApi = family === "api";
  const item = isApi ? api.soldItemOf(sale) : automation.soldItemOf(sale);
  const resources = isApi ? api.resourcesOf(sale) : automation.resourcesOf(sale);
  const price = isApi ? api.priceOf(sale) : automation.priceOf(sale);
  return [...priceFacts(price), ...resourceFacts(resources), ...itemFacts(item)];
}

function priceFacts({ amount, basis, currency, planName, planInnerName, planId }: Price): Fact[] {
  const notes = {
    paid: "What was paid, after discounts, presumably for the whole order.",
    list: "The list price: what was paid after a coupon is not in the delivery.",
  };
  const minor =
    currency === null
      ? "In the minor unit, such as cents: the delivery does not say the currency."
      : `${amount} in the delivery, which counts in the minor unit of the currency.`;
  const inner = planInnerName !== null && planInnerName !== planName ? `“${planInnerName}” to the account owner. ` : "";
  return [
    ...(amount === null || basis === null
      ? [{ name: "Price", value: "not in the delivery" }]
      : fact("Price", currency === null ? amount : inUnits(amount, currency), { note: `${notes[basis]} ${minor}` })),
    ...fact("Price plan", planName ?? planInnerName, { note: `${inner}${planId === null ? "" : `Id ${planId}.`}` }),
  ];
}

function resourceFacts(resources: SoldResource[]): Fact[] {
  if (resources.length === 0) return [];
  const texts = resources.slice(0, maxResources).map(({ kind, id, name, access }) => {
    const what = `${(kind ?? "something").replaceAll("_", " ")} ${name === null ? "without a name" : `“${name}”`}`;
    return [what, id !== null && `id ${id}`, access?.replaceAll("_", " ")].filter(Boolean).join(", ");
  });
  const rest = resources.length - texts.length;
  return [
    ...texts.flatMap((text, index) => fact(index === 0 ? "Bought" : "", text)),
    ...(rest > 0 ? fact("", `and ${count(rest)} more`) : []),
  ];
}

function itemFacts({ id, orderId }: SoldItem): Fact[] {
  return [...fact("Order item", id, { isCopied: true }), ...fact("Order", orderId, { isCopied: true })];
}

function keyFacts({ family, parsed }: Judged): Fact[] {
  if (parsed.outcome === "invalid") return [];
  const key = family === "api" ? api.deduplicationKey(parsed.event) : automation.deduplicationKey(parsed.event);
  const isWhole = !key.includes("sha256=");
  const note = isWhole
    ? "The same for the same delivery again."
    : "It holds a hash of the body, which this page leaves out.";
  return fact("Deduplication key", key, { isCopied: isWhole, note });
}

/** When it was sent, and of an API webhook what the headers say. */
function deliveryFacts({ family, parsed }: Judged): Fact[] {
  if (family === "automation") return parsed.outcome === "invalid" ? [] : fact("Recorded", parsed.event.created_at);
  const { eventTimestamp, messageId, deliveryAttemptId, schemaVersion } =
    parsed.outcome === "invalid" ? parsed.delivery : parsed.event.delivery;
  return [
    ...fact("Happened", eventTimestamp),
    ...fact("Message", messageId, { isCopied: true }),
    ...fact("Attempt", deliveryAttemptId),
    ...fact("Schema version", schemaVersion),
  ];
}

function fact(name: string, value: string | number | null, more: Omit<Fact, "name" | "value"> = {}): Fact[] {
  return value === null || value === "" ? [] : [{ name, value: String(value), ...more }];
}
