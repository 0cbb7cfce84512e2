import { join } from "node:path";

/** A program in test/conformance that puts the vectors to validators of a language. */
export interface Runner {
  language: string;
  /** A command that succeeds if the toolchain is installed, and what that is in words. */
  needs: [command: string[], what: string];
  /** The commands that set the runner up. */
  setup?: string[][];
  /** Prints the rows of a family; it gets the path of `generated/<family>`. */
  run(contract: string): string[];
  /** How many rows it prints for a family: one for each validator, dialect and profile. */
  rows: number;
}

/** Where a language keeps what it builds or installs; git ignores the folder. */
const results = (name: string) => join(process.cwd(), "test-results", name);
const python = join(results("python"), "bin/python");

export const runners: Runner[] = [
  {
    language: "javascript",
    needs: [["node", "--version"], "Node.js"],
    run: (contract) => ["node", "run.mjs", contract],
    rows: 12,
  },
  {
    language: "cpp",
    needs: [["node", "--version"], "Node.js"],
    run: (contract) => ["node", "run.mjs", contract],
    rows: 4,
  },
  {
    language: "python",
    needs: [["python3", "-m", "venv", "--help"], "python3 with venv"],
    setup: [
      ["python3", "-m", "venv", results("python")],
      [python, "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"],
    ],
    run: (contract) => [python, "run.py", contract],
    rows: 10,
  },
  { language: "go", needs: [["go", "version"], "Go"], run: (contract) => ["go", "run", ".", contract], rows: 4 },
  {
    language: "rust",
    needs: [["cargo", "--version"], "Rust with cargo"],
    run: (contract) => ["cargo", "run", "--quiet", "--target-dir", results("rust"), "--", contract],
    rows: 8,
  },
  {
    language: "java",
    needs: [["mvn", "--version"], "JDK with Maven"],
    run: (contract) => [
      "mvn",
      "--quiet",
      "--batch-mode",
      `-DbuildDirectory=${results("java")}`,
      "compile",
      "exec:java",
      `-Dexec.args=${contract}`,
    ],
    rows: 4,
  },
  {
    language: "php",
    needs: [["php", "-r", "require 'JsonSchema/autoload.php';"], "php-json-schema"],
    run: (contract) => ["php", "run.php", contract],
    rows: 2,
  },
  {
    language: "ruby",
    needs: [["ruby", "-e", "require 'set'; require 'json_schemer'"], "ruby-json-schemer"],
    run: (contract) => ["ruby", "run.rb", contract],
    rows: 2,
  },
  {
    language: "perl",
    needs: [["perl", "-MJSON::Validator", "-e", "1"], "libjson-validator-perl"],
    run: (contract) => ["perl", "run.pl", contract],
    rows: 2,
  },
];
