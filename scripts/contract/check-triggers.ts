import { faultsIn, triggersForm } from "./forms.ts";
import type { FamilyFiles } from "./sort.ts";

const file = "openapi/triggers.json";

/** What is wrong with the labels of triggers, a line for each fault. */
export function checkTriggers(triggers: Record<string, unknown>, families: FamilyFiles[]): string[] {
  const faults = faultsIn(triggersForm, triggers).map((fault) => `${file}#${fault}; correct it there`);
  if (faults.length > 0) return faults;
  return Object.entries(triggers as Record<string, object>).flatMap(([family, labels]) => {
    const files = families.find(({ name }) => name === family);
    if (!files) return [`${file} names the family ${family}, which has no folder in schemas/; rename or remove it`];
    const strangers = Object.keys(labels).filter((name) => !files.samples.some((sample) => sample.name === name));
    return strangers.map((name) => `${file} names ${name}, which is not a sample; rename or remove it`);
  });
}
