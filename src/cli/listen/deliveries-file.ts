import { open, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.js";
import { claim } from "./lock.js";

/** A file that takes deliveries, a line each, from this process alone. */
export interface DeliveriesFile {
  /** Resolves when the line is on the disk; rejects with the reason in words, and then nothing of it is in the file. */
  append(line: string): Promise<void>;
  /** Lets another process write. */
  close(): Promise<void>;
}

/**
 * Claims a file, which need not be there yet, by a lock beside it.
 *
 * @throws Failure where another process has it, or where it cannot be written.
 */
export async function openDeliveriesFile(path: string): Promise<DeliveriesFile> {
  const release = await realPath(path)
    .then(claim)
    .catch((error: Error) => {
      throw error instanceof Failure ? error : new Failure(1, `${path} cannot be written: ${reasonOf(error)}`);
    });
  try {
    await write(path, "");
    await flushFolder(path);
  } catch (error) {
    await release();
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
    close: release,
  };
}

/** One name for a file that has several, so that it has one lock. A device keeps its link's: its folder is no place. */
async function realPath(path: string): Promise<string> {
  const real = await realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
  const isSpecial = await stat(real).then(
    (stats) => !stats.isFile(),
    () => false,
  );
  return isSpecial ? path : real;
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

/** Without it, a file that has just been made could be gone after a power failure, whatever was flushed to it. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(dirname(path));
  await folder.sync().catch(() => {}); // not every system can
  await folder.close();
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
