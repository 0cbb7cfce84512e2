import { Ajv2020 } from "ajv/dist/2020.js";
import type { Sample, SchemaFile } from "./contract.ts";
import { faultsByPlace } from "./faults.ts";
import { applyProfile, profiles } from "./profile.ts";

/** The event that a sample is named after, by its type alone or by its type and a variant. */
export function eventOf(sample: Sample, events: SchemaFile[]): SchemaFile | undefined {
  const named = events.filter(({ name }) => sample.name === name || sample.name.startsWith(`${name}.`));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The events that no sample proves, the samples that no event has, and what is wrong with the others, a line each. */
export function checkSamples(files: SchemaFile[], samples: Sample[]): string[] {
  const events = files.filter(({ kind }) => kind === "event");
  const validators = profiles.map((profile) => ({ profile, validate: compile(files, profile) }));

  const withoutSample = events.filter((event) => !samples.some((sample) => eventOf(sample, events) === event));
  return [
    ...withoutSample.map(({ file, name }) => `${file} has no sample; add test/samples/${name}.json`),
    ...samples.flatMap((sample) => {
      const event = eventOf(sample, events);
      if (!event) return [`${sample.file} has no event; add schemas/events/<type>.schema.json or rename the sample`];
      for (const { profile, validate } of validators) {
        const faults = sample.value === undefined ? [] : validate(event.file, sample.value);
        if (faults.length > 0) {
          return faults.map((fault) => `${sample.file}#${fault} (${profile}); correct the sample or ${event.file}`);
        }
      }
      return [];
    }),
  ];
}

/** What is wrong with a value, by place. Nothing if the schema is broken, which is reported of the schema itself. */
function compile(files: SchemaFile[], profile: (typeof profiles)[number]) {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false, logger: false });
  for (const { file, schema } of files) {
    try {
      ajv.addSchema(applyProfile(profile, schema), file);
    } catch {}
  }
  return (file: string, value: unknown): string[] => {
    try {
      return ajv.validate(file, value) ? [] : faultsByPlace(ajv.errors ?? []);
    } catch {
      return [];
    }
  };
}
