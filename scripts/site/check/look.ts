import { describeDelivery } from "../../../src/shared/describe-delivery.js";
import { isObject } from "../../../src/shared/pointer.js";
import { count, placeName, shorten } from "../../../src/shared/text.js";
import { deliveriesIn, type Found } from "../../../src/shared/unwrap.js";
import { type JsonFault, jsonFaultIn } from "./json-fault.js";
import { textOfFound } from "./json-text.js";
import { candidatesOf, type Judged, judge, typeOf } from "./judge.js";
import { type Header, headerOf, splitRequest } from "./request.js";

/** What there is to see in a text. */
export type Look = Empty | Broken | Single | List;

export interface Empty {
  kind: "empty";
}

/** Not JSON. */
export interface Broken {
  kind: "broken";
  text: string;
  /** Undefined if the text is JSON, but too much for the browser. */
  fault: JsonFault | undefined;
}

/** One delivery, or what is none. */
export interface Single {
  kind: "single";
  /** The body to the last character, as far as the text has it. */
  text: string;
  headers: readonly Header[];
  judged: Judged;
  /** JSON Pointer of its place in what has wrapped it. */
  wrappedAt?: string;
  /** The place of what has wrapped it in a list, such as `line 3`. */
  place?: string;
  /** Whether there is other text before or after it. */
  isPart?: boolean;
}

/** Several deliveries: the lines of a log, or what a relay has put together. */
export interface List {
  kind: "list";
  /** Whether there is other text before or after it. */
  isPart?: boolean;
  from: "lines" | "wrapper";
  entries: Entry[];
  /** How many are not listed. */
  rest: number;
}

/** One of several deliveries. */
export interface Entry {
  /** `line 3`, `/0/body`, or both. */
  place: string;
  outcome: "known" | "unknown" | "invalid";
  type: string | undefined;
  /** Who, what and how much, or what is wrong. */
  summary: string;
  /** In how many places a known event differs from the documentation. */
  drift: number;
  open(): Single | Broken;
}

export const maxEntries = 1000;

/**
 * Looks at what was pasted: a body, a request with its headers, what a relay has made of deliveries, or a log with one a
 * line.
 *
 * @param typed Headers that were typed in: they count before those in the text.
 */
