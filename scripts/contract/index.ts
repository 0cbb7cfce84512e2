import { isObject } from "../../src/shared/pointer.ts";
import { buildContract } from "./build.ts";
import { checkCases } from "./check-cases.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkFamilies } from "./check-families.ts";
import { checkFamily } from "./check-family.ts";
import { checkGroups, checkTriggers } from "./check-labels.ts";
import { checkSamples } from "./check-samples.ts";
import { checkSchemas } from "./check-schemas.ts";
import { BrokenContract, mainFamily, type Project } from "./model.ts";
import { readSources } from "./read.ts";
import { sortSources } from "./sort.ts";

/** Reads the hand-written sources of a repository. Throws a BrokenContract that names all problems at once. */
export async function readProject(root: string): Promise<Project> {
  const sorted = sortSources(await readSources(root));
  const { version } = sorted.package;
  const { families, pages, introduction, document, triggers, groups } = sorted;
  const problems = [
    ...sorted.problems,
    ...(families.some(({ name }) => name === mainFamily)
      ? []
      : [`schemas/${mainFamily} is missing; the webhooks at the root of the package are made of it`]),
    ...(typeof version === "string" ? [] : ["package.json has no version; give it one"]),
    ...checkDocuments(sorted),
    ...families.flatMap((files) => [
      ...checkFamily(files),
      ...checkSchemas(files),
      ...checkSamples(files),
      ...checkCases(files),
    ]),
    ...checkFamilies(families),
    ...checkTriggers(triggers, families),
    ...checkGroups(groups, families),
  ];
  if (problems.length > 0) throw new BrokenContract(problems);
  return {
    version: version as string,
    reports: reportsOf(sorted.package),
    contracts: await Promise.all(families.map((files) => buildContract(files, triggers, groups, version as string))),
    pages,
    introduction: introduction as string,
    document,
  };
}

/** The address for reports that package.json names, or else that of its repository. */
function reportsOf({ bugs, repository }: Record<string, unknown>): string | undefined {
  const addresses = [bugs, repository].map((place) => `${isObject(place) ? place.url : place}`);
  const plain = addresses.map((address) => address.replace(/^git\+/, "").replace(/\.git$/, ""));
  return plain.find((address) => address.startsWith("https://"));
}
