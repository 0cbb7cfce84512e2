import { isAscii, isUtf8 } from "node:buffer";
import type { InvalidWebhook, Issue, IssueCode, UnwrappedWebhook } from "../../index.js";
import * as automation from "../../index.js";
import { pointerStep, stepsOf, valueAt } from "../../shared/pointer.js";
import { count, describe, oneLine, shorten } from "../../shared/text.js";
import { faultLine } from "../stored/fault-line.js";
import type { StoredRow } from "../stored/table.js";
import type { Fault, StoredValue } from "../stored/values.js";
import { type Fact, factOf } from "./fact.js";
import { faultText, findingText, listed } from "./finding.js";
import { matchLine } from "./matcher.js";
import type { NewKey } from "./new-key.js";
import { picked } from "./picked.js";
import { createPrinted } from "./printed.js";
import type { Rules } from "./rules.js";
import {
  countDrift,
  countKnown,
  countUnknown,
  type Drift,
  driftEntry,
  emptyTally,
  type Place,
  type Tally,
} from "./tally.js";
import { apiVerdictOf, type Verdict, verdictOf } from "./verdict.js";

/** What came of some deliveries. */
export interface Judged {
  tally: Tally;
  /** What is printed of them, in UTF-8. */
  bytes: Uint8Array<ArrayBuffer>;
  facts: Fact[];
}

/**
 * Judges whole lines, one delivery per line; blank lines do not count.
 *
 * @param firstLine - The number of the first line in the file.
 */
export function judgeBlock(block: Uint8Array, file: string, firstLine: number, rules: Rules): Judged {
  const judge = startJudge(file, rules);
  const bytes = withEnd(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  const isText = isUtf8(bytes);
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = bytes[newline - 1] === 13 && newline > start ? newline - 1 : newline;
    if (end - start > rules.maxLine) judge.fault(tooLong(rules), { file, line });
    else if (!isText || !judge.match(bytes, start, newline)) {
      judge.value({ body: textIn(bytes.subarray(start, end)), line });
    }
    start = newline + 1;
  }
  return judge.end();
}

const lineEnd = Buffer.from("\n");

/** Lines that all have an end. */
function withEnd(bytes: Buffer): Buffer {
  return bytes.length === 0 || bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, lineEnd]);
}

function textIn(bytes: Buffer): StoredValue["body"] {
  if (isAscii(bytes)) return bytes.toString("latin1"); // which is faster
  return isUtf8(bytes) ? bytes.toString() : Uint8Array.from(bytes);
}

/** The result for a line too long to be looked at. */
export function judgeLongLine(file: string, line: number, rules: Rules): Judged {
  const judge = startJudge(file, rules);
  judge.fault(tooLong(rules), { file, line });
  return judge.end();
}

function tooLong({ maxLine }: Rules): string {
  return `the body must have at most ${count(maxLine)} bytes, but has more; see --max-line`;
}

/** Judges values or rows. */
export function judgeValues(values: readonly (StoredValue | StoredRow | Fault)[], file: string, rules: Rules): Judged {
  const judge = startJudge(file, rules);
  for (const value of values) {
    if ("fault" in value) judge.fault(`the file ${value.fault}`, { file, line: value.line });
    else if ("row" in value) judge.row(value);
    else judge.value(value);
  }
  return judge.end();
}

