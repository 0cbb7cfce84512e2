import { describe, expect, test } from "vitest";
import * as lenient from "../../../generated/automation/assertions/lenient.js";
import * as strict from "../../../generated/automation/assertions/strict.js";
import { matchLine } from "../../../src/cli/judged/matcher.ts";
import { parseWebhook, parseWebhookStrict } from "../../../src/index.ts";
import { isObject, stepsOf } from "../../../src/shared/pointer.ts";
import { body, samples } from "../../support/deliveries.ts";
import { randomFrom } from "../../support/random.ts";

const texts = Object.values(samples).map((sample) => JSON.stringify(sample));

function matched(text: string) {
  const line = Buffer.from(`${text}\n`);
  return matchLine(line, 0, line.length - 1);
}

/** What strict and lenient say of a text, in the form of what the matcher says; undefined if it must not accept the text. */
function judged(text: string) {
  const strictly = parseWebhookStrict(text);
  if (strictly.outcome !== "invalid") return { type: strictly.event.type, newKeys: [] };
  const leniently = parseWebhook(text);
  const isDrift = strictly.issues.every(({ code }) => code === "undocumented_key");
  if (!isDrift || leniently.outcome !== "known") return undefined;
  const value: unknown = JSON.parse(text);
  const paths = strictly.issues.map(({ path }) =>
    stepsOf(path, value)
      .map((step) => (typeof step === "number" ? "/*" : `/${step}`))
      .join(""),
  );
  return { type: leniently.event.type, newKeys: paths.sort() };
}

const pieces = [
  ...[
    '""',
    '"a"',
    '"\\u00e9\\/"',
    '"\\ud800"',
    '"é漢"',
    "null",
    "true",
    "0",
    "-1",
    "1.0",
    "1e2",
    "01",
    "123456789012345",
    "1234567890123456",
  ],
  ...[
    "[]",
    "{}",
    "[{}]",
    '{"type":1}',
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    '"',
    "\\",
    " ",
    "\t",
    '"new":1,',
    '"id":7,',
    '"type":"contact.tag.added",',
  ],
  ...[
    '"__proto__":1,',
    '"price_plan":{},',
    '"2026-13-01T00:00:00+00:00"',
    '"2026-01-31T12:00:00Z"',
    '"2026-01-31T12:00:00.5-01:00"',
    "\u2028",
    "\u0001",
  ],
];

/** Another text, which is mostly no longer a delivery, or only a slightly different one. */
function mutated(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const piece = pieces[random(pieces.length)] as string;
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random(4));
    case 2:
      return text.replace(/(?<=[{,])"/g, (quote) => (random(8) === 0 ? `${piece}${quote}` : quote));
    case 3:
      return replaceOne(text, /(?<=:)("[^"]*"|\d+|null)/g, piece, random);
    case 4:
      return replaceOne(text, /"[a-z_]+":/g, '"other":', random);
    case 5:
      return replaceOne(text, /(?<=[{,])(?=")/g, '"new_key":{"a":[1,"x",null]},', random);
    case 6:
      return shuffled(text, random);
    default:
      return text.replaceAll(/[:,]/g, (mark) => (random(3) === 0 ? `${mark} ` : mark));
  }
}

function replaceOne(text: string, pattern: RegExp, by: string, random: (below: number) => number): string {
  const count = text.match(pattern)?.length ?? 0;
  let wanted = random(Math.max(1, count));
  return text.replace(pattern, (found) => (wanted-- === 0 ? by : found));
}

/** The same with the keys of each object in another order. */
function shuffled(text: string, random: (below: number) => number): string {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, child]) => ({ key, child: shuffle(child), place: random(1000) }));
    return Object.fromEntries(entries.sort((a, b) => a.place - b.place).map(({ key, child }) => [key, child]));
  };
  try {
    return JSON.stringify(shuffle(JSON.parse(text)));
  } catch {
    return text;
  }
}

test("the matcher accepts none of 50,000 texts that the library rejects, and most of those that it accepts", () => {
  const random = randomFrom(1);
  const wrong: string[] = [];
  const counts = { documented: 0, drifting: 0, matched: 0, matchedDrifting: 0 };
  for (let index = 0; index < 50_000; index++) {
    let text = texts[random(texts.length)] as string;
    for (let count = random(3); count >= 0; count--) text = mutated(text, random);
    if (text.includes("\n")) continue;
    const [found, expected] = [matched(text), judged(text)];
    if (expected?.newKeys.length === 0) counts.documented++;
    else if (expected) counts.drifting++;
    if (!found) continue;
    const told = { type: found.type, newKeys: found.newKeys.map(({ path }) => path).sort() };
    if (JSON.stringify(told) !== JSON.stringify(expected)) wrong.push(text);
    else if (told.newKeys.length === 0) counts.matched++;
    else counts.matchedDrifting++;
  }
  expect(wrong).toEqual([]);
  expect(counts.documented).toBeGreaterThan(5000);
  expect(counts.drifting).toBeGreaterThan(2000);
  expect(counts.matched / counts.documented).toBeGreaterThan(0.9);
  expect(counts.matchedDrifting / counts.drifting).toBeGreaterThan(0.7);
}, 60_000);

describe("the matcher", () => {
  test.for(texts)("recognizes %s", (text) => {
    expect(matched(text)).toEqual({ type: JSON.parse(text).type, newKeys: [] });
    expect(matched(JSON.stringify(JSON.parse(text), null, 1).replaceAll("\n", " "))?.newKeys).toEqual([]);
  });

  test("leaves to the library what comes twice, what is escaped, and what is wrong", () => {
    const known = body.known;
    const sale = JSON.stringify(samples["customer.sale.completed"]);
    for (const text of [
      known.replace('"data":{', '"data":{"new":1,"new":2,'),
      known.replace('"data":{', '"data":{"new":1,"other":2,'),
      known.replace('"type"', '"\\u0074ype"'),
      known.replace('"id":', '"id":1,"id":'),
      `${known}x`,
      sale.replace('"data":{', '"data":{"price_plan":[],'),
      `${known}${known}`,
    ]) {
      expect(matched(text)).toBeUndefined();
    }
  });

  test("need not ask lenient about a new key, since lenient knows none but those of strict", () => {
    const onlyLenient: string[] = [];
    const compare = (lenient: unknown, strict: unknown, place: string): void => {
      if (!isObject(lenient)) return;
      const [of, known] = [lenient.properties, isObject(strict) ? strict.properties : undefined];
      for (const key of isObject(of) ? Object.keys(of) : []) {
        if (!isObject(known) || !(key in known)) onlyLenient.push(`${place}/${key}`);
      }
      for (const key of Object.keys(lenient)) {
        compare(lenient[key], isObject(strict) ? strict[key] : undefined, `${place}/${key}`);
      }
    };
    compare(lenient.assertions, strict.assertions, "");
    expect(onlyLenient).toEqual([]);
  });

  test("reads nothing beyond the line", () => {
    const lines = Buffer.from(`${body.known.slice(0, -1)}\n}\n`);
    expect(matchLine(lines, 0, lines.indexOf(10))).toBeUndefined();
  });
});
