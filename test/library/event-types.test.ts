import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventTypes, isEventType } from "../../src/index.ts";

describe("eventTypes", () => {
  test("are named by the files in schemas/automation/events", () => {
    const files = readdirSync(new URL("../../schemas/automation/events", import.meta.url));
    expect([...eventTypes].sort()).toEqual(files.map((file) => file.replace(".schema.json", "")).sort());
  });
});

describe("isEventType", () => {
  test.for(eventTypes)("is true of %s", (type) => {
    expect(isEventType(type)).toBe(true);
  });

  test.for<{ value: unknown }>([
    { value: "contact.tag.add" },
    { value: "constructor" },
    { value: "__proto__" },
    { value: "" },
    { value: null },
    { value: undefined },
    { value: 7 },
    { value: ["contact.tag.added"] },
  ])("is false of $value", ({ value }) => {
    expect(isEventType(value)).toBe(false);
  });
});
