/** A place where deliveries hold what the documentation does not have: each once, with a count and an example. */
export interface Drift {
  type: string;
  /** JSON Pointer with `*` for the indexes of arrays; keys are cut at 60. */
  path: string;
  kind: "key" | "value" | "malformed";
  /** The first one found, in words. */
  found: string;
  count: number;
  file: string;
  line: number;
}

/** Entries by name, no more than a thousand, and how often something came that has no entry. */
export interface Table<Entry> {
  entries: Map<string, Entry>;
  unlisted: number;
}

/** What a number of deliveries turned out to be. */
export interface Tally {
  deliveries: number;
  /** Documented deliveries by type, those with drift included. */
  known: Map<string, number>;
  /** Well-formed deliveries of undocumented types, by type. */
  unknown: Table<number>;
  invalid: number;
  drift: Table<Drift>;
}

export function emptyTally(): Tally {
  return {
    deliveries: 0,
    known: new Map(),
    unknown: { entries: new Map(), unlisted: 0 },
    invalid: 0,
    drift: { entries: new Map(), unlisted: 0 },
  };
}

export function countKnown(tally: Tally, type: string, count = 1): void {
  tally.known.set(type, (tally.known.get(type) ?? 0) + count);
}

export function countUnknown({ unknown }: Tally, type: string, count = 1): void {
  const before = unknown.entries.get(type);
  if (before === undefined && unknown.entries.size >= mostEntries) unknown.unlisted += count;
  else unknown.entries.set(type, (before ?? 0) + count);
}

export function countDrift({ drift }: Tally, found: Drift): void {
  // Values are told apart where each is news; a malformed time is not.
  const name = JSON.stringify([found.type, found.path, found.kind, found.kind === "value" ? found.found : ""]);
  const entry = drift.entries.get(name);
  if (entry) entry.count += found.count;
  else if (drift.entries.size < mostEntries) drift.entries.set(name, found);
  else drift.unlisted += found.count;
}

/** Adds a tally of the deliveries that come next; `linesBefore` is what its line numbers lack. */
export function addTally(total: Tally, next: Tally, linesBefore: number): void {
  total.deliveries += next.deliveries;
  total.invalid += next.invalid;
  for (const [type, count] of next.known) countKnown(total, type, count);
  for (const [type, count] of next.unknown.entries) countUnknown(total, type, count);
  for (const drift of next.drift.entries.values()) countDrift(total, { ...drift, line: drift.line + linesBefore });
  total.unknown.unlisted += next.unknown.unlisted;
  total.drift.unlisted += next.drift.unlisted;
}

/** A file can be made of nothing but new types and keys, and must not fill the memory. */
const mostEntries = 1000;
