/**
 * Writes generated/ and the tables of events in README.md and docs/ from the hand-written sources; with --check, compares them
 * instead. If the sources are not consistent, nothing is written.
 */

import { readProject } from "./contract/index.ts";
import { BrokenContract, type Contract, type Project } from "./contract/model.ts";
import { findStale, type Renderer, writeFiles } from "./files.ts";
import { renderConformance } from "./render/conformance.ts";
import { renderEvents } from "./render/events.ts";
import { renderFormats } from "./render/formats.ts";
import { renderOpenapi } from "./render/openapi.ts";
import { renderPages } from "./render/pages.ts";
import { renderSamples } from "./render/samples.ts";
import { renderSchemas } from "./render/schemas.ts";
import { columns } from "./render/text.ts";
import { renderTransport } from "./render/transport.ts";
import { renderTypes } from "./render/types.ts";
import { renderValidators } from "./render/validators.ts";

const ofContract: Renderer<Contract>[] = [
  renderTypes,
  renderSchemas,
  renderValidators,
  renderEvents,
  renderTransport,
  renderSamples,
  renderConformance,
];
const ofProject: Renderer<Project>[] = [renderFormats, renderOpenapi, renderPages];

/** Generates, or with `--check` compares. Returns the exit code: 0 done, 1 refused or out of date, 64 wrong usage. */
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

  let project: Project;
  try {
    project = await readProject(root);
  } catch (error) {
    if (!(error instanceof BrokenContract)) throw error;
    const { length } = error.problems;
    output.error(`${error.message}\n${length} ${length === 1 ? "problem" : "problems"}; nothing was written`);
    return 1;
  }

  const rendered = [
    ...project.contracts.flatMap((contract) => ofContract.map((render) => render(contract))),
    ...ofProject.map((render) => render(project)),
  ];
  const files = (await Promise.all(rendered)).flat();
  const stale = await findStale(root, files);
  if (check && stale.length > 0) {
    for (const { path, what } of stale) output.error(`${path} ${what}; run npm run generate`);
    return 1;
  }
  await writeFiles(root, files, stale);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!check) output.log(columns(eventTable(project)));
  for (const contract of project.contracts) {
    for (const line of [...missingLabels(contract), ...missingCases(contract)]) output.log(line);
  }
  output.log(
    `${files.length} files ${check ? "are up to date" : `generated, ${stale.length} changed`}, in ${seconds} s`,
  );
  return 0;
}

/** What was generated, an event a row. Each sample was accepted, or there would be a BrokenContract instead. */
function eventTable({ contracts }: Project): string[][] {
  const rows = contracts.flatMap(({ family, events }) =>
    events.map(({ type, interfaceName, samples }) => [
      family.name,
      type,
      interfaceName,
      `${samples.length}`,
      ...(samples.length > 0 ? ["accepted", "accepted"] : ["-", "-"]),
    ]),
  );
  return [["family", "event type", "interface", "samples", "lenient", "strict"], ...rows];
}

/** The events of which no case says what their schemas reject. */
function missingCases({ family, events, cases }: Contract): string[] {
  const types = events.map(({ type }) => type).filter((type) => !cases.has(`events/${type}`));
  return types.map((type) => `${type} has no cases; add test/cases/${family.name}/events/${type}.json`);
}

/** The samples that lack the labels of their trigger, in a family whose events are sent by triggers. */
function missingLabels({ events, triggers }: Contract): string[] {
  if (Object.keys(triggers).length === 0) return [];
  const names = events.flatMap(({ samples }) => samples.map(({ name }) => name));
  return names
    .filter((name) => !triggers[name])
    .map((name) => `${name} has no labels of its trigger; add them to openapi/triggers.json`);
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await generate(process.cwd(), process.argv.slice(2), console);
}
