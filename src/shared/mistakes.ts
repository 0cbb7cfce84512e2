import type { Issue } from "./issue.js";
import { count, oneLine, placeName } from "./text.js";
import { type Decoded, deliveriesIn, type Family, type Found } from "./unwrap.js";

/** What was mistaken for a delivery. */
export interface Mistake {
  readonly issue: Issue;
  /** The delivery that is wrapped, the first if there are several; undefined if it is of the other family. */
  readonly relayed?: Found;
}

/**
 * Recognizes what is most often mistaken for a delivery of a family, and says what to do: a delivery that is wrapped, and
 * one of the vendor's other family, wrapped or not. Undefined for any other body.
 */
export function commonMistake(body: unknown, family: Family): Mistake | undefined {
  const found = deliveriesIn(body);
  const [first] = found;
  if (!first) return undefined;
  const { path, decoded } = first;
  const isWrapped = path !== "" || decoded.length > 0;
  const isOther = first.family !== family;
  if (!isOther && !isWrapped) return undefined;
  const advice = isOther ? otherAdvice[family] : wrapperOf(first);
  const rest = found.length > 1 ? `; it is the first of ${count(found.length)}: unwrapWebhook finds them all` : "";
  const issue: Issue = {
    code: isOther ? `${first.family}_webhook` : "relayed",
    path,
    message: oneLine(`${placeName(path)} must be ${advice}${rest}`),
  };
  return isOther ? { issue } : { issue, relayed: first };
}

/** What to say of a delivery of the other family than the one that was expected. */
const otherAdvice: Record<Family, string> = {
  automation:
    "of an automation rule or workflow, but is of Settings > Webhooks, which has another contract; " +
    "parse it with systeme-io-webhooks/api, or give this URL to a rule instead",
  api:
    "of Settings > Webhooks, but is of an automation rule or workflow, which has another contract; " +
    "parse it with systeme-io-webhooks, or give this URL to Settings > Webhooks instead",
};

function wrapperOf({ path, decoded }: Found): string {
  const last = decoded.at(-1);
  const isWhole = last?.path === path; // what was decoded last is the delivery, and nothing else
  if (path === "" && last && decoded.length === 1) return `the delivery itself, but ${roots[last.form]}`;
  const before = decoded.slice(0, isWhole ? -1 : undefined).map((each) => `${parsing(each)}, then `);
  const remedy = before.join("") + (isWhole && last ? wholes[last.form] : "pass on what is there");
  return `the body itself, but is wrapped by a relay such as n8n or Make; ${remedy}`;
}

/** What a body is that holds one delivery without a key to lead there, and what to do. */
const roots = {
  text: "is JSON in JSON; pass on the text in it",
  base64: "is base64 of it; pass on the bytes",
  bytes: "is a list of its bytes; pass on the bytes",
};

const wholes = {
  text: "pass on the text that is there",
  base64: "pass on the bytes that are there in base64",
  bytes: "pass on the bytes that are there",
};

function parsing({ path, form }: Decoded): string {
  return `parse the ${form} ${path === "" ? "that the body is" : `at ${placeName(path)}`}`;
}
