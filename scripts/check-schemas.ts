import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaFile } from "./contract.ts";
import { faultsByPlace } from "./faults.ts";
import { interfaceName } from "./names.ts";
import { applyProfile, formats, profiles } from "./profile.ts";
import { allSubschemas, annotations, keywords, mapSchema, type Schema } from "./schema.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** What generated/types.ts declares besides the interfaces, and the bundle of all events. */
const takenNames = ["EventMap", "EventType", "EventOf", "UnknownEvent", "Webhook", "WebhookEvent"];

/** All that keeps the schema files from being one contract, a line each. */
export function checkSchemas(files: SchemaFile[]): string[] {
  const envelope = files.find(({ kind }) => kind === "envelope");
  const json = files.filter(({ isJson }) => isJson);
  const sound = json.filter(isSound);
  return [
    ...(envelope ? [] : ["schemas/envelope.schema.json is missing; write what all events have in common"]),
    ...json.flatMap(checkDialect),
    ...sound.flatMap(checkKeywords),
    ...sound.flatMap(checkRoot),
    ...sound.flatMap((file) => checkReferences(file, files)),
    ...sound.flatMap((file) => (file.kind === "event" ? checkEvent(file, sound) : [])),
    ...checkTwins(files, "interface name", ({ name }) => interfaceName(name)),
    ...checkTwins(sound, "title", ({ schema }) => schema.title),
  ];
}

const metaschema = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

/** Whether a file is a schema of 2020-12: only then can more be said of it. What `$schema` says is another matter. */
export function isSound({ isJson, schema }: SchemaFile): boolean {
  return isJson && metaschema.validateSchema({ ...schema, $schema: dialect }) === true;
}

function checkDialect({ file, schema }: SchemaFile): string[] {
  const problems = schema.$schema === dialect ? [] : [`${file} has not "$schema": "${dialect}"; put it first`];
  if (!metaschema.validateSchema({ ...schema, $schema: dialect })) {
    const faults = faultsByPlace(metaschema.errors ?? []);
    return [...problems, ...faults.map((fault) => `${file}#${fault}, says 2020-12; correct it there`)];
  }
  return [...problems, ...strictFaults(schema).map((fault) => `${file} ${fault}; correct it there`)];
}

/** What ajv's strict mode says of a schema in either profile. Without its references: each file answers for itself. */
function strictFaults(schema: Schema): string[] {
  const faults = new Set<string>();
  const logger = { log: () => {}, error: () => {}, warn: (what: string) => faults.add(`fails ajv's ${what}`) };
  for (const profile of profiles) {
    const alone = mapSchema(applyProfile(profile, schema), ({ $ref: _, ...rest }) => rest);
    try {
      new Ajv2020({ strict: "log", allErrors: true, logger }).compile({ ...alone, $schema: dialect });
    } catch (error) {
      faults.add(`does not compile: ${(error as Error).message}`);
    }
  }
  return [...faults];
}

function checkKeywords({ file, schema }: SchemaFile): string[] {
  return allSubschemas(schema).flatMap(([pointer, subschema]) => {
    const { $ref, format, title } = subschema;
    const beside = $ref === undefined ? [] : Object.keys(subschema).filter((keyword) => !annotations.includes(keyword));
    return [
      ...Object.keys(subschema)
        .filter((keyword) => !keywords.includes(keyword))
        .map((keyword) => `${file}#${pointer} has the keyword ${keyword}; use those of scripts/schema.ts`),
      ...beside
        .filter((keyword) => keyword !== "$ref" && keywords.includes(keyword))
        .map((keyword) => `${file}#${pointer} has ${keyword} beside $ref; put it into what is referred to`),
      ...(title !== undefined && pointer !== ""
        ? [`${file}#${pointer} has a title, which would name an interface; say it in a description`]
        : []),
      ...(format !== undefined && !Object.hasOwn(formats, format)
        ? [`${file}#${pointer} has the format ${format}; give it a pattern in scripts/profile.ts`]
        : []),
    ];
  });
}

function checkRoot({ file, name, schema }: SchemaFile): string[] {
  const missing = (["title", "description"] as const).filter((keyword) => !schema[keyword]);
  return [
    ...missing.map((keyword) => `${file} has no ${keyword}; add one at its root`),
    ...(takenNames.includes(interfaceName(name)) ? [`${file} has a name that is taken; choose another`] : []),
  ];
}

function checkReferences({ file, schema }: SchemaFile, files: SchemaFile[]): string[] {
  const targets = files.filter(({ kind }) => kind === "object").map(({ file }) => file);
  return allSubschemas(schema).flatMap(([pointer, { $ref }]) => {
    if ($ref === undefined || targets.includes(referredFile(file, $ref))) return [];
    const choice = targets.map((target) => posix.relative(posix.dirname(file), target)).join(", ");
    return [`${file}#${pointer}/$ref is ${$ref}, which is no file of an object; refer to one of ${choice}`];
  });
}

function checkEvent({ file, name, schema }: SchemaFile, sound: SchemaFile[]): string[] {
  const type = schema.properties?.type?.const;
  const problems =
    type === name
      ? []
      : [`${file}#/properties/type/const is ${JSON.stringify(type)}; write "${name}" or rename the file`];

  const envelope = sound.find(({ kind }) => kind === "envelope");
  if (!envelope) return problems;
  const [mine, all] = [envelopeOf(file, schema), envelopeOf(envelope.file, envelope.schema)];
  for (const pointer of new Set([...Object.keys(all), ...Object.keys(mine)])) {
    if (!isDeepStrictEqual(mine[pointer], all[pointer])) {
      problems.push(`${file}#${pointer} differs from ${envelope.file}; spell the envelope out as it stands there`);
    }
  }
  return problems;
}

/** What all events have in common, by pointer: everything but what an event says of itself, its `type` and its `data`. */
function envelopeOf(file: string, schema: Schema): Record<string, unknown> {
  const { $schema: _, title: __, description: ___, $comment: ____, examples: _____, properties, ...root } = schema;
  const { type, data, ...common } = properties ?? {};
  return {
    ...Object.fromEntries(Object.entries(root).map(([keyword, value]) => [`/${keyword}`, value])),
    "/properties/type/type": type?.type,
    "/properties/data/type": data?.type,
    ...Object.fromEntries(
      Object.entries(common).map(([key, property]) => [
        `/properties/${key}`,
        property.$ref ? { ...property, $ref: referredFile(file, property.$ref) } : property,
      ]),
    ),
  };
}

function referredFile(file: string, $ref: string): string {
  return posix.join(posix.dirname(file), $ref);
}

function checkTwins(files: SchemaFile[], what: string, of: (file: SchemaFile) => string | undefined): string[] {
  return files.flatMap((file, index) => {
    const twin = files.slice(0, index).find((other) => of(other) !== undefined && of(other) === of(file));
    return twin ? [`${file.file} and ${twin.file} have the same ${what}, ${of(file)}; give one of them another`] : [];
  });
}
