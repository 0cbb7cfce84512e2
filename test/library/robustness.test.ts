import { runInNewContext } from "node:vm";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { applyProfile } from "../../scripts/schema/profile.ts";
import {
  deduplicationKey,
  fieldsOf,
  findDrift,
  type InvalidWebhook,
  type Issue,
  parseWebhook,
  parseWebhookStrict,
  personOf,
  priceOf,
  resourcesOf,
  soldItemOf,
  unwrapWebhook,
} from "../../src/index.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { contract } from "../support/contract.ts";
import { deepFreeze } from "../support/edits.ts";

/** How many bodies are tried in all. The same seed gives the same bodies. */
const total = Number(process.env.FUZZ_CASES ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? 20_211_005);

// The schemas as written, by a validator that shares no code with the one that the package is made by.
const $schema = "https://json-schema.org/draft/2020-12/schema";
const lenientSchemas = applyProfile("lenient", { $defs: contract.schemas });
registerSchema({ $schema, ...lenientSchemas } as never, "https://example.com/contract");
const strictSchemas = applyProfile("strict", { $defs: contract.schemas });
registerSchema({ $schema, ...strictSchemas } as never, "https://example.com/strict");
const second = new Map<string, (value: unknown) => boolean>();
const secondStrict = new Map<string, (value: unknown) => boolean>();
for (const { type } of contract.events) {
  const check = await validate(`https://example.com/contract#/$defs/${type}`);
  second.set(type, (value) => check(value as never).valid);
  const checkStrict = await validate(`https://example.com/strict#/$defs/${type}`);
  secondStrict.set(type, (value) => checkStrict(value as never).valid);
}

const natives = [Object, Array, String, Function, Map].map(({ prototype }) => prototype as object);
const descriptors = () => natives.map((native) => Object.values(Object.getOwnPropertyDescriptors(native)));
const untouched = descriptors();
const changed = () =>
  descriptors().some(
    (now, index) =>
      now.length !== untouched[index]?.length || now.some(({ value }, at) => value !== untouched[index]?.[at]?.value),
  );

let known = 0;
let sampled = 0;

/** What has to hold of whatever is received. */
function survives(body: unknown): void {
  const parsed = parseWebhook(body);
  const strict = parseWebhookStrict(body);
  if (parsed.outcome === "known") {
    known++;
    if (!second.get(parsed.event.type)?.(prune(parsed.event))) throw new Error("known, but not by a second validator");
    if (strict.outcome === "known" && !secondStrict.get(parsed.event.type)?.(prune(parsed.event))) {
      throw new Error("known in strict, but not by a second validator");
    }
    const drift = findDrift(parsed.event);
    if ((drift.length === 0) !== (strict.outcome === "known")) throw new Error("findDrift and strict do not agree");
    const { data } = parsed.event;
    fieldsOf("customer" in data ? data.customer.fields : data.contact.fields);
  } else {
    if (strict.outcome !== "invalid") throw new Error(`${parsed.outcome}, but ${strict.outcome} in strict`);
    if (parsed.outcome === "invalid") checkIssues(parsed.issues);
  }
  const event = parsed.outcome === "invalid" ? parsed : parsed.event;
  if (Object.values(personOf(event)).includes(undefined)) throw new Error("a value of the person is undefined");
  if (parsed.outcome === "invalid" || parsed.event.type === "customer.sale.completed") {
    const sale = event as InvalidWebhook;
    const values = [priceOf(sale), soldItemOf(sale), ...resourcesOf(sale)].flatMap((each) => Object.values(each));
    if (values.includes(undefined)) throw new Error("a value of the sale is undefined");
  }
  if (parsed.outcome !== "invalid" && typeof deduplicationKey(parsed.event) !== "string") throw new Error("no key");
  if (strict.outcome === "invalid") checkIssues(strict.issues);
  const found = unwrapWebhook(body);
  if (parsed.outcome === "known" && (found.length !== 1 || found[0]?.path !== ""))
    throw new Error("known, but wrapped");
  if (sampled++ % 100 === 0 && changed()) throw new Error("a prototype has changed");
}

