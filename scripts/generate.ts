/**
 * Writes generated/ and the table of events in README.md from schemas/ and test/samples/; with --check, compares them
 * instead. Where the contract does not hold together, nothing is written.
 */
import { BrokenContract, type Contract, readContract } from "./contract.ts";
import { findStale, writeFiles } from "./files.ts";
import type { Renderer } from "./render.ts";
import { renderConformance } from "./render-conformance.ts";
import { renderEvents } from "./render-events.ts";
import { renderOpenapi } from "./render-openapi.ts";
import { renderReadme } from "./render-readme.ts";
import { renderSamples } from "./render-samples.ts";
import { renderSchemas } from "./render-schemas.ts";
import { renderTypes } from "./render-types.ts";
import { renderValidators } from "./render-validators.ts";

const renderers: Renderer[] = [
  renderTypes,
  renderSchemas,
  renderValidators,
  renderEvents,
  renderSamples,
  renderOpenapi,
  renderConformance,
  renderReadme,
];

/** Generates, or with `--check` compares. Returns the exit code: 0 done, 1 refused or not current, 64 wrong usage. */
export async function generate(
  root: string,
  options: string[],
  output: Pick<Console, "log" | "error">,
): Promise<number> {
  const started = performance.now();
  const check = options.includes("--check");
  const unknown = options.filter((option) => option !== "--check");
  if (unknown.length > 0) {
    output.error(`generate does not know ${unknown.join(" ")}; its only option is --check`);
    return 64;
  }

  let contract: Contract;
  try {
    contract = await readContract(root);
  } catch (error) {
    if (!(error instanceof BrokenContract)) throw error;
    const { length } = error.problems;
    output.error(`${error.message}\n${length} ${length === 1 ? "problem" : "problems"}; nothing was written`);
    return 1;
  }

  const files = (await Promise.all(renderers.map((render) => render(contract)))).flat();
  const stale = await findStale(root, files);
  if (check && stale.length > 0) {
    for (const { path, what } of stale) output.error(`${path} ${what}; run npm run generate`);
    return 1;
  }
  await writeFiles(root, files, stale);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!check) output.log(eventTable(contract));
  for (const name of contract.events.flatMap(({ samples }) => samples.map(({ name }) => name))) {
    if (!contract.triggers[name]) output.log(`${name} has no labels of its trigger; add them to openapi/triggers.json`);
  }
  output.log(`${files.length} files ${check ? "are current" : `generated, ${stale.length} changed`}, in ${seconds} s`);
  return 0;
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

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await generate(process.cwd(), process.argv.slice(2), console);
}
