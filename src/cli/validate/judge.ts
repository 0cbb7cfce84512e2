import { isAscii, isUtf8 } from "node:buffer";
import { type InvalidWebhook, type Issue, type ParsedWebhook, parseWebhook, parseWebhookStrict } from "../../index.js";
import { describe, isObject, oneLine, pointerStep, shorten, stepsOf, valueAt } from "../../value.js";
import { count } from "../terminal.js";
import { type Delivery, deliveriesIn } from "./document.js";
import { countDrift, countKnown, countUnknown, type Drift, emptyTally, type Tally } from "./tally.js";

/** How deliveries are judged. */
export interface Rules {
  /** Whether what is not documented is invalid. */
  strict: boolean;
  /** Whether deliveries of unknown types and those with drift are findings too. */
  listUnusual: boolean;
  /** How many bytes a line may have. */
  maxLine: number;
}

/** A delivery that there is something to say of. */
export interface Finding {
  file: string;
  line: number;
  outcome: ParsedWebhook["outcome"];
  type?: string;
  /** What makes it invalid, at most a thousand issues. */
  issues: readonly Issue[];
  /** What strict would say of what is not invalid, at most a thousand issues. */
  drift: readonly Issue[];
  /** How many issues there are beyond those. */
  unlisted: number;
}

/** What became of a part of a file. */
export interface Verdicts {
  tally: Tally;
  findings: Finding[];
  /** How many lines the part has. Those of findings and drift are counted from its beginning. */
  lines: number;
}

/** How many issues of a delivery are listed: one can hold tens of thousands of undocumented keys. */
const mostIssues = 1000;

/** Judges whole lines, one delivery a line; blank ones are none. */
export function judgeBlock(block: Uint8Array, file: string, rules: Rules): Verdicts {
  const verdicts = emptyVerdicts();
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  // Where they are not UTF-8 each character stands for a byte, to judge each line by its own.
  const isText = isUtf8(bytes);
  const text = bytes.toString(isText && !isAscii(bytes) ? "utf8" : "latin1");
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
    start = end + 1;
    verdicts.lines++;
    const isLong =
      line.length * 3 > rules.maxLine && Buffer.byteLength(line, isText ? "utf8" : "latin1") > rules.maxLine;
    if (isLong) addLongLine(verdicts, file, verdicts.lines, rules);
    else add(verdicts, isText ? line : textIn(Buffer.from(line, "latin1")), file, verdicts.lines, rules);
  }
  return verdicts;
}

function textIn(bytes: Buffer): Delivery["body"] {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** The verdict on a line that is too long to be looked at. */
export function judgeLongLine(file: string, rules: Rules): Verdicts {
  const verdicts = { ...emptyVerdicts(), lines: 1 };
  addLongLine(verdicts, file, 1, rules);
  return verdicts;
}

/** Judges a document that is read whole, a delivery at a time. */
export function* judgeDocument(bytes: Buffer, file: string, rules: Rules): Generator<Verdicts> {
  for (const { body, line } of deliveriesIn(bytes)) {
    const verdicts = emptyVerdicts();
    add(verdicts, body, file, line, rules);
    yield verdicts;
  }
}

function emptyVerdicts(): Verdicts {
  return { tally: emptyTally(), findings: [], lines: 0 };
}

function add({ tally, findings }: Verdicts, body: Delivery["body"], file: string, line: number, rules: Rules): void {
  const strictly = parseWebhookStrict(body);
  if (strictly.outcome !== "invalid") {
    // The way of nearly all: what strict accepts, lenient accepts, and there is nothing more to say of it.
    tally.deliveries++;
    countKnown(tally, strictly.event.type);
    return;
  }
  if (typeof body === "string" && body.trim() === "") return;

  tally.deliveries++;
  const { body: value, issues } = strictly;
  const parsed = notJson(value) ?? (rules.strict || !isObject(value) ? strictly : parseWebhook(value));
  const { outcome } = parsed;
  const type = isObject(value) && typeof value.type === "string" ? { type: value.type } : {};
  if (outcome === "invalid") {
    tally.invalid++;
    findings.push({ file, line, outcome, ...type, ...listed(parsed.issues), drift: [] });
    return;
  }
  const { event } = parsed;
  if (outcome === "known") countKnown(tally, event.type);
  else countUnknown(tally, shorten(event.type));
  const { issues: drift, unlisted } = listed(outcome === "known" ? issues : []); // of an unknown type nothing is documented
  for (const issue of drift) countDrift(tally, { ...driftOf(issue, event), file, line });
  tally.drift.unlisted += unlisted;
  if (rules.listUnusual) findings.push({ file, line, outcome, ...type, issues: [], drift, unlisted });
}

function listed(issues: readonly Issue[]): { issues: readonly Issue[]; unlisted: number } {
  return { issues: issues.slice(0, mostIssues), unlisted: Math.max(0, issues.length - mostIssues) };
}

/** The verdict on a string that `listen` has saved for a body that is no JSON. */
function notJson(value: unknown): InvalidWebhook | undefined {
  const parsed = typeof value === "string" ? parseWebhook(value) : undefined;
  return parsed?.outcome === "invalid" && parsed.issues[0]?.code === "invalid_json" ? parsed : undefined;
}

function addLongLine({ tally, findings }: Verdicts, file: string, line: number, { maxLine }: Rules): void {
  tally.deliveries++;
  tally.invalid++;
  const message = `the body must have at most ${count(maxLine)} bytes, but has more; see --max-line`;
  const issues: Issue[] = [{ code: "invalid_json", path: "", message }];
  findings.push({ file, line, outcome: "invalid", issues, drift: [], unlisted: 0 });
}

function driftOf({ code, path }: Issue, event: { type: string }): Omit<Drift, "file" | "line"> {
  const steps = stepsOf(path, event).map((key) => (typeof key === "number" ? "/*" : pointerStep(shorten(key))));
  const found = oneLine(describe(valueAt(event, path)));
  const kind = code === "undocumented_key" ? "key" : code === "undocumented_value" ? "value" : "malformed";
  return { type: shorten(event.type), path: steps.join(""), kind, found, count: 1 };
}
