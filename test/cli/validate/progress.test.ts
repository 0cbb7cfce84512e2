import { describe, expect, test, vi } from "vitest";
import { progressOn } from "../../../src/cli/judged/progress.ts";

describe("the progress of validate", () => {
  const shown = (isTTY: boolean) => {
    vi.useFakeTimers();
    const written: string[] = [];
    const write = (text: string) => written.push(text) > 0;
    const progress = progressOn({ isTTY, hasColors: () => false, write } as unknown as NodeJS.WriteStream);
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
