import { link, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.js";

/**
 * Makes this process the only one that has a file, by a lock beside it, which holds the id of the process and the name of
 * its machine. One that is left from a process that has ended is taken over.
 *
 * @returns What gives the file free again.
 * @throws Failure where another process has it.
 */
export async function claim(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const own = `${lock}.${process.pid}.${hostname()}`;
  const owner = `${process.pid} ${hostname()}`;
  await writeFile(own, owner, { mode: 0o600 });
  try {
    // To link is to make the lock with all that it holds, or not at all.
    for (let attempt = 0; !(await linked(own, lock)); attempt++) {
      if (attempt === 100) {
        throw new Failure(
          1,
          `${path} is being taken over by another process; remove ${lock}.takeover if there is none`,
        );
      }
      // One process at a time may remove a lock, or one would remove another's new one.
      if (await linked(own, `${lock}.takeover`)) await removeIfLeft(lock, path);
      else await sleep(20);
    }
  } finally {
    await rm(own, { force: true });
  }
  return async () => {
    if ((await contents(lock)) === owner) await rm(lock, { force: true });
  };
}

async function removeIfLeft(lock: string, path: string): Promise<void> {
  try {
    const text = await contents(lock);
    const [id, machine = hostname()] = text.split(" ");
    if (isAlive(Number(id), machine)) {
      const remedy = `end it, save to another file, or remove ${lock} if nothing uses it`;
      throw new Failure(
        1,
        `${path} is in use by process ${id}${machine === hostname() ? "" : ` of ${machine}`}; ${remedy}`,
      );
    }
    await rm(lock, { force: true });
  } finally {
    await rm(`${lock}.takeover`, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
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

/** Whether a process may still run. Of another machine, such as a container, only people can tell. */
function isAlive(id: number, machine: string): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  if (machine !== hostname()) return true;
  if (id === process.pid) return false; // a container gives its only process the same id each time
  try {
    process.kill(id, 0); // sends nothing, and asks whether it could
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
