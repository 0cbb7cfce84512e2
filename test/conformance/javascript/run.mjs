// Runs the test vectors with the validators of the npm registry: ajv, @hyperjump/json-schema and @cfworker/json-schema.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { registerSchema } from "@hyperjump/json-schema";
import { validate as hyperjump7 } from "@hyperjump/json-schema/draft-07";
import { validate as hyperjump2020 } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(join(process.argv[2], path), "utf8"));
const groups = read("conformance.json");

const folders = { "2020-12": "schemas/", "draft-07": "schemas/draft-07/" };
let registered = 0;
const validators = {
  ajv: (schema, dialect) => (dialect === "draft-07" ? new Ajv() : new Ajv2020()).compile(schema),
  "@cfworker/json-schema": (schema, dialect) => {
    const validator = new Validator(schema, dialect.replace("draft-0", ""));
    return (data) => validator.validate(data).valid;
  },
  "@hyperjump/json-schema": async (schema, dialect) => {
    const uri = `https://example.com/${registered++}`;
    const { $id: _, ...rest } = schema;
    registerSchema(rest, uri);
    const check = await (dialect === "draft-07" ? hyperjump7 : hyperjump2020)(uri);
    return (data) => check(data).valid;
  },
};

let [passed, failed] = [0, 0];
for (const [name, compile] of Object.entries(validators)) {
  for (const [dialect, folder] of Object.entries(folders)) {
    for (const profile of ["lenient", "strict"]) {
      const counts = { passed: 0, failed: 0 };
      for (const { description, schema, also, tests } of groups.filter((group) => group.profile === profile)) {
        for (const { $ref: file } of [schema, ...also]) {
          const check = await compile(read(folder + file), dialect);
          for (const test of tests) {
            if (check(test.data) === test.valid) counts.passed++;
            else {
              counts.failed++;
              console.log(`${name}, ${dialect}, ${file}: ${description}: disagrees that ${test.description}`);
            }
          }
        }
      }
      console.log([name, dialect, profile, counts.passed, counts.failed].join("\t"));
      passed += counts.passed;
      failed += counts.failed;
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
