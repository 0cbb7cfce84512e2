import { basename } from "node:path";
import { count } from "../../shared/text.js";
import { plural, printable, styleFor } from "../terminal.js";

/** A line on the terminal that shows the progress of a long run. */
export interface Progress {
  /** Shows how much of a file has been read, and how many deliveries so far; the size is 0 if it is not known. */
  show(file: string, read: number, size: number, deliveries: number): void;
  /** Erases the line, so that something else can be written. */
  clear(): void;
}

const intervalMs = 100;
const barWidth = 24;
const maxNameLength = 30;

/** Progress on a stream; silent if the stream is not a terminal, or the run is short. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show() {}, clear() {} };
  const style = styleFor(stream);
  let last = Date.now();
  let isShown = false;
  return {
    show(file, read, size, deliveries) {
      if (Date.now() - last < intervalMs) return;
      last = Date.now();
      isShown = true;
      const share = size > 0 ? Math.min(1, read / size) : 0;
      const done = Math.floor(share * barWidth);
      const bar = style("cyan", "━".repeat(done)) + style("dim", "─".repeat(barWidth - done));
      const extent =
        size > 0 ? `${bar} ${String(Math.floor(share * 100)).padStart(3)}%` : `${count(Math.floor(read / 1e6))} MB`;
      stream.write(
        `\r${printable(basename(file)).slice(-maxNameLength)} ${extent}  ${plural(deliveries, "delivery", "deliveries")}\x1b[K`,
      );
    },
    clear() {
      if (isShown) stream.write("\r\x1b[K");
      isShown = false;
    },
  };
}
