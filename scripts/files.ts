import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { RenderedFile } from "./render.ts";

export interface StaleFile {
  path: string;
  what: "is missing" | "is not what the contract gives" | "is no longer generated";
}

/** Every file in a folder and its folders, by its path from the root, sorted. Hidden files are left out. None if there is no folder. */
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

/** How generated/ differs from what was rendered. The site, which is not committed, is left alone. */
export async function findStale(root: string, files: RenderedFile[]): Promise<StaleFile[]> {
  const existing = await listFiles(root, "generated");
  const stale: StaleFile[] = existing
    .filter((path) => !path.startsWith("generated/site/") && !files.some((file) => file.path === path))
    .map((path) => ({ path, what: "is no longer generated" }));
  for (const { path, text } of files) {
    const current = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (current === undefined) stale.push({ path, what: "is missing" });
    else if (current !== text) stale.push({ path, what: "is not what the contract gives" });
  }
  return stale;
}

/** Brings what is stale up to date. Each file is replaced at once, so that none is ever half-written. */
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
