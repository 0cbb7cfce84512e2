// Runs the test vectors with @sourcemeta/jsonschema, a validator in C++ that is a program. It validates exhaustively: the
// fast mode of this version, which its `test` command has too, ends with a segmentation fault on two of the schemas.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "@sourcemeta/jsonschema";

const root = join(import.meta.dirname, "../../..");
const contract = process.argv[2];
const groups = JSON.parse(readFileSync(join(contract, "conformance.json"), "utf8"));
const scratch = join(root, "test-results/sourcemeta");
mkdirSync(scratch, { recursive: true });

/** What the program says of each value, in their order. The answer goes through a file: a pipe is cut off at its end. */
async function verdicts(schema, values) {
  const [instances, answer] = [join(scratch, "values.jsonl"), join(scratch, "answer.txt")];
  writeFileSync(instances, values.map((value) => JSON.stringify(value)).join("\n"));
  const out = openSync(answer, "w");
  const options = ["validate", "--continue", "--verbose", "--color", "never", schema, instances];
  await spawn(options, { stdio: ["ignore", out, out] });
  closeSync(out);
  const lines = [...readFileSync(answer, "utf8").matchAll(/^(ok|fail): .* \(entry #(\d+)\)$/gm)];
  if (lines.length !== values.length) throw new Error(`${schema}: ${lines.length} of ${values.length} verdicts`);
  const byEntry = new Map(lines.map(([, verdict, entry]) => [Number(entry), verdict === "ok"]));
  return values.map((_, index) => byEntry.get(index + 1));
}

let [passed, failed] = [0, 0];
for (const [dialect, folder] of Object.entries({ "2020-12": "schemas", "draft-07": "schemas/draft-07" })) {
  for (const profile of ["lenient", "strict"]) {
    const counts = [0, 0];
    for (const { schema, also, tests } of groups.filter((group) => group.profile === profile)) {
      for (const { $ref: file } of [schema, ...also]) {
        const found = await verdicts(
          join(contract, folder, file),
          tests.map(({ data }) => data),
        );
        for (const [index, { description, valid }] of tests.entries()) {
          counts[found[index] === valid ? 0 : 1]++;
          if (found[index] !== valid) console.log(`${dialect}, ${file}: disagrees that ${description}`);
        }
      }
    }
    console.log(["@sourcemeta/jsonschema", dialect, profile, ...counts].join("\t"));
    passed += counts[0];
    failed += counts[1];
  }
}
rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
