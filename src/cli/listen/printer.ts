import { createWriteStream } from "node:fs";

/** Prints without waiting: a terminal that was stopped, or a reader that is slow, must not hold deliveries up. */
export interface Printer {
  /** Prints a line, or more. What there is no room for is left out, and counted once there is room again. */
  print(text: string): void;
  /** Resolves when all is printed, or cannot be. */
  end(): Promise<void>;
}

/** How much waits for a reader, in UTF-16 units. */
const maxWaiting = 1_000_000;
/** How long the end waits for a reader, in milliseconds. */
const patience = 1000;

/** A printer for a file descriptor. `console.log` would wait for a terminal, and the process with it. */
export function createPrinter(fd: number): Printer {
  const stream = createWriteStream("", { fd, autoClose: false, highWaterMark: maxWaiting });
  let leftOut = 0;
  let isBroken = false;
  // The reader may stop early, as `head` does, or be stopped by the same Ctrl+C. Deliveries are taken all the same.
  stream.on("error", () => {
    isBroken = true;
  });
  return {
    print(text) {
      if (isBroken) return;
      if (stream.writableLength > maxWaiting) {
        leftOut++;
        return;
      }
      const note = leftOut > 0 ? `(${leftOut} more were not printed, since nobody read them)\n` : "";
      leftOut = 0;
      stream.write(`${note}${text}\n`);
    },
    end: () =>
      new Promise((resolve) => {
        setTimeout(resolve, patience).unref();
        if (isBroken) resolve();
        else stream.end(() => resolve());
        stream.on("error", () => resolve());
      }),
  };
}
