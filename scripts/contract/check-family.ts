import { familyForm, faultsIn } from "./forms.ts";
import type { Family } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

/** What is wrong with a family's `family.json`, a line for each fault. */
export function checkFamily({ name, family, schemas }: FamilyFiles): string[] {
  const file = `schemas/${name}/family.json`;
  if (family === undefined)
    return schemas.length > 0 ? [`${file} is missing; describe how the family is delivered`] : [];
  return faultsIn(familyForm, family).map((fault) => `${file}#${fault}; correct it there`);
}

/** How the events of a family are told; undefined if its `family.json` is missing or broken. */
export function toldBy({ family }: FamilyFiles): Family["event"]["value"] | undefined {
  return faultsIn(familyForm, family).length === 0 ? (family as unknown as Family).event.value : undefined;
}
