import { afterEach, describe, expect, test, vi } from "vitest";
import { plural, printable, styleFor } from "../../src/cli/terminal.ts";
import { progressOn } from "../../src/cli/validate/progress.ts";

const stream = (isTTY: boolean, colours = true) => ({ isTTY, hasColors: () => colours }) as NodeJS.WriteStream;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("colours", () => {
  test("are for a terminal that has them", () => {
    vi.stubEnv("NO_COLOR", "");
    expect(styleFor(stream(true))("red", "x")).toBe("\u001b[31mx\u001b[39m");
    expect(styleFor(stream(true, false))("red", "x")).toBe("x");
    expect(styleFor(stream(false))("red", "x")).toBe("x");
  });

  test("are never there with NO_COLOR", () => {
    vi.stubEnv("NO_COLOR", "1");
    expect(styleFor(stream(true))("red", "x")).toBe("x");
  });
});

describe("progress", () => {
  const shown = (isTTY: boolean) => {
    vi.useFakeTimers();
    const written: string[] = [];
    const write = (text: string) => written.push(text) > 0;
    const progress = progressOn({ ...stream(isTTY, false), write } as NodeJS.WriteStream);
    progress.show("a/b.ndjson", 10, 100, 1);
    vi.advanceTimersByTime(1000);
    progress.show("a/b.ndjson", 50, 100, 1234);
    progress.clear();
    vi.useRealTimers();
    return written;
  };

  test("is a line on a terminal, which a short run has no time to show, and goes away", () => {
    expect(shown(true)).toEqual([
      `\rb.ndjson ${"━".repeat(12)}${"─".repeat(12)}  50%  1,234 deliveries\u001b[K`,
      "\r\u001b[K",
    ]);
  });

  test("is not written to what is no terminal", () => {
    expect(shown(false)).toEqual([]);
  });
});

test("a text of a stranger moves nothing on the terminal", () => {
  const text = "a\u001b[2J\r\n\u2028\u202eb\u2066\u200f\u061c\u0085é😀";
  expect(printable(text)).toBe(String.raw`a\u001b[2J\u000d\u000a\u2028\u202eb\u2066\u200f\u061c\u0085é😀`);
});

test("numbers have commas, and one thing is not many", () => {
  expect([plural(1, "delivery", "deliveries"), plural(1234567, "byte")]).toEqual(["1 delivery", "1,234,567 bytes"]);
});