/** A copy without what lies deeper than any schema looks: the second validator takes no value ten thousand deep. */
function prune(value: unknown, depth = 20): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value)) return value.map((item) => prune(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, prune(child, depth - 1)]));
}

const codes = [
  "invalid_json",
  "api_webhook",
  "relayed",
  "invalid_envelope",
  "invalid_payload",
  "undocumented_key",
  "missing_key",
  "undocumented_value",
  "undocumented_type",
];

function checkIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) throw new Error("invalid without an issue");
  for (const { code, path, message } of issues) {
    if (!codes.includes(code)) throw new Error(`the code ${code}`);
    if (path !== "" && !path.startsWith("/")) throw new Error(`the path ${path}`);
    if (/[\p{Cc}\u2028\u2029]/u.test(message) || message.length > 2000) throw new Error(`the message ${message}`);
    // All of these bodies can be read: this message would hide an exception of our own.
    if (message.includes("reading it throws")) throw new Error("an exception was caught");
  }
  if (new Set(issues.map(({ path }) => path)).size !== issues.length) throw new Error("two issues for one place");
}

/** Tries a number of bodies, and shows the smallest that fails with the seed to try it again. */
function tryAll<T>(arbitrary: fc.Arbitrary<T>, numRuns: number, toBody: (value: T) => unknown): void {
  const details = fc.check(
    fc.property(arbitrary, (value) => survives(toBody(value))),
    { numRuns, seed },
  );
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
  expect(details.numRuns).toBe(numRuns);
}

const deep = 10_000;
const deepMark = "a value nested ten thousand deep";
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, "", "7", [], {}, [[]], [{}]),
  fc.constantFrom("\ud800", "a\udfff", "\u0000", "\u202e", "🎉", "x".repeat(100_000), deepMark),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "type",
    "data",
    "id",
    "fields",
    "",
    "/",
    "~",
    "\ud800",
  ),
  fc.string(),
);
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom("delete", "retype", "rename", "duplicate", "nest", "add"),
    at: fc.nat(),
    key: keys,
    value: values,
  }),
  { minLength: 1, maxLength: 5 },
);
type Edit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never;

/** A sample with edits carried out, as JSON text. */
function editedText([sample, list]: [unknown, Edit[]]): string {
  const document = structuredClone({ root: sample });
  for (const each of list) edit(document, each);
  const nested = '{"d":['.repeat(deep / 2) + "]}".repeat(deep / 2);
  return (JSON.stringify(document.root) ?? "null").replaceAll(JSON.stringify(deepMark), nested);
}

function edit(document: { root: unknown }, { kind, at, key, value: shared }: Edit): void {
  const value = structuredClone(shared);
  const places = placesIn(document);
  if (places.length === 0) return;
  const [parent, name] = places[at % places.length] as [Record<string, unknown>, string];
  const set = (target: object, as: string, to: unknown) =>
    Object.defineProperty(target, as, { value: to, enumerable: true, configurable: true, writable: true });
  if (kind === "delete") delete parent[name];
  if (kind === "retype") set(parent, name, value);
  if (kind === "nest") set(parent, name, at % 2 ? [parent[name]] : { [key]: parent[name] });
  if (kind === "add" && isObject(parent[name])) set(parent[name], key, value);
  if (kind === "duplicate" && !Array.isArray(parent)) set(parent, key, structuredClone(parent[name]));
  if (kind === "rename" && !Array.isArray(parent)) {
    const moved = parent[name];
    delete parent[name];
    set(parent, key, moved);
  }
}

function placesIn(value: unknown): [parent: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[value, key], ...placesIn(child)] as [object, string][]);
}

