import { knownBranch, knownValues } from "../schema/profile.ts";
import { acceptsEverything, resolve, type Schema } from "../schema/schema.ts";

/** What the value of a field can be. */
export interface ValueType {
  /** In plain words, without null: `string (time)`, `object or empty array`. `unknown` if only null has been seen. */
  type: string;
  nullable: boolean;
  /** The known values, without null. */
  values: unknown[];
  /** Whether lenient takes other values or types than those that are named here. */
  isOpen: boolean;
}

const formats: Record<string, string> = { "date-time": "time", email: "email address", uri: "URL" };
const plurals: Record<string, string> = { object: "objects", string: "strings", integer: "integers", array: "arrays" };

/** What the value of a field can be, as the lenient schema has it. */
export function valueType(schema: Schema, schemas: Record<string, Schema>): ValueType {
  const target = resolve(schema, schemas);
  const values = knownValues(target) ?? target.enum ?? (target.const === undefined ? [] : [target.const]);
  const words = [...new Set(wordsFor(target, schemas))];
  return {
    type: words.filter((word) => word !== "null").join(" or ") || "unknown",
    nullable: words.includes("null") || words.includes("anything"),
    values: values.filter((value) => value !== null),
    isOpen: knownBranch(target) !== undefined,
  };
}

/** Every type that a value can have, a word each. */
function wordsFor(schema: Schema, schemas: Record<string, Schema>): string[] {
  const target = resolve(schema, schemas);
  const seen = knownValues(target) ? target.anyOf?.[1] : knownBranch(target);
  if (seen) return wordsFor(seen, schemas);
  if (acceptsEverything(target)) return ["anything"];
  if (target.enum) return target.enum.map((value) => (value === null ? "null" : typeof value));
  if (target.anyOf) return target.anyOf.flatMap((branch) => wordsFor(branch, schemas));
  return [target.type ?? "object"].flat().map((type) => {
    if (type === "array") return arrayWord(target, schemas);
    return type === "string" && target.format ? `string (${formats[target.format] ?? target.format})` : type;
  });
}

function arrayWord({ items, maxItems }: Schema, schemas: Record<string, Schema>): string {
  if (maxItems === 0) return "empty array";
  const words = items ? wordsFor(items, schemas) : [];
  const [word = ""] = words;
  return words.length === 1 && word in plurals ? `array of ${plurals[word]}` : "array";
}
