import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readProject } from "../../scripts/contract/index.ts";
import { BrokenContract } from "../../scripts/contract/model.ts";
import { generate } from "../../scripts/generate.ts";
import { root } from "../support/contract.ts";

/** Without colours, which would stand between the words that tests look for. */
const quiet = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of the hand-written side in a temporary folder, with what `generated` says of generated/. */
function copy({ generated, name = "contract-" }: { generated: boolean; name?: string }): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  made.push(folder);
  for (const path of [
    "schemas",
    "openapi",
    "test/samples",
    "test/cases",
    "README.md",
    ...(generated ? ["generated"] : []),
  ]) {
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (file) => file !== join(root, "site"),
    });
  }
  return folder;
}

/** Runs the generator on a folder and collects what it says. */
async function run(folder: string, ...options: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await generate(folder, options, {
    log: (text: string) => out.push(...text.split("\n")),
    error: (text: string) => errors.push(...text.split("\n")),
  });
  return { status, out, errors };
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  writeFileSync(join(folder, path), after);
}

/** All files of a folder with their bytes. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}

const tagAdded = "schemas/events/contact.tag.added.schema.json";
const tag = "schemas/objects/tag.schema.json";
const tagSample = "test/samples/automation/contact.tag.added.json";

/** What is broken, in which file, how, and the lines that say so. */
const refusals: [what: string, file: string, change: (text: string) => string, errors: string[]][] = [
  [
    "a schema that is not JSON",
    tag,
    (text) => text.replace(/\}\s*$/, ""),
    [`${tag} is not JSON: Expected ',' or '}' after property value`, " (line 11); correct it there"],
  ],
  ["a sample that is not JSON", tagSample, () => "{", [`${tagSample} is not JSON: `]],
  ["a schema that is no object", tag, () => "[]", [`${tag} holds no JSON object; write one`]],
  [
    "a $ref to nothing",
    tagAdded,
    (text) => text.replace("objects/tag.schema.json", "objects/label.schema.json"),
    [
      `${tagAdded}#/properties/data/properties/tag/$ref is ../objects/label.schema.json, which is no file of an object; `,
      "; refer to one of ../objects/account.schema.json, ../objects/contact.schema.json, ",
    ],
  ],
  [
    "a $ref into a file",
    tagAdded,
    (text) => text.replace("objects/tag.schema.json", "objects/tag.schema.json#/properties"),
    [
      `${tagAdded}#/properties/data/properties/tag/$ref is ../objects/tag.schema.json#/properties, which is no file of an object`,
    ],
  ],
  [
    "a schema that is not valid 2020-12",
    tag,
    (text) => text.replace('["id", "name"]', '"id"'),
    [`${tag}#/required must be array, says 2020-12; correct it there`],
  ],
  [
    "a schema of another dialect",
    tag,
    (text) => text.replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#"),
    [`${tag} has not "$schema": "https://json-schema.org/draft/2020-12/schema"; put it first`],
  ],
  [
    "a schema that fails ajv's strict mode",
    tag,
    (text) => text.replace('["id", "name"]', '["id", "nam"]'),
    [`${tag} fails ajv's strict mode: required property "nam" is not defined`, "; correct it there"],
  ],
  [
    "a keyword that the contract does not use",
    tag,
    (text) => text.replace('"minimum": 1', '"exclusiveMinimum": 0'),
    [`${tag}#/properties/id has the keyword exclusiveMinimum; use those of scripts/schema.ts`],
  ],
  [
    "a format that strict has no pattern for",
    tag,
    (text) => text.replace('"type": "string"', '"type": "string", "format": "hostname"'),
    [`${tag}#/properties/name has the format hostname; give it a pattern in scripts/profile.ts`],
  ],
  [
    "an event file whose name and type differ",
    tagAdded,
    (text) => text.replace("contact.tag.added", "contact.tag.attached"),
    [`${tagAdded}#/properties/type/const is "contact.tag.attached"; write "contact.tag.added" or rename the file`],
  ],
  [
    "a sample that lenient rejects",
    tagSample,
    (text) => text.replace("141002", '"141002"'),
    [`${tagSample}#/data/tag/id must be integer (lenient); correct the sample or ${tagAdded}`],
  ],
  [
    "a sample that strict rejects",
    tagSample,
    (text) => text.replace('"name"', '"colour": "red", "name"'),
    [
      `${tagSample}#/data/tag must NOT have additional properties: "colour" (strict); correct the sample or ${tagAdded}`,
    ],
  ],
  [
    "two schemas with one title",
    tagAdded,
    (text) => text.replace("Tag added", "Tag removed"),
    [
      "schemas/events/contact.tag.removed.schema.json and schemas/events/contact.tag.added.schema.json have the same title, Tag removed; give one of them another",
    ],
  ],
  [
    "a schema without a title",
    tagAdded,
    (text) => text.replace(/"title": .*/, ""),
    [`${tagAdded} has no title; add one at its root`],
  ],
  [
    "an event whose created_at is not the envelope's",
    tagAdded,
    (text) => text.replace(/"type": "string",\s*"format": "date-time"/, '"type": "integer"'),
    [`${tagAdded}#/properties/created_at differs from schemas/envelope.schema.json; spell the envelope out`],
  ],
  [
    "an event without an account",
    tagAdded,
    (text) => text.replace(/"account": \{[^}]*\},/, "").replace('"account", ', ""),
    [`${tagAdded}#/required differs from schemas/envelope.schema.json`, `${tagAdded}#/properties/account differs from`],
  ],
  [
    "a type that does not exist, in one line",
    tag,
    (text) => text.replace('"integer"', '"intger"'),
    [`${tag}#/properties/id/type must be equal to one of the allowed values: ["array","boolean","integer",`],
  ],
  [
    "a $ref that is no text",
    tagAdded,
    (text) => text.replace('"$ref": "../objects/tag.schema.json"', '"$ref": 5'),
    [`${tagAdded}#/properties/data/properties/tag/$ref must be string, says 2020-12; correct it there`],
  ],
  [
    "a property that is no schema",
    tagAdded,
    (text) => text.replace(/"account": \{[^}]*\},/, '"account": null,'),
    [`${tagAdded}#/properties/account must be object,boolean, says 2020-12; correct it there`],
  ],
  [
    "an assertion beside a $ref, which old drafts ignore",
    tagAdded,
    (text) => text.replace('"$ref": "../objects/tag', '"required": ["id"], "$ref": "../objects/tag'),
    [`${tagAdded}#/properties/data/properties/tag has required beside $ref; put it into what is referred to`],
  ],
  [
    "a title that would name an interface",
    tag,
    (text) => text.replace('"minimum": 1', '"minimum": 1, "title": "Contact"'),
    [`${tag}#/properties/id has a title, which would name an interface; say it in a description`],
  ],
  [
    "a format that cannot be asserted of its type",
    tag,
    (text) => text.replace('"type": "integer"', '"type": "integer", "format": "date-time"'),
    [`${tag} fails ajv's strict mode: missing type "string" for keyword "pattern"`],
  ],
  [
    "what is wrong in each profile, at once",
    tagSample,
    (text) => text.replace("141002", "0").replace("2021-10-05T09:52:38+00:00", "yesterday"),
    [`${tagSample}#/data/tag/id must be >= 1 (lenient)`, `${tagSample}#/created_at must match pattern`],
  ],
  [
    "labels of no sample",
    "openapi/triggers.json",
    (text) => text.replace("contact.tag.added", "contact.tag.add"),
    ["openapi/triggers.json names contact.tag.add, which is no sample; rename or remove it"],
  ],
  [
    "labels without a language",
    "openapi/triggers.json",
    (text) => text.replace('"nl": "Tag toegevoegd", ', ""),
    ["openapi/triggers.json has no nl for contact.tag.added; add the vendor's label"],
  ],
  [
    "an introduction that has lost its table",
    "openapi/introduction.md",
    (text) => text.replace("<!-- not known yet -->", ""),
    ["openapi/introduction.md has not <!-- not known yet -->; put it where the table goes"],
  ],
  [
    "a README that has lost its table",
    "README.md",
    (text) => text.replace("<!-- /events -->", ""),
    ["README.md has not <!-- events: written by npm run generate --> and after it <!-- /events -->, once each"],
  ],
];

