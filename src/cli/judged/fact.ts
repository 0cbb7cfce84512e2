import { createHash } from "node:crypto";
import { ownValue } from "../../shared/pointer.js";
import { shorten } from "../../shared/text.js";
import { essenceOf } from "./essence.js";
import type { Verdict } from "./verdict.js";

/** What is summed up of a delivery that is not invalid: little enough to be passed between threads. */
export interface Fact {
  /** The event type. */
  event: string;
  /** Equal for two deliveries of the same thing: 52 bits of a hash. */
  key: number;
  /** When it happened, in UTC: `2026-01-31T12:00:00.000Z`; undefined if the delivery does not say so. */
  time?: string;
  sale?: Sale;
  /** Who opted in: an email address, or `contact 7`. */
  optedIn?: string;
  tag?: { name: string; isAdded: boolean };
}

export interface Sale {
  /** In the minor unit. */
  amount: number | null;
  /** In upper case, or `?`. */
  currency: string;
  basis: "list" | "paid";
  isCanceled: boolean;
  /** Equal for the items of one order, whose deliveries all name what was paid for the whole of it; 52 bits of a hash. */
  order?: number;
}

/** The fact in a delivery; undefined if it is invalid. */
export function factOf(verdict: Verdict): Fact | undefined {
  const { outcome, parsed, name, value } = verdict;
  if (outcome === "invalid") return undefined;
  const { key = "", time, person, price, item } = essenceOf(parsed);
  const date = time === undefined ? undefined : new Date(time);
  const data = parsed.family === "api" ? value : ownValue(value, "data");
  const tag = ownValue(data, "tag", "name");
  const who = person?.email ?? (person && `contact ${person.contactId}`);
  const isTagged = /^contact[._]tag[._](added|removed)$/i.exec(name);
  return {
    event: shorten(name),
    key: hashOf(key),
    ...(date && !Number.isNaN(date.getTime()) && { time: date.toISOString() }),
    ...(price && {
      sale: {
        amount: price.amount,
        currency: shorten(price.currency?.toUpperCase() ?? "?", 12),
        basis: price.basis ?? "list",
        isCanceled: name === "SALE_CANCELED",
        ...(price.basis === "paid" && typeof item?.orderId === "number" && { order: hashOf(`order ${item.orderId}`) }),
      },
    }),
    ...(optIns.includes(name) && who !== undefined && { optedIn: shorten(who, 100) }),
    ...(isTagged &&
      typeof tag === "string" && { tag: { name: shorten(tag), isAdded: isTagged[1]?.toLowerCase() === "added" } }),
  };
}

const optIns = ["contact.optin.completed", "CONTACT_OPT_IN"];

function hashOf(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 13), 16);
}
