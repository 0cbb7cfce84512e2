import { jsonLine } from "../judged/finding.js";
import { judgeFiles } from "../judged/judge-files.js";
import type { InputOptions } from "../judged/options.js";
import { progressOn } from "../judged/progress.js";
import { startReport } from "../judged/report.js";
import { isColored, styleFor } from "../terminal.js";
import { summaryObject, summaryText } from "./summary.js";
import { startSums } from "./sums.js";

interface Options extends InputOptions {
  json?: boolean;
}

export async function summarize(names: readonly string[], { json: isJson = false, threads, ...how }: Options) {
  const { stdout } = process;
  const progress = progressOn(process.stderr);
  const sums = startSums();
  const report = startReport(progress, sums.add);
  const print = isJson ? "nothing" : "issues";
  const rules = { ...how, strict: false, print, isColored: isColored(stdout), facts: true } as const;
  await judgeFiles(names, { rules, threads, progress, sink: report });
  const columns = stdout.isTTY ? stdout.columns || 80 : undefined;
  const summary = isJson
    ? jsonLine(summaryObject(report.tally, sums))
    : summaryText(report.tally, sums, styleFor(stdout), columns);
  await report.end(summary, !isJson);
}
