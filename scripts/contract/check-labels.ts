import { faultsIn, groupsForm, triggersForm } from "./forms.ts";
import type { FamilyFiles } from "./sort.ts";

/** What is wrong with the labels of triggers, a line for each fault. */
export function checkTriggers(triggers: Record<string, unknown>, families: FamilyFiles[]): string[] {
  return checkNames("openapi/triggers.json", triggersForm, triggers, families, (labels, { samples }) =>
    strangers(Object.keys(labels), samples, "a sample"),
  );
}

/** What is wrong with the groups of events, a line for each fault. */
export function checkGroups(groups: Record<string, unknown>, families: FamilyFiles[]): string[] {
  return checkNames("openapi/groups.json", groupsForm, groups, families, (groups, { schemas }) => {
    const names = Object.values(groups).flatMap(({ events }) => events as string[]);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
    return [
      ...strangers(
        names,
        schemas.filter(({ kind }) => kind === "event"),
        "an event",
      ),
      ...[...repeated].map((name) => `has ${name} twice; leave it in one group`),
    ];
  });
}

/** Checks the form of a file, that it names families that are there, and what `check` finds in each of them. */
function checkNames(
  file: string,
  form: object,
  value: Record<string, unknown>,
  families: FamilyFiles[],
  check: (named: Record<string, Record<string, unknown>>, files: FamilyFiles) => string[],
): string[] {
  const faults = faultsIn(form, value).map((fault) => `${file}#${fault}; correct it there`);
  if (faults.length > 0) return faults;
  return Object.entries(value).flatMap(([family, named]) => {
    const files = families.find(({ name }) => name === family);
    if (!files) return [`${file} names the family ${family}, which has no folder in schemas/; rename or remove it`];
    return check(named as never, files).map((fault) => `${file} ${fault}`);
  });
}

function strangers(names: string[], known: { name: string }[], what: string): string[] {
  const others = names.filter((name) => !known.some((each) => each.name === name));
  return others.map((name) => `names ${name}, which is not ${what}; rename or remove it`);
}
