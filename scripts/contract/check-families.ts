import { componentName } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

/** The names that two families would both have in the OpenAPI document, which holds all of them, a line each. */
export function checkFamilies(families: FamilyFiles[]): string[] {
  const files = families.flatMap(({ name, schemas }) =>
    schemas.map((each) => ({ ...each, component: componentName({ name }, each.name) })),
  );
  return files.flatMap((each, index) =>
    files.slice(0, index).flatMap((other) => {
      const isEvent = each.kind === "event" && other.kind === "event";
      if (each.component !== other.component && !(isEvent && each.name === other.name)) return [];
      if (each.file.split("/")[1] === other.file.split("/")[1]) return []; // which is reported of the family
      return [`${each.file} and ${other.file} have the same name in the OpenAPI document; rename one of them`];
    }),
  );
}
