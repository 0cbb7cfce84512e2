import { afterEach, describe, expect, test, vi } from "vitest";
import { plural, printable, styleFor } from "../../src/cli/terminal.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a text in red", () => {
  const stream = (isTTY: boolean, hasColors: boolean) => ({ isTTY, hasColors: () => hasColors }) as NodeJS.WriteStream;

  test.for([
    ["is red on a terminal that has colors", "", stream(true, true), "\u001b[31mx\u001b[39m"],
    ["is plain on a terminal without colors", "", stream(true, false), "x"],
    ["is plain without a terminal", "", stream(false, true), "x"],
    ["is plain with NO_COLOR, also on a terminal that has colors", "1", stream(true, true), "x"],
  ] as const)("%s", ([, noColor, to, text]) => {
    vi.stubEnv("NO_COLOR", noColor);
    expect(styleFor(to)("red", "x")).toBe(text);
  });
});

test("the text of a stranger moves nothing on the terminal", () => {
  const text = "a\u001b[2J\r\n\u2028\u202eb\u2066\u200f\u061c\u0085é😀";
  expect(printable(text)).toBe(String.raw`a\u001b[2J\u000d\u000a\u2028\u202eb\u2066\u200f\u061c\u0085é😀`);
});

test("numbers have commas, and one thing is not many", () => {
  expect([plural(1, "delivery", "deliveries"), plural(1234567, "byte")]).toEqual(["1 delivery", "1,234,567 bytes"]);
});
