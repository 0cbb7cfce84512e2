import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyRepository, editFile, expectRefusal } from "../support/repository.ts";

const family = "schemas/automation/family.json";
const envelope = "schemas/automation/envelope.schema.json";
const tagAdded = "schemas/automation/events/contact.tag.added.schema.json";
const tag = "schemas/automation/objects/tag.schema.json";
const tagSample = "test/samples/automation/contact.tag.added.json";
const tagCases = "test/cases/automation/objects/tag.json";
const introduction = "openapi/introduction.md";

describe("generate refuses", () => {
  const removals: [what: string, file: string, says: string][] = [
    ["an event without a sample", tagSample, `${tagAdded} has no sample; add ${tagSample}`],
    [
      "a sample without an event",
      tagAdded,
      `${tagSample} has no event; add schemas/automation/events/<type>.schema.json`,
    ],
    [
      "cases without a schema",
      tagAdded,
      `test/cases/automation/events/contact.tag.added.json has no schema; add ${tagAdded}`,
    ],
    ["a contract without an envelope", envelope, `${envelope} is missing; write what all events have in common`],
    ["a family without its transport", family, `${family} is missing; describe how the family is delivered`],
    ["a reference without a guide", introduction, `${introduction} is missing; write it`],
    [
      "a reference without the rest of its document",
      "openapi/document.json",
      "openapi/document.json is missing; write it",
    ],
    ["a repository without a package", "package.json", "package.json is missing; write it"],
    ["a family without a page", "docs/api-webhooks.md", "docs/api-webhooks.md is missing; write it"],
    ["a repository without a README", "README.md", "README.md is missing; write it"],
  ];
  test.for(removals)("%s", async ([, file, says]) => {
    const folder = copyRepository();
    rmSync(join(folder, file));
    await expectRefusal(folder, [says]);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  test("a package without a version", async () => {
    const folder = copyRepository();
    editFile(folder, "package.json", (text) => text.replace('"version"', '"edition"'));
    await expectRefusal(folder, ["package.json has no version; give it one"]);
  });

  test("cases of an object that no sample has", async () => {
    const folder = copyRepository();
    const schema = (name: string) => `schemas/automation/objects/${name}.schema.json`;
    cpSync(join(folder, schema("tag")), join(folder, schema("label")));
    editFile(folder, schema("label"), (text) => text.replace('"Tag"', '"Label"'));
    cpSync(join(folder, tagCases), join(folder, "test/cases/automation/objects/label.json"));
    await expectRefusal(folder, ["test/cases/automation/objects/label.json is about an object that no sample has"]);
  });

  test("an event that two families have", async () => {
    const folder = copyRepository();
    for (const path of ["schemas", "test/samples"]) {
      cpSync(join(folder, path, "automation"), join(folder, path, "second"), { recursive: true });
    }
    const second = "schemas/second/events/contact.tag.added.schema.json";
    await expectRefusal(folder, [`${second} and ${tagAdded} have the same name in the OpenAPI document`]);
  });

  test("a repository without the main family", async () => {
    const folder = copyRepository();
    for (const path of ["schemas", "test/samples", "test/cases"]) rmSync(join(folder, path), { recursive: true });
    await expectRefusal(folder, [
      "schemas/automation is missing; the webhooks at the root of the package are made of it",
    ]);
  });

  const additions: [what: string, from: string, to: string, says: string][] = [
    [
      "two schemas with one interface name",
      tag,
      "schemas/automation/objects/contact_tag_added.schema.json",
      `schemas/automation/objects/contact_tag_added.schema.json and ${tagAdded} have the same interface name, ContactTagAdded`,
    ],
    [
      "a name that stands for something else",
      tag,
      "schemas/automation/objects/event_type.schema.json",
      "schemas/automation/objects/event_type.schema.json has a name that is taken; choose another",
    ],
    [
      "a schema that would not be read",
      tag,
      "schemas/automation/events/contact.tag.renamed.json",
      "schemas/automation/events/contact.tag.renamed.json does not belong to the contract; name it ",
    ],
    [
      "a misnamed file of cases",
      tagCases,
      "test/cases/automation/objects/tagg.json",
      "test/cases/automation/objects/tagg.json has no schema; add schemas/automation/objects/tagg.schema.json or rename",
    ],
    [
      "a file of cases that would not be read",
      tagCases,
      "test/cases/automation/tag.json",
      "test/cases/automation/tag.json does not belong to the contract; name it ",
    ],
    [
      "samples of a family without schemas",
      tagSample,
      "test/samples/acme/contact.tag.added.json",
      "test/samples/acme/contact.tag.added.json has no event; add schemas/acme/events/<type>.schema.json",
    ],
  ];
  test.for(additions)("%s", async ([, from, to, says]) => {
    const folder = copyRepository();
    cpSync(join(folder, from), join(folder, to), { recursive: true });
    await expectRefusal(folder, [says]);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });
});
