import { eventHeader, signatureHeader } from "../../generated/api/transport.js";
import { eventTypes } from "../../generated/automation/events.js";
import { type Bytes, isBytes, parseBody, parseJson } from "./body.js";
import { isObject, pointerStep } from "./pointer.js";

/** A delivery that was found in something that holds deliveries. */
export interface UnwrappedWebhook {
  /**
   * JSON Pointer (RFC 6901) of the delivery. Where the way leads through text, base64 or bytes, it goes on in what they
   * hold as if that stood there itself: `/body/payload` is the key `payload` of the JSON that is the text at `/body`. `""` is
   * the body itself, or what it holds as JSON in JSON.
   */
  readonly path: string;
  /**
   * The delivery, parsed, or as it stands where it is not JSON, which counts only if the headers say that it is a delivery.
   * Whether it is valid, `parseWebhook` of its family tells.
   */
  readonly body: unknown;
  /** `automation` for a delivery of a rule or workflow, `api` for one of Settings > Webhooks, which `systeme-io-webhooks/api` takes. */
  readonly family: Family;
  /**
   * What stands beside it as `headers` or `multiValueHeaders`, by name in lower case, as `parseWebhook` of
   * `systeme-io-webhooks/api` takes them: a hundred at most, those of the vendor first. Of several on the way, the nearest.
   */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The vendor's two kinds of webhooks. */
export type Family = "automation" | "api";

/** One that was found, with what it takes to tell how to get there. */
export interface Found extends UnwrappedWebhook {
  /** What had to be decoded on the way, from the outside in. */
  readonly decoded: readonly Decoded[];
}

export interface Decoded {
  readonly path: string;
  readonly form: "text" | "base64" | "bytes";
}

/**
 * Finds the deliveries in what a relay, a queue, a request bin or a log has made of them: in items and executions of n8n, in
 * events of Lambda, Netlify and Pipedream, in exports of webhook.site and Hookdeck, in JSON in JSON, or under any other keys,
 * as far as 24 levels down and a pointer of 500 characters leads. JSON that is kept as text is parsed; so is base64 in a
 * `body` beside `isBase64Encoded`, and bytes, also as a Buffer turns into JSON; through up to four of those. What does not
 * look like a delivery is passed over, unless the header `X-Webhook-Event` or `X-Webhook-Signature` stands beside it.
 *
 * @param body - Text, bytes or a parsed value, as for `parseWebhook`.
 * @returns The deliveries in their order, none of them inside another, and of both kinds of webhooks that systeme.io has. A
 *   delivery that is not wrapped is the only one, with the path `""`; text that is not JSON has none. It never throws.
 * @example
 * for (const { path, body, family, headers } of unwrapWebhook(await readFile("export.json"))) {
 *   const { outcome } = family === "api" ? api.parseWebhook(body, headers) : parseWebhook(body);
 *   console.log(path, outcome);
 * }
 */
export function unwrapWebhook(body: unknown): UnwrappedWebhook[] {
  try {
    const parsed = parseBody(body);
    return "issue" in parsed ? [] : deliveriesIn(parsed.value).map(({ decoded, ...found }) => found);
  } catch {
    return []; // a proxy that is revoked
  }
}

const maxLevels = 24;
/** In characters. One long key can lead to many deliveries, whose pointers would take as much memory each. */
const longestPath = 500;
const maxDecoded = 4;
/** How long a text must be to be worth parsing: no delivery is shorter. */
const shortest = 20;

/** The deliveries in a parsed value. The time is proportional to its size: a delivery is not searched, nor a value twice. */
export function deliveriesIn(value: unknown): Found[] {
  const search: Search = { found: [], seen: new Set() };
  look(value, { path: "", level: 0, decoded: [], isBase64: false }, search);
  return search.found;
}

interface Search {
  readonly found: Found[];
  /** Parsed values can hold themselves, or one object in many places. */
  readonly seen: Set<Members>;
}

interface Place {
  readonly path: string;
  readonly level: number;
  readonly decoded: readonly Decoded[];
  readonly isBase64: boolean;
  /** What stands beside it or around it as `headers`. */
  readonly headers?: UnwrappedWebhook["headers"];
}

function look(value: unknown, place: Place, search: Search): void {
  try {
    if (typeof value === "string") lookIntoText(value, place, search);
    else if (ArrayBuffer.isView(value)) lookIntoJson(() => value, "bytes", place, search);
    else if (isRecord(value)) lookIntoObject(value, place, search);
  } catch {
    // What throws when it is read, such as a getter, holds nothing that can be handed on.
  }
}

function lookIntoText(text: string, place: Place, search: Search): void {
  if (place.isBase64) {
    if (looksLikeBase64(text)) lookIntoJson(() => bytesOf(text), "base64", place, search);
  } else if (looksLikeJson(text)) lookIntoJson(() => text, "text", place, search);
}

/** Whether a text is worth parsing. To refuse it takes as long as to parse hundreds of characters: its end counts too. */
function looksLikeJson(text: string): boolean {
  return text.length >= shortest && /^["[{].*["\]}]$/s.test(text.trim());
}

