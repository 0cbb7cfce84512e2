import { open, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.js";
import { claim } from "./lock.js";

/** A file to which only this process appends deliveries, one per line. */
export interface DeliveriesFile {
  /** Resolves when the line is on disk. If it rejects, with the reason in words, the file has no part of the line. */
  append(line: Buffer): Promise<void>;
  /** That others can read or change the file, if they can. */
  warning?: string;
  /** Allows another process to write. */
  close(): Promise<void>;
}

/**
 * Claims a file, which need not exist yet, with a lock file next to it.
 *
 * @throws Failure if another process has claimed it, or if it cannot be written.
 */
export async function openDeliveriesFile(path: string): Promise<DeliveriesFile> {
  const claimed = await realPath(path)
    .then(claim)
    .catch((error: Error) => {
      throw error instanceof Failure ? error : new Failure(1, `${path} cannot be written: ${reasonOf(error)}`);
    });
  let warning: string | undefined;
  try {
    await write(path, []);
    await flushDirectory(path);
    warning = await warningOf(path);
  } catch (error) {
    await claimed.release();
    throw new Failure(1, (error as Error).message);
  }

  const waiting: { line: Buffer; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let isWriting = false;
  const isHeld = () =>
    claimed.holds().catch((error) => {
      throw new Error(`${path} cannot be written: ${reasonOf(error)}`);
    });
  /** Lines that arrive during a flush are flushed together: fifty lines take as long to flush as one. */
  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, countWithin(maxAtOnce, waiting));
      try {
        if (!(await isHeld()))
          throw new Error(`${path} cannot be written: it is in use by another process; stop it, or this one`);
        await write(
          path,
          batch.map(({ line }) => line),
        );
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
    ...(warning !== undefined && { warning }),
    close: () => claimed.release(),
  };
}

/** How many bytes are written at once: all that is waiting would be in memory twice. */
const maxAtOnce = 200_000;

/** How many lines from the first fit into a length, and one at least. */
function countWithin(length: number, lines: readonly { line: Buffer }[]): number {
  let rest = length;
  const end = lines.findIndex(({ line }) => {
    rest -= line.length;
    return rest < 0;
  });
  return end === -1 ? lines.length : Math.max(1, end);
}

/** Customers' data is for its owner only; a file that was there before keeps the mode that it has. */
async function warningOf(path: string): Promise<string | undefined> {
  const stats = await stat(path);
  const others = stats.mode & 0o077;
  if (!stats.isFile() || others === 0 || process.platform === "win32") return undefined;
  const can = others & 0o022 ? "change" : "read";
  return `other users of this machine can ${can} ${path}; to prevent it, run chmod 600 ${path}`;
}

/**
 * One name for a file that has several, so that it has one lock. A device keeps the name of its link, since a lock file
 * cannot be made next to the device.
 */
async function realPath(path: string): Promise<string> {
  const real = await realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
  const isSpecial = await stat(real).then(
    (stats) => !stats.isFile(),
    () => false,
  );
  return isSpecial ? path : real;
}

/**
 * Appends to a file and flushes it to disk, all or nothing. It is opened anew each time, so that a file moved away by log
 * rotation is not written to unnoticed. If a crash left the last line incomplete, that line is ended first.
 */
async function write(path: string, lines: readonly Buffer[]): Promise<void> {
  try {
    const file = await open(path, "a+", 0o600); // nobody else may read customers' data
    try {
      const { size } = await file.stat();
      const last = size > 0 ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() : "\n";
      const added = last === "\n" ? lines : [Buffer.from("\n"), ...lines];
      if (added.length === 0) return;
      try {
        await file.writeFile(added.length === 1 ? (added[0] as Buffer) : Buffer.concat(added));
        await file.datasync();
      } catch (error) {
        await file.truncate(size).catch(() => {}); // if even that fails, the next write ends the torn line
        throw error;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

/** Without this, a new file could disappear in a power failure, even though its contents were flushed. */
async function flushDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path));
  await directory.sync().catch(() => {}); // not every system supports this
  await directory.close();
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full; free some space";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied; check its permissions";
    case "EISDIR":
      return "it is a directory; name a file in it";
    case "ENOENT":
    case "ENOTDIR":
      return "its directory does not exist; create it";
    default:
      return message;
  }
}
