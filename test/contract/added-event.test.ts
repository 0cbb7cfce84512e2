import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { interfaceName } from "../../scripts/schema/names.ts";
import { root } from "../support/contract.ts";
import { jiti } from "../support/jiti.ts";
import { copyRepository, runGenerate, withoutColors } from "../support/repository.ts";

/** An event of each family that is like another one. */
const added = [
  {
    what: "an eleventh event of the automation webhooks",
    family: "automation",
    page: "README.md",
    link: "",
    like: "contact.tag.added",
    type: "contact.added.event",
    unions: ["webhook"],
    broken: { data: {} },
    survivor: "/properties/data/required/0 without tag",
    tests: ["test/library/parse"],
  },
  {
    what: "a seventh event of the API webhooks",
    family: "api",
    page: "docs/api-webhooks.md",
    link: "../",
    like: "CONTACT_TAG_ADDED",
    type: "CONTACT_ADDED_EVENT",
    unions: [],
    broken: { contact: {} },
    survivor: "/required/1 without tag",
    tests: [],
  },
];

describe.for(added)("$what", ({ family, page, link, like, type, unions, broken, survivor, tests }) => {
  const folder = copyRepository(
    ...["generated", "scripts", "src", "test"],
    ...["tsconfig.json", "tsconfig.build.json", "vitest.config.ts"],
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const schemaFile = (name: string) => `schemas/${family}/events/${name}.schema.json`;
  const sampleFile = (name: string) => `test/samples/${family}/${name}.json`;
  const generated = `generated/${family}`;

  test("is two new files and one command", async () => {
    const renamed = (path: string) => read(path).replaceAll(like, type).replace("Tag added", "New");
    writeFileSync(join(folder, schemaFile(type)), renamed(schemaFile(like)));
    writeFileSync(join(folder, sampleFile(type)), renamed(sampleFile(like)));
    const { status, out, errors } = await runGenerate(folder);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(out).toContain(`${type} has no cases; add test/cases/${family}/events/${type}.json`);
  });

  test("is in the types", () => {
    expect(read(`${generated}/types.ts`)).toContain(`export interface ${interfaceName(type)} {`);
    expect(read(`${generated}/types.ts`)).toContain(`  "${type}": ${interfaceName(type)};`);
  });

  test.for(["", "strict/", "draft-07/", "draft-07/strict/"])("is a bundle in schemas/%s, and in its union", (path) => {
    expect(existsSync(join(folder, `${generated}/schemas/${path}${type}.schema.json`))).toBe(true);
    for (const name of unions) expect(read(`${generated}/schemas/${path}${name}.schema.json`)).toContain(type);
  });

  test.for(["lenient", "strict"])("has a validator in %s", async (profile) => {
    const value = JSON.parse(read(sampleFile(type)));
    const { validators, ...guards } = await import(join(folder, `${generated}/validators/${profile}.js`));
    const guard = guards[`is${interfaceName(type)}`];
    expect([guard(value), guard({ ...value, ...broken })]).toEqual([true, false]);
    expect(validators[type]).toBe(guard);
  });

  test("is in the module of schemas, the catalog, the OpenAPI document and the table of its family", async () => {
    const { schemas } = await import(join(folder, `${generated}/schemas.js`));
    expect(schemas[type].title).toBe("New");
    expect(read(`${generated}/events.ts`)).toContain(`"${type}": {`);
    expect(JSON.parse(read("generated/openapi.json")).webhooks).toHaveProperty([type]);
    expect(read(page)).toContain(`(${link}${schemaFile(type)}) |`);
  });

  test("passes the tests of the library, and those of the contract that do not run programs for long", () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const quick = ["bundles", "house-rules", "payloads", "openapi", "rooms"].map(
      (name) => `test/contract/${name}.test.ts`,
    );
    const options = ["run", "--typecheck.enabled=false", "--reporter=verbose", "--maxWorkers=1", ...quick, ...tests];
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
    expect(stdout).toContain(`${type}.schema.json#${survivor} survives; add a case that it decides`);
  }, 240_000);
});
