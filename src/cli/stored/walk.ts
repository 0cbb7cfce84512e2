import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { kindOf } from "./form.js";

/** A name that was given, or was found in a folder that was given. */
export interface Walked {
  name: string;
  /** What is wrong with it: it is of another kind, or cannot be looked up. */
  trouble?: "kind" | NodeJS.ErrnoException;
}

/**
 * The files that are meant by names, those of folders too, at any depth and in the order of their names. In a folder, hidden
 * files, lock files and symbolic links are passed over; a name that was given is followed.
 */
export async function* walk(names: readonly string[]): AsyncGenerator<Walked> {
  for (const name of names) {
    if (name === "-") yield { name };
    else yield* walkName(name);
  }
}

async function* walkName(name: string): AsyncGenerator<Walked> {
  try {
    const stats = await stat(name);
    if (!stats.isDirectory()) return yield fileNamed(name, stats.isFile());
  } catch (error) {
    return yield { name, trouble: error as NodeJS.ErrnoException };
  }
  yield* walkFolder(name);
}

async function* walkFolder(folder: string): AsyncGenerator<Walked> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield { name: folder, trouble: error as NodeJS.ErrnoException };
  }
  const isMeant = (entry: Dirent) =>
    (entry.isDirectory() || entry.isFile()) && !entry.name.startsWith(".") && !entry.name.endsWith(".lock");
  for (const entry of entries.filter(isMeant).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path);
    else yield fileNamed(path, true);
  }
}

/** A pipe or a device has no extension: its first bytes tell what it is. */
function fileNamed(name: string, isFile: boolean): Walked {
  return isFile && !kindOf(name) ? { name, trouble: "kind" } : { name };
}
