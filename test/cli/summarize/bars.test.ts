import { expect, test } from "vitest";
import { barsOf } from "../../../src/cli/summarize/bars.ts";
import { plainStyle } from "../../../src/cli/terminal.ts";

const days = [
  { label: "a", number: 1200 },
  { label: "long", number: 600 },
  { label: "b", number: 1 },
];

test("bars are as long as their numbers, and none is nothing", () => {
  expect(barsOf(days, 80, plainStyle)).toEqual([
    `  a     1,200  ${"█".repeat(40)}\n`,
    `  long    600  ${"█".repeat(20)}\n`,
    "  b         1  ▏\n",
  ]);
});

test("bars fit a narrow terminal, and are left out of one that is too narrow", () => {
  expect(Math.max(...barsOf(days, 40, plainStyle).map((line) => line.trimEnd().length))).toBeLessThanOrEqual(40);
  expect(barsOf(days, 18, plainStyle)[0]).toBe("  1,200  a\n");
});

test("without a terminal there are only numbers", () => {
  expect(barsOf(days, undefined, plainStyle)).toEqual(["  1,200  a\n", "    600  long\n", "      1  b\n"]);
});
