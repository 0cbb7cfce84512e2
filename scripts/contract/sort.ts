import { basename } from "node:path";
import { isObject } from "../../src/shared/pointer.ts";
import { familyPrefix, type Sample, type SchemaFile } from "./model.ts";
import type { Sources } from "./read.ts";

/** The sources by what they are. All that is known of them is that each is JSON where it has to be, and has a place. */
export interface SortedSources {
  families: FamilyFiles[];
  package: Record<string, unknown>;
  /** The pages of Markdown by path. */
  pages: Sources;
  introduction: string | undefined;
  document: Record<string, unknown>;
  triggers: Record<string, unknown>;
  groups: Record<string, unknown>;
  /** What is wrong with the others, a line each. */
  problems: string[];
}

/** The files of one family. */
export interface FamilyFiles {
  name: string;
  /** What family.json holds; undefined if it is missing or broken. */
  family: Record<string, unknown> | undefined;
  schemas: SchemaFile[];
  samples: Sample[];
  cases: CaseFile[];
}

/** A file of cases. `test/cases/automation/objects/tag.json` is about `objects/tag`. */
export interface CaseFile {
  subject: string;
  file: string;
  value: unknown[];
}

const family = "(?<family>[a-z][a-z0-9-]*)";
const key = "[A-Za-z][A-Za-z0-9_]*";
const name = `${key}(?:\\.${key})*`;

/** Where each kind of file is. A name is spelled as on the wire. */
const places = [
  { kind: "family", path: pathOf(`schemas/${family}/(?<name>family)`) },
  { kind: "envelope", path: pathOf(`schemas/${family}/(?<name>envelope)\\.schema`) },
  { kind: "event", path: pathOf(`schemas/${family}/events/(?<name>${name})\\.schema`) },
  { kind: "object", path: pathOf(`schemas/${family}/objects/(?<name>${key})\\.schema`) },
  { kind: "sample", path: pathOf(`test/samples/${family}/(?<name>${name})(?<!\\.schema)`) },
  { kind: "cases", path: pathOf(`test/cases/${family}/(?<name>envelope|(?:events|objects)/${name})`) },
] as const;

const remedy =
  "name it schemas/<family>/family.json, .../envelope.schema.json, .../events/<type>.schema.json, or " +
  ".../objects/<key>.schema.json, " +
  "test/samples/<family>/<type>[.<variant>].json, or test/cases/<family>/<events or objects>/<name>.json";

function pathOf(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.json$`);
}

/** Sorts the sources into families. */
export function sortSources(sources: Sources): SortedSources {
  const problems: string[] = [];
  const families = new Map<string, FamilyFiles>();

  const parse = <Value>(file: string, isExpected: (value: unknown) => value is Value, expected: string) => {
    const { value, problem } = parseJson(sources.get(file));
    if (problem !== undefined) problems.push(`${file} ${problem}`);
    else if (isExpected(value)) return value;
    else problems.push(`${file} holds no JSON ${expected}; write one`);
    return undefined;
  };
  const parseObject = (file: string) => parse(file, isObject, "object");

  for (const file of [...sources.keys()].sort()) {
    if (!/^(schemas|test)\//.test(file) || basename(file) === "README.md") continue;
    const place = places.find(({ path }) => path.test(file));
    if (!place) {
      problems.push(`${file} does not belong to the contract; ${remedy}`);
      continue;
    }
    const { family: of = "", name = "" } = place.path.exec(file)?.groups ?? {};
    const files = families.get(of) ?? { name: of, family: undefined, schemas: [], samples: [], cases: [] };
    families.set(of, files);
    if (place.kind === "family") {
      files.family = parseObject(file) ?? {};
    } else if (place.kind === "sample") {
      files.samples.push({ name, file, text: sources.get(file) ?? "", value: parseObject(file) });
    } else if (place.kind === "cases") {
      files.cases.push({ subject: name, file, value: parse(file, Array.isArray, "array") ?? [] });
    } else {
      const schema = parseObject(file);
      files.schemas.push({ name, file, kind: place.kind, schema: schema ?? {}, isJson: schema !== undefined });
    }
  }
  return {
    families: [...families.values()].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)),
    package: parseObject("package.json") ?? {},
    pages: new Map([...sources].filter(([file]) => /^(README|docs\/[^/]+)\.md$/.test(file))),
    introduction: sources.get("openapi/introduction.md"),
    document: parseObject("openapi/document.json") ?? {},
    triggers: parseObject("openapi/triggers.json") ?? {},
    groups: parseObject("openapi/groups.json") ?? {},
    problems,
  };
}

/** By what families are sorted: the main one comes first, and the others by name. */
function rankOf(family: FamilyFiles): string {
  return familyPrefix(family, "");
}

/** The value of a JSON text, or what is wrong with it and what to do. */
function parseJson(text: string | undefined): { value?: unknown; problem?: string } {
  if (text === undefined) return { problem: "is missing; write it" };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split("\n");
    const what = message.replaceAll(/\s+/g, " "); // the engine quotes the text, line ends and all
    return { problem: `is not JSON: ${what} (line ${before.length}); correct it there` };
  }
}
