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
import { unknownEvent } from "../support/unknown-event.ts";

const tagAdded = samples["contact.tag.added"];
const { validate } = webhookSchema["~standard"];

describe("webhookSchema", () => {
  test("outputs a known event, and one of an undocumented type, each with its outcome", () => {
    expect(validate(tagAdded)).toEqual({ value: { outcome: "known", event: tagAdded } });
    expect(validate(unknownEvent)).toEqual({ value: { outcome: "unknown", event: unknownEvent } });
  });

  test("fails with the issues of parseWebhook, their paths as keys", () => {
    const body = structuredClone(samples["customer.sale.completed"]) as unknown as {
      data: { order_item: { resources: { type: unknown }[] }; customer: { fields: unknown } };
    };
    body.data.order_item.resources.forEach((resource) => {
      resource.type = 7;
    });
    body.data.customer.fields = { "a/b": 7 };
    expect(validate(body)).toEqual({
      issues: [
        {
          path: ["data", "customer", "fields", "a/b"],
          message: expect.stringContaining("/data/customer/fields/a~1b must be"),
        },
        { path: ["data", "order_item", "resources", 0, "type"], message: expect.stringContaining("must be a string") },
        { path: ["data", "order_item", "resources", 1, "type"], message: expect.stringContaining("must be a string") },
      ],
    });
    expect(validate(null)).toEqual({ issues: [{ path: [], message: "the body must be an object, but is null" }] });
  });
});

describe("eventSchemas", () => {
  test("has each documented type, and takes its samples", () => {
    expect(Object.keys(eventSchemas)).toEqual(eventTypes);
    for (const sample of Object.values(samples)) {
      expect(eventSchemas[sample.type]["~standard"].validate(sample)).toEqual({ value: sample });
    }
  });

  test("fails at the type of another event, documented or not", () => {
    const ofTag = eventSchemas["contact.tag.added"]["~standard"].validate;
    expect(ofTag(samples["contact.tag.removed"])).toEqual({
      issues: [{ path: ["type"], message: '/type must be "contact.tag.added", but is "contact.tag.removed"' }],
    });
    expect(ofTag(unknownEvent).issues).toHaveLength(1);
    expect(ofTag({ ...samples["customer.sale.completed"], data: {} }).issues).toMatchObject([{ path: ["type"] }]);
    expect(ofTag({ ...tagAdded, data: {} }).issues).toMatchObject([
      { path: ["data", "tag"] },
      { path: ["data", "contact"] },
    ]);
  });

  test.for(Object.values(samples))("says $type in JSON Schema of both drafts", (sample) => {
    const { jsonSchema } = eventSchemas[sample.type]["~standard"];
    for (const convert of [jsonSchema.input, jsonSchema.output]) {
      const recent = new Ajv2020({ strict: true }).compile(convert({ target: "draft-2020-12" }));
      const old = new Ajv({ strict: true }).compile(convert({ target: "draft-07" }));
      for (const check of [recent, old]) expect([check(sample), check({ ...sample, data: {} })]).toEqual([true, false]);
    }
    expect(jsonSchema.input({ target: "draft-07" }).$schema).toBe("http://json-schema.org/draft-07/schema#");
  });

  test("throws at a draft that it has not", () => {
    const { input } = eventSchemas["contact.tag.added"]["~standard"].jsonSchema;
    expect(() => input({ target: "openapi-3.0" })).toThrow(
      "there is no schema in openapi-3.0; ask for draft-2020-12 or draft-07",
    );
  });

  test("gives each caller a schema of its own", () => {
    const { input } = eventSchemas["contact.tag.added"]["~standard"].jsonSchema;
    input({ target: "draft-2020-12" }).title = "changed";
    expect(input({ target: "draft-2020-12" }).title).toBe("Tag added");
  });
});

describe("both are of the standard", () => {
  test("by its own types", () => {
    expectTypeOf(webhookSchema).toExtend<StandardSchemaV1>();
    expectTypeOf(eventSchemas["contact.tag.added"]).toExtend<StandardSchemaV1<unknown, ContactTagAdded>>();
    expectTypeOf(eventSchemas["contact.tag.added"]).toExtend<StandardJSONSchemaV1<unknown, ContactTagAdded>>();
    expectTypeOf<
      StandardSchemaV1.InferOutput<(typeof eventSchemas)["contact.tag.added"]>
    >().toEqualTypeOf<ContactTagAdded>();
    expect(webhookSchema["~standard"]).toMatchObject({ version: 1, vendor: "systeme-io-webhooks" });
  });

  test("in Hono's standard validator, with a hook that keeps what is invalid", async () => {
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

  test("in a tRPC procedure", async () => {
    const t = initTRPC.create();
    const router = t.router({
      tagged: t.procedure.input(eventSchemas["contact.tag.added"]).mutation(({ input }) => input.data.tag.name),
    });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.tagged(tagAdded)).toBe("MyAwesomeTag");
    await expect(caller.tagged({ ...tagAdded, created_at: 7 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
