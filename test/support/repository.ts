import { cpSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { root } from "./contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const sources = ["schemas", "openapi", "docs", "test/samples", "test/cases", "README.md", "package.json"];

/** A copy of the hand-written sources in a temporary folder, and of whatever else is named. */
export function copyRepository(...others: string[]): string {
  const folder = temporaryFolder();
  for (const path of [...sources, ...others]) cpSync(join(root, path), join(folder, path), { recursive: true });
  return realpathSync(folder);
}

/** Runs the generator on a folder and collects what it prints, a line an item. */
export async function runGenerate(folder: string, ...options: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await generate(folder, options, {
    log: (text: string) => out.push(...text.split("\n")),
    error: (text: string) => errors.push(...text.split("\n")),
  });
  return { status, out, errors };
}

/** Runs the generator on a folder that it has to refuse, for reasons of which parts are given. */
export async function expectRefusal(folder: string, says: string[]): Promise<void> {
  const { status, out, errors } = await runGenerate(folder);
  expect(status).toBe(1);
  expect(out).toEqual([]);
  for (const part of says) expect(errors).toContainEqual(expect.stringContaining(part));
}

/** Edits a file, and fails if the edit changes nothing. */
export function editFile(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  writeFileSync(join(folder, path), after);
}

/** All files of a folder with their texts. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}

/** An environment without colors, which would stand between the words that tests look for. */
export const withoutColors = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
