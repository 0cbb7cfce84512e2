import { posix } from "node:path";
import { mapSchema, type Schema } from "../schema/schema.ts";
import { casesOf } from "./cases.ts";
import { isSound } from "./check-schemas.ts";
import { caseForm, faultsIn } from "./forms.ts";
import { type Case, eventOf, hasUnknownBody } from "./model.ts";
import type { CaseFile, FamilyFiles } from "./sort.ts";

/** What is wrong with the cases of a family, a line for each fault. */
export function checkCases(files: FamilyFiles): string[] {
  return files.cases.flatMap((each) => {
    const misnamed = checkSubject(each, files);
    if (misnamed.length > 0) return misnamed;
    const faults = each.value.flatMap((value, index) =>
      faultsIn(caseForm, value).map((fault) => `${each.file}#/${index}${fault}; correct the case there`),
    );
    return faults.length > 0 ? faults : checkPatches(each, files);
  });
}

/** A file that is about nothing would be dropped without a word. */
function checkSubject({ file, subject }: CaseFile, { name, schemas }: FamilyFiles): string[] {
  const schema = `schemas/${name}/${subject}.schema.json`;
  if (schemas.some((each) => each.file === schema)) return [];
  return [`${file} has no schema; add ${schema} or rename the file of cases`];
}

function checkPatches({ file, subject, value }: CaseFile, { schemas, samples }: FamilyFiles): string[] {
  const events = schemas.filter(({ kind }) => kind === "event");
  const sound = schemas.filter(isSound);
  const linked = Object.fromEntries(sound.map(({ name, schema }) => [name, mapSchema(schema, withNames)]));
  const problems = new Set<string>();
  let applied = 0;
  for (const event of events) {
    const values = samples.filter((sample) => eventOf(sample, events) === event).map(({ value }) => value);
    const lacksSample = values.length === 0 && !hasUnknownBody(event.schema);
    if (lacksSample || values.includes(undefined)) continue; // which is reported elsewhere
    for (const each of value as Case[]) {
      try {
        const contract = { schemas: linked, cases: new Map([[subject, [each]]]) };
        applied += casesOf({ name: event.name, samples: values }, contract).length;
      } catch (error) {
        problems.add(`${file} has the case "${each.description}", ${(error as Error).message}; correct it there`);
      }
    }
  }
  const isComplete = samples.every((sample) => sample.value !== undefined); // or its fault is reported elsewhere
  if (subject.startsWith("objects/") && value.length > 0 && applied === 0 && problems.size === 0 && isComplete) {
    problems.add(`${file} is about an object that no sample has; add a sample that has it`);
  }
  return [...problems];
}

/** A reference to a file as one to its name, as in a contract. */
function withNames(schema: Schema): Schema {
  return schema.$ref ? { ...schema, $ref: `#/$defs/${posix.basename(schema.$ref, ".schema.json")}` } : schema;
}
