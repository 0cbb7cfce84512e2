import { expect, test } from "vitest";
import { createKeySet } from "../../../src/cli/summarize/key-set.ts";

test("a key is new once, however many there are and however close they lie", () => {
  const keys = createKeySet();
  const given = Array.from({ length: 20_000 }, (_, index) => 1 + index * (index % 2 === 0 ? 1 : 2 ** 12));
  const before = new Set<number>();
  for (const key of [...given, ...given]) {
    expect(keys.isNew(key)).toBe(!before.has(key));
    before.add(key);
  }
});

test("a full set knows what is in it, and says that it is full", () => {
  const keys = createKeySet(2);
  expect([1, 2, 3, 1, 3].map((key) => keys.isNew(key))).toEqual([true, true, true, false, true]);
  expect(keys.isFull()).toBe(true);
});
