import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readProject } from "../../scripts/contract/index.ts";
import { BrokenContract } from "../../scripts/contract/model.ts";
import { contentsOf, copyRepository, editFile, expectRefusal, runGenerate } from "../support/repository.ts";

const family = "schemas/automation/family.json";
const apiFamily = "schemas/api/family.json";
const saleCanceled = "schemas/api/events/SALE_CANCELED.schema.json";
const envelope = "schemas/automation/envelope.schema.json";
const tagAdded = "schemas/automation/events/contact.tag.added.schema.json";
const tagRemoved = "schemas/automation/events/contact.tag.removed.schema.json";
const tag = "schemas/automation/objects/tag.schema.json";
const tagSample = "test/samples/automation/contact.tag.added.json";
const tagCases = "test/cases/automation/objects/tag.json";
const triggers = "openapi/triggers.json";
const groups = "openapi/groups.json";
const introduction = "openapi/introduction.md";

const inTag = `${tagAdded}#/properties/data/properties/tag`;
const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";
const invented = { description: "x", patch: [], lenient: true, strict: true };

/** Replaces a part of the text. */
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const write = (value: unknown) => () => JSON.stringify(value);
/** Changes what the text holds, whatever its layout. */
const editJson = (change: (value: ReturnType<typeof JSON.parse>) => void) => (text: string) => {
  const value = JSON.parse(text);
  change(value);
  return JSON.stringify(value);
};

interface Refusal {
  file: string;
  edit: (text: string) => string;
  /** Parts of the lines that say so. */
  says: string[];
}

const schemas: Record<string, Refusal> = {
  "a schema that is not JSON": {
    file: tag,
    edit: swap(/\}\s*$/, ""),
    says: [`${tag} is not JSON: Expected ',' or '}' after property value`, " (line 11); correct it there"],
  },
  "a schema that is not an object": { file: tag, edit: () => "[]", says: [`${tag} holds no JSON object; write one`] },
  "a $ref to nothing": {
    file: tagAdded,
    edit: swap("objects/tag.schema.json", "objects/label.schema.json"),
    says: [
      `${inTag}/$ref is ../objects/label.schema.json, which is not the file of an object; `,
      "; refer to one of ../objects/account.schema.json, ../objects/blog.schema.json, ",
    ],
  },
  "a $ref into a file": {
    file: tagAdded,
    edit: swap("objects/tag.schema.json", "objects/tag.schema.json#/properties"),
    says: [`${inTag}/$ref is ../objects/tag.schema.json#/properties, which is not the file of an object`],
  },
  "a $ref that is not a text": {
    file: tagAdded,
    edit: swap('"$ref": "../objects/tag.schema.json"', '"$ref": 5'),
    says: [`${inTag}/$ref must be string (JSON Schema 2020-12); correct it there`],
  },
  "a schema that is not valid 2020-12": {
    file: tag,
    edit: swap('["id", "name"]', '"id"'),
    says: [`${tag}#/required must be array (JSON Schema 2020-12); correct it there`],
  },
  "a schema of another dialect": {
    file: tag,
    edit: swap(draft2020, draft07),
    says: [`${tag} lacks "$schema": "${draft2020}"; put it first`],
  },
  "a schema that fails ajv's strict mode": {
    file: tag,
    edit: swap('["id", "name"]', '["id", "nam"]'),
    says: [`${tag} fails ajv's strict mode: required property "nam" is not defined`, "; correct it there"],
  },
  "a keyword that the contract does not use": {
    file: tag,
    edit: swap('"minimum": 1', '"exclusiveMinimum": 0'),
    says: [`${tag}#/properties/id has the keyword exclusiveMinimum; use those in scripts/schema/schema.ts`],
  },
  "a format that strict has no pattern for": {
    file: tag,
    edit: swap('"type": "string"', '"type": "string", "format": "hostname"'),
    says: [`${tag}#/properties/name has the format hostname; use one of date-time`, "in scripts/schema/profile.ts"],
  },
  "an object that is closed": {
    file: tag,
    edit: swap('"type": "object"', '"type": "object", "additionalProperties": false'),
    says: [`${tag}# closes an object, so that a new key would cost a delivery; leave it open, as strict closes it`],
  },
  "a format that cannot be asserted of its type": {
    file: tag,
    edit: swap('"type": "integer"', '"type": "integer", "format": "date-time"'),
    says: [`${tag} fails ajv's strict mode: missing type "string" for keyword "pattern"`],
  },
  "an event file whose name and type differ": {
    file: tagAdded,
    edit: swap("contact.tag.added", "contact.tag.attached"),
    says: [
      `${tagAdded}#/properties/type/const is "contact.tag.attached"; write "contact.tag.added" or rename the file`,
    ],
  },
  "two schemas with one title": {
    file: tagAdded,
    edit: swap("Tag added", "Tag removed"),
    says: [`${tagRemoved} and ${tagAdded} have the same title, Tag removed; give one of them another`],
  },
  "a schema without a title": {
    file: tagAdded,
    edit: swap(/"title": .*/, ""),
    says: [`${tagAdded} has no title; add one at its root`],
  },
  "an event whose created_at is not the envelope's": {
    file: tagAdded,
    edit: swap(/"type": "string",\s*"format": "date-time"/, '"type": "integer"'),
    says: [`${tagAdded}#/properties/created_at differs from ${envelope}; spell the envelope out`],
  },
  "an event without an account": {
    file: tagAdded,
    edit: editJson(({ properties }) => delete properties.account),
    says: [`${tagAdded}#/properties/account differs from ${envelope}`],
  },
  "an event that does not require what all events do": {
    file: tagAdded,
    edit: editJson(({ required }) => required.pop()),
    says: [`${tagAdded}#/required differs from ${envelope}`],
  },
  "a type that does not exist, in one line": {
    file: tag,
    edit: swap('"integer"', '"intger"'),
    says: [`${tag}#/properties/id/type must be equal to one of the allowed values: ["array","boolean","integer",`],
  },
  "a property that is not a schema": {
    file: tagAdded,
    edit: editJson(({ properties }) => {
      properties.account = null;
    }),
    says: [`${tagAdded}#/properties/account must be object,boolean (JSON Schema 2020-12); correct it there`],
  },
  "an assertion beside a $ref, which old drafts ignore": {
    file: tagAdded,
    edit: swap('"$ref": "../objects/tag', '"required": ["id"], "$ref": "../objects/tag'),
    says: [`${inTag} has required beside $ref; move it to the schema referred to`],
  },
  "a title that would name an interface": {
    file: tag,
    edit: swap('"minimum": 1', '"minimum": 1, "title": "Contact"'),
    says: [`${tag}#/properties/id has a title, which would name an interface; say it in a description`],
  },
};

