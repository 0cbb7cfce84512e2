import { createWriteStream } from "node:fs";
import { Socket } from "node:net";
import type { Writable } from "node:stream";

/** Prints without waiting: a terminal that was stopped, or a reader that is slow, must not hold deliveries up. */
export interface Printer {
  /** Prints a line, or more. What there is no room for is left out, and counted once there is room again. */
  print(text: string): void;
  /** Resolves when all is printed, or cannot be. */
  end(): Promise<void>;
}

/** How much waits for a reader, in bytes. */
const maxWaiting = 1_000_000;
/** How long the end waits for a reader, in milliseconds. */
const patience = 1000;

/** A printer for standard output or standard error. */
export function createPrinter(output: NodeJS.WriteStream & { fd: number }): Printer {
  const stream = unblocked(output);
  let leftOut = 0;
  let isBroken = false;
  const print = (text: string) => {
    const note = leftOut > 0 ? `(${leftOut} more were not printed, since nobody read them)\n` : "";
    leftOut = 0;
    stream.write(note + text);
  };
  // The reader may stop early, as `head` does, or be stopped by the same Ctrl+C. Deliveries are taken all the same.
  stream.on("error", () => {
    isBroken = true;
  });
  return {
    print(text) {
      if (isBroken) return;
      if (stream.writableLength > maxWaiting) leftOut++;
      else print(`${text}\n`);
    },
    end: () =>
      new Promise((resolve) => {
        setTimeout(resolve, patience).unref();
        if (isBroken) return resolve();
        print("");
        stream.on("error", () => resolve()).write("", () => resolve()); // after all that waits
      }),
  };
}

/**
 * The same output, as one that never waits. Node waits for a terminal, and the process with it, unless its handle is told
 * not to. A write by a thread would not do: the process could not exit before the terminal takes it.
 */
function unblocked(output: NodeJS.WriteStream & { fd: number }): Writable {
  const stream: Writable = output;
  if (!(stream instanceof Socket)) return createWriteStream("", { fd: output.fd, autoClose: false }); // a file
  (stream as { _handle?: { setBlocking?(isBlocking: boolean): void } })._handle?.setBlocking?.(false);
  return stream;
}
