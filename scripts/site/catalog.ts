import { commonBundles } from "../contract/bundles.ts";
import type { Contract, ContractEvent, Project } from "../contract/model.ts";
import { eventPage, guidePage, sampleFile, schemaFile } from "./addresses.ts";
import { deduplicateOn } from "./deduplication.ts";
import { fieldsOf } from "./fields.ts";

/** An index of everything in the site for programs. Paths are relative to the site. */
export function catalogOf(project: Project) {
  return {
    version: project.version,
    guide: guidePage,
    openapi: "openapi.json",
    ...commonFiles(project),
    events: project.contracts.flatMap((contract) => contract.events.map((event) => entryOf(event, contract))),
  };
}

/** The schemas that are about more than one event, by family. A family whose events a header names has none. */
export function commonFiles({ contracts }: Project) {
  const filesOf = (name: "webhook" | "envelope"): Record<string, string> =>
    Object.fromEntries(
      contracts
        .filter((contract) => commonBundles(contract).includes(name))
        .map(({ family }) => [family.name, schemaFile(family, name)]),
    );
  return { webhookSchema: filesOf("webhook"), envelopeSchema: filesOf("envelope") };
}

function entryOf(event: ContractEvent, contract: Contract) {
  const { type, title, description, interfaceName, samples } = event;
  const { family, triggers, groups } = contract;
  return {
    family: family.name,
    event: type,
    title,
    description,
    interface: interfaceName,
    group: groups.find(({ events }) => events.includes(type))?.title,
    page: eventPage(type),
    variants: samples.map(({ name }) => ({ sample: sampleFile(family, name), trigger: triggers[name] ?? null })),
    schema: schemaFile(family, type),
    strictSchema: schemaFile(family, type, "strict"),
    draft07Schema: schemaFile(family, type, "lenient", "draft-07"),
    deduplicateOn: deduplicateOn(event, contract),
    fields: fieldsOf(event, contract).map(({ path, type, nullable, always, values }) => ({
      path,
      type,
      nullable,
      always,
      ...(values.length > 0 && { values }),
    })),
  };
}
