import { familyForm, faultsIn } from "./forms.ts";
import type { FamilyFiles } from "./sort.ts";

/** What is wrong with a family's `family.json`, a line for each fault. */
export function checkFamily({ name, family, schemas }: FamilyFiles): string[] {
  const file = `schemas/${name}/family.json`;
  if (family === undefined)
    return schemas.length > 0 ? [`${file} is missing; describe how the family is delivered`] : [];
  return faultsIn(familyForm, family).map((fault) => `${file}#${fault}; correct it there`);
}
