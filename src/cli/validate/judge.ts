import { isAscii, isUtf8 } from "node:buffer";
import * as api from "../../api.js";
import type { InvalidWebhook, Issue, IssueCode, UnwrappedWebhook } from "../../index.js";
import * as automation from "../../index.js";
import { isObject, pointerStep, stepsOf, valueAt } from "../../shared/pointer.js";
import { count, describe, oneLine, shorten } from "../../shared/text.js";
import { deliveriesIn, type StoredDelivery } from "./document.js";
import { countDrift, countKnown, countUnknown, type Drift, emptyTally, type Place, type Tally } from "./tally.js";

/** How deliveries are judged. */
export interface Rules {
  /** Whether anything undocumented is invalid. */
  strict: boolean;
  /** Whether deliveries of unknown event types, and those with drift, are findings too. */
  listUnusual: boolean;
  /** How many bytes a line may have. */
  maxLine: number;
}

/** A delivery worth reporting. */
export interface Finding extends Place {
  outcome: automation.ParsedWebhook["outcome"];
  type?: string;
  /** Of a delivery of Settings > Webhooks. */
  family?: "api";
  /** The events that it can be, if no header tells which. */
  candidates?: readonly string[];
  /** What makes it invalid; at most 100 issues. */
  issues: readonly Issue[];
  /** What strict would report about a delivery that is not invalid; at most 100 issues. */
  drift: readonly Issue[];
  /** How many more issues there are. */
  unlisted: number;
}

/** The outcome of one block of lines, or of one delivery in a document. */
export interface BlockResult {
  tally: Tally;
  findings: Finding[];
  /** How many lines the block has. The lines of its findings and drift are counted from its beginning. */
  lines: number;
}

/** Judges whole lines, one delivery per line; blank lines do not count. */
export function judgeBlock(block: Uint8Array, file: string, rules: Rules): BlockResult {
  const result = emptyResult();
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  // In a block that is not UTF-8, each character stands for a byte, so that each line is judged on its own bytes.
  const isText = isUtf8(bytes);
  const text = bytes.toString(isText && !isAscii(bytes) ? "utf8" : "latin1");
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
    start = end + 1;
    result.lines++;
    const isLong =
      line.length * 3 > rules.maxLine && Buffer.byteLength(line, isText ? "utf8" : "latin1") > rules.maxLine;
    if (isLong) addLongLine(result, file, result.lines, rules);
    else
      judgeBody(result, { body: isText ? line : textIn(Buffer.from(line, "latin1")), line: result.lines }, file, rules);
  }
  return result;
}

