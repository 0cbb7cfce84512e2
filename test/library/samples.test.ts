import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { sampleFiles } from "../support/deliveries.ts";

/** Every object and array in a value, itself first, with its JSON Pointer. */
function objectsIn(value: unknown, pointer = ""): [pointer: string, object: object][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${pointer}/${key}`));
  return [[pointer, value], ...inner];
}

describe("the samples", () => {
  test("are the documented payloads by file name", () => {
    const files = sampleFiles.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(file, "utf8"))]);
    expect(samples).toEqual(Object.fromEntries(files));
  });

  test("are frozen at every depth, so that no test breaks the next one", () => {
    const objects = objectsIn(samples);
    expect(objects.length).toBeGreaterThan(50);
    expect(objects.filter(([, object]) => !Object.isFrozen(object)).map(([pointer]) => pointer)).toEqual([]);
  });

  test("throw at a test that edits one", () => {
    const sale: { data: { order_item: { resources?: unknown[] | null } } } = samples["customer.sale.completed"];
    expect(() => sale.data.order_item.resources?.pop()).toThrow(TypeError);
    expect(() => Object.assign(sale.data.order_item, { id: 7 })).toThrow(TypeError);
  });
});
