import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { link, open, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.js";

/** The right to use a file. */
export interface Claim {
  /**
   * Whether the lock is still that of this process, and not one by which another has taken the file over. A lock that somebody
   * has removed is made again. Rejects if it cannot be.
   */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * Makes this process the only one to use a file, with a lock file next to it that holds the id of the process, the name of its
 * machine, and a random id. A lock left behind by a process that has ended is taken over.
 *
 * Two containers can have one name and one id of a process: the second takes the lock of the first for one that was left. The
 * random id tells the first that it has lost the file.
 *
 * @throws Failure if another process has it.
 */
export async function claim(path: string): Promise<Claim> {
  const lock = `${path}.lock`;
  const id = randomUUID();
  const own = `${lock}.${id}`;
  const owner = `${process.pid} ${hostname()} ${id}`;
  const write = () => writeFile(own, owner, { mode: 0o600, flag: "wx" }); // a new file, not what a link of this name leads to
  await write();
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
  return {
    async holds() {
      const found = await contents(lock);
      if (found !== "") return found === owner;
      try {
        await write();
        return await tryLink(own, lock);
      } finally {
        await rm(own, { force: true });
      }
    },
    async release() {
      if ((await contents(lock)) === owner) await rm(lock, { force: true });
    },
  };
}

async function removeIfStale(lock: string, path: string): Promise<void> {
  try {
    const [id, machine = hostname()] = (await contents(lock)).split(" ");
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

/** What a lock says; "" where there is none, or something that is no lock. */
async function contents(lock: string): Promise<string> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const file = await open(lock, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0)); // neither a link nor a pipe
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(500), 0, 500, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
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
