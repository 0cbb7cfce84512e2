import { jsonLine } from "../judged/finding.js";
import { judgeFiles } from "../judged/judge-files.js";
import type { InputOptions } from "../judged/options.js";
import { progressOn } from "../judged/progress.js";
import { startReport } from "../judged/report.js";
import { isColored, styleFor } from "../terminal.js";
import { summaryObject, summaryText } from "./summary.js";

interface Options extends InputOptions {
  strict?: boolean;
  json?: "unusual" | "all";
}

export async function validate(names: readonly string[], { strict = false, json, threads, ...how }: Options) {
  const { stdout } = process;
  const progress = progressOn(process.stderr);
  const report = startReport(progress);
  const rules = { ...how, strict, print: json ?? "issues", isColored: isColored(stdout), facts: false } as const;
  await judgeFiles(names, { rules, threads, progress, sink: report });
  const summary = json
    ? jsonLine({ summary: summaryObject(report.tally) })
    : summaryText(report.tally, styleFor(stdout));
  await report.end(summary, !json);
}
