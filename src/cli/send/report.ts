import { performance } from "node:perf_hooks";
import { shorten } from "../../shared/text.js";
import type { Answered, Delivered } from "../deliver.js";
import { plural, printable, type Style, styleFor } from "../terminal.js";

/** The report on the deliveries of one run. */
export interface Report {
  /** Prints the answer to one delivery, or why there is none. */
  add(name: string, delivered: Delivered): void;
  /** Whether deliveries have failed and none was answered, so that the rest would fail too. */
  isHopeless(): boolean;
  /** Prints the summary and returns the exit code. */
  end(): 0 | 1 | 2;
}

/**
 * Starts the report: a line per delivery on standard output, the summary on standard error.
 *
 * @param total - How many deliveries are to be sent, if that is known before.
 * @param expected - How they are to be answered.
 */
export function startReport(total: number | undefined, expected: "2XX" | "4XX"): Report {
  const style = styleFor(process.stdout);
  const start = performance.now();
  const times: number[] = [];
  const explained = new Set<string>();
  let refused = 0;
  let unanswered = 0;

  return {
    add(name, delivered) {
      console.log(lineOf(name, delivered, expected, style));
      if ("trouble" in delivered) {
        unanswered++;
        return;
      }
      times.push(delivered.ms);
      if (!isAsExpected(delivered, expected)) refused++;
      const { status, location } = delivered;
      if (status < 300 || status >= 400 || location === undefined || explained.has(location)) return;
      explained.add(location);
      console.error(redirectText(location));
    },
    isHopeless: () => unanswered > 0 && times.length === 0,
    end() {
      const counts: [number, string][] = [
        [refused, "with another status"],
        [unanswered, "not answered"],
        [total === undefined ? 0 : total - times.length - unanswered, "not sent"],
      ];
      const others = counts.filter(([number]) => number > 0).map(([number, what]) => `, ${number} ${what}`);
      const accepted = plural(times.length - refused, "delivery", "deliveries");
      console.error(`${accepted} answered ${expected}${others.join("")}${paceText(times, performance.now() - start)}`);
      return unanswered > 0 ? 1 : refused > 0 ? 2 : 0;
    },
  };
}

function isAsExpected({ status }: Answered, expected: string): boolean {
  return `${String(status)[0]}XX` === expected;
}

/** Longer text from the receiver is cut, to keep one delivery on about one line. */
const maxText = 160;

function lineOf(name: string, delivered: Delivered, expected: string, style: Style): string {
  if ("trouble" in delivered) {
    return `${style("red", "---")}  ${"".padStart(9)}  ${name}  ${printable(delivered.trouble)}`;
  }
  const { status, ms, firstLine } = delivered;
  const code = style(isAsExpected(delivered, expected) ? "green" : "red", String(status));
  return `${code}  ${inMs(ms).padStart(9)}  ${name}  ${printable(shorten(firstLine, maxText))}`.trimEnd();
}

function redirectText(location: string): string {
  const remedy = "systeme.io would follow it with a GET and lose the body; use the final URL instead";
  return `a redirect to ${printable(shorten(location, maxText))}: ${remedy}`;
}

function paceText(times: readonly number[], totalMs: number): string {
  if (times.length === 0) return "";
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  const slowest = sorted.at(-1) as number;
  const seconds = totalMs / 1000;
  const rate = Math.round(times.length / seconds);
  return `; took ${seconds.toFixed(1)} s, ${rate} per second, median ${inMs(median)}, slowest ${inMs(slowest)}`;
}

function inMs(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}
