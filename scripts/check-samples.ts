import { Ajv2020 } from "ajv/dist/2020.js";
import { isSound } from "./check-schemas.ts";
import type { Sample, SchemaFile } from "./contract.ts";
import { faultsByPlace } from "./faults.ts";
import { applyProfile, type Profile, profiles } from "./profile.ts";
import type { Schema } from "./schema.ts";

/** The event that a sample is named after, by its type alone or by its type and a variant. */
export function eventOf(sample: Sample, events: SchemaFile[]): SchemaFile | undefined {
  const named = events.filter(({ name }) => sample.name === name || sample.name.startsWith(`${name}.`));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The events that no sample proves, the samples that no event has, and what is wrong with the others, a line each. */
export function checkSamples(files: SchemaFile[], samples: Sample[]): string[] {
  const events = files.filter(({ kind }) => kind === "event");
  const validators = profiles.map((profile) => ({ profile, faultsOf: compile(files, profile) }));

  const withoutSample = events.filter((event) => !samples.some((sample) => eventOf(sample, events) === event));
  return [
    ...withoutSample.map(({ file, name }) => `${file} has no sample; add test/samples/${name}.json`),
    ...samples.flatMap((sample) => {
      const event = eventOf(sample, events);
      if (!event) return [`${sample.file} has no event; add schemas/events/<type>.schema.json or rename the sample`];
      if (sample.value === undefined) return [];
      const places = new Set<string>(); // strict repeats what lenient says, in other words for some
      return validators.flatMap(({ profile, faultsOf }) =>
        faultsOf(event.file, sample.value)
          .filter(([place]) => !places.has(place) && places.add(place))
          .map(([, fault]) => `${sample.file}#${fault} (${profile}); correct the sample or ${event.file}`),
      );
    }),
  ];
}

/**
 * A function that says what is wrong with a value, by place. A schema that is broken, which is reported of its file,
 * accepts anything: what else is wrong can be said all the same.
 */
function compile(files: SchemaFile[], profile: Profile) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });
  for (const each of files) {
    const { $schema: _, ...schema } = isSound(each) ? applyProfile(profile, each.schema) : ({} as Schema);
    ajv.addSchema(schema, each.file);
  }
  return (file: string, value: unknown): [place: string, fault: string][] => {
    try {
      ajv.validate(file, value);
    } catch {
      return []; // it refers to nothing, which is reported of its file
    }
    return faultsByPlace(ajv.errors ?? []).map((fault) => [fault.slice(0, fault.indexOf(" ")), fault]);
  };
}
