import { mapSchema, omit, type Schema, type Seen } from "./schema.ts";

/**
 * How closely a schema holds a delivery to the documentation.
 * - `lenient`, as written: new keys and values are accepted. For production: what the vendor adds must not cost a sale.
 * - `strict`, derived: new keys and values are rejected. For tests and alarms: it tells what is undocumented.
 */
export type Profile = "lenient" | "strict";
export const profiles: readonly Profile[] = ["lenient", "strict"];

/**
 * What strict asserts instead of each `format`, and how a message names it: validators treat `format` differently. The
 * patterns spell ASCII classes out and have no lookaround, because those differ between languages. `$` stands only at
 * the end, because some validators rewrite it anywhere.
 */
export const formats: Record<string, { pattern: string; name: string }> = {
  // RFC 3339, section 5.6, without checking the number of days in a month
  "date-time": {
    pattern:
      "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
    name: "a time such as 2021-10-05T08:10:29+00:00",
  },
  // What browsers accept in an email field: the HTML standard, without its limits on length
  email: {
    pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$",
    name: "an email address",
  },
  // A scheme and printable ASCII: RFC 3986 without its finer points
  uri: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$", name: "a URL" },
};

/** A schema as a profile publishes it. No profile keeps `format`: some validators assert it, others do not. */
export function applyProfile(profile: Profile, schema: Schema): Schema {
  return mapSchema(schema, profile === "strict" ? close : open);
}

function open({ format: _, seen: __, ...schema }: Schema): Schema {
  return schema;
}

/** A schema that accepts only what is documented: what it lists, and what the documented payloads show. */
function close({ seen, ...schema }: Schema): Schema {
  const closed = closeKeys(closeValues(schema), seen);
  return seen && !seen.null ? withoutNull(closed) : closed;
}

function closeValues({ format, ...schema }: Schema): Schema {
  if (format !== undefined) return { ...schema, pattern: formats[format]?.pattern as string };
  const known = knownBranch(schema);
  if (!known) return schema;
  const { anyOf: _, ...annotations } = schema;
  return { ...annotations, ...known };
}

/** Objects with listed keys have no others, and all keys that the documented payloads always have. */
function closeKeys(schema: Schema, seen: Seen | undefined): Schema {
  if (!schema.properties || schema.additionalProperties !== undefined) return schema;
  const { properties, required = [], ...rest } = schema;
  const keys = Object.keys(properties).filter((key) => required.includes(key) || seen?.keys.includes(key));
  return { ...rest, ...(keys.length > 0 && { required: keys }), properties, additionalProperties: false };
}

function withoutNull(schema: Schema): Schema {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(type)) {
    const others = type.filter((each) => each !== "null");
    return { ...schema, type: others.length === 1 ? (others[0] as string) : others };
  }
  const branches = anyOf?.filter((branch) => branch.type !== "null");
  if (!anyOf || branches?.length === anyOf.length) return schema;
  return branches?.length === 1 ? { ...rest, ...branches[0], ...rest } : { ...schema, anyOf: branches as Schema[] };
}

/**
 * What strict keeps of `anyOf: [documented, open]`, where the second branch accepts whatever the first does: an open
 * enumeration, `[{ enum }, { type }]`, or a value of which only one form has been seen, `[…, {}]`. Undefined for any
 * other schema.
 */
export function knownBranch({ anyOf }: Schema): Schema | undefined {
  const [known, open] = anyOf ?? [];
  if (anyOf?.length !== 2 || !known || !open) return undefined;
  const keywords = Object.keys(open)
    .filter((keyword) => keyword !== "seen")
    .join();
  return keywords === "" || (known.enum && keywords === "type") ? omit(known, ["seen"]) : undefined;
}

/** The known values of an open enumeration, `anyOf: [{ enum }, { type }]`; undefined for any other schema. */
export function knownValues(schema: Schema): unknown[] | undefined {
  return schema.anyOf?.[1]?.type === undefined ? undefined : knownBranch(schema)?.enum;
}
