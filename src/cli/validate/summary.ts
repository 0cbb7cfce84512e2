import { count } from "../../shared/text.js";
import { placeText } from "../judged/finding.js";
import type { Drift, Tally } from "../judged/tally.js";
import { plural, printable, type Style } from "../terminal.js";

/** The summary for people: how many deliveries of what kind, and where to find the first drift of each. */
export function summaryText(tally: Tally, style: Style): string {
  const { deliveries, known, unknown, invalid, passedOver, drift } = tally;
  const parts = [
    `${count(sum(known.values()))} known`,
    `${count(deliveries - sum(known.values()) - invalid)} unknown`,
    `${count(invalid)} invalid`,
  ];
  const headline = style(invalid > 0 ? "red" : "green", plural(deliveries, "delivery", "deliveries"));
  const width = count(deliveries).length;
  const table = (title: string, lines: readonly [number, string][], unlisted = 0) => {
    const sorted = lines.toSorted(([a, nameA], [b, nameB]) => b - a || (nameA < nameB ? -1 : 1));
    const all: [number, string][] = unlisted > 0 ? [...sorted, [unlisted, "more, not listed"]] : sorted;
    const text = all.map(([number, what]) => `  ${count(number).padStart(width)}  ${what}\n`);
    return all.length > 0 ? `\n${style("bold", title)}\n${text.join("")}` : "";
  };
  return [
    deliveries > 0 ? `${headline}: ${parts.join(", ")}\n` : `${headline}\n`,
    passedOver > 0 ? `${plural(passedOver, "row holds", "rows hold")} no delivery; if it should, see --at\n` : "",
    table("known, by type", withCounts(known)),
    table("unknown, by type", withCounts(unknown.entries), unknown.unlisted),
    table(
      "drift: undocumented, rejected by --strict",
      [...drift.entries.values()].map((entry) => [entry.count, driftText(entry)]),
      drift.unlisted,
    ),
  ].join("");
}

/** The summary for programs; `unlisted` counts what is beyond the 1,000 entries that a list can hold. */
export function summaryObject({ deliveries, known, unknown, invalid, passedOver, drift }: Tally): object {
  return {
    deliveries,
    known: Object.fromEntries(known),
    unknown: Object.fromEntries(unknown.entries),
    invalid,
    passedOver,
    drift: [...drift.entries.values()],
    unlisted: { unknown: unknown.unlisted, drift: drift.unlisted },
  };
}

function driftText({ type, path, kind, found, ...place }: Drift): string {
  const what = {
    key: "is a new key",
    missing: "is missing",
    value: `has a new value, ${found}`,
    malformed: `is malformed: ${found}`,
  }[kind];
  return `${printable(`${type} ${path} ${what}`)} (${placeText(place)})`;
}

function withCounts(counts: ReadonlyMap<string, number>): [number, string][] {
  return [...counts].map(([type, number]) => [number, printable(type)]);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
