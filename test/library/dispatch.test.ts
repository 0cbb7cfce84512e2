import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { dispatch, type Handlers } from "../../src/index.ts";
import { undocumentedTypes, unknownEvent } from "../support/unknown-event.ts";

const tagAdded = samples["contact.tag.added"];
const handlers: Handlers<string> = {
  "contact.tag.added": ({ data }) => `tag ${data.tag.name}`,
  unknown: ({ type }) => `unknown ${type}`,
};
const withDefault: Handlers<string> = { ...handlers, default: ({ type }) => `default ${type}` };

describe("dispatch", () => {
  test("calls the handler of the event's type", () => {
    expect(dispatch(tagAdded, withDefault)).toBe("tag MyAwesomeTag");
  });

  test("calls default for a documented type without a handler", () => {
    expect(dispatch(samples["contact.tag.removed"], withDefault)).toBe("default contact.tag.removed");
  });

  test("returns undefined if there is no handler", () => {
    expect(dispatch(samples["contact.tag.removed"], handlers)).toBeUndefined();
    expect(dispatch(unknownEvent, { "contact.tag.added": () => "tag" })).toBeUndefined();
  });

  test.for(undocumentedTypes)("calls unknown for the undocumented type %j", (type) => {
    expect(dispatch({ ...unknownEvent, type }, withDefault)).toBe(`unknown ${type}`);
  });

  test("calls default for an undocumented type without unknown", () => {
    expect(dispatch(unknownEvent, { default: ({ type }) => type })).toBe(unknownEvent.type);
  });

  test("hands on what an async handler rejects with", async () => {
    const failing = dispatch(tagAdded, { "contact.tag.added": async () => Promise.reject(new Error("no")) });
    await expect(failing).rejects.toThrow("no");
  });
});