function startJudge(file: string, rules: Rules) {
  const tally = emptyTally();
  const facts: Fact[] = [];
  const printed = createPrinted();
  const isPlain = rules.at === undefined && rules.print !== "all" && !rules.facts;
  const takesDrift = isPlain && !rules.strict && rules.print !== "unusual";

  function add(verdict: Verdict, place: Place): void {
    const { outcome, name, issues: all, value } = verdict;
    tally.deliveries++;
    printed.add(findingText(verdict, place, rules));
    const fact = rules.facts ? factOf(verdict) : undefined;
    if (fact) facts.push(fact);
    if (outcome === "invalid") {
      tally.invalid++;
      return;
    }
    if (outcome === "known") countKnown(tally, name);
    else countUnknown(tally, shorten(name));
    const { issues, unlisted } = listed(all);
    for (const issue of issues) countDrift(tally, { ...driftOf(issue, name, value), ...place });
    tally.drift.unlisted += unlisted;
  }

  /** Adds what a value holds, or the value itself; nothing if it is only passed over. */
  function addFound(strictly: automation.ParsedWebhook, place: Place, isPassedOver: boolean): void {
    const found = strictly.outcome === "invalid" ? deliveriesOf(strictly) : undefined;
    if (!found && isPassedOver) tally.passedOver++;
    else if (!found) add(verdictOf(strictly, rules.strict), place);
    for (const { path, body, family, headers } of found ?? []) {
      const isWhole = strictly.outcome === "invalid" && body === strictly.body;
      const at = isWhole ? place.at : shortenKeys(`${place.at ?? ""}${path}`);
      const verdict =
        family === "api"
          ? apiVerdictOf(body, headers, rules.strict)
          : verdictOf(automation.parseWebhookStrict(body), rules.strict);
      add(verdict, { file, line: place.line, ...(at !== undefined && at !== "" && { at }) });
    }
  }

  function addPicked(value: unknown, place: Place): void {
    const at = rules.at as string;
    const { wrapper, body } = picked(value, at);
    const there = { ...place, at: shortenKeys(`${place.at ?? ""}${at}`) };
    if (body === undefined) {
      fault("there is nothing here; see --at", there);
      return;
    }
    const strictly = automation.parseWebhookStrict(wrapper);
    if (strictly.outcome === "invalid" && deliveriesOf(strictly)) addFound(strictly, place, false);
    else addFound(automation.parseWebhookStrict(body), there, false);
  }

  function fault(message: string, place: Place): void {
    tally.deliveries++;
    tally.invalid++;
    printed.add(faultText(message, place, rules));
  }

  return {
    /** Counts a line that is known without a closer look; false if it needs one. */
    match(bytes: Buffer, start: number, end: number): boolean {
      const matched = isPlain ? matchLine(bytes, start, end) : undefined;
      if (!matched || (matched.newKeys.length > 0 && !(takesDrift && countNewKeys(tally, matched.newKeys))))
        return false;
      tally.deliveries++;
      countKnown(tally, matched.type);
      return true;
    },
    fault,
    value({ body, line, at }: StoredValue): void {
      const strictly = automation.parseWebhookStrict(body);
      if (strictly.outcome !== "invalid" && isPlain) {
        // The fast path: whatever strict accepts, lenient accepts too, and there is no drift to look for.
        tally.deliveries++;
        countKnown(tally, strictly.event.type);
        return;
      }
      if (typeof body === "string" && body.trim() === "") return;
      const isJson = strictly.outcome !== "invalid" || strictly.issues[0]?.code !== "invalid_json";
      const place = { file, line: isJson ? line : line + faultLine(body), ...(at !== undefined && { at }) };
      if (!isJson || rules.at === undefined) addFound(strictly, place, false);
      else addPicked(strictly.outcome === "invalid" ? strictly.body : strictly.event, place);
    },
    row({ row, line }: StoredRow): void {
      if (rules.at === undefined) addFound(automation.parseWebhookStrict(row), { file, line }, true);
      else addPicked(row, { file, line });
    },
    end: (): Judged => ({ tally, bytes: printed.bytes(), facts }),
  };
}

/** Counts new keys that the tally has already; false, without having counted any, if it lacks one: it needs an example. */
function countNewKeys(tally: Tally, keys: readonly NewKey[]): boolean {
  for (const key of keys) {
    if (key.counted?.tally === tally) continue;
    const entry = driftEntry(tally, key);
    if (!entry) return false;
    key.counted = { tally, entry };
  }
  for (const { counted } of keys) if (counted) counted.entry.count++;
  return true;
}

/** The deliveries in something that is none of a rule: those that it holds, or itself. Undefined if there are none. */
function deliveriesOf({ issues, body }: InvalidWebhook): readonly UnwrappedWebhook[] | undefined {
  if (issues[0]?.code !== "relayed" && issues[0]?.code !== "api_webhook") return undefined;
  return automation.unwrapWebhook(body);
}

/** A JSON Pointer whose keys are cut: one long key can lead to many deliveries. */
function shortenKeys(pointer: string): string {
  return pointer
    .split("/")
    .map((step) => shorten(step))
    .join("/");
}

const kinds: { readonly [Code in IssueCode]?: Drift["kind"] } = {
  undocumented_key: "key",
  undocumented_value: "value",
  missing_key: "missing",
};

function driftOf({ code, path }: Issue, type: string, value: unknown): Omit<Drift, keyof Place> {
  const steps = stepsOf(path, value).map((key) => (typeof key === "number" ? "/*" : pointerStep(shorten(key))));
  const found = oneLine(describe(valueAt(value, path)));
  const kind = kinds[code] ?? "malformed";
  return { type: shorten(type), path: steps.join(""), kind, found, count: 1 };
}
