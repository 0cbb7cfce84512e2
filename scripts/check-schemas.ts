import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaFile } from "./contract.ts";
import { faultsByPlace } from "./faults.ts";
import { interfaceName } from "./names.ts";
import { formats } from "./profile.ts";
import { allSubschemas, keywords, mapSchema, type Schema } from "./schema.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** What generated/types.ts declares besides the interfaces, and the bundle of all events. */
const takenNames = ["EventMap", "EventType", "EventOf", "UnknownEvent", "Webhook", "WebhookEvent"];

/** All that keeps the schema files from being one contract, a line each. */
export function checkSchemas(files: SchemaFile[]): string[] {
  const envelope = files.find(({ kind }) => kind === "envelope");
  const read = files.filter(({ isJson }) => isJson);
  return [
    ...(envelope ? [] : ["schemas/envelope.schema.json is missing; write what all events have in common"]),
    ...read.flatMap(checkAnnotations),
    ...read.flatMap(checkKeywords),
    ...read.flatMap(checkDialect),
    ...read.flatMap((file) => checkReferences(file, files)),
    ...read.flatMap((file) => (file.kind === "event" ? checkEvent(file, envelope) : [])),
    ...checkTwins(files, "interface name", ({ name }) => interfaceName(name)),
    ...checkTwins(files, "title", ({ schema }) => schema.title),
  ];
}

function checkAnnotations({ file, name, schema }: SchemaFile): string[] {
  const missing = (["title", "description"] as const).filter((keyword) => typeof schema[keyword] !== "string");
  return [
    ...missing.map((keyword) => `${file} has no ${keyword}; add one at its root`),
    ...(takenNames.includes(interfaceName(name)) ? [`${file} has a name that is taken; choose another`] : []),
  ];
}

function checkKeywords({ file, schema }: SchemaFile): string[] {
  return allSubschemas(schema).flatMap(([pointer, subschema]) => [
    ...Object.keys(subschema)
      .filter((keyword) => !keywords.includes(keyword))
      .map((keyword) => `${file}#${pointer} has the keyword ${keyword}; use those of scripts/schema.ts`),
    ...(subschema.format !== undefined && !Object.hasOwn(formats, subschema.format)
      ? [`${file}#${pointer} has the format ${subschema.format}; give it a pattern in scripts/profile.ts`]
      : []),
  ]);
}

/** Valid 2020-12, and free of what ajv's strict mode warns of. References are left out: each file answers for itself. */
function checkDialect({ file, schema }: SchemaFile): string[] {
  if (schema.$schema !== dialect) return [`${file} has not "$schema": "${dialect}"; put it first`];
  const problems: string[] = [];
  const report = (what: string) => problems.push(`${file}${what}; correct it there`);
  const logger = { log: report, error: report, warn: (what: string) => report(` fails ajv's ${what}`) };
  const ajv = new Ajv2020({ strict: "log", allErrors: true, formats: {}, validateFormats: false, logger });

  if (!ajv.validateSchema(schema)) {
    return faultsByPlace(ajv.errors ?? []).map((fault) => `${file}#${fault}, says 2020-12; correct it there`);
  }
  try {
    ajv.compile(mapSchema(schema, ({ $ref: _, ...rest }) => rest));
  } catch (error) {
    report(` does not compile: ${(error as Error).message}`);
  }
  return [...new Set(problems)];
}

function checkReferences({ file, schema }: SchemaFile, files: SchemaFile[]): string[] {
  const targets = files.filter(({ kind }) => kind === "object").map(({ file }) => file);
  return allSubschemas(schema).flatMap(([pointer, { $ref }]) => {
    if (typeof $ref !== "string" || targets.includes(referredFile(file, $ref))) return [];
    const choice = targets.map((target) => posix.relative(posix.dirname(file), target)).join(", ");
    return [`${file}#${pointer}/$ref is ${$ref}, which is no file of an object; refer to one of ${choice}`];
  });
}

function checkEvent({ file, name, schema }: SchemaFile, envelope: SchemaFile | undefined): string[] {
  const type = schema.properties?.type?.const;
  const problems =
    type === name
      ? []
      : [`${file}#/properties/type/const is ${JSON.stringify(type)}; write "${name}" or rename the file`];
  if (!envelope?.isJson) return problems;

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
      Object.entries(common).map(([key, { $ref, ...rest }]) => [
        `/properties/${key}`,
        { ...rest, $ref: $ref && referredFile(file, $ref) },
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
    return twin ? [`${file.file} has the ${what} of ${twin.file}, ${of(file)}; give it another`] : [];
  });
}
