// Runs the test vectors with @sourcemeta/jsonschema, a validator in C++ that is a program: it reads its tests from files.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const generated = join(root, "generated");
const groups = JSON.parse(readFileSync(join(generated, "conformance.json"), "utf8"));
const manifest = createRequire(import.meta.url).resolve("@sourcemeta/jsonschema/package.json");
const program = join(dirname(manifest), "npm/cli.js");

let [passed, failed] = [0, 0];
for (const [dialect, folder] of Object.entries({ "2020-12": "schemas", "draft-07": "schemas/draft-07" })) {
  for (const profile of ["lenient", "strict"]) {
    const scratch = join(root, "test-results/sourcemeta");
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    for (const { schema, tests } of groups.filter(({ description }) => description.endsWith(profile))) {
      // What an event's bundle says, the union in the same folder has to say too.
      const isEvent = !/(^|\/)(envelope|webhook)\.schema\.json$/.test(schema.$ref);
      const union = schema.$ref.replace(/[^/]*$/, "webhook.schema.json");
      for (const [index, file] of (isEvent ? [schema.$ref, union] : [schema.$ref]).entries()) {
        const suite = join(scratch, `${schema.$ref.replaceAll("/", "-")}.${index}.test.json`);
        writeFileSync(suite, JSON.stringify({ target: join(generated, folder, file), tests }));
      }
    }
    const options = [program, "test", "--json", scratch];
    const { results } = JSON.parse(
      spawnSync(process.execPath, options, { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout,
    );
    for (const { name, status, suite } of results.tests) {
      if (status !== "passed") console.log(`${dialect}, ${suite}: not so that ${name}`);
    }
    const { summary } = results;
    console.log(
      ["@sourcemeta/jsonschema", dialect, profile, summary.passed, summary.tests - summary.passed].join("\t"),
    );
    passed += summary.passed;
    failed += summary.tests - summary.passed;
    rmSync(scratch, { recursive: true });
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
