import { expect, test } from "vitest";
import family from "../../schemas/automation/family.json" with { type: "json" };
import { sourceAddresses } from "../../src/index.ts";

test("sourceAddresses are those that family.json documents", () => {
  expect(sourceAddresses.length).toBeGreaterThan(0);
  expect(sourceAddresses).toEqual(family.sourceAddresses.value);
});
