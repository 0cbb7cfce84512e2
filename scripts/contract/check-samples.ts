import { Ajv2020 } from "ajv/dist/2020.js";
import { applyProfile, type Profile, profiles } from "../schema/profile.ts";
import { omit, type Schema } from "../schema/schema.ts";
import { eventKeyIn } from "./check-family.ts";
import { isSound } from "./check-schemas.ts";
import { faultsByPlace } from "./faults.ts";
import { eventOf, hasUnknownBody, type SchemaFile } from "./model.ts";
import type { FamilyFiles } from "./sort.ts";

/** Names the events without a sample, the samples without an event, and what is wrong with the others, a line each. */
export function checkSamples(files: FamilyFiles): string[] {
  const { name: family, schemas, samples } = files;
  const key = eventKeyIn(files);
  const events = schemas.filter(({ kind }) => kind === "event");
  const validators = profiles.map((profile) => ({ profile, faultsOf: compile(schemas, profile) }));

  const withoutSample = events
    .filter(({ schema }) => !hasUnknownBody(schema))
    .filter((event) => !samples.some((sample) => eventOf(sample, events) === event));
  return [
    ...withoutSample.map(({ file, name }) => `${file} has no sample; add test/samples/${family}/${name}.json`),
    ...samples.flatMap((sample) => {
      const event = eventOf(sample, events);
      if (!event) {
        return [`${sample.file} has no event; add schemas/${family}/events/<type>.schema.json or rename the sample`];
      }
      if (sample.value === undefined) return [];
      // A type that the schema gives wrongly is reported of the schema.
      const isMisnamed = key !== undefined && event.schema.properties?.[key]?.const !== event.name;
      const places = new Set<string>(isMisnamed ? [`/${key}`] : []); // strict repeats what lenient says, sometimes in other words
      return validators.flatMap(({ profile, faultsOf }) =>
        faultsOf(event.file, sample.value)
          .filter(([place]) => !places.has(place) && places.add(place))
          .map(([, fault]) => `${sample.file}#${fault} (${profile}); correct the sample or ${event.file}`),
      );
    }),
  ];
}

/**
 * A function that says what is wrong with a value, by place. A broken schema, which is reported elsewhere, accepts
 * anything, so that the other problems are found too.
 */
function compile(files: SchemaFile[], profile: Profile) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
  });
  for (const each of files) {
    const schema: Schema = isSound(each) ? applyProfile(profile, each.schema) : {};
    ajv.addSchema(omit(schema, ["$schema"]), each.file);
  }
  return (file: string, value: unknown): [place: string, fault: string][] => {
    try {
      ajv.validate(file, value);
    } catch {
      return []; // a reference leads nowhere, which is reported elsewhere
    }
    return faultsByPlace(ajv.errors ?? []).map((fault) => [fault.slice(0, fault.indexOf(" ")), fault]);
  };
}
