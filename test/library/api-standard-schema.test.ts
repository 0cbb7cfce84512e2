import { describe, expect, expectTypeOf, test } from "vitest";
import { samples } from "../../generated/api/samples.js";
import { schemas } from "../../generated/api/schemas.js";
import type { SaleNew } from "../../src/api.ts";
import { eventSchemas } from "../../src/api-standard-schema.ts";

const { validate, jsonSchema } = eventSchemas.SALE_NEW["~standard"];

describe("eventSchemas of the API webhooks", () => {
  test.for(Object.entries(samples))("take the sample %s", ([name, body]) => {
    const type = name.split(".")[0] as keyof typeof eventSchemas;
    expect(eventSchemas[type]["~standard"].validate(body)).toEqual({ value: body });
  });

  test("say what is wrong, with the keys that lead there", () => {
    const { orderItem: _, ...rest } = samples["SALE_NEW.tag"];
    expect(validate(rest)).toEqual({
      issues: [{ message: "/orderItem must be present, but is missing", path: ["orderItem"] }],
    });
    expect(validate("x")).toHaveProperty("issues.0.path", []);
  });

  test("are typed, and come as JSON Schema", () => {
    expectTypeOf(validate).returns.extract<{ value: unknown }>().toHaveProperty("value").toEqualTypeOf<SaleNew>();
    expect(jsonSchema.input({ target: "draft-2020-12" })).toEqual(schemas.SALE_NEW);
    expect(() => jsonSchema.output({ target: "draft-04" })).toThrow("ask for draft-2020-12 or draft-07");
  });
});
