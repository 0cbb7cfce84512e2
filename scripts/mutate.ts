/**
 * Shows that the test vectors pin every assertion of every schema, or of the events that it is given: drops or loosens
 * each assertion in turn, and checks that a verdict changes. Prints the mutants that survive and the score of each
 * bundle; exits with 1 below 100 %.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { mutantsOf } from "./conformance/mutations.ts";
import { bundlePath, bundlesOf } from "./contract/bundles.ts";
import { readProject } from "./contract/index.ts";
import type { Contract } from "./contract/model.ts";
import { vectorsOf } from "./contract/vectors.ts";
import { type Profile, profiles } from "./schema/profile.ts";
import type { Schema } from "./schema/schema.ts";

const { contracts } = await readProject(process.cwd());
const only = process.argv.slice(2);
const unknown = only.filter((name) => !contracts.some(({ schemas }) => name in schemas));
if (unknown.length > 0) {
  console.error(`mutate does not know ${unknown.join(" ")}; name events, or nothing for all of them`);
  process.exit(64);
}

const reasons = new Map<string, Set<string>>();
let survivors = 0;
for (const contract of contracts) {
  for (const profile of profiles) survivors += mutateAll(contract, profile);
}
console.log("\nequivalent mutants, which no vector can tell from the schema:");
for (const [reason, places] of reasons) {
  console.log(`  ${reason}:`);
  for (const place of [...places].sort()) console.log(`    #${place}`);
}
process.exitCode = survivors > 0 ? 1 : 0;

/** Mutates the bundles of a profile, prints a line for each, and returns how many mutants survived. */
function mutateAll(contract: Contract, profile: Profile): number {
  const groups = vectorsOf(contract).filter((group) => group.profile === profile);
  let count = 0;
  for (const [name, bundle] of Object.entries(bundlesOf(contract, profile))) {
    if (name === "webhook") continue; // made of the others
    if (only.length > 0 && !only.includes(name)) continue;
    const file = bundlePath(name, profile);
    const tests = groups.find(({ schema }) => schema.$ref === file)?.tests ?? [];
    const { killed, surviving } = judge(bundle, tests);
    const total = killed + surviving.length;
    const score = (total > 0 ? (100 * killed) / total : 100).toFixed(1);
    console.log(`${score.padStart(5)} %  ${killed} of ${total}  ${contract.family.name}/${file}`);
    for (const line of surviving) console.log(`         ${file}#${line}`);
    count += surviving.length;
  }
  return count;
}

function judge(bundle: Schema, tests: { data: unknown; valid: boolean }[]): { killed: number; surviving: string[] } {
  let killed = 0;
  const surviving: string[] = [];
  for (const { pointer, what, schema, equivalent } of mutantsOf(bundle)) {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
    const isValid = ajv.compile({ ...schema, $id: undefined });
    const differs = tests.some(({ data, valid }) => isValid(data) !== valid);
    if (equivalent !== undefined) {
      reasons.set(equivalent, (reasons.get(equivalent) ?? new Set()).add(`${pointer} ${what}`));
      if (differs) surviving.push(`${pointer} ${what} is listed as equivalent, but a vector kills it`);
    } else if (differs) killed++;
    else surviving.push(`${pointer} ${what} survives; add a case that it decides`);
  }
  return { killed, surviving };
}
