import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../contract/model.ts";
import { commandIn, openapiEvents, severalForms } from "./recipes.ts";
import { allDeliveries, type RecipeResult } from "./run-recipes.ts";
import { buildTypes, crates, isBack, java, loadInto, pythonSetup, root, type Toolchain } from "./toolchain.ts";

interface Generator extends Toolchain {
  /** The languages whose toolchains it needs, as the validators of those languages do. */
  languages: string[];
  /** A command that succeeds if the generator is installed, and what that is in words; for one that takes minutes to install. */
  needs?: [command: string[], what: string];
  /** What was edited in those of the deliveries of which its code gives back only a part. docs/languages.md has to say so. */
  loses?: string[];
  /** Whether its code gives back only the first form of an object that has several. docs/languages.md has to say so. */
  losesForms?: true;
}

const typescript = { languages: ["javascript"], loader: "load.mjs", load: ["npx", "jiti", "load.mjs"] };

/** Code generators that docs/languages.md has a command for, by the name of the command and of the folder in test/recipes. */
export const generators: Record<string, Generator> = {
  "openapi-generator-python": {
    languages: ["python", "java"],
    loader: "load.py",
    setup: pythonSetup,
    load: ["python", "load.py"],
  },
  "datamodel-codegen": {
    languages: ["python"],
    loader: "load.py",
    setup: pythonSetup,
    load: ["python", "load.py"],
  },
  "openapi-generator-java": {
    languages: ["java"],
    loader: "client/src/main/java/Load.java",
    build: [["mvn", "-q", "-B", "-f", "client", "-Dmaven.test.skip=true", "compile", "dependency:copy-dependencies"]],
    load: [...java("client"), "Load"],
    losesForms: true,
  },
  "oapi-codegen": {
    languages: ["go"],
    loader: "main.go",
    build: [["go", "build", "-o", "bin/", "./..."]],
    load: ["bin/recipes"],
  },
  typify: {
    languages: ["rust"],
    needs: [["cargo", "typify", "--help"], "cargo-typify (cargo install cargo-typify@0.7.0)"],
    loader: "src/main.rs",
    build: [["cargo", "build", "--quiet", "--target-dir", crates]],
    load: [join(crates, "debug/typified")],
  },
  "hey-api-zod": { ...typescript, loses: ["a field of the account's own"] },
  "hey-api-valibot": typescript,
  orval: { ...typescript, loses: ["a field of the account's own"] },
};

/** Makes code with a generator, and loads into it every delivery that the schemas accept. Throws if a command fails. */
export async function runGenerator(name: string, contracts: Contract[]): Promise<RecipeResult> {
  const generator = generators[name] as Generator;
  const guide = readFileSync(join(root, "docs/languages.md"), "utf8");
  const folder = await buildTypes(
    name,
    generator,
    commandIn(guide, "generators", name) ?? "",
    openapiEvents(contracts),
  );
  const all = allDeliveries(contracts).filter(({ isValid }) => isValid);
  const answers = await loadInto(generator, folder, all);
  const failures = all.flatMap(({ type, description, body, documented, sample }, index) => {
    const answer = answers[index] as string;
    if (!answer.startsWith("{")) return [`${type}, ${description}: ${answer}`];
    const isWhole = !documented || isBack(body, JSON.parse(answer));
    const isOtherForm = severalForms.includes(type) && sample > 0 && documented;
    const isLost =
      (generator.losesForms === true && isOtherForm) ||
      (generator.loses?.some((edit) => description.startsWith(`${edit} at `)) ?? false);
    return isWhole === !isLost ? [] : [`${type}, ${description}: comes back as ${answer}`];
  });
  return { recipe: "types", passed: all.length - failures.length, failures };
}
