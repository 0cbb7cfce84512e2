import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/index.ts";

describe("fieldsOf", () => {
  test("makes an empty array an empty map", () => {
    expect(fieldsOf([])).toEqual({});
  });

  test("keeps every field that is filled in, even with an empty text, and leaves nulls out", () => {
    expect(fieldsOf({ first_name: "Ada", surname: null, city: "", shoe_size: "42" })).toEqual({
      first_name: "Ada",
      city: "",
      shoe_size: "42",
    });
  });

  test("treats a slug that every object inherits like any other", () => {
    const fields = fieldsOf(JSON.parse('{ "__proto__": "x", "constructor": "y" }'));
    expect(Object.entries(fields)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  test("answers no slug that is not there, even one that every object inherits", () => {
    const fields = fieldsOf({ first_name: "Ada" });
    const inherited = ["constructor", "toString", "__proto__"].map((slug) => fields[slug]);
    expect(inherited).toEqual([undefined, undefined, undefined]);
  });
});
