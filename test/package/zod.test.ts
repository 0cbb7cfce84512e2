import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { convertJsonSchemaToZod } from "zod-from-json-schema";
import { root } from "../support/root.ts";

const read = (path: string) => JSON.parse(readFileSync(join(root, "generated/automation", path), "utf8"));

interface Group {
  schema: { $ref: string };
  also: { $ref: string }[];
  tests: { description: string; data: unknown; valid: boolean }[];
}

const groups = (read("conformance.json") as Group[]).flatMap(({ schema, also, tests }) =>
  [schema, ...also].map(({ $ref }) => ({ file: $ref, tests })),
);

/** The test vectors on which a schema of zod is wrong. */
function wrong(schema: z.ZodType, tests: Group["tests"]): string[] {
  return tests.filter(({ data, valid }) => schema.safeParse(data).success !== valid).map((each) => each.description);
}

describe("docs/setup.md says of zod", () => {
  test.for(groups.map((group) => [group.file, group] as const))("that it can be made from %s", ([file, { tests }]) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(wrong(convertJsonSchemaToZod(read(`schemas/${file}`)), tests)).toEqual([]);
  });

  test("that z.fromJSONSchema takes a list of fields, and not the schema of all events", () => {
    const [first] = groups.filter(({ file }) => file === "contact.tag.added.schema.json");
    expect(wrong(z.fromJSONSchema(read("schemas/contact.tag.added.schema.json")), first?.tests ?? [])).toEqual([
      expect.stringMatching(/^fields as a list /),
    ]);
    expect(() => z.fromJSONSchema(read("schemas/webhook.schema.json"))).toThrow("not supported");
  });
});
