import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

/** A file to be written. The path is relative to the repository and uses `/`. */
export interface RenderedFile {
  path: string;
  text: string;
}

/** Makes files from a contract or a project: always the same ones, and without touching the disk. */
export type Renderer<Source> = (source: Source) => RenderedFile[] | Promise<RenderedFile[]>;

export interface StaleFile {
  path: string;
  what: "is missing" | "is out of date" | "is no longer generated";
}

/** Every file in a folder and its folders, by its path from the root, sorted, without hidden files. A missing folder is empty. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => posix.join(folder, entry.parentPath.slice(join(root, folder).length), entry.name))
    .sort();
}

/** How generated/ differs from what was rendered. */
export async function findStale(root: string, files: RenderedFile[]): Promise<StaleFile[]> {
  const existing = await listFiles(root, "generated");
  const stale: StaleFile[] = existing
    .filter((path) => !files.some((file) => file.path === path))
    .map((path) => ({ path, what: "is no longer generated" }));
  for (const { path, text } of files) {
    const current = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (current === undefined) stale.push({ path, what: "is missing" });
    else if (current !== text) stale.push({ path, what: "is out of date" });
  }
  return stale;
}

/** Writes what is stale, and removes what is no longer generated. A file is replaced in one step, never half-written. */
export async function writeFiles(root: string, files: RenderedFile[], stale: StaleFile[]): Promise<void> {
  for (const { path } of stale) {
    const target = join(root, path);
    const file = files.find((file) => file.path === path);
    if (!file) {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, file.text);
    await rename(`${target}.new`, target);
  }
}
