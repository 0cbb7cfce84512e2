/**
 * Puts the test vectors to real validators of many languages and prints what each said: a line for each validator,
 * dialect and profile. A language's own package manager sets up what it needs; a language without its toolchain is
 * skipped with the reason, unless --require names it: `--require go,python`. Then it carries out what docs/languages.md
 * says about types and validation in other languages and about code generators, and prints how often that worked.
 */
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { generators, runGenerator } from "./conformance/generators.ts";
import { run } from "./conformance/processes.ts";
import { languages as recipeLanguages } from "./conformance/recipes.ts";
import { type RecipeResult, runRecipes } from "./conformance/run-recipes.ts";
import { type Runner, runners } from "./conformance/runners.ts";
import { readProject } from "./contract/index.ts";
import { vectorsOf } from "./contract/vectors.ts";
import { columns } from "./render/text.ts";

const [option, list = "", ...rest] = process.argv.slice(2);
const required = list.split(",").filter(Boolean);
const names = [...runners.map(({ language }) => language), ...Object.keys(generators)];
const unknown = required.filter((name) => !names.includes(name));
if ((option !== undefined && option !== "--require") || rest.length > 0 || unknown.length > 0) {
  console.error(`conformance takes --require and a list of ${names.join(",")}`);
  process.exit(64);
}

const root = process.cwd();
const { contracts } = await readProject(root);
const trouble: string[] = [];
const skipped = new Set<string>();

for (const contract of contracts) {
  const samples = contract.events.flatMap((event) => event.samples);
  const vectors = vectorsOf(contract).flatMap(({ tests }) => tests);
  console.log(
    `${contract.family.title}: ${contract.events.length} events, ${samples.length} samples, ${vectors.length} vectors.`,
  );
}
console.log("A vector is put to its bundle and to those that must agree with it, such as webhook.schema.json.\n");

const rows: string[][] = [];
for (const runner of runners) rows.push(...(await runAll(runner)));
const verdicts = rows.filter((row) => row.length === 7);
const sum = (column: number) => verdicts.reduce((total, row) => total + Number(row[column]), 0);
const validators = new Set(verdicts.map(([language, , validator]) => `${language} ${validator}`));
const languages = new Set(verdicts.map(([language]) => language));
console.log(columns([["language", "family", "validator", "dialect", "profile", "passed", "failed"], ...rows]));
console.log(`\n${validators.size} validators of ${languages.size} languages`);
console.log(`${sum(5)} passed, ${sum(6)} failed`);

const recipes: string[][] = [["language or generator", "recipe", "passed", "failed"]];
for (const language of recipeLanguages) {
  recipes.push(...(await runRecipe(language, [language], () => runRecipes(language, contracts))));
}
for (const [name, { languages, needs }] of Object.entries(generators)) {
  const isThere = needs === undefined || !(await isMissing(name, needs, root));
  const work = async () => [await runGenerator(name, contracts)];
  recipes.push(...(isThere ? await runRecipe(name, languages, work) : [[name, `skipped: there is no ${needs?.[1]}`]]));
}
console.log(`\n${columns(recipes)}`);

for (const line of trouble) console.error(line);
process.exitCode = trouble.length > 0 ? 1 : 0;

/** Runs the validators of a language on all families. Returns a row for each verdict, or one that says what is missing. */
async function runAll({ language, needs, setup = [], run: command, rows: expected }: Runner): Promise<string[][]> {
  const folder = join(root, "test/conformance", language);
  if (await isMissing(language, needs, folder)) {
    skipped.add(language);
    return [[language, `skipped: there is no ${needs[1]}`]];
  }
  for (const each of setup) if ((await tryRun(language, each, folder)) === undefined) return [];
  const found: string[][] = [];
  for (const { family } of contracts) {
    const output = await tryRun(language, command(join(root, "generated", family.name)), folder);
    const lines = (output ?? "").split("\n").map((line) => [language, family.name, ...line.split("\t")]);
    const verdicts = lines.filter((row) => row.length === 7);
    if (verdicts.length !== expected) {
      trouble.push(`${language} gave ${verdicts.length} verdicts on ${family.name}, not ${expected}`);
    }
    for (const verdict of verdicts) {
      const [passed, failed] = verdict.slice(5).map(Number);
      if (passed === 0 || failed !== 0) trouble.push(`${verdict.slice(0, 5).join(", ")}: ${failed} failed`);
    }
    found.push(...verdicts);
  }
  return found;
}

/** Whether what a check looks for is missing; trouble if it is required. */
async function isMissing(name: string, [check, what]: Runner["needs"], folder: string): Promise<boolean> {
  const isThere = await run(check, folder).then(
    ({ status }) => status === 0,
    () => false,
  );
  if (!isThere && required.includes(name)) trouble.push(`${name} is required, but there is no ${what}`);
  return !isThere;
}

/** What a command prints; undefined if it fails, which is then noted. */
async function tryRun(language: string, command: string[], folder: string): Promise<string | undefined> {
  try {
    const { status, stdout, stderr } = await run(command, folder);
    if (status === 0) return stripVTControlCharacters(stdout); // Maven writes colors even without a terminal
    trouble.push(`${language}: ${command[0]} exited with ${status}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
    return stdout;
  } catch (error) {
    trouble.push(`${language}: ${command[0]} could not be started: ${(error as Error).message}`);
    return undefined;
  }
}

/** Does what docs/languages.md says under a name, unless a language that it needs was skipped. Returns its rows. */
async function runRecipe(name: string, needed: string[], work: () => Promise<RecipeResult[]>): Promise<string[][]> {
  if (needed.some((language) => skipped.has(language))) {
    if (required.includes(name) && !needed.includes(name))
      trouble.push(`${name} is required, but a language is missing`);
    return [[name, "skipped, as above"]];
  }
  try {
    const results = await work();
    for (const { recipe, failures } of results) {
      trouble.push(...failures.map((failure) => `${name}, ${recipe}: ${failure.slice(0, 500)}`));
    }
    return results.map(({ recipe, passed, failures }) => [name, recipe, `${passed}`, `${failures.length}`]);
  } catch (error) {
    trouble.push(`${name}: ${(error as Error).message}`);
    return [[name, "failed: see below"]];
  }
}
