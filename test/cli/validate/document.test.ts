import { describe, expect, test } from "vitest";
import { body, edited, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());

test("an invalid delivery in an array is told by the line where it begins", () => {
  const strings = edited({ "/data/tag/name": '[{"\\', "/data/tag/id": "]}" });
  const text = `[\n${body.known},\n\n  ${JSON.stringify(strings, null, 1)}\n,\n7, [],"x"\n]`;
  const { stdout } = validate(["a.json"], { "a.json": text });
  const last = text.split("\n").length - 1;
  expect(stdout.split("\n\n")[0]).toBe(`a.json:4#/1: /data/tag/id must be an integer, but is "]}"
a.json:${last}#/2: the body must be an object, but is 7
a.json:${last}#/3: the body must be an object, but is an empty array
a.json:${last}#/4: the body must be JSON in UTF-8, but is not: Unexpected token 'x', "x" is not valid JSON`);
  expect(stdout).toContain("5 deliveries: 1 known, 0 unknown, 4 invalid");
});

describe("of a document that is no JSON", () => {
  const { known } = body;
  const broken: [what: string, content: string | Uint8Array, told: RegExp, others: number][] = [
    [
      "a colon that is missing",
      `[\n${known},\n{"a" 1},\n${known}]`,
      /^a\.json:3#\/1: the body must be JSON in UTF-8/,
      2,
    ],
    ["an end that is missing", `\n[${known},\n{"a": [1`, /^a\.json:3#\/1: the body must be JSON in UTF-8/, 1],
    [
      "an end of the array that is missing",
      `[${known},\n${known}\n`,
      /^a\.json:3: the file ends before its array does/,
      2,
    ],
    ["an item before the end that is not whole", `[\n{"a": \n,\n${known}]`, /^a\.json:3#\/0: the body must be JSON/, 0],
    [
      "a byte that is not UTF-8, after a character that stands for one",
      Buffer.concat([Buffer.from(`[${known},\n"\ufffd",\n"\n`), Buffer.from([0xff, 0x5d])]),
      /a\.json:4#\/2: the body must be JSON in UTF-8, but is not: The encoded data/,
      1,
    ],
    [
      "a word",
      `[\n${known},\n\n{"type": "at position 1", "a": [tru, 1]}\n]\n`,
      /^a\.json:4#\/1: the body must be JSON/,
      1,
    ],
    ["a line within a value", `[{"a": 1,\n"b": 2,\n"c" 3},${known}]`, /^a\.json:3#\/0: the body must be JSON/, 1],
    ["a comma too many", `[\n${known},\n,${known}]`, /^a\.json:3: the file has a comma too many/, 2],
    ["a comma before the end", `[\n${known},\n]\n`, /^a\.json:3: the file has a comma too many/, 1],
    ["a comma that is missing", `[\n${known}\n${known}]`, /^a\.json:3: the file has no comma between two items/, 2],
    ["a bracket too many", `${known}\n]`, /^a\.json:2: the file has a \] too many/, 1],
    ["a newline in a text", `[${known},\n"a\nb"\n]`, /^a\.json:2#\/1: the body must be JSON in UTF-8/, 1],
    ["nothing", "", /^a\.json:1: the file is empty/, 0],
    ["blanks", "\uFEFF\n ", /^a\.json:2: the file is empty/, 0],
  ];

  test.for(broken)("%s is told, and the others are judged", ([, content, told, others]) => {
    const { status, stdout } = validate(["a.json"], { "a.json": content });
    expect(stdout).toMatch(told);
    expect(stdout).toContain(`: ${others} known, 0 unknown, `);
    expect(status).toBe(2);
  });
});

describe("what stands in a .json file one after another", () => {
  const whole = JSON.stringify(payload.known, null, 2);

  test.for<[what: string, content: string, count: number]>([
    ["a delivery on each line", lines(payload.known, payload.known), 2],
    ["indented deliveries", `${whole}\n${whole}\n${whole}`, 3],
    ["indented deliveries, with commas between", `${whole},\n${whole}`, 2],
    ["deliveries without anything between", body.known.repeat(3), 3],
    ["arrays of deliveries", `[\n${body.known}]\n[${whole}, ${whole}]`, 3],
  ])("%s is read", ([, content, count]) => {
    const { status, stdout, stderr } = validate(["a.json"], { "a.json": content });
    expect(stdout).toMatch(count === 1 ? /^1 delivery: 1 known/ : new RegExp(`^${count} deliveries: ${count} known`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("a broken line among lines costs no more than itself", () => {
    const content = `${body.known}\n{"type": "x\n${body.known}\n`;
    const { stdout } = validate(["a.json"], { "a.json": content });
    expect(stdout).toMatch(/^a\.json:2: the body must be JSON.*\n\n3 deliveries: 2 known, 0 unknown, 1 invalid/);
  });

  test("a broken delivery among indented ones costs no more than itself", () => {
    const broken = whole.replace('"type": "', '"type": ').replace(/\}$/, "");
    const { stdout } = validate(["a.json"], { "a.json": `${whole}\n${broken}\n${whole}\n` });
    expect(stdout).toContain("3 deliveries: 2 known, 0 unknown, 1 invalid");
  });
});

test("a value that is too long is told, without reading on", () => {
  const { status, stdout, stderr } = validate(["a.json"], {
    "a.json": `[${body.known},"${"x".repeat(2 ** 26 + 100_000)}"]`,
  });
  expect(stderr).toBe(
    "systeme-io-webhooks: a.json has a value of more than 64 MB; convert it to NDJSON, one delivery per line\n",
  );
  expect(stdout).toMatch(/^1 delivery: 1 known/);
  expect(status).toBe(1);
});
