import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../files.ts";

/** The hand-written sources as they stand on the disk: texts by path. */
export type Sources = ReadonlyMap<string, string>;

const folders = ["schemas", "test/samples", "test/cases", "docs"];
const files = [
  "package.json",
  "README.md",
  "openapi/introduction.md",
  "openapi/document.json",
  "openapi/triggers.json",
  "openapi/groups.json",
];

/** Reads all sources at once. Nothing else in this folder touches the disk. */
export async function readSources(root: string): Promise<Sources> {
  const listed = await Promise.all(folders.map((folder) => listFiles(root, folder)));
  const paths = [...listed.flat(), ...files];
  const entries = paths.map(async (path) => [path, await readText(join(root, path))] as const);
  return new Map((await Promise.all(entries)).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The text of a file; undefined if there is none. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
