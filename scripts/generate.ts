/**
 * Writes generated/ and the table of events in README.md from schemas/ and test/samples/; with --check, compares them
 * instead. Exits with 1, having written nothing, where the contract does not hold together or a file is not current.
 */
import { BrokenContract, type Contract, readContract } from "./contract.ts";
import { findStale, writeFiles } from "./files.ts";
import type { Renderer } from "./render.ts";
import { renderEvents } from "./render-events.ts";
import { renderReadme } from "./render-readme.ts";
import { renderSchemas } from "./render-schemas.ts";
import { renderTypes } from "./render-types.ts";
import { renderValidators } from "./render-validators.ts";

const renderers: Renderer[] = [renderTypes, renderSchemas, renderValidators, renderEvents, renderReadme];

async function generate(root: string, check: boolean): Promise<void> {
  const started = performance.now();
  const contract = await readContract(root);
  const files = (await Promise.all(renderers.map((render) => render(contract)))).flat();
  const stale = await findStale(root, files);

  if (check && stale.length > 0) {
    for (const { path, what } of stale) console.error(`${path} ${what}; run npm run generate`);
    process.exitCode = 1;
    return;
  }
  await writeFiles(root, files, stale);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(eventTable(contract));
  console.log(`${files.length} files ${check ? "are current" : `generated, ${stale.length} changed`}, in ${seconds} s`);
}

/** What was generated, an event a line. That a sample was accepted is no news here: readContract throws otherwise. */
function eventTable({ events }: Contract): string {
  const rows = [
    ["event type", "interface", "samples", "lenient", "strict"],
    ...events.map(({ type, interfaceName, samples }) => [
      type,
      interfaceName,
      `${samples.length}`,
      "accepted",
      "accepted",
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  console.error(`generate does not know ${unknown.join(" ")}; its only option is --check`);
  process.exit(64);
}
try {
  await generate(process.cwd(), process.argv.includes("--check"));
} catch (error) {
  if (!(error instanceof BrokenContract)) throw error;
  console.error(error.message);
  console.error(`Nothing was written: ${error.problems.length} problem(s) in the contract.`);
  process.exitCode = 1;
}