function textIn(bytes: Buffer): StoredDelivery["body"] {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** The result for a line too long to be looked at. */
export function judgeLongLine(file: string, rules: Rules): BlockResult {
  const result = { ...emptyResult(), lines: 1 };
  addLongLine(result, file, 1, rules);
  return result;
}

/** Judges a document, one delivery at a time. */
export function* judgeDocument(bytes: Buffer, file: string, rules: Rules): Generator<BlockResult> {
  for (const delivery of deliveriesIn(bytes)) {
    const result = emptyResult();
    judgeBody(result, delivery, file, rules);
    yield result;
  }
}

function emptyResult(): BlockResult {
  return { tally: emptyTally(), findings: [], lines: 0 };
}

function judgeBody(result: BlockResult, { body, line, at }: StoredDelivery, file: string, rules: Rules): void {
  const { tally } = result;
  const strictly = automation.parseWebhookStrict(body);
  if (strictly.outcome !== "invalid") {
    // The fast path: whatever strict accepts, lenient accepts too, and there is no drift to look for.
    tally.deliveries++;
    countKnown(tally, strictly.event.type);
    return;
  }
  if (typeof body === "string" && body.trim() === "") return;

  const found = deliveriesOf(strictly);
  if (!found) addDelivery(result, verdictOf(strictly, rules), { file, line }, rules);
  for (const { path, body, family, headers } of found ?? []) {
    const place = body === strictly.body ? "" : shortenKeys(`${at ?? ""}${path}`); // its line tells where it is
    const verdict =
      family === "api" ? apiVerdictOf(body, headers, rules) : verdictOf(automation.parseWebhookStrict(body), rules);
    addDelivery(result, verdict, { file, line, ...(place !== "" && { at: place }) }, rules);
  }
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

/** What a delivery of either family turns out to be. */
interface Verdict extends Pick<Finding, "outcome" | "type" | "family" | "candidates"> {
  /** The name under which it is counted. */
  name: string;
  /** What makes it invalid, or what strict says of one that is known. */
  issues: readonly Issue[];
  /** That to which the issues point. */
  value: unknown;
}

function verdictOf(strictly: automation.ParsedWebhook, rules: Rules): Verdict {
  if (strictly.outcome !== "invalid") return knownAs(strictly.event.type, [], strictly.event);
  const { body: value, issues } = strictly;
  const parsed = notJson(value) ?? (rules.strict || !isObject(value) ? strictly : automation.parseWebhook(value));
  const type = isObject(value) && typeof value.type === "string" ? value.type : undefined;
  if (parsed.outcome === "known") return knownAs(parsed.event.type, issues, value);
  // Nothing is documented about an unknown event type, so nothing in it can drift.
  if (parsed.outcome === "unknown")
    return { outcome: "unknown", ...typed(type), name: parsed.event.type, issues: [], value };
  return { outcome: "invalid", ...typed(type), name: "", issues: parsed.issues, value };
}

function apiVerdictOf(body: unknown, headers: UnwrappedWebhook["headers"], rules: Rules): Verdict {
  const strictly = api.parseWebhookStrict(body, headers);
  const parsed = strictly.outcome === "invalid" && !rules.strict ? api.parseWebhook(body, headers) : strictly;
  const family = "api";
  if (parsed.outcome === "known") {
    const issues = strictly.outcome === "invalid" ? strictly.issues : [];
    return { ...knownAs(parsed.event.type, issues, parsed.event.data), family };
  }
  if (parsed.outcome === "invalid") {
    return { outcome: "invalid", ...typed(parsed.type), family, name: "", issues: parsed.issues, value: body };
  }
  const { type, candidates } = parsed.event;
  const name = type ?? `${candidates.join(" or ")} (no event header)`;
  const what = type === null ? { candidates } : { type };
  return { outcome: "unknown", ...what, family, name, issues: [], value: body };
}

function knownAs(type: string, issues: readonly Issue[], value: unknown): Verdict {
  return { outcome: "known", type, name: type, issues, value };
}

function typed(type: string | undefined): { type?: string } {
  return type === undefined ? {} : { type };
}

function addDelivery({ tally, findings }: BlockResult, verdict: Verdict, place: Place, rules: Rules): void {
  const { name, issues: all, value, ...told } = verdict;
  const { outcome } = told;
  tally.deliveries++;
  const { issues, unlisted } = listed(all);
  if (outcome === "invalid") {
    tally.invalid++;
    findings.push({ ...place, ...told, issues, drift: [], unlisted });
    return;
  }
  if (outcome === "known") countKnown(tally, name);
  else countUnknown(tally, shorten(name));
  for (const issue of issues) countDrift(tally, { ...driftOf(issue, name, value), ...place });
  tally.drift.unlisted += unlisted;
  const isUnusual = outcome === "unknown" || issues.length > 0;
  if (rules.listUnusual && isUnusual) findings.push({ ...place, ...told, issues: [], drift: issues, unlisted });
}

/** The issues of a delivery without the one that only counts the rest, and that count. */
function listed(issues: readonly Issue[]): { issues: readonly Issue[]; unlisted: number } {
  const unlisted = issues.at(-1)?.more;
  return unlisted === undefined ? { issues, unlisted: 0 } : { issues: issues.slice(0, -1), unlisted };
}

/** The outcome for a string that `listen` saved in place of a body that was not JSON. */
function notJson(value: unknown): InvalidWebhook | undefined {
  const parsed = typeof value === "string" ? automation.parseWebhook(value) : undefined;
  return parsed?.outcome === "invalid" && parsed.issues[0]?.code === "invalid_json" ? parsed : undefined;
}

function addLongLine({ tally, findings }: BlockResult, file: string, line: number, { maxLine }: Rules): void {
  tally.deliveries++;
  tally.invalid++;
  const message = `the body must have at most ${count(maxLine)} bytes, but has more; see --max-line`;
  const issues: Issue[] = [{ code: "invalid_json", path: "", message }];
  findings.push({ file, line, outcome: "invalid", issues, drift: [], unlisted: 0 });
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
