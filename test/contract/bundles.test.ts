import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { schemas } from "../../generated/automation/schemas.js";
import { toDraft07 } from "../../scripts/contract/bundles.ts";
import { mainFamily } from "../../scripts/contract/model.ts";
import { listFiles } from "../../scripts/files.ts";
import { formats } from "../../scripts/schema/profile.ts";
import { allSubschemas, keywords, type Schema } from "../../scripts/schema/schema.ts";
import { contracts, root } from "../support/contract.ts";

const families = await Promise.all(
  contracts.map(async (contract) => {
    const folder = `generated/${contract.family.name}`;
    const files = await listFiles(root, `${folder}/schemas`);
    return { contract, modules: await import(join(root, folder, "schemas.js")), bundles: files.map(readBundle) };
  }),
);
const bundles = families.flatMap(({ bundles }) => bundles);

function readBundle(file: string) {
  const schema: Schema = JSON.parse(readFileSync(join(root, file), "utf8"));
  const [, path = "", name = ""] = /\/schemas\/(.*\/)?([^/]+)\.schema\.json$/.exec(file) ?? [];
  const family = file.startsWith(`generated/${mainFamily}/`) ? "" : `${file.split("/")[1]}:`;
  return { file, name, family, isDraft07: path.startsWith("draft-07/"), strict: path.endsWith("strict/"), schema };
}

const common = [...keywords.filter((keyword) => !["format", "const"].includes(keyword)), "allOf", "pattern"];

describe("the bundles", () => {
  const dialects = families.flatMap((family) =>
    [false, true].flatMap((isDraft07) =>
      [false, true].map((strict) => {
        const of = `${family.contract.family.title} in ${isDraft07 ? "draft-07" : "2020-12"} and ${strict ? "strict" : "lenient"}`;
        const found = family.bundles.filter((each) => each.isDraft07 === isDraft07 && each.strict === strict);
        return [of, family.contract, found] as const;
      }),
    ),
  );
  test.for(dialects)("of the %s are one for each event, and what all events share", ([, { family, events }, found]) => {
    const shared = family.event.value.in === "body" ? ["envelope", "webhook"] : [];
    const names = [...events.map(({ type }) => type), ...shared].sort();
    expect(found.map(({ name }) => name).sort()).toEqual(names);
  });

  test.for(families.map((family) => [family.contract.family.title, family] as const))(
    "are as the modules of the %s have them",
    ([, { modules, bundles }]) => {
      for (const [module, isStrict] of [
        [modules.schemas, false],
        [modules.strictSchemas, true],
      ]) {
        const files = bundles.filter(({ isDraft07, strict }) => !isDraft07 && strict === isStrict);
        expect(Object.fromEntries(files.map(({ name, schema }) => [name, schema]))).toEqual(module);
      }
    },
  );

  test.for(bundles.map((bundle) => [bundle.file, bundle] as const))(
    "%s compiles under ajv's strict mode alone",
    ([, { isDraft07, schema }]) => {
      const ajv = isDraft07 ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
      expect(ajv.compile(schema)([])).toBe(false);
    },
  );

  test.for(bundles.map((bundle) => [bundle.file, bundle] as const))(
    "%s is complete, and written in few keywords",
    ([, { name, family, isDraft07, strict, schema }]) => {
      const definitions = isDraft07 ? "definitions" : "$defs";
      const allowed = isDraft07 ? [...common, "not"] : [...common, "const", "if", "then", "else"];
      expect(schema.$schema).toBe(
        isDraft07 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema",
      );
      const id = `urn:systeme-io-webhooks:${family}${strict ? "strict:" : ""}${name}`;
      expect(schema.$id).toBe(isDraft07 ? undefined : id);
      expect(Object.keys(schema[definitions] ?? {})).toEqual(Object.keys(schema[definitions] ?? {}).sort());
      for (const [pointer, subschema] of allSubschemas(schema)) {
        const isRoot = pointer === "";
        const used = Object.keys(subschema).filter(
          (keyword) => !(isRoot && ["$id", "$schema", definitions].includes(keyword)),
        );
        expect(
          used.filter((keyword) => !allowed.includes(keyword) || keyword === "$schema"),
          pointer,
        ).toEqual([]);
        const { $ref, type, required } = subschema;
        if ($ref === undefined) continue;
        const [, target] = new RegExp(`^#/${definitions.replace("$", "\\$")}/([^/]+)$`).exec($ref) ?? [];
        expect(Object.keys(schema[definitions] ?? {}), pointer).toContain(target);
        expect([type, required], pointer).toEqual([undefined, undefined]);
        if (isDraft07) expect(Object.keys(subschema)).toEqual(["$ref"]); // what stood beside it would not count
      }
    },
  );

  test("say which version of the package they are of", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const said = new Set(bundles.map(({ schema }) => schema.$comment?.replace(/\. Inferred: .*/, "")));
    expect([...said]).toEqual([`systeme-io-webhooks ${version}`]);
  });

  test.for(bundles.filter(({ isDraft07 }) => isDraft07).map((bundle) => [bundle.file, bundle] as const))(
    "%s keeps every description and doubt of the twin in 2020-12",
    ([file, { schema }]) => {
      const twin = JSON.parse(readFileSync(join(root, file.replace("draft-07/", "")), "utf8"));
      const told = (of: Schema) =>
        allSubschemas(of).flatMap(([, { description, $comment }]) => [description, $comment].filter(Boolean));
      expect(told(schema).sort()).toEqual(told(twin).sort());
    },
  );

  test("in draft-07 and lenient have no choice that decides nothing, of which code generators make types", () => {
    const branches = bundles
      .filter(({ isDraft07, strict }) => isDraft07 && !strict)
      .flatMap(({ schema }) => allSubschemas(schema).flatMap(([, { anyOf = [] }]) => anyOf));
    expect(branches.filter((branch) => branch.enum || Object.keys(branch).length === 0)).toEqual([]);
    const bundle = { properties: { coupon: { description: "The coupon", anyOf: [{ enum: [null] }, {}] } } };
    expect(toDraft07(bundle).properties?.coupon).toEqual({ description: "The coupon" });
  });

  test.for([1, "a", null, true, [1], { key: 1 }])(
    "in draft-07 take %j for an undocumented key of any value",
    (value) => {
      const bundle = { type: "object", properties: {}, additionalProperties: { description: "Any other" } };
      const check = new Ajv({ strict: true }).compile(toDraft07(bundle));
      expect(check({ other: value })).toBe(true);
      expect(toDraft07(bundle).additionalProperties).toMatchObject({
        description: "Any other",
        anyOf: [{}, {}, {}, {}, {}],
      });
    },
  );

  test("of the union ask anything but an object only to be one", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const check = ajv.compile(schemas.webhook);
    expect(check("text")).toBe(false);
    expect(new Set(check.errors?.map(({ message }) => message))).toEqual(
      new Set(["must be object", 'must match "else" schema']),
    );
  });
});

