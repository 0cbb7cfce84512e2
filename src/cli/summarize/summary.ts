import { count } from "../../shared/text.js";
import type { Tally } from "../judged/tally.js";
import { plural, printable, type Style } from "../terminal.js";
import { amountText } from "./amount.js";
import { barsOf } from "./bars.js";
import type { SalesSum, Sums } from "./sums.js";

/** How many rows of each table people are shown; `--json` has all. */
const maxRows = 30;

/** The summary for people, with bars of this width if there is one. */
export function summaryText(tally: Tally, sums: Sums, style: Style, columns: number | undefined): string {
  const { deliveries, invalid } = tally;
  if (deliveries === 0) return "0 deliveries\n";
  const known = [...tally.known.values()].reduce((sum, number) => sum + number, 0);
  const parts = [
    `${count(known)} known`,
    `${count(deliveries - known - invalid)} unknown`,
    `${count(invalid)} invalid`,
  ];
  const headline = style(invalid > 0 ? "red" : "green", plural(deliveries, "delivery", "deliveries"));
  const { duplicates, from, to } = sums;
  return [
    `${headline}: ${parts.join(", ")}\n`,
    from !== undefined && to !== undefined ? `from ${minute(from)} to ${minute(to)}, in UTC\n` : "",
    duplicates > 0
      ? `${plural(duplicates, "duplicate")}${sums.isCut ? " or more" : ""}, not counted below\n`
      : sums.isCut
        ? "duplicates were not looked for after the first 4,000,000 deliveries\n"
        : "",
    tally.passedOver > 0
      ? `${plural(tally.passedOver, "row holds", "rows hold")} no delivery; if it should, see --at\n`
      : "",
    eventsText(sums, style, columns),
    daysText(sums, style, columns),
    salesText(sums, style),
    optInsText(sums, style),
    tagsText(sums, style),
  ].join("");
}

function minute(time: string): string {
  return time.slice(0, 16).replace("T", " ");
}

function eventsText({ events, unlisted }: Sums, style: Style, columns: number | undefined): string {
  const rows = [...events].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const bars = rows.map(([event, number]) => ({ label: printable(event), number }));
  return table(
    "events",
    barsOf(bars.slice(0, maxRows), columns, style),
    rows.length - maxRows + unlisted.events,
    style,
  );
}

/** Days are only a picture: on a pipe there is nothing to see. */
function daysText({ days }: Sums, style: Style, columns: number | undefined): string {
  if (columns === undefined) return "";
  const rows = [...days].filter(([date]) => date !== "").sort(([a], [b]) => (a < b ? -1 : 1));
  const bars = rows.slice(-maxRows).map(([label, { deliveries }]) => ({ label, number: deliveries }));
  const title = rows.length > maxRows ? `days, the last ${maxRows} of ${count(rows.length)}` : "days";
  return table(title, barsOf(bars, columns, style), 0, style);
}

function salesText({ sales, days, canceled, unlisted }: Sums, style: Style): string {
  const byDay = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, day]) => sorted(day.sales).map((sum) => [date || "no date", ...saleCells(sum)]));
  const total = sorted(sales).map(saleCells);
  const last = canceled > 0 ? [`  ${plural(canceled, "canceled sale")}, not subtracted\n`] : [];
  return [
    table("sales", [...aligned(total), ...last], unlisted.sales, style),
    byDay.length > total.length
      ? table("sales by day", aligned(byDay.slice(0, maxRows)), byDay.length - maxRows, style)
      : "",
  ].join("");
}

function saleCells({ currency, basis, sales, amount, withoutAmount }: SalesSum): string[] {
  const prices = basis === "paid" ? "paid" : "list price";
  const rest = withoutAmount > 0 ? `, ${count(withoutAmount)} without an amount` : "";
  return [amountText(amount, currency), printable(currency), `${plural(sales, "sale")}, ${prices}${rest}`];
}

function sorted(sales: ReadonlyMap<string, SalesSum>): SalesSum[] {
  return [...sales.values()].sort((a, b) => b.sales - a.sales || (a.currency < b.currency ? -1 : 1));
}

function optInsText({ optIns, contacts, unlisted }: Sums, style: Style): string {
  const rows = [...contacts].sort(([, a], [, b]) => (a.first < b.first ? -1 : 1));
  const lines = rows
    .slice(0, maxRows)
    .map(([who, { first, optIns }]) => [
      first === "" ? "no date" : minute(first),
      `${printable(who)}${optIns > 1 ? `, ${count(optIns)} times` : ""}`,
    ]);
  const title = `${plural(optIns, "opt-in")} of ${plural(contacts.size, "contact")}`;
  return table(title, aligned(lines), rows.length - maxRows + unlisted.contacts, style);
}

function tagsText({ tags, unlisted }: Sums, style: Style): string {
  const rows = [...tags].sort(([a, x], [b, y]) => y.added + y.removed - x.added - x.removed || (a < b ? -1 : 1));
  const cells = rows
    .slice(0, maxRows)
    .map(([name, { added, removed }]) => [`+${count(added)}`, `-${count(removed)}`, printable(name)]);
  return table("tags, added and removed", aligned(cells), rows.length - maxRows + unlisted.tags, style);
}

function table(title: string, lines: readonly string[], more: number, style: Style): string {
  if (lines.length === 0) return "";
  const rest = more > 0 ? `  and ${count(more)} more; see --json\n` : "";
  return `\n${style("bold", title)}\n${lines.join("")}${rest}`;
}

/** Rows in columns, of which all but the last are aligned to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column < row.length - 1 ? cell.padStart(widths[column] ?? 0) : cell));
    return `  ${cells.join("  ")}\n`;
  });
}

/** The summary for programs: all entries of all lists. Amounts are in the minor unit, as text where they are beyond 2^53. */
export function summaryObject(tally: Tally, sums: Sums): object {
  const { deliveries, invalid, passedOver, unknown } = tally;
  const known = [...tally.known.values()].reduce((sum, number) => sum + number, 0);
  const { duplicates, isCut, from = null, to = null, events, days, sales, canceled, optIns, contacts, tags } = sums;
  return {
    deliveries,
    known,
    unknown: deliveries - known - invalid,
    unknownTypes: [...unknown.entries.keys()],
    invalid,
    passedOver,
    duplicates,
    duplicatesAreCut: isCut,
    from,
    to,
    events: Object.fromEntries(events),
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, day]) => ({
        date: date || null,
        deliveries: day.deliveries,
        sales: sorted(day.sales).map(saleObject),
      })),
    sales: sorted(sales).map(saleObject),
    canceledSales: canceled,
    optIns,
    contacts: [...contacts].map(([who, { optIns, first }]) => ({ who, optIns, first: first || null })),
    tags: [...tags].map(([name, counts]) => ({ name, ...counts })),
    unlisted: sums.unlisted,
  };
}

function saleObject({ amount, ...sum }: SalesSum): object {
  const isExact = Number.isSafeInteger(Number(amount));
  return { ...sum, amount: isExact ? Number(amount) : amount.toString() };
}
