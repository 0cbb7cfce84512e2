import { events as apiEvents } from "../../../generated/api/events.js";
import { eventHeader } from "../../../generated/api/transport.js";
import { events as automationEvents } from "../../../generated/automation/events.js";
import type { IssueCode } from "../../../src/index.js";
import type { EventEntry } from "../../../src/shared/event-entry.js";
import { isObject } from "../../../src/shared/pointer.js";
import { count, shorten } from "../../../src/shared/text.js";
import type { JsonFault } from "./json-fault.js";
import { candidatesOf, type Judged, typeOf } from "./judge.js";
import type { Single } from "./look.js";

/** What to say of a delivery at once. */
export interface Verdict {
  outcome: "known" | "unknown" | "invalid";
  /** The title of the event, or what else it is. */
  title: string;
  /** The event as it is named, documented or not. */
  type: string | undefined;
  /** The documented events that it is or can be: each has a page. */
  events: { type: string; title: string }[];
  /** What it means, and what to do; in plain words, a sentence or two each. */
  sentences: string[];
}

export function verdictOf(single: Single): Verdict {
  const { judged } = single;
  const type = typeOf(judged);
  const event = type === undefined ? undefined : titled(type);
  const candidates = candidatesOf(judged).flatMap((candidate) => titled(candidate) ?? []);
  return {
    outcome: judged.parsed.outcome,
    title: event?.title ?? titleWithoutEvent(judged, candidates),
    type,
    events: event ? [event] : candidates,
    sentences: [...sentencesOf(judged), ...sentencesOnForm(single)],
  };
}

function titled(type: string): { type: string; title: string } | undefined {
  const all: Record<string, EventEntry> = { ...automationEvents, ...apiEvents };
  const title = Object.hasOwn(all, type) ? all[type]?.title : undefined;
  return title === undefined ? undefined : { type, title };
}

function titleWithoutEvent(judged: Judged, candidates: { title: string }[]): string {
  if (candidates.length > 0) return candidates.map(({ title }) => title).join(" or ");
  if (judged.parsed.outcome === "unknown") return "An event that is not documented";
  return isForeign(judged) ? "Not a delivery of systeme.io" : "A delivery that cannot be told";
}

/** Whether a body has nothing of a delivery. */
function isForeign({ parsed }: Judged): boolean {
  if (parsed.outcome !== "invalid") return false;
  const { body } = parsed;
  return (
    !isObject(body) || (typeof body.type !== "string" && !["data", "contact", "customer"].some((key) => key in body))
  );
}

/** What the outcome means, and what to do about it. */
function sentencesOf(judged: Judged): string[] {
  const { family, parsed, issues, drift } = judged;
  const from = family === "api" ? "Settings > Webhooks" : "an automation rule or workflow";
  const takes = family === "api" ? "systeme-io-webhooks/api" : "systeme-io-webhooks";
  const other = family === "api" ? "systeme-io-webhooks" : "systeme-io-webhooks/api";
  const sent = `It is a webhook of ${from}: parseWebhook of ${takes} takes it, and that of ${other} refuses it.`;
  if (parsed.outcome === "known") {
    return [drift.length === 0 ? "It is exactly as documented. A receiver can act on it." : driftSentence(drift), sent];
  }
  if (parsed.outcome === "unknown") return [...unknownSentences(judged), sent];
  if (isForeign(judged)) {
    return [
      "It has nothing of what systeme.io sends. If systeme.io did send it, something in between has changed it: look " +
        "at what arrives first.",
    ];
  }
  const places = many(issues.at(-1)?.more ?? 0, issues.length);
  return [
    `A receiver cannot act on it: ${places} wrong. If you made or changed it yourself, put that right. If systeme.io sent ` +
      "it like this, keep it and tell a person: it may still be a sale.",
    ...(typeOf(judged) === undefined ? [] : [sent]),
  ];
}

function driftSentence(drift: Judged["drift"]): string {
  const places = many(drift.at(-1)?.more ?? 0, drift.length)
    .replace(/ is$/, " differs")
    .replace(/ are$/, " differ");
  return `A receiver can act on it: all that it needs is there. But ${places} from the documentation.`;
}