describe("in strict, a string of the format", () => {
  const strings: Record<string, { right: string[]; wrong: string[] }> = {
    "date-time": {
      right: [
        "2021-10-05T08:10:29+00:00",
        "2021-10-05T08:10:29Z",
        "2021-10-05T23:59:60-23:59",
        "2021-12-31T00:00:00.5Z",
        "2021-01-01T00:00:00.123456789+05:30",
      ],
      wrong: [
        ...["", "2021-10-05", "08:10:29", "2021-10-05T08:10:29", "2021-10-05T08:10Z", "2021-10-05 08:10:29Z"],
        ...["2021-00-05T08:10:29Z", "2021-13-05T08:10:29Z", "2021-10-00T08:10:29Z", "2021-10-32T08:10:29Z"],
        ...["2021-10-05T24:10:29Z", "2021-10-05T08:60:29Z", "2021-10-05T08:10:61Z", "2021-10-05T08:10:29.Z"],
        ...[
          "2021-10-05T08:10:29+24:00",
          "2021-10-05T08:10:29+00:60",
          "2021-10-05T08:10:29+0000",
          "2021-10-05T08:10:29+00",
        ],
        ...[
          "x2021-10-05T08:10:29Z",
          "2021-10-05T08:10:29Zx",
          "21-10-05T08:10:29Z",
          "2021-10-05T08:10:29Z\n",
          " 2021-10-05T08:10:29Z",
        ],
      ],
    },
    email: {
      right: [
        "a@example.com",
        "first.last+tag@mail.example.co.uk",
        "o'brien@example.com",
        "x_y-z@a-b.example",
        "1@2.example",
      ],
      wrong: [
        ...[
          "",
          "example.com",
          "@example.com",
          "a@",
          "a@@example.com",
          "a@b@example.com",
          "a b@example.com",
          "a@exa mple.com",
        ],
        ...[
          "a@example..com",
          "a@.example.com",
          "a@example.com.",
          "a@example.com\n",
          " a@example.com",
          "ä@example.com",
          "a@exämple.com",
        ],
        ...["<a@example.com>", "a,b@example.com", "(a)@example.com"],
      ],
    },
    uri: {
      right: ["https://example.com/free?utm_source=a%20b#c", "http://localhost:3000/", "mailto:a@example.com"],
      wrong: [
        "",
        "example.com/free",
        "https:",
        "//example.com",
        "https://exa mple.com",
        "https://example.com/ä",
        "1https://example.com",
        "https://example.com\n",
        " https://example.com",
      ],
    },
  };

  test("has its examples here", () => {
    expect(Object.keys(strings).sort()).toEqual(Object.keys(formats).sort());
  });

  test.for(Object.entries(strings))("%s is told from others", ([format, { right, wrong }]) => {
    const pattern = new RegExp(formats[format]?.pattern as string);
    expect(right.filter((text) => !pattern.test(text))).toEqual([]);
    expect(wrong.filter((text) => pattern.test(text))).toEqual([]);
  });
});
