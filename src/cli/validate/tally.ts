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

/** Entries by name, and how often something came that has no entry, since a total has no more than a thousand. */
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

/** The tally of no deliveries. */
export function emptyTally(): Tally {
  return {
    deliveries: 0,
    known: new Map(),
    unknown: { entries: new Map(), unlisted: 0 },
    invalid: 0,
    drift: { entries: new Map(), unlisted: 0 },
  };
}

/** Counts deliveries of a documented type. */
export function countKnown(tally: Tally, type: string, count = 1): void {
  tally.known.set(type, (tally.known.get(type) ?? 0) + count);
}

/** Counts deliveries of a type that is not documented; a new type is listed while there are fewer than `most`. */
export function countUnknown({ unknown }: Tally, type: string, count = 1, most = Number.POSITIVE_INFINITY): void {
  const before = unknown.entries.get(type);
  if (before === undefined && unknown.entries.size >= most) unknown.unlisted += count;
  else unknown.entries.set(type, (before ?? 0) + count);
}

/** Counts drift, once or as often as it says; what is new is listed while there are fewer than `most`. */
export function countDrift({ drift }: Tally, found: Drift, most = Number.POSITIVE_INFINITY): void {
  // Values are told apart where each is news; a malformed time is not.
  const name = JSON.stringify([found.type, found.path, found.kind, found.kind === "value" ? found.found : ""]);
  const entry = drift.entries.get(name);
  if (entry) entry.count += found.count;
  else if (drift.entries.size < most) drift.entries.set(name, found);
  else drift.unlisted += found.count;
}

/**
 * Adds a tally of the deliveries that come next to a total, which lists no more than a thousand of a kind.
 *
 * @param linesBefore - What the line numbers of the tally lack.
 */
export function addTally(total: Tally, next: Tally, linesBefore: number): void {
  total.deliveries += next.deliveries;
  total.invalid += next.invalid;
  for (const [type, count] of next.known) countKnown(total, type, count);
  for (const [type, count] of next.unknown.entries) countUnknown(total, type, count, mostEntries);
  for (const drift of next.drift.entries.values()) {
    countDrift(total, { ...drift, line: drift.line + linesBefore }, mostEntries);
  }
  total.drift.unlisted += next.drift.unlisted;
}

/** A file can be made of nothing but new types and keys, and must not fill the memory. */
const mostEntries = 1000;
