/**
 * Runs the test vectors with real validators of many languages and prints what each said: a line for each validator,
 * dialect and profile. What a language needs is set up by its own package manager; a language whose toolchain is not
 * there is skipped with the reason, unless --require names it: `--require go,python`. Then it carries out what README
 * says about types and validating in other languages, and prints how often that went as it has to.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { readContract } from "./contract.ts";
import { timeout } from "./processes.ts";
import { languages as recipeLanguages } from "./recipes.ts";
import type { VectorGroup } from "./render-conformance.ts";
import { runRecipes } from "./run-recipes.ts";

interface Runner {
  language: string;
  /** A command that succeeds where the toolchain is there, and what it is in words. */
  needs: [command: string[], what: string];
  /** What sets the runner up, if anything. */
  setup?: string[][];
  run: string[];
  /** How many rows it prints: one for each validator, dialect and profile. */
  rows: number;
}

const root = process.cwd();
const folder = (language: string) => join(root, "test/conformance", language);
const python = "test-results/python/bin/python";

const runners: Runner[] = [
  { language: "javascript", needs: [["node", "--version"], "Node.js"], run: ["node", "run.mjs"], rows: 12 },
  { language: "cpp", needs: [["node", "--version"], "Node.js"], run: ["node", "run.mjs"], rows: 4 },
  {
    language: "python",
    needs: [["python3", "-m", "venv", "--help"], "python3 with venv"],
    setup: [
      ["python3", "-m", "venv", join(root, "test-results/python")],
      [join(root, python), "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"],
    ],
    run: [join(root, python), "run.py"],
    rows: 10,
  },
  { language: "go", needs: [["go", "version"], "Go"], run: ["go", "run", "."], rows: 4 },
  {
    language: "rust",
    needs: [["cargo", "--version"], "Rust with cargo"],
    run: ["cargo", "run", "--quiet", "--target-dir", join(root, "test-results/rust")],
    rows: 8,
  },
  {
    language: "java",
    needs: [["mvn", "--version"], "JDK with Maven"],
    run: [
      "mvn",
      "--quiet",
      "--batch-mode",
      `-DbuildDirectory=${join(root, "test-results/java")}`,
      "compile",
      "exec:java",
    ],
    rows: 4,
  },
  {
    language: "php",
    needs: [["php", "-r", "require 'JsonSchema/autoload.php';"], "php-json-schema"],
    run: ["php", "run.php"],
    rows: 2,
  },
  {
    language: "ruby",
    needs: [["ruby", "-e", "require 'set'; require 'json_schemer'"], "ruby-json-schemer"],
    run: ["ruby", "run.rb"],
    rows: 2,
  },
  {
    language: "perl",
    needs: [["perl", "-MJSON::Validator", "-e", "1"], "libjson-validator-perl"],
    run: ["perl", "run.pl"],
    rows: 2,
  },
];

const [option, list = "", ...rest] = process.argv.slice(2);
const required = list.split(",").filter(Boolean);
const unknown = required.filter((language) => !runners.some((runner) => runner.language === language));
if ((option !== undefined && option !== "--require") || rest.length > 0 || unknown.length > 0) {
  console.error(`conformance takes --require and a list of ${runners.map(({ language }) => language).join(",")}`);
  process.exit(64);
}

const contract = await readContract(root);
const groups: VectorGroup[] = JSON.parse(readFileSync(join(root, "generated/conformance.json"), "utf8"));
const vectors = groups.flatMap(({ tests }) => tests);
const samples = contract.events.flatMap((event) => event.samples);
console.log(`${contract.events.length} events, ${samples.length} samples, ${vectors.length} vectors.`);
console.log("Those of an event are put to its own bundle and to webhook.schema.json.\n");

const rows: string[][] = [["language", "validator", "dialect", "profile", "passed", "failed"]];
const trouble: string[] = [];
const skipped = new Set<string>();
for (const { language, needs, setup = [], run, rows: expected } of runners) {
  const [[command = "", ...options], what] = needs;
  if (spawnSync(command, options).status !== 0) {
    rows.push([language, `skipped: there is no ${what}`]);
    skipped.add(language);
    if (required.includes(language)) trouble.push(`${language} is required, but there is no ${what}`);
    continue;
  }
  let output = "";
  for (const [program = "", ...programOptions] of [...setup, run]) {
    const settings = { cwd: folder(language), encoding: "utf8", maxBuffer: 2 ** 28, timeout } as const;
    const { status, error, ...said } = spawnSync(program, programOptions, settings);
    const [stdout, stderr] = [said.stdout ?? "", said.stderr ?? ""]; // null where it could not be started
    output = stripVTControlCharacters(stdout); // Maven resets the colours of no terminal
    if (status !== 0) {
      const why = error?.message ?? `exited with ${status}`;
      trouble.push(`${language}: ${program} ${why}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
      break;
    }
  }
  const found = output.split("\n").map((line) => [language, ...line.split("\t")]);
  const verdicts = found.filter((row) => row.length === 6);
  rows.push(...verdicts);
  if (verdicts.length !== expected) trouble.push(`${language} gave ${verdicts.length} verdicts, not ${expected}`);
  for (const [, name, dialect, profile, passed, failed] of verdicts) {
    if (Number(passed) > 0 && Number(failed) === 0) continue;
    trouble.push(`${language}: ${name}, ${dialect}, ${profile}: ${passed} passed, ${failed} failed`);
  }
}

print(rows);
const sum = (column: number) => rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);
const validators = new Set(
  rows
    .slice(1)
    .filter((row) => row.length === 6)
    .map((row) => `${row[0]} ${row[1]}`),
);
const languages = new Set([...validators].map((name) => name.split(" ")[0]));
console.log(`\n${validators.size} validators of ${languages.size} languages`);
console.log(`${sum(4)} passed, ${sum(5)} failed`);

const recipes: string[][] = [["language", "README's recipe", "passed", "failed"]];
for (const language of recipeLanguages) {
  if (skipped.has(language)) {
    recipes.push([language, "skipped, as above"]);
    continue;
  }
  try {
    for (const { recipe, passed, failures } of await runRecipes(language, contract)) {
      recipes.push([language, recipe, `${passed}`, `${failures.length}`]);
      trouble.push(...failures.map((failure) => `${language}, ${recipe}: ${failure.slice(0, 500)}`));
    }
  } catch (error) {
    recipes.push([language, "failed: see below"]);
    trouble.push(`${language}: ${(error as Error).message}`);
  }
}
console.log();
print(recipes);

for (const line of trouble) console.error(line);
process.exitCode = trouble.length > 0 ? 1 : 0;

/** A table with columns of equal width. A row that is shorter than the head is a remark. */
function print([head = [], ...rows]: string[][]): void {
  const full = [head, ...rows.filter((row) => row.length === head.length)];
  const widths = head.map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join("  ").trimEnd());
  }
}