const samples: Record<string, Refusal> = {
  "a sample that is not JSON": { file: tagSample, edit: () => "{", says: [`${tagSample} is not JSON: `] },
  "a sample that lenient rejects": {
    file: tagSample,
    edit: swap("141002", '"141002"'),
    says: [`${tagSample}#/data/tag/id must be integer (lenient); correct the sample or ${tagAdded}`],
  },
  "a sample that strict rejects": {
    file: tagSample,
    edit: swap('"name"', '"color": "red", "name"'),
    says: [`${tagSample}#/data/tag must NOT have additional properties: "color" (strict); correct the sample or `],
  },
  "an event of known body without a sample": {
    file: saleCanceled,
    edit: swap('"additionalProperties": true', '"properties": { "order": { "description": "The order" } }'),
    says: [`${saleCanceled} has no sample; add test/samples/api/SALE_CANCELED.json`],
  },
  "what is wrong in each profile, at once": {
    file: tagSample,
    edit: (text) => text.replace("141002", "0").replace("2021-10-05T09:52:38+00:00", "yesterday"),
    says: [`${tagSample}#/data/tag/id must be >= 1 (lenient)`, `${tagSample}#/created_at must match pattern`],
  },
};

const cases: Record<string, Refusal> = {
  "a file of cases that is not JSON": {
    file: tagCases,
    edit: () => "[{",
    says: [`${tagCases} is not JSON: `, "(line 1); correct it there"],
  },
  "a file of cases that is not an array": {
    file: tagCases,
    edit: write({ a: 1 }),
    says: [`${tagCases} holds no JSON array; write one`],
  },
  "a case without a verdict": {
    file: tagCases,
    edit: write([invented, { ...invented, strict: undefined }]),
    says: [`${tagCases}#/1 must have required property 'strict'; correct the case there`],
  },
  "a case that is not accepted, and does not say why": {
    file: tagCases,
    edit: write([{ ...invented, lenient: false }]),
    says: [`${tagCases}#/0/lenient must be equal to constant: true`],
  },
  "a patch whose path does not begin with a slash": {
    file: tagCases,
    edit: write([{ ...invented, patch: [{ op: "remove", path: "id" }] }]),
    says: [`${tagCases}#/0/patch/0/path must match pattern`],
  },
  "a reason that no validator gives": {
    file: tagCases,
    edit: write([{ ...invented, strict: "to be found out" }]),
    says: [`${tagCases}#/0/strict must match pattern`],
  },
  "a patch that does not apply": {
    file: tagCases,
    edit: write([{ ...invented, patch: [{ op: "remove", path: "/color" }] }]),
    says: [
      `${tagCases} has the case "x", whose patch does not apply at "/data/tag" of the sample: `,
      ": /data/tag/color;",
    ],
  },
};

