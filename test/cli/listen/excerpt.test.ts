import { describe, expect, test } from "vitest";
import { excerptOf } from "../../../src/cli/listen/excerpt.ts";

describe("an excerpt", () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `${index}`);
  const endsOf = (marked: number[]) =>
    excerptOf(lines, marked).map(({ from, lines }) => [from, Number(lines[0]), Number(lines.at(-1))]);

  test("of a short text is all of it", () => {
    expect(excerptOf(["a", "b"], [1])).toEqual([{ from: 0, lines: ["a", "b"] }]);
  });

  test("of a long one is its beginning, and what is around marked lines", () => {
    expect(endsOf([])).toEqual([[0, 0, 1999]]);
    expect(endsOf([50_000, 3, 99_999])).toEqual([
      [0, 0, 1999],
      [49_980, 49_980, 50_019],
      [99_979, 99_979, 99_999],
    ]);
    expect(endsOf([2010, 2030, 2100])).toEqual([
      [0, 0, 2049],
      [2080, 2080, 2119],
    ]);
  });

  test("of a long line says how much is left out", () => {
    expect(excerptOf(["x".repeat(3500)], [])[0]?.lines).toEqual([`${"x".repeat(2000)} … and 1,500 more characters`]);
  });
});
