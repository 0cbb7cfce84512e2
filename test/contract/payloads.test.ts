import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { subjectsOf } from "../../scripts/contract/cases.ts";
import type { Profile } from "../../scripts/schema/profile.ts";
import { mapSchema, omit } from "../../scripts/schema/schema.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { applied, unknownEvent, verdict } from "../support/cases.ts";
import { contract, contracts } from "../support/contract.ts";
import { formsOf, type PublishedForm } from "../support/forms.ts";

const families = await Promise.all(contracts.map(async (contract) => ({ contract, forms: await formsOf(contract) })));

const samples = families.flatMap(({ contract, forms }) =>
  contract.events.flatMap(({ type, samples }) => samples.map((sample) => ({ contract, forms, type, ...sample }))),
);
const named = samples.map((sample) => [sample.name, sample] as const);

describe("the payloads", () => {
  test("are the vendor's eleven of automation webhooks, of ten types, or more", () => {
    expect(samples.filter((sample) => sample.contract === contract).length).toBeGreaterThanOrEqual(11);
    expect(contract.events.length).toBeGreaterThanOrEqual(10);
  });

  test.for(named)("%s is accepted by the schema file as written, formats asserted", ([, { contract, type, value }]) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajvFormats.default(ajv);
    // What the payloads show of a place is no keyword.
    const { $defs } = mapSchema({ $defs: contract.schemas }, (each) => omit(each, ["seen"]));
    ajv.addSchema({ $id: "contract", $defs });
    ajv.validate(`contract#/$defs/${type}`, value);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test.for(named)("%s is accepted in every generated form", ([, { contract, forms, type, value }]) => {
    for (const { name, faults } of forms) expect(faults(type, value), name).toEqual([]);
    if (!contract.schemas.envelope) return;
    for (const { name, faults } of forms) expect(faults("envelope", value), `${name} of the envelope`).toEqual([]);
  });
});

const cases = families.flatMap(({ contract, forms }) =>
  subjectsOf(contract).flatMap((subject) =>
    applied(subject, contract).map((each) => ({ contract, forms, name: subject.name, ...each })),
  ),
);

describe("an edited payload", () => {
  const sentences = cases.map((each) => [`${each.name} ${verdict(each)} ${each.description}`, each] as const);
  test.for(sentences)("%s", ([, each]) => {
    for (const { name, profile, faults } of each.forms.filter(
      ({ union }) => !union || looksUp(each.value, each.name),
    )) {
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
  const unions = families.flatMap(({ forms }) => forms.filter(({ union }) => union));
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
      .filter((each) => each.contract === contract)
      .filter(({ lenient, value }) => lenient !== true && isObject(value))
      .map(({ value }) => faults("webhook", value))
      .filter((found) => !found.some((fault) => fault.endsWith("must match a schema in anyOf")));
    expect(reports.length).toBeGreaterThan(300);
    expect(reports.filter((found) => found.length > 2)).toEqual([]);
  });
});