/** Whether a text can be decoded: to catch the exception takes much longer. */
function looksLikeBase64(text: string): boolean {
  return /^[\w+/=\s]*$/.test(text);
}

function lookIntoJson(json: () => string | Bytes, form: Decoded["form"], place: Place, search: Search): void {
  const { path, level, decoded, headers } = place;
  if (decoded.length === maxDecoded) return;
  let value: unknown;
  try {
    value = parseJson(json());
  } catch {
    return;
  }
  look(value, { path, level, decoded: [...decoded, { path, form }], isBase64: false, headers }, search);
}

function lookIntoObject(value: Members, place: Place, search: Search): void {
  // Most of the time of a hostile body goes into objects without a key.
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  if (keys?.length === 0) {
    if (isBytes(value)) lookIntoJson(() => value, "bytes", place, search);
  } else if (keys && looksDelivered(value)) {
    if (!foundWithin(value, keys, place, search)) search.found.push(foundAt(place, value, "automation"));
  } else if (keys && looksLikeApi(value)) {
    search.found.push(foundAt(place, value, "api"));
  } else if (keys && isBufferAsJson(value)) {
    lookIntoJson(() => Uint8Array.from(value.data), "bytes", place, search);
  } else if (place.level < maxLevels) {
    lookIntoMembers(value, keys, place, search);
  }
}

function foundAt({ path, decoded, headers }: Place, body: unknown, family: Family): Found {
  return { path, body, family, ...(headers && { headers }), decoded };
}

/**
 * Whether what has the parts of an envelope is a wrapper all the same, such as `{ id, type: "webhook", created_at, data:
 * <delivery> }`. Then the deliveries in it are found.
 */
function foundWithin(value: Members, keys: readonly string[], place: Place, { found, seen }: Search): boolean {
  const { type, data } = value;
  if (place.level === maxLevels || (isDocumented(type) && !isWhole(data))) return false;
  const before = found.length;
  lookIntoMembers(value, keys, place, { found, seen });
  // An event of systeme.io that is not documented can hold anything, but hardly another delivery.
  const isOurs = typeof type === "string" && /^(contact|customer)\./.test(type);
  const isWrapper = found.slice(before).some(({ family, body }) => (family === "api" ? !isOurs : isWhole(body)));
  if (!isWrapper) found.length = before;
  return isWrapper;
}

function lookIntoMembers(value: Members, keys: readonly string[] | undefined, place: Place, search: Search): void {
  const { path, decoded } = place;
  const level = place.level + 1;
  const length = keys?.length ?? (value.length as number);
  const own = keys && (headersIn(value.headers) ?? headersIn(value.multiValueHeaders));
  const headers = own ?? place.headers;
  const isNamed = own && (eventHeader.toLowerCase() in own || signatureHeader.toLowerCase() in own);
  let isNew = false;
  for (let index = 0; index < length; index++) {
    const key = keys?.[index] ?? index;
    const child = value[key];
    const isBase64 = key === "body" && value.isBase64Encoded === true;
    const isBody = isNamed && bodyKeys.includes(`${key}`);
    const isText = typeof child === "string" && (isBase64 || isBody || looksLikeJson(child));
    if (!isText && !isRecord(child)) continue;
    // Looked up only where something lies deeper, since a set of all values would take longer than the rest.
    if (!isNew && search.seen.has(value)) return;
    if (!isNew) search.seen.add(value);
    isNew = true;
    const inside = path + (typeof key === "string" ? pointerStep(key) : `/${key}`);
    if (inside.length > longestPath) continue;
    const there: Place = { path: inside, level, decoded, isBase64, headers };
    const before = search.found.length;
    look(child, there, search);
    if (isBody && search.found.length === before) search.found.push(foundNamed(child, there));
  }
}

