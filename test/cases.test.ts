import { Pointer } from "rfc6902";
import { describe, expect, test } from "vitest";
import { knownValues } from "../scripts/profile.ts";
import { escapePointer, isObject, type Schema } from "../scripts/schema.ts";
import { casesOf, hasCases, subjects, verdict } from "./cases.ts";
import { contract } from "./contract.ts";

describe("the cases", () => {
  test.for(subjects.filter(({ name }) => name === "envelope" || hasCases(name)))(
    "of $name cover each required key, type, null, unknown key, unknown value and format",
    ({ name, samples }) => {
      const applied = casesOf(name, samples);
      const uncovered = demands(contract.schemas[name] as Schema).filter(
        ({ met }) => !applied.some((each) => met(each.value, verdict(each))),
      );
      expect(uncovered.map(({ what }) => what)).toEqual([]);
    },
  );
});

type Wanted = ReturnType<typeof verdict>;

interface Demand {
  what: string;
  met: (value: unknown, verdict: Wanted) => boolean;
}

/** What the cases of a schema have to show of each of its properties. */
function demands(schema: Schema, pointer = ""): Demand[] {
  const reference = schema.$ref && contract.schemas[schema.$ref.replace("#/$defs/", "")];
  if (reference) return demands(reference, pointer);
  const known = knownValues(schema);
  if (schema.anyOf && !known) return schema.anyOf.flatMap((branch) => demands(branch, pointer));

  const types = [(known ? schema.anyOf?.[1]?.type : schema.type) ?? []].flat();
  const demand = (what: string, wanted: Wanted, met: (found: unknown) => boolean): Demand => ({
    what: `${pointer} ${what}`,
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
