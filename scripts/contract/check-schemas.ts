import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { interfaceName, reservedNames } from "../schema/names.ts";
import { applyProfile, formats, profiles } from "../schema/profile.ts";
import { allSubschemas, annotations, keywords, mapSchema, omit, type Schema } from "../schema/schema.ts";
import { eventKeyIn } from "./check-family.ts";
import { faultsByPlace } from "./faults.ts";
import type { SchemaFile } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Everything that keeps the schema files of a family from being one contract, a line each. */
export function checkSchemas(family: FamilyFiles): string[] {
  const { name, schemas: files } = family;
  const key = eventKeyIn(family);
  const json = files.filter(({ isJson }) => isJson);
  const sound = json.filter(isSound);
  const events = sound.filter(({ kind }) => kind === "event");
  const envelope = sound.find(({ kind }) => kind === "envelope");
  // Where the body tells the event, an undocumented event can arrive, and only its envelope can be checked.
  const lacksEnvelope = key !== undefined && !files.some(({ kind }) => kind === "envelope");
  return [
    ...(lacksEnvelope ? [`schemas/${name}/envelope.schema.json is missing; write what all events have in common`] : []),
    ...json.flatMap(checkDialect),
    ...sound.flatMap(checkKeywords),
    ...sound.flatMap(checkRoot),
    ...sound.flatMap((file) => checkReferences(file, files)),
    ...(key === undefined ? [] : events.flatMap((file) => checkName(file, key))),
    ...(envelope ? events.flatMap((file) => checkEnvelope(file, envelope, key)) : []),
    ...checkTwins(files, "interface name", ({ name }) => interfaceName(name)),
    ...checkTwins(sound, "title", ({ schema }) => schema.title),
  ];
}

const metaschema = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

/** Whether a file is a schema in 2020-12, apart from its `$schema`. Only then can more be said about it. */
export function isSound({ isJson, schema }: SchemaFile): boolean {
  return isJson && metaschema.validateSchema({ ...schema, $schema: dialect }) === true;
}

function checkDialect({ file, schema }: SchemaFile): string[] {
  const problems = schema.$schema === dialect ? [] : [`${file} lacks "$schema": "${dialect}"; put it first`];
  if (!metaschema.validateSchema({ ...schema, $schema: dialect })) {
    const faults = faultsByPlace(metaschema.errors ?? []);
    return [...problems, ...faults.map((fault) => `${file}#${fault} (JSON Schema 2020-12); correct it there`)];
  }
  return [...problems, ...strictFaults(schema).map((fault) => `${file} ${fault}; correct it there`)];
}

/** What ajv's strict mode finds in a schema, in either profile. References are left out: each file answers for itself. */
function strictFaults(schema: Schema): string[] {
  const faults = new Set<string>();
  const logger = { log: () => {}, error: () => {}, warn: (what: string) => faults.add(`fails ajv's ${what}`) };
  for (const profile of profiles) {
    const alone = mapSchema(applyProfile(profile, schema), (each) => omit(each, ["$ref"]));
    try {
      new Ajv2020({ strict: "log", allErrors: true, logger, validateSchema: false }).compile({
        ...alone,
        $schema: dialect,
      });
    } catch (error) {
      faults.add(`does not compile: ${(error as Error).message}`);
    }
  }
  return [...faults];
}

function checkKeywords({ file, schema }: SchemaFile): string[] {
  return allSubschemas(schema).flatMap(([pointer, subschema]) => {
    const { $ref, format, title, additionalProperties } = subschema;
    const assertions = keywords.filter((keyword) => keyword in subschema && !annotations.includes(keyword));
    const beside = $ref === undefined ? [] : assertions.filter((keyword) => keyword !== "$ref");
    return [
      ...Object.keys(subschema)
        .filter((keyword) => !keywords.includes(keyword))
        .map((keyword) => `${file}#${pointer} has the keyword ${keyword}; use those in scripts/schema/schema.ts`),
      ...beside.map((keyword) => `${file}#${pointer} has ${keyword} beside $ref; move it to the schema referred to`),
      ...(title !== undefined && pointer !== ""
        ? [`${file}#${pointer} has a title, which would name an interface; say it in a description`]
        : []),
      ...(additionalProperties === false
        ? [
            `${file}#${pointer} closes an object, so that a new key would cost a delivery; leave it open, as strict closes it`,
          ]
        : []),
      ...(format !== undefined && !Object.hasOwn(formats, format)
        ? [
            `${file}#${pointer} has the format ${format}; use one of ${Object.keys(formats).join(", ")}, or give it a ` +
              "pattern in scripts/schema/profile.ts",
          ]
        : []),
    ];
  });
}

function checkRoot({ file, name, schema }: SchemaFile): string[] {
  const missing = (["title", "description"] as const).filter((keyword) => !schema[keyword]);
  return [
    ...missing.map((keyword) => `${file} has no ${keyword}; add one at its root`),
    ...(reservedNames.includes(interfaceName(name)) ? [`${file} has a name that is taken; choose another`] : []),
  ];
}

function checkReferences({ file, schema }: SchemaFile, files: SchemaFile[]): string[] {
  const targets = files.filter(({ kind }) => kind === "object").map(({ file }) => file);
  return allSubschemas(schema).flatMap(([pointer, { $ref }]) => {
    if ($ref === undefined || targets.includes(referredFile(file, $ref))) return [];
    const choice = targets.map((target) => posix.relative(posix.dirname(file), target)).join(", ");
    return [`${file}#${pointer}/$ref is ${$ref}, which is not the file of an object; refer to one of ${choice}`];
  });
}

/** Where the body tells the event, the schema has to say so. */
function checkName({ file, name, schema }: SchemaFile, key: string): string[] {
  const said = schema.properties?.[key]?.const;
  if (said === name) return [];
  return [`${file}#/properties/${key}/const is ${JSON.stringify(said)}; write "${name}" or rename the file`];
}

function checkEnvelope(event: SchemaFile, envelope: SchemaFile, key = ""): string[] {
  const { file } = event;
  const [own, all] = [envelopeOf(event, key), envelopeOf(envelope, key)];
  return [...new Set([...Object.keys(all), ...Object.keys(own)])]
    .filter((pointer) => !isDeepStrictEqual(own[pointer], all[pointer]))
    .map((pointer) => `${file}#${pointer} differs from ${envelope.file}; spell the envelope out as it stands there`);
}

/** What all events have in common, by pointer: all but what an event says about itself, its name and its `data`. */
function envelopeOf({ file, schema }: SchemaFile, key: string): Record<string, unknown> {
  const { properties, ...root } = omit(schema, ["$schema", ...annotations]);
  const { [key]: name, data: _, ...common } = properties ?? {};
  return {
    ...Object.fromEntries(Object.entries(root).map(([keyword, value]) => [`/${keyword}`, value])),
    [`/properties/${key}/type`]: name?.type,
    ...Object.fromEntries(
      Object.entries(common).map(([key, property]) => [
        `/properties/${key}`,
        mapSchema(property, (each) => (each.$ref ? { ...each, $ref: referredFile(file, each.$ref) } : each)),
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
