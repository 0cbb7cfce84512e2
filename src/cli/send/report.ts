import { performance } from "node:perf_hooks";
import { plural, printable, styleFor } from "../terminal.js";
import type { Delivered } from "./deliver.js";

/** What is told of the deliveries of a run. */
export interface Report {
  /** Prints what became of one. */
  add(name: string, delivered: Delivered): void;
  /** Whether nothing has got through, so that the rest would not either. */
  isHopeless(): boolean;
  /** Sums up, and gives the exit code. */
  end(): 0 | 1 | 2;
}

/** Tells of so many deliveries: each on standard output, and the sum on standard error. */
export function startReport(total: number): Report {
  const style = styleFor(process.stdout);
  const start = performance.now();
  const times: number[] = [];
  const locations = new Set<string>();
  let refused = 0;
  let lost = 0;

  function explainRedirect(location: string): void {
    if (locations.has(location)) return;
    locations.add(location);
    const remedy = "systeme.io would follow it with a GET and lose the body; give the final URL instead";
    console.error(`a redirect to ${printable(cut(location))}: ${remedy}`);
  }

  return {
    add(name, delivered) {
      if ("trouble" in delivered) {
        lost++;
        console.log(`${style("red", "---")}  ${"".padStart(9)}  ${name}  ${printable(delivered.trouble)}`);
        return;
      }
      const { status, ms, firstLine, location } = delivered;
      const isFine = status >= 200 && status < 300;
      times.push(ms);
      if (!isFine) refused++;
      const time = `${ms.toFixed(1)} ms`.padStart(9);
      const code = style(isFine ? "green" : "red", String(status));
      console.log(`${code}  ${time}  ${name}  ${printable(cut(firstLine))}`.trimEnd());
      if (location !== undefined && status >= 300 && status < 400) explainRedirect(location);
    },
    isHopeless: () => lost > 0 && times.length === 0,
    end() {
      const counts: [number, string][] = [
        [refused, "otherwise"],
        [lost, "not at all"],
        [total - times.length - lost, "not tried"],
      ];
      const others = counts.filter(([number]) => number > 0).map(([number, what]) => `, ${number} ${what}`);
      console.error(
        `${plural(times.length - refused, "delivery", "deliveries")} answered 2XX${others.join("")}${pace(times, start)}`,
      );
      return lost > 0 ? 1 : refused > 0 ? 2 : 0;
    },
  };
}

function pace(times: readonly number[], start: number): string {
  if (times.length === 0) return "";
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = (performance.now() - start) / 1000;
  const [median, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => `${ms?.toFixed(1)} ms`);
  return ` in ${seconds.toFixed(1)} s, ${Math.round(times.length / seconds)} a second; median ${median}, slowest ${slowest}`;
}

function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
