import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Contract, type Family, mainFamily } from "../contract/model.ts";
import { vectorsOf } from "../contract/vectors.ts";
import { inPairs, run } from "./processes.ts";
import {
  deliveries,
  type EditedDelivery,
  type Language,
  recipeEvents,
  typesCommand,
  validatorProgram,
} from "./recipes.ts";
import { buildTypes, crates, isBack, java, loadInto, path, pythonSetup, root, type Toolchain } from "./toolchain.ts";

/** Where a program for validating goes, and what runs it. */
interface Validator {
  file: string;
  run: string[];
}

const toolchains: Record<Language, Toolchain & { validator?: Validator }> = {
  python: {
    loader: "load.py",
    setup: pythonSetup,
    load: ["python", "load.py"],
    validator: { file: "validate.py", run: ["python", "validate.py"] },
  },
  go: {
    loader: "main.go",
    build: [["go", "build", "-o", "bin/", "./..."]],
    load: ["recipes"],
    validator: { file: "validate/main.go", run: ["validate"] },
  },
  rust: {
    loader: "src/main.rs",
    build: [["cargo", "build", "--quiet", "--target-dir", crates]],
    load: [join(crates, "debug/recipes")],
  },
  java: {
    loader: "src/main/java/Load.java",
    build: [["mvn", "--quiet", "--batch-mode", "compile"]],
    load: [...java("."), "Load"],
    validator: { file: "src/main/java/Validate.java", run: [...java("."), "Validate"] },
  },
  php: {
    loader: "load.php",
    load: ["php", "load.php"],
    validator: { file: "validate.php", run: ["php", "validate.php"] },
  },
};

/** How often a recipe worked, and what happened when it did not. */
export interface RecipeResult {
  recipe: string;
  passed: number;
  failures: string[];
}

/**
 * Carries out what docs/languages.md says about a language: makes the types of all events and loads deliveries into them,
 * and validates deliveries with its program. Throws if a command fails that has to succeed.
 */
export async function runRecipes(language: Language, contracts: Contract[]): Promise<RecipeResult[]> {
  const toolchain = toolchains[language];
  const { validator } = toolchain;
  const guide = readFileSync(join(root, "docs/languages.md"), "utf8");
  const folder = await buildTypes(
    language,
    toolchain,
    typesCommand(guide, language) ?? "",
    recipeEvents(contracts),
    (folder) => {
      if (!validator) return;
      const file = join(folder, validator.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, validatorProgram(guide, language) ?? "");
    },
  );
  const verdicts = [await loadAll(language, contracts, toolchain, folder)];
  const main = contracts.find(({ family }) => family.name === mainFamily); // which the programs are about
  if (validator && main) verdicts.push(await validateAll(main, validator.run, folder));
  return verdicts;
}

async function loadAll(
  language: Language,
  contracts: Contract[],
  toolchain: Toolchain,
  folder: string,
): Promise<RecipeResult> {
  const all = allDeliveries(contracts);
  const answers = await loadInto(toolchain, folder, all);
  const failures = all.flatMap(({ description, type, body, takenBy, documented }, index) => {
    const answer = answers[index] as string;
    const expected = takenBy.includes(language) ? "{" : "refused: ";
    if (!answer.startsWith(expected)) return [`${type}, ${description}: not "${expected}…" but ${answer}`];
    if (!documented || isBack(body, JSON.parse(answer))) return [];
    return [`${type}, ${description}: comes back as ${answer}`];
  });
  return { recipe: "types", passed: all.length - failures.length, failures };
}

/** The deliveries of all events, with what their schemas say of each, and the place of the sample among those of its event. */
export function allDeliveries(contracts: Contract[]): (EditedDelivery & { isValid: boolean; sample: number })[] {
  return contracts.flatMap(({ family, events }) =>
    events.flatMap(({ type, samples }) => {
      const isValid = compile(family, `${type}.schema.json`);
      return samples.flatMap(({ value }, sample) =>
        deliveries(type, value, isValid).map((each) => ({ ...each, isValid: isValid(each.body), sample })),
      );
    }),
  );
}

async function validateAll(contract: Contract, command: string[], folder: string): Promise<RecipeResult> {
  const samples = contract.events.flatMap(({ samples }) => samples.map(({ value }) => ({ data: value, valid: true })));
  const all: Vector[] = [...samples, ...someVectors(contract)];
  const results = await inPairs(all, ({ data }) => run(command, folder, path(folder), JSON.stringify(data)));
  const failures = results.flatMap(({ status, stdout, stderr }, index) => {
    const { data, valid, place = "" } = all[index] as Vector;
    const pointers = stdout.replaceAll(/\.|\[(\d+)\]/g, "/$1"); // of JSONPath, and of JSON Pointer as it is
    const agrees = valid ? status === 0 && stdout === "" : status === 2 && stdout !== "" && pointers.includes(place);
    if (agrees) return [];
    const expected = valid ? "status 0" : `status 2 and ${place || "a place"}`;
    return [`not ${expected} but status ${status} and "${stdout}${stderr}" for ${JSON.stringify(data)}`];
  });
  const torn = '{"type": ';
  const { status } = await run(command, folder, path(folder), torn);
  if (status === null || status === 0 || status === 2)
    failures.push(`neither 0 nor 2 but status ${status} for ${torn}`);
  return { recipe: "validating", passed: all.length + 1 - failures.length, failures };
}

interface Vector {
  data: unknown;
  valid: boolean;
  place?: string;
}

/** The vectors of the union, and for each event two that are wrong in one place within `data`, with ajv's pointer to it. */
function someVectors(contract: Contract): Vector[] {
  return vectorsOf(contract).flatMap(({ profile, schema: { $ref }, tests }): Vector[] => {
    if (profile === "strict" || $ref === "envelope.schema.json") return [];
    if ($ref === "webhook.schema.json") return tests;
    const validate = compile(contract.family, $ref);
    const found = tests.flatMap(({ data, valid }) => {
      validate(data);
      const places = validate.errors?.map(({ instancePath }) => instancePath) ?? [];
      return places.length === 1 && places[0]?.startsWith("/data/") ? [{ data, valid, place: places[0] }] : [];
    });
    if (found.length < 2) throw new Error(`${$ref} has no two vectors that are wrong in one place within data`);
    return found.slice(0, 2);
  });
}

function compile({ name }: Family, bundle: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(root, "generated", name, "schemas", bundle), "utf8"));
  return new Ajv2020({ allErrors: true }).compile(schema);
}
