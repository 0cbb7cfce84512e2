import { isAscii, isUtf8 } from "node:buffer";
import {
  type InvalidWebhook,
  type Issue,
  type IssueCode,
  type ParsedWebhook,
  parseWebhook,
  parseWebhookStrict,
  type UnwrappedWebhook,
  unwrapWebhook,
} from "../../index.js";
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
  outcome: ParsedWebhook["outcome"];
  type?: string;
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
  const strictly = parseWebhookStrict(body);
  if (strictly.outcome !== "invalid") {
    // The fast path: whatever strict accepts, lenient accepts too, and there is no drift to look for.
    tally.deliveries++;
    countKnown(tally, strictly.event.type);
    return;
  }
  if (typeof body === "string" && body.trim() === "") return;

  const wrapped = wrappedIn(strictly);
  if (!wrapped) addDelivery(result, strictly, { file, line }, rules);
  for (const { path, body } of wrapped ?? []) {
    const place = shortenKeys(`${at ?? ""}${path}`);
    addDelivery(result, parseWebhookStrict(body), { file, line, ...(place !== "" && { at: place }) }, rules);
  }
}

/** The deliveries in something that is none but holds some; undefined for anything else. */
function wrappedIn({ issues, body }: InvalidWebhook): readonly UnwrappedWebhook[] | undefined {
  if (issues[0]?.code !== "relayed" && issues[0]?.code !== "api_webhook") return undefined;
  const found = unwrapWebhook(body);
  const isItself = found[0]?.body === body || (isObject(body) && parseWebhook(body).outcome !== "invalid");
  return isItself ? undefined : found;
}

/** A JSON Pointer whose keys are cut: one long key can lead to many deliveries. */
function shortenKeys(pointer: string): string {
  return pointer
    .split("/")
    .map((step) => shorten(step))
    .join("/");
}

function addDelivery({ tally, findings }: BlockResult, strictly: ParsedWebhook, place: Place, rules: Rules): void {
  tally.deliveries++;
  if (strictly.outcome !== "invalid") {
    countKnown(tally, strictly.event.type);
    return;
  }
  const { body: value, issues } = strictly;
  const parsed = notJson(value) ?? (rules.strict || !isObject(value) ? strictly : parseWebhook(value));
  const { outcome } = parsed;
  const type = isObject(value) && typeof value.type === "string" ? { type: value.type } : {};
  if (outcome === "invalid") {
    tally.invalid++;
    findings.push({ ...place, outcome, ...type, ...listed(parsed.issues), drift: [] });
    return;
  }
  const { event } = parsed;
  if (outcome === "known") countKnown(tally, event.type);
  else countUnknown(tally, shorten(event.type));
  // Nothing is documented about an unknown event type, so nothing in it can drift.
  const { issues: drift, unlisted } = listed(outcome === "known" ? issues : []);
  for (const issue of drift) countDrift(tally, { ...driftOf(issue, event), ...place });
  tally.drift.unlisted += unlisted;
  if (rules.listUnusual) findings.push({ ...place, outcome, ...type, issues: [], drift, unlisted });
}

/** The issues of a delivery without the one that only counts the rest, and that count. */
function listed(issues: readonly Issue[]): { issues: readonly Issue[]; unlisted: number } {
  const unlisted = issues.at(-1)?.more;
  return unlisted === undefined ? { issues, unlisted: 0 } : { issues: issues.slice(0, -1), unlisted };
}

/** The outcome for a string that `listen` saved in place of a body that was not JSON. */
function notJson(value: unknown): InvalidWebhook | undefined {
  const parsed = typeof value === "string" ? parseWebhook(value) : undefined;
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

function driftOf({ code, path }: Issue, event: { type: string }): Omit<Drift, keyof Place> {
  const steps = stepsOf(path, event).map((key) => (typeof key === "number" ? "/*" : pointerStep(shorten(key))));
  const found = oneLine(describe(valueAt(event, path)));
  const kind = kinds[code] ?? "malformed";
  return { type: shorten(event.type), path: steps.join(""), kind, found, count: 1 };
}
