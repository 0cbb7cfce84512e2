import { link, open, readFile, rename, rm } from "node:fs/promises";
import { Failure } from "../failure.js";

/** A file that takes deliveries, a line each, from this process alone. */
export interface DeliveriesFile {
  /** Resolves when the line is on the disk; rejects with the reason in words, and then nothing of it is in the file. */
  append(line: string): Promise<void>;
  /** Lets another process write. */
  close(): Promise<void>;
}

/**
 * Claims a file, which need not be there yet, by a lock beside it that holds the id of this process.
 *
 * @throws Failure where another process has it, or where it cannot be written.
 */
export async function openDeliveriesFile(path: string): Promise<DeliveriesFile> {
  const lock = `${path}.lock`;
  await claim(lock, path);
  try {
    await write(path, "");
  } catch (error) {
    await rm(lock, { force: true });
    throw new Failure(1, (error as Error).message);
  }

  let waiting: { line: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let isWriting = false;
  /** What has come while the disk was busy is flushed together: a flush takes as long for fifty lines as for one. */
  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(path, batch.map(({ line }) => `${line}\n`).join(""));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isWriting = false;
  }

  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        void writeAll();
      }),
    close: () => rm(lock, { force: true }),
  };
}

/**
 * Appends to a file and flushes it to the disk, all or nothing. It is opened anew each time, so that one that has been
 * moved away, as by a rotation of logs, is not written to unseen. A last line that a crash has torn is ended first.
 */
async function write(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, "a+", 0o600); // customers' data is nobody else's to read
    try {
      const { size } = await file.stat();
      const last = size > 0 ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() : "\n";
      const added = last === "\n" ? text : `\n${text}`;
      if (added === "") return;
      try {
        await file.writeFile(added);
        await file.datasync();
      } catch (error) {
        await file.truncate(size).catch(() => {}); // a torn line would be ended by the next write
        throw error;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full; make room";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "this user must not write there; check its permissions";
    case "EISDIR":
      return "it is a folder; name a file in it";
    case "ENOENT":
    case "ENOTDIR":
      return "its folder is not there; make it";
    default:
      return message;
  }
}

async function claim(lock: string, path: string): Promise<void> {
  if (await create(lock, path)) return;
  // The lock may be left from a process that was killed. Whoever renames it is alone with it.
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => {});
  const owner = Number(await readFile(aside, "utf8").catch(() => ""));
  if (isAlive(owner)) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
  if (!isAlive(owner) && (await create(lock, path))) return;
  const who = isAlive(owner) ? `process ${owner}` : "another process";
  throw new Failure(
    1,
    `${path} is in use by ${who}; end it, save to another file, or remove ${lock} if nothing uses it`,
  );
}

/** Whether the lock was not there and now is this process's. */
async function create(lock: string, path: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx", 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Failure(1, `${path} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

/** Whether a process runs that is not this one: in a container each may have the same id. */
function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0); // sends nothing, and asks whether it could
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
