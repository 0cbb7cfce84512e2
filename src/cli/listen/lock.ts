import { link, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.js";

/**
 * Makes this process the only one to use a file, with a lock file next to it that holds the id of the process and the
 * name of its machine. A lock left behind by a process that has ended is taken over.
 *
 * @returns A function that releases the file.
 * @throws Failure if another process has it.
 */
export async function claim(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const own = `${lock}.${process.pid}.${hostname()}`;
  const owner = `${process.pid} ${hostname()}`;
  await writeFile(own, owner, { mode: 0o600 });
  try {
    // A link creates the lock together with its contents, or not at all.
    for (let attempt = 0; !(await tryLink(own, lock)); attempt++) {
      if (attempt === 100) {
        throw new Failure(1, `${path} is being taken over by another process; if none is, remove ${lock}.takeover`);
      }
      // Only one process at a time may remove a lock, or it could remove the new lock of another.
      if (await tryLink(own, `${lock}.takeover`)) await removeIfStale(lock, path);
      else await sleep(20);
    }
  } finally {
    await rm(own, { force: true });
  }
  return async () => {
    if ((await contents(lock)) === owner) await rm(lock, { force: true });
  };
}

async function removeIfStale(lock: string, path: string): Promise<void> {
  try {
    const text = await contents(lock);
    const [id, machine = hostname()] = text.split(" ");
    if (isAlive(Number(id), machine)) {
      const remedy = `stop it, save to another file, or remove ${lock} if nothing uses it`;
      throw new Failure(
        1,
        `${path} is in use by process ${id}${machine === hostname() ? "" : ` on ${machine}`}; ${remedy}`,
      );
    }
    await rm(lock, { force: true });
  } finally {
    await rm(`${lock}.takeover`, { force: true });
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function contents(lock: string): Promise<string> {
  return readFile(lock, "utf8").catch(() => "");
}

/** Whether a process may still be running. On another machine, such as a container, only the user can tell. */
function isAlive(id: number, machine: string): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  if (machine !== hostname()) return true;
  if (id === process.pid) return false; // a container gives its only process the same id each time
  try {
    process.kill(id, 0); // sends nothing, only checks that it could
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
