import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { generators } from "../../scripts/conformance/generators.ts";
import {
  deliveries,
  forEvent,
  forEveryEvent,
  languages,
  type NamedEvent,
  openapiEvents,
  recipeEvents,
  typesCommand,
  validatorProgram,
  wrong,
} from "../../scripts/conformance/recipes.ts";
import { bundlesOf } from "../../scripts/contract/bundles.ts";
import { contract, contracts, root } from "../support/contract.ts";

const guide = readFileSync(join(root, "docs/languages.md"), "utf8");
const commands = languages.map((language) => typesCommand(guide, language) ?? "");
const programs = (["python", "php", "go", "java"] as const).map((language) => validatorProgram(guide, language) ?? "");

describe("docs/languages.md", () => {
  test("has a command for types and a program for validating in each language, those for Rust aside", () => {
    expect(commands.map((text) => text.split("\n")[0])).toEqual([
      expect.stringMatching(/^# Python: /),
      expect.stringMatching(/^# Go: /),
      expect.stringMatching(/^# Rust: /),
      expect.stringMatching(/^# Java: /),
      expect.stringMatching(/^# PHP 8: /),
    ]);
    expect(programs.filter((code) => code === "")).toEqual([]);
    expect(validatorProgram(guide, "rust")).toBeUndefined();
  });

  test("names only bundles that exist", () => {
    const named = [...commands, ...programs].map(
      (text) => text.match(/generated\/automation\/schemas[\w./-]*/)?.[0] ?? "none",
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("names the versions that the recipes are run with", () => {
    const pins = readFileSync(join(root, "test/recipes/python/requirements.txt"), "utf8");
    expect(pins).toContain(`datamodel-code-generator==${/generator (\S+)\. /.exec(guide)?.[1]}\n`);
    expect(new Set(guide.match(/quicktype@\S+/g)).size).toBe(1);
  });

  test("says of each language what its types take although the schemas reject it", () => {
    const table = /\| the types take \| in \|\n\| --- \| --- \|\n(.*?)\n\n/s.exec(guide)?.[1];
    const names = { python: "Python", go: "Go", rust: "Rust", java: "Java", php: "PHP" };
    const rows = wrong.filter(({ takenBy }) => takenBy.length > 0);
    expect(table?.split("\n")).toEqual(
      rows.map(({ description, takenBy }) => `| ${description} | ${takenBy.map((each) => names[each]).join(", ")} |`),
    );
  });
});

describe("docs/languages.md, of code generators,", () => {
  const block = /<!-- generators -->\n```sh\n(.*?)```/s.exec(guide)?.[1] ?? "";
  const rows = [
    ...(/\| generator \| its code \|\n\| --- \| --- \|\n(.*?)\n\n/s
      .exec(guide)?.[1]
      ?.matchAll(/^\| (\S+) \| (.*) \|$/gm) ?? []),
  ];

  test("has a command and a remark for each, and for no other", () => {
    const names = Object.keys(generators).sort();
    expect([...block.matchAll(/^# ([\w-]+): /gm)].map(([, name]) => name).sort()).toEqual(names);
    expect(rows.map(([, name]) => name).sort()).toEqual(names);
    expect(
      names.filter((name) => !existsSync(join(root, "test/recipes", name, generators[name]?.loader ?? ""))),
    ).toEqual([]);
  });

  test("says of each what it drops although it is documented", () => {
    for (const [name, { loses = [], losesForms = false }] of Object.entries(generators)) {
      const remark = rows.find(([, of]) => of === name)?.[2] ?? "";
      expect(remark.includes("a field of the account's own"), name).toBe(loses.length > 0);
      expect(remark.includes("knows only the first form"), name).toBe(losesForms);
      for (const what of loses) expect(remark).toMatch(new RegExp(`drops.* ${what}`));
    }
  });

  test("names the versions that they are run with", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(new Set(block.match(/@hey-api\/openapi-ts@\S+/g))).toEqual(
      new Set([`@hey-api/openapi-ts@${devDependencies["@hey-api/openapi-ts"]}`]),
    );
    expect(new Set(block.match(/cli[:-](\d[\d.]*\d)/g)?.map((text) => text.slice(4))).size).toBe(1);
    expect(generators.typify?.needs?.[1]).toContain(`cargo-typify@${/cargo-typify (\d\S*\d)/.exec(block)?.[1]})`);
  });
});

describe("a recipe for one event", () => {
  const events = recipeEvents(contracts);

  test("becomes one for another event in all its names", () => {
    const recipe = "contact.tag.added contact_tag_added ContactTagAdded";
    const event = events.find(({ type }) => type === "contact.course_bundle.enrolled") as NamedEvent;
    expect(forEvent(recipe, event)).toBe(
      "contact.course_bundle.enrolled contact_course_bundle_enrolled ContactCourseBundleEnrolled",
    );
  });

  test("becomes one for an event of the other family, in its folder and under names of its own", () => {
    const recipe = "generated/automation/schemas/contact.tag.added.schema.json contact_tag_added ContactTagAdded";
    const [own, inDocument] = [events, openapiEvents(contracts)].map((of) =>
      forEvent(recipe, of.find(({ type }) => type === "CONTACT_TAG_ADDED") as NamedEvent),
    );
    expect(own).toBe("generated/api/schemas/CONTACT_TAG_ADDED.schema.json api_contact_tag_added OtherContactTagAdded");
    expect(inDocument).toBe(
      "generated/api/schemas/CONTACT_TAG_ADDED.schema.json api_contact_tag_added ApiContactTagAdded",
    );
  });

  test("becomes one for all events where its program names one", () => {
    const some = events.filter(({ type }) => ["contact.tag.added", "contact.page.visited"].includes(type));
    expect(forEveryEvent("first\nuse ContactTagAdded\nlast", some)).toBe(
      "first\nuse ContactPageVisited\nuse ContactTagAdded\nlast",
    );
  });

  test("is made for each event of which a delivery is known", () => {
    const types = contracts.flatMap(({ events }) => events.map(({ type }) => type));
    expect(events.map(({ type }) => type)).toEqual(types.filter((type) => type !== "SALE_CANCELED"));
  });

  test("is found by the whole name of its language", () => {
    const text = "<!-- types -->\n```sh\n# JavaScript: none\n\n# Java: one\n```\n<!-- /types -->";
    expect(typesCommand(text, "java")).toBe("# Java: one\n");
  });

  test("has commands that differ from event to event", () => {
    for (const command of commands)
      expect(new Set(events.map((event) => forEvent(command, event))).size).toBe(events.length);
  });
});

describe("the deliveries for the types", () => {
  const all = contracts.flatMap((contract) => {
    const bundles = bundlesOf(contract, "lenient");
    return contract.events.flatMap(({ type, samples }) => {
      const isValid = new Ajv2020().compile(bundles[type] ?? false);
      return samples.flatMap(({ value }) =>
        deliveries(type, value, isValid).map((delivery) => ({ ...delivery, valid: isValid(delivery.body) })),
      );
    });
  });

  test("are taken by all types where the schema accepts them", () => {
    expect(all.filter(({ valid, takenBy }) => valid && takenBy.length < languages.length)).toEqual([]);
    expect(all.filter(({ valid, documented }) => documented && !valid)).toEqual([]);
  });

  test.for(wrong)("have $description in each sample, where the schema rejects it", ({ description }) => {
    const found = all.filter((delivery) => delivery.description.startsWith(`${description} at `));
    expect(found.length).toBeGreaterThanOrEqual(contract.events.flatMap(({ samples }) => samples).length);
  });
});
