import { mapSchema, type Schema } from "./schema.ts";

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
  return mapSchema(schema, profile === "strict" ? close : withoutFormat);
}

function withoutFormat({ format: _, ...schema }: Schema): Schema {
  return schema;
}

function close({ format, ...schema }: Schema): Schema {
  if (format !== undefined) return { ...schema, pattern: formats[format]?.pattern as string };
  const known = knownValues(schema);
  if (known) {
    const { anyOf: _, ...annotations } = schema;
    return { ...annotations, enum: known };
  }
  if (schema.properties && schema.additionalProperties === undefined) return { ...schema, additionalProperties: false };
  return schema;
}

/**
 * The known values of an open enumeration, `anyOf: [{ enum }, { type }]`; undefined for any other schema. The second
 * branch has to accept every value of the first.
 */
export function knownValues({ anyOf }: Schema): unknown[] | undefined {
  const [known, open] = anyOf ?? [];
  return anyOf?.length === 2 && known?.enum && open && Object.keys(open).join() === "type" ? known.enum : undefined;
}
