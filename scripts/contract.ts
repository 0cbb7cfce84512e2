import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { type Case, readCases } from "./cases.ts";
import { checkSamples, eventOf } from "./check-samples.ts";
import { checkSchemas } from "./check-schemas.ts";
import { listFiles } from "./files.ts";
import { interfaceName } from "./names.ts";
import { isObject, type Schema } from "./schema.ts";

/** The hand-written side, read and found to hold together. */
export interface Contract {
  /** The events, sorted by type. */
  events: ContractEvent[];
  /**
   * Every schema by its name: an event by its type, an object by its file name, and `envelope`. A reference to another
   * one reads `#/$defs/<name>`.
   */
  schemas: Record<string, Schema>;
  /** The text of README.md, into which the table of events is written. */
  readme: string;
  /** The files of cases, by what they are about: `envelope`, `events/<type>` or `objects/<name>`. */
  cases: Map<string, Case[]>;
  /** What the OpenAPI document has besides webhooks and components. */
  document: Record<string, unknown>;
  /** The guide at the top of the reference, in Markdown, with a mark for each table that is generated. */
  introduction: string;
  /** How the vendor's editor names the trigger that sends a sample, by the sample's name; some may have no names. */
  triggers: Record<string, TriggerLabels>;
}

export interface TriggerLabels {
  en: string;
  nl: string;
  fr: string;
}

export interface ContractEvent {
  type: string;
  interfaceName: string;
  title: string;
  description: string;
  samples: Sample[];
}

/** A documented payload. `contact.optin.completed.page_model` is one of two samples of `contact.optin.completed`. */
export interface Sample {
  name: string;
  file: string;
  /** Undefined where the file is not JSON. */
  value: unknown;
}

/** A schema file. `schemas/events/contact.tag.added.schema.json` defines the event `contact.tag.added`. */
export interface SchemaFile {
  name: string;
  file: string;
  kind: "event" | "object" | "envelope";
  /** Empty where the file is not JSON: that is one problem, and not also one of whatever refers to it. */
  schema: Schema;
  isJson: boolean;
}

/** Thrown for a contract that does not hold together. Each problem names a file, what is wrong and what to do. */
export class BrokenContract extends Error {
  override name = "BrokenContract";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** The lines of README.md between which the table of events stands. */
export const readmeMarks = ["<!-- events: written by npm run generate -->", "<!-- /events -->"] as const;

/** Where each kind of file stands. A name is lower case, as on the wire, since an interface is named after it. */
const places = [
  { kind: "envelope", path: /^schemas\/(envelope)\.schema\.json$/ },
  { kind: "event", path: /^schemas\/events\/([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)\.schema\.json$/ },
  { kind: "object", path: /^schemas\/objects\/([a-z][a-z0-9_]*)\.schema\.json$/ },
  { kind: "sample", path: /^test\/samples\/([a-z0-9_.]+?)(?<!\.schema)\.json$/ },
] as const;

/** Reads the contract of a repository. Throws a BrokenContract that names all its problems at once. */
export async function readContract(root: string): Promise<Contract> {
  const problems: string[] = [];
  const files: SchemaFile[] = [];
  const samples: Sample[] = [];

  for (const file of [...(await listFiles(root, "schemas")), ...(await listFiles(root, "test/samples"))]) {
    if (basename(file) === "README.md") continue;
    const place = places.find(({ path }) => path.test(file));
    if (!place) {
      problems.push(
        `${file} is no file of the contract; name it schemas/events/<type>.schema.json, ` +
          "schemas/objects/<key>.schema.json or test/samples/<type>[.<variant>].json, in lower case",
      );
      continue;
    }
    const name = place.path.exec(file)?.[1] as string;
    const { value, problem } = parseObject(await readFile(join(root, file), "utf8"));
    if (problem) problems.push(`${file} ${problem}`);
    if (place.kind === "sample") samples.push({ name, file, value });
    else files.push({ name, file, kind: place.kind, schema: value ?? {}, isJson: value !== undefined });
  }

  const readme = await readFile(join(root, "README.md"), "utf8");
  const [start, end] = readmeMarks;
  const hasTable = readme.split(start).length === 2 && readme.split(start)[1]?.split(end).length === 2;
  if (!hasTable) {
    problems.push(
      `README.md has not ${start} and after it ${end}, once each; put the lines around its table of events`,
    );
  }

  const introduction = await readFile(join(root, "openapi/introduction.md"), "utf8");
  for (const mark of ["<!-- triggers -->", "<!-- not known yet -->"]) {
    if (!introduction.includes(mark))
      problems.push(`openapi/introduction.md has not ${mark}; put it where the table goes`);
  }
  const document = parseObject(await readFile(join(root, "openapi/document.json"), "utf8"));
  const triggers = parseObject(await readFile(join(root, "openapi/triggers.json"), "utf8"));
  if (document.problem) problems.push(`openapi/document.json ${document.problem}`);
  if (triggers.problem) problems.push(`openapi/triggers.json ${triggers.problem}`);

  problems.push(
    ...checkSchemas(files),
    ...checkSamples(files, samples),
    ...checkTriggers(triggers.value ?? {}, samples),
  );
  if (problems.length > 0) throw new BrokenContract(problems);

  const events = files.filter(({ kind }) => kind === "event");
  return {
    events: events.map(({ name, schema }) => ({
      type: name,
      interfaceName: interfaceName(name),
      title: schema.title as string,
      description: schema.description as string,
      samples: samples.filter((sample) => eventOf(sample, events)?.name === name),
    })),
    schemas: await bundleFiles(root, files),
    readme,
    cases: await readCases(root),
    document: document.value ?? {},
    introduction,
    triggers: triggers.value as unknown as Record<string, TriggerLabels>,
  };
}

function checkTriggers(triggers: Record<string, unknown>, samples: Sample[]): string[] {
  return Object.entries(triggers).flatMap(([name, labels]) => {
    if (!samples.some((sample) => sample.name === name)) {
      return [`openapi/triggers.json names ${name}, which is no sample; rename or remove it`];
    }
    const missing = ["en", "nl", "fr"].filter((language) => !isObject(labels) || typeof labels[language] !== "string");
    return missing.map((language) => `openapi/triggers.json has no ${language} for ${name}; add the vendor's label`);
  });
}

/** What a file holds, or what is wrong with it and what to do. */
function parseObject(text: string): { value?: Record<string, unknown>; problem?: string } {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { value } : { problem: "holds no JSON object; write one" };
  } catch (error) {
    const { message } = error as Error;
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split("\n");
    const what = message.replaceAll(/\s+/g, " "); // the engine quotes the text, line ends and all
    return { problem: `is not JSON: ${what} (line ${before.length}); correct it there` };
  }
}

/** Each file under `$defs` before anything refers to it, so that the references come out as `#/$defs/<name>`. */
async function bundleFiles(root: string, files: SchemaFile[]): Promise<Record<string, Schema>> {
  const $defs = Object.fromEntries(
    files.map(({ name, file }) => [name, { $ref: pathToFileURL(join(root, file)).href }]),
  );
  const bundle = (await new $RefParser().bundle({ $defs })) as Schema;
  return Object.fromEntries(
    Object.entries(bundle.$defs ?? {}).map(([name, { $schema: _, ...schema }]) => [name, schema]),
  );
}
