import { sValidator } from "@hono/standard-validator";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC } from "@trpc/server";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import type { ContactTagAdded } from "../../src/index.ts";
import { eventTypes } from "../../src/index.ts";
import { eventSchemas, webhookSchema } from "../../src/standard-schema.ts";
import { edited } from "../support/edits.ts";
import { unknownEvent } from "../support/unknown-event.ts";

const tagAdded = samples["contact.tag.added"];
const { validate } = webhookSchema["~standard"];

describe("webhookSchema", () => {
  test.for([
    ["known", "a documented", tagAdded],
    ["unknown", "an undocumented", unknownEvent],
  ] as const)("outputs the outcome %s for an event of %s type", ([outcome, , event]) => {
    expect(validate(event)).toEqual({ value: { outcome, event } });
  });

  test("fails with the issues of parseWebhook, their paths as keys", () => {
    const wrong = ["/data/order_item/resources/0/type", "/data/order_item/resources/1/type"];
    const body = edited(
      wrong.reduce((sale, path) => edited(sale, path, 7), samples["customer.sale.completed"]),
      "/data/customer/fields",
      { city: 7 },
    );
    expect(validate(body)).toEqual({
      issues: [
        {
          path: ["data", "customer", "fields", "city"],
          message: expect.stringContaining("/data/customer/fields/city must be"),
        },
        { path: ["data", "order_item", "resources", 0, "type"], message: expect.stringContaining("must be a string") },
        { path: ["data", "order_item", "resources", 1, "type"], message: expect.stringContaining("must be a string") },
      ],
    });
  });

  test("fails at the body itself where it is null", () => {
    expect(validate(null)).toEqual({ issues: [{ path: [], message: "the body must be an object, but is null" }] });
  });
});

describe("eventSchemas", () => {
  test("have a schema for each documented type", () => {
    expect(Object.keys(eventSchemas)).toEqual(eventTypes);
  });

  test.for(Object.entries(samples))("accept the sample %s by its type", ([, sample]) => {
    expect(eventSchemas[sample.type]["~standard"].validate(sample)).toEqual({ value: sample });
  });

  const ofTag = eventSchemas["contact.tag.added"]["~standard"];

  test("fail at the type of another documented event", () => {
    expect(ofTag.validate(samples["contact.tag.removed"])).toEqual({
      issues: [{ path: ["type"], message: '/type must be "contact.tag.added", but is "contact.tag.removed"' }],
    });
  });

  test.for([
    ["the type of an undocumented event", unknownEvent, [["type"]]],
    [
      "the type of another event, whatever else is wrong",
      { ...samples["customer.sale.completed"], data: {} },
      [["type"]],
    ],
    [
      "each place that is wrong in an event of the type",
      { ...tagAdded, data: {} },
      [
        ["data", "tag"],
        ["data", "contact"],
      ],
    ],
  ] as const)("fail at %s", ([, event, paths]) => {
    expect(ofTag.validate(event).issues?.map(({ path }) => path)).toEqual(paths);
  });

  const drafts = {
    "draft-2020-12": { Validator: Ajv2020, $schema: "https://json-schema.org/draft/2020-12/schema" },
    "draft-07": { Validator: Ajv, $schema: "http://json-schema.org/draft-07/schema#" },
  };
  const conversions = Object.entries(samples).flatMap(([name, sample]) =>
    (["input", "output"] as const).flatMap((direction) =>
      Object.entries(drafts).map(([target, draft]) => [direction, name, target, { sample, ...draft }] as const),
    ),
  );

  test.for(conversions)(
    "say the %s of %s as JSON Schema of %s",
    ([direction, , target, { sample, Validator, $schema }]) => {
      const schema = eventSchemas[sample.type]["~standard"].jsonSchema[direction]({ target });
      expect(schema.$schema).toBe($schema);
      const check = new Validator({ strict: true }).compile(schema);
      expect([check(sample), check({ ...sample, data: {} })]).toEqual([true, false]);
    },
  );

  const throwing = {
    get type(): string {
      throw new Error("no");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.for([
    ["an object whose getter throws", throwing],
    ["a revoked proxy", revoked.proxy],
  ])("report %s as an issue instead of throwing", ([, value]) => {
    const message = "the body must be plain data, but reading it throws an error";
    expect(ofTag.validate(value)).toEqual({ issues: [{ message, path: [] }] });
  });

  test("throw if asked for a draft that they do not come in", () => {
    expect(() => ofTag.jsonSchema.input({ target: "openapi-3.0" })).toThrow(
      "there is no JSON Schema for openapi-3.0; ask for draft-2020-12 or draft-07",
    );
  });

  test("give each caller a schema of its own", () => {
    const { input } = ofTag.jsonSchema;
    input({ target: "draft-2020-12" }).title = "changed";
    expect(input({ target: "draft-2020-12" }).title).toBe("Tag added");
  });
});

describe("webhookSchema and eventSchemas", () => {
  test("have the types of Standard Schema", () => {
    expectTypeOf(webhookSchema).toExtend<StandardSchemaV1>();
    expectTypeOf(eventSchemas["contact.tag.added"]).toExtend<StandardSchemaV1<unknown, ContactTagAdded>>();
    expectTypeOf(eventSchemas["contact.tag.added"]).toExtend<StandardJSONSchemaV1<unknown, ContactTagAdded>>();
    expectTypeOf<
      StandardSchemaV1.InferOutput<(typeof eventSchemas)["contact.tag.added"]>
    >().toEqualTypeOf<ContactTagAdded>();
    expect(webhookSchema["~standard"]).toMatchObject({ version: 1, vendor: "systeme-io-webhooks" });
  });

  test("work in Hono's standard validator, with a hook that keeps what is invalid", async () => {
    const kept: unknown[] = [];
    const app = new Hono().post(
      "/",
      sValidator("json", webhookSchema, (result, c) => {
        if (result.success) return;
        kept.push(result.data);
        return c.text("kept");
      }),
      (c) => {
        const delivery = c.req.valid("json");
        if (delivery.outcome === "known" && delivery.event.type === "contact.tag.added") {
          return c.text(delivery.event.data.tag.name);
        }
        return c.text(delivery.outcome);
      },
    );
    const post = async (body: unknown) => {
      const headers = { "content-type": "application/json" };
      const response = await app.request("/", { method: "POST", body: JSON.stringify(body), headers });
      return response.text();
    };
    expect(await post(tagAdded)).toBe("MyAwesomeTag");
    expect(await post(unknownEvent)).toBe("unknown");
    const invalid = { ...tagAdded, data: {} };
    expect(await post(invalid)).toBe("kept");
    expect(kept).toEqual([invalid]);
  });

  test("work in a tRPC procedure", async () => {
    const t = initTRPC.create();
    const router = t.router({
      tagged: t.procedure.input(eventSchemas["contact.tag.added"]).mutation(({ input }) => input.data.tag.name),
    });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.tagged(tagAdded)).toBe("MyAwesomeTag");
    await expect(caller.tagged({ ...tagAdded, created_at: 7 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
