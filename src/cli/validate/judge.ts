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
  all: boolean;
  /** How many bytes a line may have. */
  maxLine: number;
}

/** A delivery that there is something to say of. */
export interface Finding {
  file: string;
  line: number;
  outcome: ParsedWebhook["outcome"];
  type?: string;
  /** What makes it invalid. */
  issues: readonly Issue[];
  /** What strict would say besides. */
  drift: readonly Issue[];
}

/** What became of a part of a file. */
export interface Verdicts {
  tally: Tally;
  findings: Finding[];
  /** How many lines the part has. Those of findings and drift are counted from its beginning. */
  lines: number;
  /** Lines that are still to be judged, where there is more to say than should be held at a time. */
  rest?: Lines;
}

/** Lines as text. Where they are not all UTF-8, each character stands for a byte. */
interface Lines {
  text: string;
  asBytes: boolean;
}

/** How many issues are held at a time, give or take those of one delivery. */
const mostIssues = 1000;

/** Judges whole lines, one delivery a line; blank ones are none. */
export function judgeBlock(block: Uint8Array, file: string, rules: Rules): Verdicts {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  if (isAscii(bytes)) return judgeLines({ text: bytes.toString("latin1"), asBytes: false }, file, rules);
  const asBytes = !isUtf8(bytes);
  return judgeLines({ text: bytes.toString(asBytes ? "latin1" : "utf8"), asBytes }, file, rules);
}

/** The same for what such a verdict has left. */
export function judgeLines({ text, asBytes }: Lines, file: string, rules: Rules): Verdicts {
  const verdicts: Verdicts = { tally: emptyTally(), findings: [], lines: 0 };
  let start = 0;
  for (let issues = 0; start < text.length && issues < mostIssues; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    verdicts.lines++;
    const body = asBytes ? Buffer.from(line, "latin1") : line;
    const isLong = line.length * 3 > rules.maxLine && Buffer.byteLength(body) > rules.maxLine;
    const at = verdicts.lines;
    issues += isLong ? addLongLine(verdicts, file, at, rules) : add(verdicts, body, file, at, rules);
  }
  return start < text.length ? { ...verdicts, rest: { text: text.slice(start), asBytes } } : verdicts;
}

/** The verdict on a line that is too long to be looked at. */
export function judgeLongLine(file: string, rules: Rules): Verdicts {
  const verdicts: Verdicts = { tally: emptyTally(), findings: [], lines: 1 };
  addLongLine(verdicts, file, 1, rules);
  return verdicts;
}

/** Judges a document that is read whole. */
export function* judgeDocument(bytes: Buffer, file: string, rules: Rules): Generator<Verdicts> {
  let verdicts: Verdicts = { tally: emptyTally(), findings: [], lines: 0 };
  let issues = 0;
  for (const { body, line } of deliveriesIn(bytes)) {
    issues += add(verdicts, body, file, line, rules);
    if (issues < mostIssues) continue;
    yield verdicts;
    verdicts = { tally: emptyTally(), findings: [], lines: 0 };
    issues = 0;
  }
  yield verdicts;
}

/** Adds a delivery, and tells how many issues that adds. */
function add({ tally, findings }: Verdicts, body: Delivery["body"], file: string, line: number, rules: Rules): number {
  const strictly = parseWebhookStrict(body);
  if (strictly.outcome !== "invalid") {
    // The way of nearly all: what strict accepts, lenient accepts, and there is nothing more to say of it.
    tally.deliveries++;
    countKnown(tally, strictly.event.type);
    return 0;
  }
  if (typeof body === "string" && body.trim() === "") return 0;

  tally.deliveries++;
  const { body: value, issues } = strictly;
  const parsed = notJson(value) ?? (rules.strict || !isObject(value) ? strictly : parseWebhook(value));
  const { outcome } = parsed;
  const type = isObject(value) && typeof value.type === "string" ? value.type : undefined;
  if (outcome === "invalid") {
    tally.invalid++;
    return push(findings, {
      file,
      line,
      outcome,
      ...(type !== undefined && { type }),
      issues: parsed.issues,
      drift: [],
    });
  }
  const { event } = parsed;
  if (outcome === "known") countKnown(tally, event.type);
  else countUnknown(tally, shorten(event.type));
  const drift = outcome === "known" ? issues : []; // of an unknown type nothing is documented
  for (const issue of drift) countDrift(tally, { ...driftOf(issue, event), file, line });
  return rules.all ? push(findings, { file, line, outcome, type: event.type, issues: [], drift }) : 0;
}

/** The verdict on a string that `listen` has saved for a body that is no JSON. */
function notJson(value: unknown): InvalidWebhook | undefined {
  const parsed = typeof value === "string" ? parseWebhook(value) : undefined;
  return parsed?.outcome === "invalid" && parsed.issues[0]?.code === "invalid_json" ? parsed : undefined;
}

function addLongLine({ tally, findings }: Verdicts, file: string, line: number, { maxLine }: Rules): number {
  tally.deliveries++;
  tally.invalid++;
  const message = `the body must have at most ${count(maxLine)} bytes, but has more; see --max-line`;
  const issues: Issue[] = [{ code: "invalid_json", path: "", message }];
  return push(findings, { file, line, outcome: "invalid", issues, drift: [] });
}

function push(findings: Finding[], finding: Finding): number {
  findings.push(finding);
  return finding.issues.length + finding.drift.length + 1;
}

function driftOf({ code, path, message }: Issue, event: { type: string }): Omit<Drift, "file" | "line"> {
  const steps = stepsOf(path, event).map((key) => (typeof key === "number" ? "/*" : pointerStep(shorten(key))));
  const isKey = message.includes(" must be a documented key, but is ");
  const kind = code !== "undocumented" ? "malformed" : isKey ? "key" : "value";
  return {
    type: shorten(event.type),
    path: steps.join(""),
    kind,
    found: oneLine(describe(valueAt(event, path))),
    count: 1,
  };
}
