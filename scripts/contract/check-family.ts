import { familyForm, faultsIn } from "./forms.ts";
import { eventKey, type Family } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

/** What is wrong with a family's `family.json`, a line for each fault. */
export function checkFamily({ name, family, schemas }: FamilyFiles): string[] {
  const file = `schemas/${name}/family.json`;
  if (family === undefined)
    return schemas.length > 0 ? [`${file} is missing; describe how the family is delivered`] : [];
  return faultsIn(familyForm, family).map((fault) => `${file}#${fault}; correct it there`);
}

/** The property of the body that tells the event; undefined if a header does, or if `family.json` is missing or broken. */
export function eventKeyIn({ family }: FamilyFiles): string | undefined {
  return faultsIn(familyForm, family).length === 0 ? eventKey(family as unknown as Family) : undefined;
}
