import { shorten } from "../../shared/text.js";

/** Where a delivery is. */
export interface Place {
  file: string;
  line: number;
  /** JSON Pointer of a delivery that is wrapped in something else; its keys are cut to 60 UTF-16 units. */
  at?: string;
}

/** Something undocumented at one place of an event type, listed once with a count and an example. */
export interface Drift extends Place {
  type: string;
  /** JSON Pointer with `*` for array indexes; keys are cut to 60 UTF-16 units. */
  path: string;
  kind: "key" | "missing" | "value" | "malformed";
  /** The first example, in words. */
  found: string;
  count: number;
}

/** Entries by name, and a count of what has no entry, since a total holds at most 1,000. */
export interface Table<Entry> {
  entries: Map<string, Entry>;
  unlisted: number;
}

/** How many deliveries had which outcome. */
export interface Tally {
  deliveries: number;
  /** Deliveries of documented event types, including those with drift, by type. */
  known: Map<string, number>;
  /** Well-formed deliveries of undocumented event types, by type. */
  unknown: Table<number>;
  invalid: number;
  /** Rows of a table that hold no delivery, and are none. */
  passedOver: number;
  drift: Table<Drift>;
}

/** The tally of no deliveries. */
export function emptyTally(): Tally {
  return {
    deliveries: 0,
    known: new Map(),
    unknown: { entries: new Map(), unlisted: 0 },
    invalid: 0,
    passedOver: 0,
    drift: { entries: new Map(), unlisted: 0 },
  };
}

/** Counts deliveries of a documented event type. */
export function countKnown(tally: Tally, type: string, count = 1): void {
  tally.known.set(type, (tally.known.get(type) ?? 0) + count);
}

/** Counts deliveries of an undocumented event type; a new one gets an entry while there are fewer than `max`. */
export function countUnknown({ unknown }: Tally, type: string, count = 1, max = Number.POSITIVE_INFINITY): void {
  const before = unknown.entries.get(type);
  if (before === undefined && unknown.entries.size >= max) unknown.unlisted += count;
  else unknown.entries.set(type, (before ?? 0) + count);
}

/** Adds drift with its count; new drift gets an entry while there are fewer than `max`. */
export function countDrift({ drift }: Tally, found: Drift, max = Number.POSITIVE_INFINITY): void {
  // Each new value is an entry of its own; malformed values at one place share an entry, or there would be no end.
  const name = nameOf(found);
  const entry = drift.entries.get(name);
  if (entry) entry.count += found.count;
  else if (drift.entries.size < max) drift.entries.set(name, found);
  else drift.unlisted += found.count;
}

function nameOf({ type, path, kind, found }: Pick<Drift, "type" | "path" | "kind" | "found">): string {
  return JSON.stringify([type, path, kind, kind === "value" ? found : ""]);
}

/** The entry of an undocumented key, if it has one. */
export function driftEntry({ drift }: Tally, { type, path }: Pick<Drift, "type" | "path">): Drift | undefined {
  return drift.entries.get(nameOf({ type: shorten(type), path, kind: "key", found: "" }));
}

/** Adds the tally of what comes next to a total, which lists at most 1,000 entries of a kind. */
export function addTally(total: Tally, next: Tally): void {
  total.deliveries += next.deliveries;
  total.invalid += next.invalid;
  total.passedOver += next.passedOver;
  for (const [type, count] of next.known) countKnown(total, type, count);
  for (const [type, count] of next.unknown.entries) countUnknown(total, type, count, maxEntries);
  for (const drift of next.drift.entries.values()) countDrift(total, drift, maxEntries);
  total.drift.unlisted += next.drift.unlisted;
}

/** A file may consist of nothing but new event types and keys, and must not exhaust the memory. */
const maxEntries = 1000;