export function lookAt(text: string, typed: readonly Header[] = []): Look {
  const { headers: own, body } = splitRequest(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const heads: Heads = { typed, own };
  if (body.trim() === "") return { kind: "empty" };
  const whole = parsed(body);
  if (whole) return lookAtJson(whole, heads);
  if (isLog(body)) return listOfLines(body, heads);
  const part = partOf(body);
  if (part) return { ...lookAtJson(part, heads), isPart: true };
  return { kind: "broken", text: body, fault: jsonFaultIn(body) };
}

/** Headers by where they were found, the first of which count. */
interface Heads {
  typed: readonly Header[];
  /** Of the request that was pasted. */
  own: readonly Header[];
}

/** All headers of a delivery, those beside it in a wrapper too; of a name that is there twice, those that count. */
function merged({ typed, own }: Heads, beside: Found["headers"] = {}): Header[] {
  const isIn = (heads: readonly Header[], name: string) => headerOf(heads, name) !== undefined;
  const nearer = [...typed, ...Object.entries(beside).filter(([name]) => !isIn(typed, name))];
  return [...nearer, ...own.filter(([name]) => !isIn(nearer, name))];
}

interface Json {
  text: string;
  value: unknown;
}

function parsed(text: string): Json | undefined {
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The JSON in a line of a log or in a command, which has other text before or after it. */
function partOf(text: string): Json | undefined {
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  const part = start >= 0 && end > start ? parsed(text.slice(start, end + 1)) : undefined;
  return part && deliveriesIn(part.value).length > 0 ? part : undefined;
}

function lookAtJson(json: Json, heads: Heads): Single | List {
  const found = deliveriesIn(json.value);
  const [first, ...others] = found;
  if (first === undefined || isWhole(first) || isNamed(json, heads)) return single(json, heads);
  if (others.length === 0) return unwrapped(json.text, first, heads);
  const entries = found.slice(0, maxEntries).map((each) => entryOfFound(json.text, each, heads));
  return { kind: "list", from: "wrapper", entries, rest: found.length - entries.length };
}

/** Whether a body is the delivery itself. */
function isWhole({ path, decoded }: Found): boolean {
  return path === "" && decoded.length === 0;
}

/** Whether a header names an event that takes the body as it is, such as a canceled sale, of which no body is known. */
function isNamed({ value }: Json, heads: Heads): boolean {
  const headers = merged(heads);
  if (headers.length === 0 || !isObject(value)) return false;
  const { family, parsed } = judge(value, headers);
  return family === "api" && parsed.outcome === "known";
}

function single({ text, value }: Json, heads: Heads): Single {
  const body = typeof value === "string" ? text : value; // a string would count as text that is not parsed yet
  const headers = merged(heads);
  return { kind: "single", text, headers, judged: judge(body, headers) };
}

function unwrapped(json: string, found: Found, heads: Heads): Single {
  const headers = merged(heads, found.headers);
  return {
    kind: "single",
    text: textOfFound(json, found),
    headers,
    judged: judge(found.body, headers),
    wrappedAt: found.path,
  };
}

/** How many lines, from the first that is not blank, can show that a text is a log. */
const firstLines = 20;

/** Whether a text that is not JSON as a whole has a delivery or another JSON object in one of its first lines. */
function isLog(text: string): boolean {
  let count = 0;
  for (const { content } of linesOf(text)) {
    if (count === 0 && /^\s*[{[]\s*$/.test(content)) return false; // indented JSON that is broken further down
    const value = parsed(content)?.value;
    const isJson = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    if ((isJson || partOf(content)) && content.length < text.trim().length) return true;
    if (++count === firstLines) return false;
  }
  return false;
}

/** The lines that are not blank, counted from 1. */
function* linesOf(text: string): Generator<{ content: string; number: number }> {
  for (let start = 0, number = 1; start < text.length; number++) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end).trim();
    if (content !== "") yield { content, number };
    start = end + 1;
  }
}

function listOfLines(text: string, heads: Heads): List {
  const entries: Entry[] = [];
  let rest = 0;
  for (const { content, number } of linesOf(text)) {
    if (entries.length >= maxEntries) rest++;
    else entries.push(...entriesOfLine(content, `line ${count(number)}`, heads));
  }
  rest += Math.max(0, entries.length - maxEntries);
  return { kind: "list", from: "lines", entries: entries.slice(0, maxEntries), rest };
}

function entriesOfLine(content: string, line: string, heads: Heads): Entry[] {
  const json = parsed(content) ?? partOf(content);
  if (!json) return [brokenEntry(content, line)];
  const found = deliveriesIn(json.value);
  const [first] = found;
  if (first && !isWhole(first))
    return found.slice(0, maxEntries).map((each) => entryOfFound(json.text, each, heads, line));
  const { judged } = single(json, heads);
  return [entryOf(judged, json.value, line, () => ({ ...single(json, heads), place: line }))];
}

function entryOfFound(json: string, found: Found, heads: Heads, line?: string): Entry {
  const judged = judge(found.body, merged(heads, found.headers));
  const at = placeName(found.path);
  const place = line === undefined ? at : `${line}, at ${at}`;
  return entryOf(judged, found.body, place, () => ({ ...unwrapped(json, found, heads), ...(line && { place: line }) }));
}

function entryOf(judged: Judged, value: unknown, place: string, open: () => Single): Entry {
  const { parsed, issues, drift } = judged;
  const inWords = () =>
    describeDelivery(parsed.outcome !== "invalid" && "data" in parsed.event ? parsed.event.data : value);
  const summary = issues[0]?.message ?? inWords();
  const type = typeOf(judged) ?? (candidatesOf(judged).join(" or ") || undefined);
  return { place, outcome: parsed.outcome, type, summary, drift: drift.length, open };
}

function brokenEntry(text: string, place: string): Entry {
  return {
    place,
    outcome: "invalid",
    type: undefined,
    summary: `not JSON: ${shorten(text)}`,
    drift: 0,
    open: () => ({ kind: "broken", text, fault: jsonFaultIn(text) }),
  };
}
