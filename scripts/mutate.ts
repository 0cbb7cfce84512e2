/**
 * Shows that the test vectors pin every assertion of every schema: drops or loosens each one in turn, and looks whether
 * a verdict changes. Prints the mutants that survive and the score of each bundle; exits with 1 below 100 %.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { bundles } from "./bundles.ts";
import { readContract } from "./contract.ts";
import { mutantsOf } from "./mutations.ts";
import { profiles } from "./profile.ts";
import { vectorGroups } from "./render-conformance.ts";

const contract = await readContract(process.cwd());
const groups = vectorGroups(contract);
const reasons = new Map<string, Set<string>>();
let survivors = 0;

for (const profile of profiles) {
  for (const [name, bundle] of Object.entries(bundles(contract, profile))) {
    if (name === "webhook") continue; // made of the others
    const file = `${profile === "strict" ? "strict/" : ""}${name}.schema.json`;
    const tests = groups.find(({ schema }) => schema.$ref === file)?.tests ?? [];

    const verdictsOf = (schema: object) => {
      const check = new Ajv2020({ strict: false, validateSchema: false, logger: false }).compile(schema);
      return (at: number) => check(tests[at]?.data);
    };
    let killed = 0;
    const surviving: string[] = [];
    for (const { pointer, what, schema, equivalent } of mutantsOf(bundle)) {
      const verdict = verdictsOf({ ...schema, $id: undefined });
      const differs = tests.some(({ valid }, at) => verdict(at) !== valid);
      if (equivalent) {
        reasons.set(equivalent, (reasons.get(equivalent) ?? new Set()).add(`${pointer} ${what}`));
        if (differs) surviving.push(`${file}#${pointer} ${what} is said to be equivalent, but a vector kills it`);
      } else if (differs) killed++;
      else surviving.push(`${file}#${pointer} ${what} survives; add a case that it decides`);
    }
    const total = killed + surviving.length;
    console.log(`${((100 * killed) / total).toFixed(1).padStart(5)} %  ${killed} of ${total}  ${file}`);
    for (const line of surviving) console.log(`         ${line}`);
    survivors += surviving.length;
  }
}

console.log("\nequivalent mutants, which no vector can tell from the schema:");
for (const [reason, places] of reasons) {
  console.log(`  ${reason}:`);
  for (const place of [...places].sort()) console.log(`    #${place}`);
}
process.exitCode = survivors > 0 ? 1 : 0;
