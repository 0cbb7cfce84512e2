import type { Fact, Sale } from "../judged/fact.js";
import { createKeySet } from "./key-set.js";

/** Sales of one currency. */
export interface SalesSum {
  currency: string;
  /** Whether the amounts are list prices, or what was paid. */
  basis: Sale["basis"];
  sales: number;
  /** Of the sales whose amount is known, in the minor unit. What was paid for an order counts once. */
  amount: bigint;
  /** How many sales do not say their amount. */
  withoutAmount: number;
}

export interface Day {
  deliveries: number;
  sales: Map<string, SalesSum>;
}

/** What was counted in an archive; a duplicate counts only as such. */
export interface Sums {
  duplicates: number;
  /** Whether there were too many deliveries to find all duplicates. */
  isCut: boolean;
  /** The first and the last time that a delivery states. */
  from?: string;
  to?: string;
  events: Map<string, number>;
  /** By date in UTC; those without a time are under "". */
  days: Map<string, Day>;
  /** By currency and basis. */
  sales: Map<string, SalesSum>;
  canceled: number;
  optIns: number;
  /** How often each contact has opted in, and first when. */
  contacts: Map<string, { optIns: number; first: string }>;
  tags: Map<string, { added: number; removed: number }>;
  /** How often there was no room for another entry. */
  unlisted: { events: number; days: number; sales: number; contacts: number; tags: number };
}

/** How many entries each list can have: an archive may consist of nothing else. */
const most = { events: 1000, days: 10_000, sales: 20, contacts: 100_000, tags: 10_000 };

/** Starts to add up. */
export function startSums(): Sums & { add: (fact: Fact) => void } {
  const keys = createKeySet();
  const orders = createKeySet();
  const sums: Sums = {
    duplicates: 0,
    isCut: false,
    events: new Map(),
    days: new Map(),
    sales: new Map(),
    canceled: 0,
    optIns: 0,
    contacts: new Map(),
    tags: new Map(),
    unlisted: { events: 0, days: 0, sales: 0, contacts: 0, tags: 0 },
  };

  /** The entry of a list; a new one where there is room. */
  function entryOf<Key extends keyof typeof most, Entry>(
    list: Key,
    map: Map<string, Entry>,
    name: string,
    empty: () => Entry,
  ): Entry | undefined {
    const before = map.get(name);
    if (before !== undefined) return before;
    if (map.size >= most[list]) {
      sums.unlisted[list]++;
      return undefined;
    }
    const entry = empty();
    map.set(name, entry);
    return entry;
  }

  function addSale(sale: Sale, day: Day | undefined): void {
    if (sale.isCanceled) {
      sums.canceled++;
      return;
    }
    const { amount, currency, basis, order } = sale;
    const counts = order === undefined || orders.isNew(order);
    const empty = (): SalesSum => ({ currency, basis, sales: 0, amount: 0n, withoutAmount: 0 });
    for (const map of [sums.sales, day?.sales]) {
      const sum = map && entryOf("sales", map, `${currency} ${basis}`, empty);
      if (!sum) continue;
      sum.sales++;
      if (amount === null) sum.withoutAmount++;
      else if (counts) sum.amount += BigInt(amount);
    }
  }

  return Object.assign(sums, {
    add({ key, event, time, sale, optedIn, tag }: Fact): void {
      if (!keys.isNew(key)) {
        sums.duplicates++;
        return;
      }
      sums.isCut = keys.isFull() || orders.isFull();
      if (entryOf("events", sums.events, event, () => 0) !== undefined) {
        sums.events.set(event, (sums.events.get(event) ?? 0) + 1);
      }
      if (time !== undefined) {
        if (sums.from === undefined || time < sums.from) sums.from = time;
        if (sums.to === undefined || time > sums.to) sums.to = time;
      }
      const date = time?.split("T", 1)[0] ?? "";
      const day = entryOf("days", sums.days, date, (): Day => ({ deliveries: 0, sales: new Map() }));
      if (day) day.deliveries++;
      if (sale) addSale(sale, day);
      if (optedIn !== undefined) {
        sums.optIns++;
        const contact = entryOf("contacts", sums.contacts, optedIn, () => ({ optIns: 0, first: time ?? "" }));
        if (contact) contact.optIns++;
        if (contact && time !== undefined && (contact.first === "" || time < contact.first)) contact.first = time;
      }
      const tagged = tag && entryOf("tags", sums.tags, tag.name, () => ({ added: 0, removed: 0 }));
      if (tagged) tagged[tag?.isAdded ? "added" : "removed"]++;
    },
  });
}