/** What a request's body is called beside its headers. */
const bodyKeys = ["body", "rawBody", "content", "payload", "data"];

/** A delivery that nothing but a header beside it tells: a canceled sale, or something that is not JSON. */
function foundNamed(given: unknown, place: Place): Found {
  if (typeof given !== "string") return foundAt(place, given, "api");
  const form = place.isBase64 ? "base64" : "text";
  let body: unknown = given;
  try {
    const json = place.isBase64 ? bytesOf(given) : given;
    body = json;
    body = parseJson(json);
  } catch {
    // It is handed on as far as it can be decoded.
  }
  return foundAt({ ...place, decoded: [...place.decoded, { path: place.path, form }] }, body, "api");
}

/** How many headers are read: they are read once more for each delivery beside them. */
const maxHeaders = 100;

/**
 * Headers as an object, as pairs or as `{ name, value }`, with a text or a list of texts for each; undefined if there are
 * none. Those of one name are joined, as HTTP does, and the vendor's own are read first, whatever their place.
 */
function headersIn(value: unknown): UnwrappedWebhook["headers"] {
  if (!isRecord(value)) return undefined;
  const pairs = (Array.isArray(value) ? value : Object.entries(value)).map(nameAndValue);
  const others = pairs.filter((pair) => !isVendors(pair));
  const headers = new Map<string, string>();
  for (const [given, value] of [...pairs.filter(isVendors), ...others].slice(0, maxHeaders)) {
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (typeof given !== "string" || typeof text !== "string") continue;
    const name = given.toLowerCase();
    const before = headers.get(name);
    headers.set(name, before === undefined ? text : `${before}, ${text}`);
  }
  return headers.size > 0 ? Object.fromEntries(headers) : undefined;
}

function isVendors([name]: readonly unknown[]): boolean {
  return typeof name === "string" && /^x-webhook-/i.test(name);
}

function nameAndValue(pair: unknown): readonly unknown[] {
  if (Array.isArray(pair)) return pair;
  return isRecord(pair) ? [pair.name, pair.value] : [];
}

/** What an object or array holds. */
type Members = Readonly<Record<string | number, unknown>>;

function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/**
 * Whether a value is meant as a delivery, valid or not: it has three of the four parts of the envelope. `type` and `data`
 * alone do not tell, since the resources of a sale have both, and so have what many a queue wraps and the events of other
 * vendors, such as `customer.created`; but with a documented type.
 */
function looksDelivered({ type, data, account, created_at }: Members): boolean {
  const isTyped = typeof type === "string";
  const parts =
    Number(isTyped) + Number(isRecord(data)) + Number(isObject(account)) + Number(typeof created_at === "string");
  return parts >= 3 || (isObject(data) && isDocumented(type));
}

/** Whether a value is no doubt a delivery of a rule: of a documented type, with what each must have. */
function isWhole(value: unknown): boolean {
  return isObject(value) && isDocumented(value.type) && isObject(value.data) && typeof value.created_at === "string";
}

function isDocumented(type: unknown): boolean {
  return (eventTypes as readonly unknown[]).includes(type);
}

/** Whether a value has what only the deliveries of Settings > Webhooks have: camelCase, or a contact with lists. */
function looksLikeApi({ contact, customer, orderItem, pricePlan }: Members): boolean {
  if (isObject(customer) && (isObject(orderItem) || isObject(pricePlan))) return true;
  // The documented sample of a removed tag nests the contact once more.
  return (
    isObject(contact) && (isContactOfApi(contact) || (isObject(contact.contact) && isContactOfApi(contact.contact)))
  );
}

function isContactOfApi(contact: Members): boolean {
  const { registeredAt, sourceURL, needsConfirmation, fields, tags } = contact;
  if ([registeredAt, sourceURL, needsConfirmation].some((value) => value !== undefined)) return true;
  if (!Array.isArray(fields)) return false;
  return fields.length > 0 ? isObject(fields[0]) && "fieldName" in fields[0] : Array.isArray(tags);
}

function isBufferAsJson(value: Members): value is { type: "Buffer"; data: number[] } {
  return value.type === "Buffer" && Array.isArray(value.data) && value.data.every(Number.isInteger);
}

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
