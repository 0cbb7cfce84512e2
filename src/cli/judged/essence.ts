import * as api from "../../api.js";
import * as automation from "../../index.js";
import { ownValue } from "../../shared/pointer.js";
import type { Parsed } from "./verdict.js";

/** What a delivery says, in the same words for both families. What it does not say is left out. */
export interface Essence {
  /** Equal for two deliveries of the same thing; of an invalid delivery it is not known. */
  key?: string;
  /** When it happened, as the delivery writes it. */
  time?: string;
  person?: Pick<automation.Person, "email" | "contactId" | "firstName" | "lastName">;
  price?: automation.Price;
  item?: automation.SoldItem;
}

/** What a delivery says. Of an invalid one, as far as it can be told. */
export function essenceOf(parsed: Parsed): Essence {
  const { key, time, person, price, item } = parsed.family === "api" ? toldByApi(parsed.said) : toldByRule(parsed.said);
  const { email, contactId, firstName, lastName } = person;
  const isSold = price !== undefined && (price.amount !== null || price.planId !== null || item?.id !== null);
  return {
    ...(key !== undefined && { key }),
    ...(typeof time === "string" && { time }),
    ...((email !== null || contactId !== null) && { person: { email, contactId, firstName, lastName } }),
    ...(isSold && { price }),
    ...(isSold && item && { item }),
  };
}

interface Told {
  key?: string | undefined;
  time: unknown;
  person: Pick<automation.Person, "email" | "contactId" | "firstName" | "lastName">;
  price?: automation.Price | undefined;
  item?: automation.SoldItem | undefined;
}

function toldByRule(said: automation.ParsedWebhook): Told {
  const isInvalid = said.outcome === "invalid";
  const about = isInvalid ? said : said.event;
  const isSale = isInvalid || said.event.type === "customer.sale.completed";
  const sale = about as Parameters<typeof automation.priceOf>[0];
  return {
    key: isInvalid ? undefined : automation.deduplicationKey(said.event),
    time: isInvalid ? ownValue(said.body, "created_at") : said.event.created_at,
    person: automation.personOf(about),
    ...(isSale && { price: automation.priceOf(sale), item: automation.soldItemOf(sale) }),
  };
}

function toldByApi(said: api.ParsedWebhook): Told {
  const isInvalid = said.outcome === "invalid";
  const about = isInvalid ? said : said.event;
  const isSale = isInvalid || said.event.type === "SALE_NEW" || said.event.type === "SALE_CANCELED";
  const sale = about as Parameters<typeof api.priceOf>[0];
  const { delivery } = about;
  return {
    key: isInvalid ? undefined : api.deduplicationKey(said.event),
    time: delivery?.eventTimestamp ?? delivery?.deliveryAttemptTimestamp,
    person: api.personOf(about),
    ...(isSale && { price: api.priceOf(sale), item: api.soldItemOf(sale) }),
  };
}