const others: Record<string, Refusal> = {
  "a family that does not say how its events are told": {
    file: family,
    edit: swap('{ "in": "body", "pointer": "/type" }', '{ "in": "body" }'),
    says: [`${family}#/event/value must have required property 'pointer'`, "; correct it there"],
  },
  "a header that is listed twice": {
    file: family,
    edit: swap('"name": "Accept",', '"name": "user-agent",'),
    says: [`${family}#/headers has user-agent twice; remove one of them`],
  },
  "a header that says nothing": {
    file: family,
    edit: swap('"example": "example.com", ', ""),
    says: [`${family}#/headers/value/0 must have required property 'value' or must have required property 'example'`],
  },
  "an event in a header that is not listed": {
    file: family,
    edit: swap('{ "in": "body", "pointer": "/type" }', '{ "in": "header", "name": "X-Event" }'),
    says: [`${family}#/headers lacks X-Event; add it there`],
  },
  "a signature in a header that is not listed": {
    file: apiFamily,
    edit: swap('"header": "X-Webhook-Signature"', '"header": "X-Signature"'),
    says: [`${apiFamily}#/headers lacks X-Signature; add it there`],
  },
  "a signature that the receivers in the reference cannot check": {
    file: apiFamily,
    edit: swap('"algorithm": "HMAC-SHA256"', '"algorithm": "Ed25519"'),
    says: [`${apiFamily}#/signature/value/algorithm must be equal to constant: "HMAC-SHA256"`],
  },
  "a fact without evidence": {
    file: family,
    edit: swap(/,\s*"evidence": "Observed: [^"]*"/, ""),
    says: [`${family}#/signature must have required property 'evidence'; correct it there`],
  },
  "labels of no sample": {
    file: triggers,
    edit: editJson(({ automation }) => {
      automation["contact.tag.add"] = automation["contact.tag.added"];
    }),
    says: [`${triggers} names contact.tag.add, which is not a sample; rename or remove it`],
  },
  "labels of no family": {
    file: triggers,
    edit: editJson((labels) => {
      labels.automations = {};
    }),
    says: [`${triggers} names the family automations, which has no folder in schemas/; rename or remove it`],
  },
  "labels without English": {
    file: triggers,
    edit: editJson(({ automation }) => {
      delete automation["contact.tag.added"].en;
    }),
    says: [`${triggers}#/automation/contact.tag.added must have required property 'en'; correct it there`],
  },
  "a label that is no list": {
    file: triggers,
    edit: editJson(({ automation }) => {
      automation["contact.tag.added"].de = "Tag hinzugefügt";
    }),
    says: [`${triggers}#/automation/contact.tag.added/de must be array; correct it there`],
  },
  "a group with an event that is not there": {
    file: groups,
    edit: swap('"contact.tag.added"', '"contact.tag.add"'),
    says: [`${groups} names contact.tag.add, which is not an event; rename or remove it`],
  },
  "an event in two groups": {
    file: groups,
    edit: swap('["contact.tag.added", "contact.tag.removed"]', '["contact.tag.added", "contact.page.visited"]'),
    says: [`${groups} has contact.page.visited twice; leave it in one group`],
  },
  "a group without a title": {
    file: groups,
    edit: editJson(({ automation }) => {
      delete automation.tags.title;
    }),
    says: [`${groups}#/automation/tags must have required property 'title'; correct it there`],
  },
  "a guide without its table of doubts": {
    file: introduction,
    edit: swap("<!-- not known yet -->", ""),
    says: [`${introduction} must have <!-- not known yet -->, once each; put it where the generated text belongs`],
  },
  "a guide that has the headers twice": {
    file: introduction,
    edit: swap("<!-- headers -->", "<!-- headers --><!-- headers -->"),
    says: [`${introduction} must have <!-- headers -->, once each`],
  },
  "a guide whose part for llms.txt never ends": {
    file: introduction,
    edit: swap("<!-- /guide -->", ""),
    says: [`${introduction} must have <!-- guide -->, then <!-- /guide -->, once each`],
  },
  "a page of a family without its table": {
    file: "docs/api-webhooks.md",
    edit: swap("<!-- /events -->", ""),
    says: [
      "docs/api-webhooks.md must have <!-- events: written by npm run generate -->, then <!-- /events -->, once each",
    ],
  },
  "a README without the end of its table": {
    file: "README.md",
    edit: swap("<!-- /events -->", ""),
    says: ["README.md must have <!-- events: written by npm run generate -->, then <!-- /events -->, once each"],
  },
};