describe("nothing throws, changes a prototype or is known by mistake among", { timeout: 600_000 }, () => {
  const share = (part: number) => Math.ceil(total * part);
  const edited = fc.tuple(fc.constantFrom(...Object.values(samples)), edits);

  test(`${share(0.5)} samples with one to five edits, as text`, () => {
    known = 0;
    tryAll(edited, share(0.5), editedText);
    expect(known).toBeGreaterThan(total * 0.05); // or the second validator would have had nothing to say
  });

  test(`${share(0.2)} samples with one to five edits, parsed and frozen`, () => {
    tryAll(edited, share(0.2), (value) => deepFreeze(JSON.parse(editedText(value))));
  });

  test(`${share(0.1)} arbitrary JSON texts`, () => {
    tryAll(fc.json(), share(0.1), (text) => text);
  });

  test(`${share(0.1)} arbitrary values`, () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    tryAll(anything, share(0.1), (value) => value);
  });

  test(`${share(0.05)} arbitrary bytes`, () => {
    tryAll(fc.uint8Array({ maxLength: 200 }), share(0.05), (bytes) => bytes);
  });

  test(`${share(0.05)} samples with one to five of their bytes changed`, () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 });
    const bodies = fc.tuple(fc.constantFrom(...Object.values(samples)), changes);
    tryAll(bodies, share(0.05), ([sample, list]) => {
      const bytes = new TextEncoder().encode(JSON.stringify(sample));
      for (const [at, byte] of list) bytes[at % bytes.length] = byte;
      return bytes;
    });
  });
});

describe("a body is known that comes as", () => {
  const sample = samples["contact.tag.added"];
  const bytes = new TextEncoder().encode(JSON.stringify(sample));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 2), 1, bytes.length);
  shared.set(bytes);
  const whole = new SharedArrayBuffer(bytes.length);
  new Uint8Array(whole).set(bytes);
  /** Made by the `Uint8Array` of another realm, as in a worker's or a test runner's sandbox. */
  const foreign: Uint8Array = runInNewContext("Uint8Array.from(bytes)", { bytes });

  test("bytes of another realm are no Uint8Array of this one", () => {
    expect([foreign, foreign.buffer].some((each) => each instanceof Uint8Array || each instanceof ArrayBuffer)).toBe(
      false,
    );
  });

  test.for<[what: string, body: unknown]>([
    ["a SharedArrayBuffer", whole],
    ["a view of a part of a SharedArrayBuffer", shared],
    ["an ArrayBuffer of another realm", foreign.buffer],
    ["bytes of another realm", foreign],
    ["an object of another realm", runInNewContext("JSON.parse(text)", { text: JSON.stringify(sample) })],
  ])("%s", ([, body]) => {
    expect(parseWebhook(body)).toMatchObject({ outcome: "known", event: sample });
  });
});

describe("a body is refused with a word of what to do that comes as", () => {
  const text = JSON.stringify(samples["contact.tag.added"]);
  const utf16 = (mark: string) => Buffer.from(mark + text, "utf16le");
  const instead = (what: string) => `the body must be text, bytes or parsed JSON, but is ${what}`;
  const notUtf8 = "the body must be JSON in UTF-8, but is UTF-16; pass on its text";

  test.for<[what: string, body: unknown, message: string]>([
    ["a String object", Object(text), instead("a String object; pass on its text")],
    ["a promise of text", Promise.resolve(text), instead("a promise; await it")],
    ["a promise of another realm", runInNewContext("Promise.resolve('')"), instead("a promise; await it")],
    ["a Blob", new Blob([text]), instead("a Blob; pass on what its text() resolves to")],
    ["a Response", new Response(text), instead("a Response; pass on what its text() resolves to")],
    ["a stream", new Response(text).body, instead("a stream; read it to its end, and pass on its bytes")],
    ["UTF-16, little-endian with a mark", utf16("\ufeff"), notUtf8],
    ["UTF-16, big-endian with a mark", utf16("\ufeff").swap16(), notUtf8],
    ["UTF-16, little-endian without a mark", utf16(""), notUtf8],
    ["UTF-16, big-endian without a mark", utf16("").swap16(), notUtf8],
  ])("%s", ([, body, message]) => {
    const issues = [{ code: "invalid_json", path: "", message }];
    expect(parseWebhook(body)).toEqual({ outcome: "invalid", issues, body });
    expect(unwrapWebhook(body)).toEqual([]);
  });
});