/** How many places there are, of which the last only counts those that are not listed. */
function many(more: number, listed: number): string {
  const all = more > 0 ? listed - 1 + more : listed;
  return all === 1 ? "1 place is" : `${count(all)} places are`;
}

function unknownSentences(judged: Judged): string[] {
  if (candidatesOf(judged).length > 0) {
    return [
      `The body alone does not tell which of these it is. The header ${eventHeader} does: enter it below, or paste the ` +
        "request with its headers.",
    ];
  }
  return [
    "It is well formed, but nobody has published this event. Keep it, and do not act on more of it than you know. It is " +
      "no error.",
  ];
}

/** How it was found in the text. */
function sentencesOnForm({ wrappedAt, isPart, place }: Single): string[] {
  const where = place === undefined ? "" : ` of ${place}`;
  return [
    ...(wrappedAt === undefined ? [] : [`${wrapperAt(wrappedAt, where)}`]),
    ...(isPart ? ["The text before and after the JSON is passed over."] : []),
  ];
}

function wrapperAt(pointer: string, where: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => shorten(step));
  const at = steps.length > 0 ? `at ${["body", ...steps].join(".")}${where}` : `in the text that the body${where} is`;
  return (
    `Something in between, such as n8n or Make, has wrapped the delivery: it stands ${at}. To parseWebhook the whole is ` +
    "invalid, with the code relayed. Pass on what stands there, or let unwrapWebhook take it out."
  );
}

/** What to do about an issue of an invalid delivery. */
export function adviceOn(code: IssueCode): string {
  switch (code) {
    case "invalid_envelope":
      return "Every delivery has this. Look whether something in between has changed the body or left out a header.";
    case "invalid_payload":
      return "A receiver cannot act without it. Do not guess the value: keep the delivery, and tell a person.";
    case "more_issues":
      return "Mend those that are listed first.";
    default:
      return "";
  }
}

/** What to do about a place in which a known event differs from the documentation. */
export function adviceOnDrift(code: IssueCode): string {
  switch (code) {
    case "undocumented_key":
      return "Nothing breaks: what is new is let through. Do not rely on it yet.";
    case "undocumented_value":
      return "Nothing breaks. Let your code expect other values than the documented ones.";
    case "missing_key":
      return "Let your code do without it: not every delivery has it.";
    case "more_issues":
      return "";
    default:
      return "Nothing breaks. Let your code expect this here, too.";
  }
}

/** What to do about a text that is not JSON, by what it looks like. */
export function adviceOnBroken(text: string, fault: JsonFault | undefined): string {
  if (fault === undefined) return "It is nested too deep, or too long, for this browser.";
  const start = text.trimStart().slice(0, 100);
  const at = text.slice(fault.index, fault.index + 10);
  if (start.startsWith("[object Object]")) {
    return "Code has turned a parsed body into text. Take the text that arrives, or write the body with JSON.stringify.";
  }
  if (start.startsWith("<")) {
    return "This looks like a web page or XML. Take the body of the request that systeme.io sends, not that of an answer.";
  }
  if (/^[\w%.[\]-]+=/.test(start)) {
    return "This looks like the data of a form. systeme.io sends JSON: look at what arrives before anything reads it.";
  }
  if (/^[“”„‟«»‘’]/.test(at)) {
    return "The quotes are curly: a mail or word processor has replaced the straight ones. Copy it from where it was logged.";
  }
  if (at.startsWith("'") || /^(?:None|True|False|undefined|NaN)\b/.test(at)) {
    return "This is how a program prints an object, not JSON. Write it with JSON.stringify or json.dumps, or take the raw body.";
  }
  if (at.startsWith("\\")) {
    return "Backslashes stand before the quotes: this is JSON as text in something else. Paste it with the quotes around it.";
  }
  if (fault.index >= text.trimEnd().length) {
    return "The end is missing. Was it cut off when it was logged or copied?";
  }
  if (/^[}\]]/.test(at)) return "There is a comma too many before it.";
  return "Take the body as it arrives, before anything parses or prints it.";
}
