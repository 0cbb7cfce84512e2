import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodies } from "../../generated/api/samples.js";
import { layOut } from "../../src/shared/layout.ts";
import { samples } from "../support/deliveries.ts";

const shown = (json: string) => layOut(json, []).lines.join("\n");

describe("JSON that is laid out", () => {
  test.for(Object.values(samples))("is what JSON.stringify indents, %#", (sample) => {
    expect(shown(JSON.stringify(sample))).toBe(JSON.stringify(sample, null, 2));
    expect(shown(JSON.stringify(sample, null, 7))).toBe(JSON.stringify(sample, null, 2));
  });

  test("is what JSON.stringify indents, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(shown(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test("keeps numbers and escapes as they came", () => {
    const text = shown(bodies["SALE_NEW.tag"]);
    expect(text).toContain('"vat": 0.0,');
    expect(text).toMatch(/"sourceUrl": "https:\\\/\\\/.*"/);
    expect(shown("[1e400,12345678901234567890]")).toBe("[\n  1e400,\n  12345678901234567890\n]");
  });

  test("is left as it is where brackets would make it many times as long", () => {
    const json = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    expect(layOut(json, ["/0/0", "/a"])).toEqual({
      lines: [json],
      places: new Map([
        ["/0/0", 0],
        ["/a", 0],
      ]),
    });
  });
});

describe("a place is found at its line", () => {
  const json = '{"a":[1,{"b":{}}],"c/d":{"e~f":"x","g":[[],[2]]},"":0}';
  test.for<[pointer: string, line: string]>([
    ["", "{"],
    ["/a", '  "a": ['],
    ["/a/0", "    1,"],
    ["/a/1", "    {"],
    ["/a/1/b", '      "b": {}'],
    ["/c~1d/e~0f", '    "e~f": "x",'],
    ["/c~1d/g/1/0", "        2"],
    ["/", '  "": 0'],
  ])("%j", ([pointer, line]) => {
    const { lines, places } = layOut(json, ["/a/1", pointer, "/nowhere"]);
    expect(lines[places.get(pointer) ?? -1]).toBe(line);
  });

  test.for<[pointer: string, line: string]>([
    ["/a/1/b/missing/deep", '      "b": {}'],
    ["/missing", "{"],
    ["/a/7", '  "a": ['],
  ])("%j, which is not there, at what is around it", ([pointer, line]) => {
    const { lines, places } = layOut(json, [pointer]);
    expect(lines[places.get(pointer) ?? -1]).toBe(line);
  });

  test("of the last of two equal keys, as parsers take it", () => {
    const { places } = layOut('{"a":1,"a":2}', ["/a"]);
    expect(places.get("/a")).toBe(2);
  });
});
