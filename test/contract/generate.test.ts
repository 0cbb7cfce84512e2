import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/contract.ts";
import { jiti } from "../support/jiti.ts";
import { contentsOf, copyRepository, editFile, runGenerate, withoutColors } from "../support/repository.ts";

const tagAdded = "schemas/automation/events/contact.tag.added.schema.json";
const tag = "schemas/automation/objects/tag.schema.json";
const tagSample = "test/samples/automation/contact.tag.added.json";

describe("generate", () => {
  test("writes what is committed, byte for byte, wherever it runs", async () => {
    const folder = copyRepository();
    const { status, out } = await runGenerate(folder);
    expect(status).toBe(0);
    expect(contentsOf(join(folder, "generated"))).toEqual(contentsOf(join(root, "generated")));
    for (const page of ["README.md", "docs/api-webhooks.md"]) {
      expect(readFileSync(join(folder, page), "utf8")).toBe(readFileSync(join(root, page), "utf8"));
    }
    const row = /^automation +contact\.optin\.completed +ContactOptinCompleted +2 +accepted +accepted$/;
    expect(out).toContainEqual(expect.stringMatching(row));
    expect(out).toContainEqual(expect.stringMatching(/^api +SALE_CANCELED +SaleCanceled +0 +- +-$/));
    expect(out.at(-1)).toMatch(/^\d+ files generated, \d+ changed, in \d+\.\d s$/);
  });

  test("run twice changes nothing", async () => {
    const folder = copyRepository("generated");
    expect((await runGenerate(folder)).out.at(-1)).toContain(" 0 changed");
  });

  test("removes what it no longer makes, and leaves the site alone", async () => {
    const folder = copyRepository("generated");
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/index.html"), "a page");
    writeFileSync(join(folder, "generated/automation/schemas/contact.gone.schema.json"), "{}");
    await runGenerate(folder);
    expect(existsSync(join(folder, "generated/automation/schemas/contact.gone.schema.json"))).toBe(false);
    expect(existsSync(join(folder, "site/index.html"))).toBe(true);
  });

  test("as a command exits with 1 and names each problem on standard error", () => {
    const folder = copyRepository();
    rmSync(join(folder, tagSample));
    const options = [jiti, join(root, "scripts/generate.ts")];
    const settings = { cwd: folder, encoding: "utf8", env: withoutColors } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, options, settings);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr:
        `${tagAdded} has no sample; add ${tagSample}\n` +
        "openapi/triggers.json names contact.tag.added, which is not a sample; rename or remove it\n" +
        "2 problems; nothing was written\n",
    });
  });

  test("names a sample that has no labels of its trigger", async () => {
    const folder = copyRepository();
    editFile(folder, "openapi/triggers.json", (text) => {
      const { automation } = JSON.parse(text);
      delete automation["contact.tag.added"];
      return JSON.stringify({ automation });
    });
    const { status, out } = await runGenerate(folder);
    expect(status).toBe(0);
    expect(out).toContain("contact.tag.added has no labels of its trigger; add them to openapi/triggers.json");
  });

  test("reads the files of a folder whose name is odd in a URL", async () => {
    const folder = `${copyRepository()} b#c?d%41-`;
    renameSync(folder.slice(0, -" b#c?d%41-".length), folder);
    try {
      editFile(folder, tag, (text) => text.replace("A label", "A mark"));
      expect((await runGenerate(folder)).status).toBe(0);
      const types = readFileSync(join(folder, "generated/automation/types.ts"), "utf8");
      expect(types).toContain("A mark that the account puts on contacts");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("generate --check", () => {
  test("passes on what is committed and writes nothing", async () => {
    const folder = copyRepository("generated");
    const { status, out } = await runGenerate(folder, "--check");
    expect([status, out.at(-1)]).toEqual([0, expect.stringMatching(/^\d+ files are up to date, in /)]);
  });

  const types = "generated/automation/types.ts";
  const drifts: [what: string, drift: (folder: string) => void, error: string][] = [
    [
      "a hand edit",
      (folder) => editFile(folder, types, (text) => text.replace("id: number", "id: string")),
      `${types} is out of date`,
    ],
    [
      "a schema edited without generating",
      (folder) => editFile(folder, tag, (text) => text.replace("A label", "A mark")),
      "generated/automation/schemas/contact.tag.added.schema.json is out of date",
    ],
    [
      "a fact of the transport edited without generating",
      (folder) => editFile(folder, "schemas/automation/family.json", (text) => text.replace("Symfony", "Laravel")),
      "generated/automation/transport.ts is out of date",
    ],
    ["a missing file", (folder) => rmSync(join(folder, types)), `${types} is missing`],
    [
      "a file too many",
      (folder) => writeFileSync(join(folder, "generated/notes.txt"), ""),
      "generated/notes.txt is no longer generated",
    ],
    [
      "a hand edit of the table on the page of a family",
      (folder) => editFile(folder, "docs/api-webhooks.md", (text) => text.replace("| Tag added |", "| A tag |")),
      "docs/api-webhooks.md is out of date",
    ],
    [
      "a hand edit of the table in the README",
      (folder) => editFile(folder, "README.md", (text) => text.replace("| Tag added |", "| A tag |")),
      "README.md is out of date",
    ],
  ];
  test.for(drifts)("names %s, and mends nothing", async ([, drift, error]) => {
    const folder = copyRepository("generated");
    drift(folder);
    const drifted = contentsOf(folder);
    const { status, errors } = await runGenerate(folder, "--check");
    expect(status).toBe(1);
    expect(errors).toContain(`${error}; run npm run generate`);
    expect(contentsOf(folder)).toEqual(drifted);
  });
});
