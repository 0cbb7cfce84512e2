import { Pointer } from "rfc6902";
import { describe, expect, test } from "vitest";
import { knownValues } from "../scripts/schema/profile.ts";
import { escapePointer, isObject, resolve, type Schema } from "../scripts/schema/schema.ts";
import { applied, subjects, verdict } from "./cases.ts";
import { contract } from "./contract.ts";

describe("the cases", () => {
  test.for(subjects.map((subject) => [subject.name, subject] as const))(
    "of %s pin each assertion",
    ([name, subject], { skip }) => {
      skip(
        name !== "envelope" && !contract.cases.has(`events/${name}`),
        `nothing pins what the schema asserts; add test/cases/events/${name}.json`,
      );
      const cases = applied(subject);
      const open = demands(contract.schemas[name] as Schema)
        .filter(({ met }) => !cases.some((each) => met(each.value, verdict(each))))
        .map(({ what, wanted }) => `no case ${wanted} ${what}`);
      expect(open).toEqual([]);
    },
  );

  test("are in files named after what they are about", () => {
    const names = Object.keys(contract.schemas).map((name) => {
      if (name === "envelope") return name;
      return `${contract.events.some(({ type }) => type === name) ? "events" : "objects"}/${name}`;
    });
    expect(names).toEqual(expect.arrayContaining([...contract.cases.keys()]));
  });
});

type Wanted = ReturnType<typeof verdict>;

/** Something that a case has to show. */
interface Demand {
  what: string;
  wanted: Wanted;
  met: (value: unknown, verdict: Wanted) => boolean;
}

/** What the cases of a schema have to show of each of its properties. */
function demands(schema: Schema, pointer = ""): Demand[] {
  if (schema.$ref) return demands(resolve(schema, contract.schemas), pointer);
  const known = knownValues(schema);
  if (schema.anyOf && !known) {
    const nullable = schema.anyOf.some(({ type }) => type === "null");
    const branches = schema.anyOf.filter(({ type }) => type !== "null").flatMap((branch) => demands(branch, pointer));
    return nullable ? branches.filter(({ what }) => what !== `${pointer} of null`) : branches;
  }

  const types = [(known ? schema.anyOf?.[1]?.type : schema.type) ?? []].flat();
  const demand = (what: string, wanted: Wanted, met: (found: unknown) => boolean): Demand => ({
    what: `${pointer} ${what}`,
    wanted,
    met: (value, verdict) => verdict === wanted && met(at(value, pointer)),
  });
  const isString = (found: unknown) => typeof found === "string";
  return [
    demand(
      "of a wrong type",
      "rejects",
      (found) => found !== undefined && found !== null && !types.includes(typeOf(found)),
    ),
    demand("of null", types.includes("null") ? "accepts" : "rejects", (found) => found === null),
    ...(known
      ? [demand("of an unknown value", "rejects in strict only", (found) => isString(found) && !known.includes(found))]
      : []),
    ...(schema.minimum === undefined
      ? []
      : [demand(`below ${schema.minimum}`, "rejects", (found) => Number(found) === (schema.minimum as number) - 1)]),
    ...(schema.format ? [demand(`that is no ${schema.format}`, "rejects in strict only", isString)] : []),
    ...(schema.required ?? []).map((key) =>
      demand(`without ${key}`, "rejects", (found) => isObject(found) && !(key in found)),
    ),
    ...(schema.properties && schema.additionalProperties === undefined
      ? [
          demand(
            "with an unknown key",
            "rejects in strict only",
            (found) => isObject(found) && Object.keys(found).some((key) => !(key in (schema.properties ?? {}))),
          ),
        ]
      : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
      demands(child, `${pointer}/${escapePointer(key)}`),
    ),
    ...(schema.items ? demands(schema.items, `${pointer}/0`) : []),
  ];
}

function at(value: unknown, pointer: string): unknown {
  return Pointer.fromJSON(pointer).get(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}