describe("generate refuses", () => {
  test.for(refusals)("%s", async ([, file, change, errors]) => {
    const folder = copy({ generated: true });
    const before = contents(join(folder, "generated"));
    edit(folder, file, change);
    await refused(folder, errors);
    expect(contents(join(folder, "generated"))).toEqual(before);
  });

  test("an event without a sample", async () => {
    const folder = copy({ generated: false });
    rmSync(join(folder, tagSample));
    await refused(folder, [`${tagAdded} has no sample; add ${tagSample}`]);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  test("a sample without an event", async () => {
    const folder = copy({ generated: false });
    rmSync(join(folder, tagAdded));
    await refused(folder, [`${tagSample} has no event; add schemas/events/<type>.schema.json or rename the sample`]);
  });

  test("two schemas with one interface name", async () => {
    const folder = copy({ generated: false });
    cpSync(join(folder, tag), join(folder, "schemas/objects/contact_tag_added.schema.json"));
    edit(folder, "schemas/objects/contact_tag_added.schema.json", (text) => text.replace('"Tag"', '"Another tag"'));
    await refused(folder, [
      "schemas/objects/contact_tag_added.schema.json and schemas/events/contact.tag.added.schema.json " +
        "have the same interface name, ContactTagAdded; give one of them another",
    ]);
  });

  test("a name that generated/types.ts needs for itself", async () => {
    const folder = copy({ generated: false });
    cpSync(join(folder, tag), join(folder, "schemas/objects/event_type.schema.json"));
    edit(folder, "schemas/objects/event_type.schema.json", (text) => text.replace('"Tag"', '"Another tag"'));
    await refused(folder, ["schemas/objects/event_type.schema.json has a name that is taken; choose another"]);
  });

  test("a file that would not be read", async () => {
    const folder = copy({ generated: false });
    cpSync(join(folder, tag), join(folder, "schemas/events/contact.tag.renamed.json"));
    await refused(folder, ["schemas/events/contact.tag.renamed.json is no file of the contract; name it "]);
  });

  test("a contract without an envelope", async () => {
    const folder = copy({ generated: false });
    rmSync(join(folder, "schemas/envelope.schema.json"));
    await refused(folder, ["schemas/envelope.schema.json is missing; write what all events have in common"]);
  });

  test("all at once, each on a line of its own", async () => {
    const folder = copy({ generated: false });
    edit(folder, tag, (text) => text.replace(/\}\s*$/, ""));
    edit(folder, "schemas/objects/account.schema.json", (text) => text.replace('["email"]', '"email"'));
    edit(folder, "test/samples/automation/contact.page.visited.json", (text) => text.replace("2102832", "0"));
    rmSync(join(folder, "test/samples/automation/contact.campaign.finished.json"));
    const { errors } = await run(folder);
    const about = (file: string) => errors.filter((line) => line.startsWith(file)).length;
    expect(about(tag)).toBe(1);
    expect(about("schemas/objects/account.schema.json#/required")).toBe(1);
    expect(about("schemas/events/contact.campaign.finished.schema.json")).toBe(1);
    expect(about("test/samples/automation/contact.page.visited.json#/data/funnel_step/id")).toBe(1);
    expect(errors.at(-1)).toBe(`${errors.length - 1} problems; nothing was written`);
  });

  test("whatever is in a schema file, without crashing", async () => {
    const folder = copy({ generated: false });
    const files = [tagAdded, tag, "schemas/envelope.schema.json", "schemas/objects/contact_fields.schema.json"];
    const oddities = [5, null, "x", [], {}, [1], [null], true];
    const originals = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
    let refusals = 0;
    for (const [file, original] of originals) {
      const places = [...original.matchAll(/"(\$?\w+)": ("[^"]*"|\d+|\[[^[\]{}]*\]|\{[^{}]*\})/g)];
      for (const [index, place] of places.entries()) {
        if (index % 2 === 1) continue; // every other place is enough, and takes half the time
        const oddity = JSON.stringify(oddities[(index / 2) % oddities.length]);
        const broken = `${original.slice(0, place.index)}"${place[1]}": ${oddity}${original.slice(place.index + place[0].length)}`;
        writeFileSync(join(folder, file), broken);
        await readProject(folder).catch((error) => {
          if (!(error instanceof BrokenContract))
            throw new Error(`${file} with ${place[1]}: ${oddity}: ${error.stack}`);
          expect(error.problems.filter((line) => line.includes("\n"))).toEqual([]);
          refusals++;
        });
      }
      writeFileSync(join(folder, file), original);
    }
    expect(refusals).toBeGreaterThan(15);
  });

  test("an option that it does not know", async () => {
    const { status, errors } = await run(copy({ generated: false }), "--chekc");
    expect({ status, errors }).toEqual({
      status: 64,
      errors: ["generate does not know --chekc; its only option is --check"],
    });
  });

  async function refused(folder: string, parts: string[]): Promise<void> {
    const { status, out, errors } = await run(folder);
    expect(status).toBe(1);
    expect(out).toEqual([]);
    for (const part of parts) expect(errors).toContainEqual(expect.stringContaining(part));
  }
});

describe("generate", () => {
  test("writes what is committed, byte for byte, wherever it runs", async () => {
    const folder = copy({ generated: false });
    const { status, out } = await run(folder);
    expect(status).toBe(0);
    expect(contents(join(folder, "generated"))).toEqual(committed());
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(readFileSync(join(root, "README.md"), "utf8"));
    expect(out).toContainEqual(
      expect.stringMatching(/^contact\.optin\.completed +ContactOptinCompleted +2 +accepted +accepted$/),
    );
    expect(out.at(-1)).toMatch(/^\d+ files generated, \d+ changed, in \d+\.\d s$/);
  });

  test("run twice changes nothing", async () => {
    const folder = copy({ generated: true });
    expect((await run(folder)).out.at(-1)).toContain(" 0 changed");
  });

  test("removes what it no longer makes, and leaves the site alone", async () => {
    const folder = copy({ generated: true });
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/index.html"), "a page");
    writeFileSync(join(folder, "generated/automation/schemas/contact.gone.schema.json"), "{}");
    await run(folder);
    expect(existsSync(join(folder, "generated/automation/schemas/contact.gone.schema.json"))).toBe(false);
    expect(existsSync(join(folder, "site/index.html"))).toBe(true);
  });

  test("as a command exits with 1 and names each problem on standard error", () => {
    const folder = copy({ generated: false });
    rmSync(join(folder, tagSample));
    const options = ["--import", import.meta.resolve("jiti/register"), join(root, "scripts/generate.ts")];
    const { status, stdout, stderr } = spawnSync(process.execPath, options, {
      cwd: folder,
      encoding: "utf8",
      env: quiet,
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr:
        `${tagAdded} has no sample; add ${tagSample}\n` +
        "openapi/triggers.json names contact.tag.added, which is no sample; rename or remove it\n" +
        "2 problems; nothing was written\n",
    });
  });
});

describe("generate in a folder whose name is odd in a URL", () => {
  test("reads the files of that folder", async () => {
    const folder = copy({ generated: false, name: "a b#c?d%41-" });
    edit(folder, tag, (text) => text.replace("A label", "A mark"));
    expect((await run(folder)).status).toBe(0);
    expect(readFileSync(join(folder, "generated/types.ts"), "utf8")).toContain(
      "A mark that the account puts on contacts",
    );
  });
});

describe("generate --check", () => {
  test("passes on what is committed and writes nothing", async () => {
    const folder = copy({ generated: true });
    const { status, out } = await run(folder, "--check");
    expect([status, out.at(-1)]).toEqual([0, expect.stringMatching(/^\d+ files are current, in /)]);
  });

  const drifts: [what: string, drift: (folder: string) => void, error: string][] = [
    [
      "a hand edit",
      (folder) => edit(folder, "generated/types.ts", (text) => text.replace("id: number", "id: string")),
      "generated/types.ts is not what the contract gives; run npm run generate",
    ],
    [
      "a schema edited without generating",
      (folder) => edit(folder, tag, (text) => text.replace("A label", "A mark")),
      "generated/automation/schemas/contact.tag.added.schema.json is not what the contract gives; run npm run generate",
    ],
    [
      "a missing file",
      (folder) => rmSync(join(folder, "generated/events.ts")),
      "generated/events.ts is missing; run npm run generate",
    ],
    [
      "a file too many",
      (folder) => writeFileSync(join(folder, "generated/notes.txt"), ""),
      "generated/notes.txt is no longer generated; run npm run generate",
    ],
    [
      "a hand edit of the table in the README",
      (folder) => edit(folder, "README.md", (text) => text.replace("| Tag added |", "| A tag |")),
      "README.md is not what the contract gives; run npm run generate",
    ],
  ];
  test.for(drifts)("names %s, and mends nothing", async ([, drift, error]) => {
    const folder = copy({ generated: true });
    drift(folder);
    const drifted = contents(folder);
    const { status, errors } = await run(folder, "--check");
    expect(status).toBe(1);
    expect(errors).toContain(error);
    expect(contents(folder)).toEqual(drifted);
  });
});

describe("an eleventh event", () => {
  const type = "contact.added.event";
  const folder = copy({ generated: true });
  for (const path of [
    "scripts",
    "src",
    "test",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "vitest.config.ts",
  ]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));

  test("is two new files and one command", async () => {
    const schema = readFileSync(join(folder, tagAdded), "utf8")
      .replaceAll("contact.tag.added", type)
      .replace("Tag added", "Something new");
    writeFileSync(join(folder, `schemas/events/${type}.schema.json`), schema);
    const sample = readFileSync(join(folder, tagSample), "utf8").replace("contact.tag.added", type);
    writeFileSync(join(folder, `test/samples/automation/${type}.json`), sample);

    const { status, errors } = await run(folder);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });

    const types = readFileSync(join(folder, "generated/types.ts"), "utf8");
    expect(types).toContain("export interface ContactAddedEvent {");
    expect(types).toContain(`  "${type}": ContactAddedEvent;`);
    for (const path of ["", "strict/", "draft-07/", "draft-07/strict/"]) {
      expect(existsSync(join(folder, `generated/automation/schemas/${path}${type}.schema.json`))).toBe(true);
      expect(readFileSync(join(folder, `generated/automation/schemas/${path}webhook.schema.json`), "utf8")).toContain(
        type,
      );
    }
    const value = JSON.parse(sample);
    for (const profile of ["lenient", "strict"]) {
      const { isContactAddedEvent, validators } = await import(join(folder, `generated/validators/${profile}.js`));
      expect([isContactAddedEvent(value), isContactAddedEvent({ ...value, data: {} })]).toEqual([true, false]);
      expect(validators[type]).toBe(isContactAddedEvent);
    }
    const { schemas } = await import(join(folder, "generated/automation/schemas.js"));
    expect(schemas[type].title).toBe("Something new");
    expect(readFileSync(join(folder, "generated/events.ts"), "utf8")).toContain(`"${type}": {`);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`(schemas/events/${type}.schema.json) |`);
  });

  test("passes the tests, which name only that nothing pins it yet", () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    // All but what tests no event, or takes long.
    const long = ["conformance", "generate", "listen*", "package", "robustness", "site", "validate"];
    const left = long.flatMap((name) => ["--exclude", `test/${name}.test.ts`]);
    const options = [vitest, "run", ...left, "--reporter", "verbose"];
    const { status, stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: "utf8", env: quiet });
    expect(status, stdout).toBe(0);
    expect(stdout).toContain(`add test/cases/events/${type}.json`);
    expect(stdout).toMatch(/\b1 skipped\b/);
  }, 240_000);
});

function committed(): Record<string, string> {
  const files = Object.entries(contents(join(root, "generated")));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith("/site/")));
}
