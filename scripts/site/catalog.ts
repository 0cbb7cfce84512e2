import { bundlePath } from "../contract/bundles.ts";
import { type Contract, familyPrefix, type Project } from "../contract/model.ts";

/** An index of all events for programs. Paths are relative to the site. */
export function catalogOf({ contracts }: Project) {
  return contracts.flatMap(({ family, events, triggers }: Contract) => {
    const folder = familyPrefix(family, "/");
    return events.map(({ type, title, description, interfaceName, samples }) => ({
      family: family.name,
      event: type,
      title,
      description,
      interface: interfaceName,
      variants: samples.map(({ name }) => ({
        sample: `${folder}samples/${name}.json`,
        trigger: triggers[name] ?? null,
      })),
      schema: `${folder}schemas/${bundlePath(type, "lenient")}`,
      strictSchema: `${folder}schemas/${bundlePath(type, "strict")}`,
      draft07Schema: `${folder}schemas/${bundlePath(type, "lenient", "draft-07")}`,
    }));
  });
}
