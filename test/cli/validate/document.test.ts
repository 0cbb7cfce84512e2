import { beforeAll, describe, expect, test } from "vitest";
import type { Ended } from "../../support/command-line.ts";
import { body, edited } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());

test("an invalid delivery in an array is told by the line where it begins", () => {
  const strings = edited({ "/data/tag/name": '[{"\\', "/data/tag/id": "]}" });
  const text = `[\n${body.known},\n\n  ${JSON.stringify(strings, null, 1)}\n,\n7, [],"x"\n]`;
  const { stdout } = validate(["a.json"], { "a.json": text });
  const last = text.split("\n").length - 1;
  expect(stdout.split("\n\n")[0]).toBe(`a.json:4: /data/tag/id must be an integer, but is "]}"
a.json:${last}: the body must be an object, but is 7
a.json:${last}: the body must be an object, but is an empty array
a.json:${last}: the body must be JSON in UTF-8, but is not: Unexpected token 'x', "x" is not valid JSON`);
  expect(stdout).toContain("5 deliveries: 1 known, 0 unknown, 4 invalid");
});

describe("documents that are no JSON are told", () => {
  const quoted = `[\n1,\n"${"x".repeat(40)}",\n"Unexpected end of JSON", , "in JSON at position 7"]`;
  const faults: [what: string, { file: string; line: number; content: string | Uint8Array }][] = [
    ["a colon that is missing", { file: "fault.json", line: 3, content: '[\n{},\n{"a" 1}\n]' }],
    ["an end that is missing", { file: "torn.json", line: 3, content: '\n[\n{"a": 1' }],
    ["a byte that is not UTF-8", { file: "bytes.json", line: 2, content: Buffer.from('[\n"\xff"]', "latin1") }],
    ["a word", { file: "token.json", line: 4, content: '[\n{"type": "x at position 1"},\n\n{"a": [tru, 1]}\n]\n' }],
    ["a comma, whatever the texts say", { file: "quoted.json", line: 4, content: quoted }],
    ["a comma before the end", { file: "comma.json", line: 3, content: '[\n{"a": 1},\n]\n' }],
    ["a newline in a text", { file: "control.json", line: 2, content: '[\n"a\nb"\n]' }],
  ];
  let told: Ended;
  beforeAll(() => {
    told = validate(
      faults.map(([, { file }]) => file),
      Object.fromEntries(faults.map(([, { file, content }]) => [file, content])),
    );
  });

  test.for(faults)("by the line of %s", ([, { file, line }]) => {
    const ofFile = told.stdout.split("\n").filter((text) => text.startsWith(`${file}:`));
    const start = `${file}:${line}: the body must be JSON in UTF-8, but is not: `;
    expect(ofFile).toEqual([expect.stringMatching(`^${start}.`)]);
  });

  test("in their order, and counted", () => {
    const [issues = "", summary] = told.stdout.split("\n\n");
    expect(issues.split("\n").map((text) => text.split(":", 1)[0])).toEqual(faults.map(([, { file }]) => file));
    expect(summary).toBe("7 deliveries: 0 known, 0 unknown, 7 invalid\n");
    expect(told.status).toBe(2);
  });
});
