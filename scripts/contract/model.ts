import type { Operation } from "rfc6902";
import { interfaceName } from "../schema/names.ts";
import type { Profile } from "../schema/profile.ts";
import type { Schema } from "../schema/schema.ts";

/** All hand-written sources, read and found consistent. */
export interface Project {
  /** A contract for each family of webhooks: the main one first, the others sorted by name. */
  contracts: Contract[];
  /** The pages into which the tables of events are written, by path: README.md, and one in docs/ for each other family. */
  pages: ReadonlyMap<string, string>;
  /** The version of the package, from package.json. */
  version: string;
  /** Where people can report something, from package.json; undefined as long as there is no such place. */
  reports: string | undefined;
  /** What the OpenAPI document has besides its version, webhooks and components. */
  document: Record<string, unknown>;
  /** The guide at the top of the reference, in Markdown, with a mark for each part that is generated. */
  introduction: string;
}

/** The contract of one family of webhooks. */
export interface Contract {
  /** The version of the package that publishes it. */
  version: string;
  family: Family;
  /** The events, sorted by name. */
  events: ContractEvent[];
  /**
   * Every schema by its name: an event by its type, an object by its file name, and `envelope` if the family has one. A
   * reference from one to another reads `#/$defs/<name>`.
   */
  schemas: Record<string, Schema>;
  /** The cases by their subject: `envelope`, `events/<type>` or `objects/<name>`. */
  cases: ReadonlyMap<string, Case[]>;
  /** What the vendor's editor calls the trigger that sends a sample, by the sample's name. Not every sample has labels. */
  triggers: Record<string, TriggerLabels>;
  /** The events in the order in which the reference shows them. Each is in one group. */
  groups: EventGroup[];
}

/** Events that the reference shows together. */
export interface EventGroup {
  /** What stands in the addresses of the reference. */
  name: string;
  title: string;
  /** The types of the events. */
  events: string[];
}

/** What is true of every delivery of a family: the contents of `schemas/<family>/family.json`, and the folder's name. */
export interface Family {
  name: string;
  /** A plural noun, such as "Automation webhooks". */
  title: string;
  /** What sends them. */
  description: string;
  /** How a receiver tells which event a delivery is. */
  event: Fact<InBody | InHeader>;
  /** The headers, complete and in their order. */
  headers: Fact<Header[]>;
  sourceAddresses: Fact<string[]>;
  /** How a delivery is signed; null if it is not. */
  signature: Fact<Signature | null>;
}

/** A value and what it rests on. */
export interface Fact<Value> {
  value: Value;
  evidence: string;
}

/** The event's name is the value of a property at the root of the body. */
export interface InBody {
  in: "body";
  /** A JSON Pointer with one step, such as `/type`. */
  pointer: string;
}

/** The event's name is the value of a header. */
export interface InHeader {
  in: "header";
  name: string;
}

export interface Header {
  name: string;
  /** What it always says. A header without a value says something else in each delivery. */
  value?: string;
  /** What it could say, if it has no value. */
  example?: string;
  description: string;
}

export interface Signature {
  header: string;
  /** The only one that the receivers in the reference check. */
  algorithm: "HMAC-SHA256";
  description: string;
}

export interface ContractEvent {
  /** The event's name on the wire. */
  type: string;
  interfaceName: string;
  title: string;
  description: string;
  /** Empty if no body of the event is known. */
  samples: Sample[];
}

/** A documented payload. `contact.optin.completed.page_model` is one of two samples of `contact.optin.completed`. */
export interface Sample {
  name: string;
  file: string;
  /** The file as it stands: a text keeps numbers as they are spelled, such as `0.0`. */
  text: string;
  /** Undefined if the file is not JSON. */
  value: unknown;
}

/** The languages of the vendor's editors, by their tags in BCP 47. */
export const languages = { en: "English", nl: "Dutch", fr: "French", es: "Spanish", de: "German" } as const;

/**
 * What the vendor's editors call a trigger. In each language first the label in the rule editor, if it is known, then
 * those in the workflow editor and in other editions of the help.
 */
export type TriggerLabels = { en: string[] } & Partial<Record<keyof typeof languages, string[]>>;

/** The labels by language, with the tag and the name of each language. */
export function labelsByLanguage(labels: TriggerLabels): { tag: string; language: string; labels: string[] }[] {
  return Object.entries(languages).flatMap(([tag, language]) => {
    const known = labels[tag as keyof TriggerLabels];
    return known ? [{ tag, language, labels: known }] : [];
  });
}

/** A small edit of a documented sample, with the verdict of each profile on the outcome. */
export interface Case extends Record<Profile, Verdict> {
  /** A noun phrase, such as "a tag id sent as a string". */
  description: string;
  /** The verdict of both profiles on an undocumented event, where its envelope is more open than that of the others. */
  undocumented?: Verdict;
  /** JSON Patch (RFC 6902), with paths from the event or object that the case is about. */
  patch: Operation[];
}

/** Accepted, or the reason for the rejection: a JSON Pointer and what is wrong there. */
export type Verdict = true | string;

/** A schema file. `schemas/automation/events/contact.tag.added.schema.json` defines the event `contact.tag.added`. */
export interface SchemaFile {
  name: string;
  file: string;
  kind: "event" | "object" | "envelope";
  /** Empty if the file is not JSON: that is one problem, and not another one for each file that refers to it. */
  schema: Schema;
  isJson: boolean;
}

/** Thrown for sources that are not consistent. Each problem names a file, what is wrong, and what to do. */
export class BrokenContract extends Error {
  override name = "BrokenContract";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** The event that a sample is named after, by its type alone or by its type and a variant. */
export function eventOf<Named extends { name: string }>(sample: Sample, events: Named[]): Named | undefined {
  const named = events.filter(({ name }) => sample.name === name || sample.name.startsWith(`${name}.`));
  return named.toSorted((a, b) => b.name.length - a.name.length)[0];
}

/** Whether nothing is known of an event but that its body is an object: there is no sample of it then, or it would be invented. */
export function hasUnknownBody(event: Schema): boolean {
  return event.properties === undefined;
}

/** The property of the body that tells the event; undefined if a header tells it. */
export function eventKey({ event: { value } }: Pick<Family, "event">): string | undefined {
  return value.in === "body" ? value.pointer.slice(1) : undefined;
}

/** The family whose webhooks are the root of the package; each other one has its name as a prefix, as in `api/schemas`. */
export const mainFamily = "automation";

/** The page that has the table of a family's events. */
export function pageOf({ name }: Pick<Family, "name">): string {
  return name === mainFamily ? "README.md" : `docs/${name}-webhooks.md`;
}

/** The name of a family's schema in the OpenAPI document, in which the families share one space of names. */
export function componentName(family: Pick<Family, "name">, name: string): string {
  return interfaceName(familyPrefix(family, "_")) + interfaceName(name);
}

/** What stands before a path, an `$id` or a name of a family: nothing for the main one. */
export function familyPrefix({ name }: Pick<Family, "name">, separator: string): string {
  return name === mainFamily ? "" : name + separator;
}
