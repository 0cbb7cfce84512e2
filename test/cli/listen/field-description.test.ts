import { describe, expect, test } from "vitest";
import { schemas as apiSchemas } from "../../../generated/api/schemas.js";
import { schemas } from "../../../generated/automation/schemas.js";
import { referenceTo } from "../../../src/cli/listen/detail.ts";
import { describeField } from "../../../src/cli/listen/field-description.ts";

describe("the meaning of a field", () => {
  test.for<[pointer: string, meaning: string | RegExp]>([
    ["/data/contact/email", "The contact's own email address"],
    ["/data/contact", "The contact that now has the tag"],
    ["/created_at", /^When systeme\.io recorded the event/],
    ["/account/email", /^The account's email address/],
  ])("%s is what the schema says of it there", ([pointer, meaning]) => {
    expect(describeField(schemas["contact.tag.added"], pointer)).toMatch(meaning);
  });

  test("in a list, and behind a choice, is found too", () => {
    expect(describeField(apiSchemas.SALE_NEW, "/orderItem/resources/3/course")).toEqual(expect.any(String));
    expect(describeField(apiSchemas.SALE_NEW, "/pricePlan/amount")).toEqual(expect.any(String));
  });

  test.for(["", "/data/new", "/data/tag/id/deeper", "/constructor", "/data/__proto__/x", "/$defs/contact"])(
    "is not known of %j",
    (pointer) => {
      expect(describeField(schemas["contact.tag.added"], pointer)).toBeUndefined();
    },
  );
});

describe("the address of an event in the reference", () => {
  test.for([
    [
      "contact.tag.added",
      "https://example.org/reference",
      "https://example.org/reference/events/contact.tag.added.html",
    ],
    ["SALE_NEW", "https://example.org/reference/", "https://example.org/reference/events/SALE_NEW.html"],
    ["contact.tag.painted", "https://example.org/", undefined],
    ["constructor", "https://example.org/", undefined],
    ["contact.tag.added", undefined, undefined],
  ])("%s at %s is %s", ([type, homepage, address]) => {
    expect(referenceTo(type, homepage)).toBe(address);
  });
});
