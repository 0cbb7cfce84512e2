import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../scripts/schema/profile.ts";
import { mapSchema, omit } from "../../scripts/schema/schema.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { applied, subjects, unknownEvent, verdict } from "../support/cases.ts";
import { contract } from "../support/contract.ts";
import { forms, type PublishedForm } from "../support/forms.ts";

const samples = contract.events.flatMap(({ type, samples }) => samples.map((sample) => ({ type, ...sample })));

// What the payloads show of a place is no keyword.
const asWritten = mapSchema({ $defs: contract.schemas }, (each) => omit(each, ["seen"])).$defs;

const named = samples.map((sample) => [sample.name, sample] as const);

describe("the documented payloads", () => {
  test("are the vendor's eleven, of ten types, or more", () => {
    expect(samples.length).toBeGreaterThanOrEqual(11);
    expect(contract.events.length).toBeGreaterThanOrEqual(10);
  });

  test.for(named)("%s is accepted by the schema file as written, formats asserted", ([, { type, value }]) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajvFormats.default(ajv);
    ajv.addSchema({ $id: "contract", $defs: asWritten });
    ajv.validate(`contract#/$defs/${type}`, value);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test.for(named)("%s is accepted in every generated form", ([, { type, value }]) => {
    for (const { name, faults } of forms) expect(faults(type, value), name).toEqual([]);
    for (const { name, faults } of forms) expect(faults("envelope", value), `${name} of the envelope`).toEqual([]);
  });
});

const cases = subjects.flatMap((subject) => applied(subject).map((each) => ({ name: subject.name, ...each })));

describe("an edited payload", () => {
  const sentences = cases.map((each) => [`${each.name} ${verdict(each)} ${each.description}`, each] as const);
  test.for(sentences)("%s", ([, each]) => {
    for (const { name, profile, faults } of forms.filter(({ union }) => !union || looksUp(each.value, each.name))) {
      const found = faults(each.name, each.value);
      if (each[profile] === true) expect(found, name).toEqual([]);
      // Draft-07 says the same in other keywords, so in other words.
      else if (name.startsWith("draft-07")) expect(found, name).not.toEqual([]);
      else expect(found, name).toContainEqual(expect.stringContaining(each[profile]));
    }
  });

  function looksUp(value: unknown, type: string): boolean {
    return isObject(value) && value.type === type;
  }
});

describe("the union", () => {
  const unions = forms.filter(({ union }) => union);
  const faultsOf = (profile: Profile, value: unknown) =>
    unions.filter((form) => form.profile === profile).map(({ faults }) => faults("webhook", value).length > 0);

  test.for([unknownEvent.type, "", "__proto__", "constructor", "toString"])(
    "takes an event of the undocumented type %j in the lenient profile and rejects it in strict",
    (type) => {
      const value = { ...unknownEvent, type };
      expect(faultsOf("lenient", value)).toEqual([false, false, false]);
      expect(faultsOf("strict", value)).toEqual([true, true, true]);
    },
  );

  const broken = applied({ name: "envelope", samples: [unknownEvent] }).filter(({ lenient }) => lenient !== true);
  test.for(broken.map(({ description, value }) => [description, value] as const))(
    "rejects %s, of an undocumented type too",
    ([, value]) => {
      expect(faultsOf("lenient", value)).toEqual([true, true, true]);
      expect(faultsOf("strict", value)).toEqual([true, true, true]);
    },
  );

  test("reports one wrong key outside an anyOf in at most two errors", () => {
    const { faults } = unions.find(({ name }) => name === "2020-12 lenient union") as PublishedForm;
    const reports = cases
      .filter(({ lenient, value }) => lenient !== true && isObject(value))
      .map(({ value }) => faults("webhook", value))
      .filter((found) => !found.some((fault) => fault.endsWith("must match a schema in anyOf")));
    expect(reports.length).toBeGreaterThan(300);
    expect(reports.filter((found) => found.length > 2)).toEqual([]);
  });
});
