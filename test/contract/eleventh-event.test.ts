import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/contract.ts";
import { jiti } from "../support/jiti.ts";
import { copyRepository, runGenerate, withoutColors } from "../support/repository.ts";

describe("an eleventh event", () => {
  const type = "contact.added.event";
  const folder = copyRepository("generated", "scripts", "src", "test", "docs", "tsconfig.json");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const schemaFile = (name: string) => `schemas/automation/events/${name}.schema.json`;
  const sampleFile = (name: string) => `test/samples/automation/${name}.json`;

  test("is two new files and one command", async () => {
    const renamed = (path: string) => read(path).replaceAll("contact.tag.added", type).replace("Tag added", "New");
    writeFileSync(join(folder, schemaFile(type)), renamed(schemaFile("contact.tag.added")));
    writeFileSync(join(folder, sampleFile(type)), renamed(sampleFile("contact.tag.added")));
    const { status, out, errors } = await runGenerate(folder);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(out).toContain(`${type} has no cases; add test/cases/automation/events/${type}.json`);
  });

  test("is in the types", () => {
    expect(read("generated/automation/types.ts")).toContain("export interface ContactAddedEvent {");
    expect(read("generated/automation/types.ts")).toContain(`  "${type}": ContactAddedEvent;`);
  });

  test.for(["", "strict/", "draft-07/", "draft-07/strict/"])("is a bundle in schemas/%s, and in its union", (path) => {
    expect(existsSync(join(folder, `generated/automation/schemas/${path}${type}.schema.json`))).toBe(true);
    expect(read(`generated/automation/schemas/${path}webhook.schema.json`)).toContain(type);
  });

  test.for(["lenient", "strict"])("has a validator in %s", async (profile) => {
    const value = JSON.parse(read(sampleFile(type)));
    const path = join(folder, `generated/automation/validators/${profile}.js`);
    const { isContactAddedEvent, validators } = await import(path);
    expect([isContactAddedEvent(value), isContactAddedEvent({ ...value, data: {} })]).toEqual([true, false]);
    expect(validators[type]).toBe(isContactAddedEvent);
  });

  test("is in the module of schemas, the catalog and the README", async () => {
    const { schemas } = await import(join(folder, "generated/automation/schemas.js"));
    expect(schemas[type].title).toBe("New");
    expect(read("generated/automation/events.ts")).toContain(`"${type}": {`);
    expect(read("README.md")).toContain(`(${schemaFile(type)}) |`);
  });

  test("passes the tests of the library, and those of the contract that do not run programs for long", () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const quick = ["bundles", "house-rules", "payloads", "openapi", "rooms"].map(
      (name) => `test/contract/${name}.test.ts`,
    );
    const options = ["run", "--typecheck.enabled=false", "--maxWorkers", "1", ...quick, "test/library/parse"];
    const { status, stdout } = spawnSync(process.execPath, [vitest, ...options], {
      cwd: folder,
      encoding: "utf8",
      env: withoutColors,
    });
    expect(status, stdout.slice(-4000)).toBe(0);
    expect(stdout).toContain(type);
  }, 240_000);

  test("has assertions that nothing pins yet, which npm run mutate names", () => {
    const options = [jiti, "scripts/mutate.ts", type];
    const { status, stdout } = spawnSync(process.execPath, options, {
      cwd: folder,
      encoding: "utf8",
      env: withoutColors,
    });
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${type}.schema.json#/properties/data/required/0 without tag survives; add a case that it decides`,
    );
  }, 240_000);
});
