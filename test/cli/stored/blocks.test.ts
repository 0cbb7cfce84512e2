import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/cli/stored/blocks.ts";

const skipped = "<skipped>";

/** The blocks of a text that comes in pieces, each piece in memory that is overwritten once the next is asked for. */
async function blocks(pieces: readonly string[], maxLine = 100): Promise<string[]> {
  async function* chunks() {
    for (const piece of pieces) {
      const chunk = Buffer.from(piece);
      yield chunk;
      chunk.fill("!");
    }
  }
  const found: string[] = [];
  for await (const block of blocksOf(chunks(), maxLine)) found.push(block ? Buffer.from(block).toString() : skipped);
  return found;
}

describe("blocksOf", () => {
  const text = "a\n\nbcd\r\nefghijkl\nm";

  test("loses and doubles no byte, and breaks no line, wherever the chunks end", async () => {
    for (let first = 0; first <= text.length; first++) {
      for (let second = first; second <= text.length; second++) {
        const found = await blocks([text.slice(0, first), text.slice(first, second), text.slice(second)]);
        expect(found.join("")).toBe(text);
        expect(found.slice(0, -1).filter((block) => !block.endsWith("\n"))).toEqual([]);
      }
    }
  });

  test("passes a line on with the chunk that ends it", async () => {
    expect(await blocks(["a\nb", "c\nd\n", "e"])).toEqual(["a\n", "bc\nd\n", "e"]);
  });

  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9])("puts one mark in place of a line too long, in chunks of %i", async (size) => {
    const long = `ab\n${"x".repeat(20)}\ncd\n`;
    const pieces = long.match(new RegExp(`[^]{1,${size}}`, "g")) as string[];
    expect((await blocks(pieces, 10)).join("")).toBe(`ab\n${skipped}cd\n`);
  });

  test("skips a long line also at the end, and keeps one that is as long as can be", async () => {
    expect(await blocks(["x".repeat(10), "\n", "y".repeat(11), "yyy"], 10)).toEqual([`${"x".repeat(10)}\n`, skipped]);
  });

  test("holds no more of a line than the limit and a chunk", async () => {
    const chunk = new Uint8Array(2 ** 20).fill(120);
    let highest = 0;
    async function* endless() {
      for (let count = 0; count < 200; count++) {
        highest = Math.max(highest, process.memoryUsage().arrayBuffers);
        yield chunk;
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    const found: unknown[] = [];
    for await (const block of blocksOf(endless(), 4 * chunk.length)) found.push(block);
    expect(found).toEqual([undefined]);
    expect(highest - before).toBeLessThan(10 * chunk.length);
  });
});
