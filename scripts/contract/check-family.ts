import { familyForm, faultsIn } from "./forms.ts";
import { eventKey, type Family } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

/** What is wrong with a family's `family.json`, a line for each fault. */
export function checkFamily({ name, family, schemas }: FamilyFiles): string[] {
  const file = `schemas/${name}/family.json`;
  if (family === undefined)
    return schemas.length > 0 ? [`${file} is missing; describe how the family is delivered`] : [];
  const faults = faultsIn(familyForm, family).map((fault) => `${file}#${fault}; correct it there`);
  return faults.length > 0 ? faults : checkHeaders(file, family as unknown as Family);
}

/** What tells the event and what signs it have to be in the list of headers, in which no name stands twice. */
function checkHeaders(file: string, { event, headers, signature }: Family): string[] {
  const names = headers.value.map(({ name }) => name);
  const needed = [...(event.value.in === "header" ? [event.value.name] : []), signature.value?.header ?? []].flat();
  const twins = names.filter((name, index) => names.some((other, at) => at < index && isSame(name, other)));
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `${file}#/headers lacks ${name}; add it there`),
    ...twins.map((name) => `${file}#/headers has ${name} twice; remove one of them`),
  ];
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** The property of the body that tells the event; undefined if a header does, or if `family.json` is missing or broken. */
export function eventKeyIn({ family }: FamilyFiles): string | undefined {
  return faultsIn(familyForm, family).length === 0 ? eventKey(family as unknown as Family) : undefined;
}
