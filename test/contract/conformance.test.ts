import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commonBundles } from "../../scripts/contract/bundles.ts";
import type { VectorGroup } from "../../scripts/contract/vectors.ts";
import { contracts, root } from "../support/contract.ts";
import { jiti } from "../support/jiti.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const families = contracts.map((contract) => {
  const path = join(root, "generated", contract.family.name, "conformance.json");
  const groups: VectorGroup[] = JSON.parse(readFileSync(path, "utf8"));
  return { contract, groups, tests: groups.flatMap(({ tests }) => tests) };
});

/** Puts the vectors of a family in a repository to the validators of a language. */
function run(repository: string, language: string, family: string) {
  const folder = join(repository, "test/conformance", language);
  const options = ["run.mjs", join(repository, "generated", family)];
  return spawnSync(process.execPath, options, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
}

const byTitle = families.map((each) => [each.contract.family.title, each] as const);
describe.for(byTitle)("the test vectors of the %s", ([, { contract, groups, tests }]) => {
  const shared = commonBundles(contract);

  test("are a group for each bundle and profile", () => {
    const bundles = [...contract.events.map(({ type }) => type), ...shared].map((name) => `${name}.schema.json`);
    const references = groups.map(({ schema }) => schema.$ref);
    expect(references.sort()).toEqual([...bundles, ...bundles.map((name) => `strict/${name}`)].sort());
  });

  test("are four hundred or more; at least half reject and many accept", () => {
    expect(tests.length).toBeGreaterThanOrEqual(400);
    expect(tests.filter(({ valid }) => !valid).length).toBeGreaterThanOrEqual(tests.length / 2);
    expect(tests.filter(({ valid }) => valid).length).toBeGreaterThanOrEqual(200);
  });

  test("say the profile and the other bundle that has to agree as data", () => {
    for (const { description, profile, schema, also } of groups) {
      expect(description.endsWith(`, ${profile}`)).toBe(true);
      const isEvent = contract.events.some(({ type }) => schema.$ref.endsWith(`${type}.schema.json`));
      const union = profile === "strict" ? "strict/webhook.schema.json" : "webhook.schema.json";
      expect(also).toEqual(isEvent && shared.includes("webhook") ? [{ $ref: union }] : []);
    }
  });

  test("have names that state a fact", () => {
    expect(tests.map(({ description }) => description).filter((text) => !/ is (in)?valid$/.test(text))).toEqual([]);
  });
});

describe("the validators of the npm registry", () => {
  const validators = { javascript: 12, cpp: 4 };
  const rows = contracts.flatMap(({ family }) =>
    Object.entries(validators).map(([language, lines]) => [family.name, language, lines] as const),
  );

  test.for(rows)("agree with every vector (%s, %s)", ([family, language, lines]) => {
    const { status, stdout, stderr } = run(root, language, family);
    expect(stdout.split("\n").filter((line) => /\t[1-9]\d*\t0$/.test(line))).toHaveLength(lines);
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed$/m);
    expect(status, stderr).toBe(0);
  });

  test("are heard when they disagree", () => {
    const folder = temporaryFolder();
    for (const path of ["generated/automation/schemas", "test/conformance/javascript"])
      cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const [group] = structuredClone(families[0]?.groups ?? []);
    const wrong = group?.tests[0];
    if (wrong) wrong.valid = false;
    writeFileSync(join(folder, "generated/automation/conformance.json"), JSON.stringify([group]));
    const { status, stdout } = run(folder, "javascript", "automation");
    expect(status).toBe(1);
    expect(stdout).toContain(
      `ajv, 2020-12, contact.campaign.finished.schema.json: contact.campaign.finished, lenient: disagrees that ${wrong?.description}`,
    );
    expect(stdout).toMatch(/^\d+ passed, 12 failed$/m);
  });
});

describe("the mutants of every schema", () => {
  test("are told from it by the vectors, but for those that nothing can tell", () => {
    const options = [jiti, join(root, "scripts/mutate.ts")];
    const { status, stdout } = spawnSync(process.execPath, options, { cwd: root, encoding: "utf8" });
    const scores = stdout.split("\n").filter((line) => line.includes(" % "));
    const judged = contracts.flatMap(({ events, schemas }) => [...events, ...(schemas.envelope ? ["envelope"] : [])]);
    expect(scores).toHaveLength(2 * judged.length);
    expect(scores.filter((line) => !line.startsWith("100.0 %"))).toEqual([]);
    expect(status, stdout).toBe(0);
  }, 240_000);
});
