import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { interfaceName } from "../schema/names.ts";
import { omit, type Schema } from "../schema/schema.ts";
import {
  type Case,
  type Contract,
  type EventGroup,
  eventOf,
  type Family,
  type SchemaFile,
  type TriggerLabels,
} from "./model.ts";
import { observe } from "./observe.ts";
import type { FamilyFiles } from "./sort.ts";

/** The contract of a family whose files have been checked. */
export async function buildContract(
  files: FamilyFiles,
  triggers: Record<string, unknown>,
  groups: Record<string, unknown>,
  version: string,
): Promise<Contract> {
  const events = files.schemas.filter(({ kind }) => kind === "event");
  const samples = files.samples.flatMap((sample): [string, unknown][] => {
    const name = eventOf(sample, events)?.name;
    return name === undefined ? [] : [name, "envelope"].map((each) => [each, sample.value]);
  });
  return {
    version,
    family: { ...(files.family as Omit<Family, "name">), name: files.name },
    events: events.map(({ name, schema }) => ({
      type: name,
      interfaceName: interfaceName(name),
      title: schema.title as string,
      description: schema.description as string,
      samples: files.samples.filter((sample) => eventOf(sample, events)?.name === name),
    })),
    schemas: observe(await linkSchemas(files.schemas), samples),
    cases: new Map(files.cases.map(({ subject, value }) => [subject, value as Case[]])),
    triggers: (triggers[files.name] ?? {}) as Record<string, TriggerLabels>,
    groups: groupsOf(
      events.map(({ name }) => name),
      (groups[files.name] ?? {}) as Record<string, Omit<EventGroup, "name">>,
    ),
  };
}

/** The groups of a family's events, and one for the events that are in no group. */
function groupsOf(types: string[], named: Record<string, Omit<EventGroup, "name">>): EventGroup[] {
  const groups = Object.entries(named).map(([name, { title, events }]) => ({ name, title, events }));
  const others = types.filter((type) => !groups.some(({ events }) => events.includes(type)));
  return others.length > 0 ? [...groups, { name: "others", title: "Other events", events: others }] : groups;
}

/** Puts each file under `$defs` before anything refers to it, so that every reference becomes `#/$defs/<name>`. */
async function linkSchemas(files: SchemaFile[]): Promise<Record<string, Schema>> {
  const base = "file:///"; // nothing is read from there: the texts are at hand
  const texts = new Map(files.map(({ file, schema }) => [base + file, JSON.stringify(schema)]));
  const atHand = { order: 1, canRead: true, read: ({ url }: { url: string }) => texts.get(url) ?? "" };
  const $defs = Object.fromEntries(files.map(({ name, file }) => [name, { $ref: base + file }]));
  const bundle = await new $RefParser().bundle(base, { $defs }, { resolve: { file: false, http: false, atHand } });
  return Object.fromEntries(
    Object.entries((bundle as Schema).$defs ?? {}).map(([name, schema]) => [name, omit(schema, ["$schema"])]),
  );
}