describe("generate refuses", () => {
  const tables = { ...schemas, ...samples, ...cases, ...others };
  const shared = copyRepository();
  test.for(Object.entries(tables))("%s", async ([, { file, edit, says }]) => {
    const before = readFileSync(join(shared, file), "utf8");
    editFile(shared, file, edit);
    await expectRefusal(shared, says);
    expect(existsSync(join(shared, "generated"))).toBe(false);
    writeFileSync(join(shared, file), before);
  });

  test.for([
    ["a sample that is not JSON", tagSample, () => "{"],
    ["an event file whose name and type differ", tagAdded, swap("contact.tag.added", "contact.tag.attached")],
  ] as const)("%s with that one problem and no other", async ([, file, edit]) => {
    const folder = copyRepository();
    editFile(folder, file, edit);
    expect((await runGenerate(folder)).errors.at(-1)).toBe("1 problem; nothing was written");
  });

  test("everything at once, each problem on a line of its own", async () => {
    const account = "schemas/automation/objects/account.schema.json";
    const visited = "test/samples/automation/contact.page.visited.json";
    const folder = copyRepository("generated");
    const before = contentsOf(join(folder, "generated"));
    editFile(folder, tag, swap(/\}\s*$/, ""));
    editFile(folder, account, swap('"type": "object"', '"type": "object", "required": "email"'));
    editFile(folder, visited, swap("2102832", "0"));
    editFile(folder, "test/cases/automation/objects/contact.json", () => "[{");
    rmSync(join(folder, "test/samples/automation/contact.campaign.finished.json"));
    rmSync(join(folder, introduction));
    const { errors } = await runGenerate(folder);
    const starts = [
      `${tag} is not JSON`,
      `${account}#/required`,
      "schemas/automation/events/contact.campaign.finished.schema.json has no sample",
      `${visited}#/data/funnel_step/id`,
      "test/cases/automation/objects/contact.json is not JSON",
      `${introduction} is missing`,
    ];
    expect(starts.map((start) => errors.filter((line) => line.startsWith(start)).length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(errors.at(-1)).toBe(`${errors.length - 1} problems; nothing was written`);
    expect(contentsOf(join(folder, "generated"))).toEqual(before);
  });

  test("whatever a schema file holds, without crashing", async () => {
    const folder = copyRepository();
    const oddities = [5, null, "x", [], {}, [1], [null], true];
    let refusals = 0;
    for (const file of [tagAdded, tag, envelope, "schemas/automation/objects/contact_fields.schema.json"]) {
      const original = readFileSync(join(folder, file), "utf8");
      const places = [...original.matchAll(/"(\$?\w+)": ("[^"]*"|\d+|\[[^[\]{}]*\]|\{[^{}]*\})/g)];
      for (const [index, { index: at, 0: whole, 1: key }] of places.entries()) {
        if (index % 2 === 1) continue; // every other place is enough, and takes half the time
        const oddity = JSON.stringify(oddities[(index / 2) % oddities.length]);
        writeFileSync(
          join(folder, file),
          `${original.slice(0, at)}"${key}": ${oddity}${original.slice(at + whole.length)}`,
        );
        await readProject(folder).catch((error) => {
          if (!(error instanceof BrokenContract)) throw new Error(`${file} with ${key}: ${oddity}: ${error.stack}`);
          expect(error.problems.filter((line) => line.includes("\n"))).toEqual([]);
          refusals++;
        });
      }
      writeFileSync(join(folder, file), original);
    }
    expect(refusals).toBeGreaterThan(15);
  });

  test("an option that it does not know", async () => {
    const { status, errors } = await runGenerate(copyRepository(), "--chekc");
    expect({ status, errors }).toEqual({
      status: 64,
      errors: ["generate does not know --chekc; its only option is --check"],
    });
  });
});
