import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import type { Contract } from "./contract.ts";
import { interfaceName, validatorName } from "./names.ts";
import { applyProfile, knownValues, type Profile, profiles } from "./profile.ts";
import { banner, type RenderedFile } from "./render.ts";
import { mapSchema, type Schema } from "./schema.ts";

/** `generated/validators/`: for each profile a module with a precompiled type guard for each event and the envelope. */
export async function renderValidators(contract: Contract): Promise<RenderedFile[]> {
  const names = [...contract.events.map(({ type }) => type), "envelope"];
  const modules = await Promise.all(
    profiles.map(async (profile) => ({
      path: `generated/validators/${profile}.js`,
      text: `${banner}${await selfContained(compile(contract, profile, names) + byType(contract))}`,
    })),
  );
  return [
    ...modules,
    { path: "generated/validators/lenient.d.ts", text: `${banner}${imports(names)}${validatorType}${guards(names)}` },
    { path: "generated/validators/strict.d.ts", text: `${banner}${imports(names)}${validatorImport}${guards(names)}` },
  ];
}

/** The code of all validators of a profile, which share the functions for the objects that several events carry. */
function compile({ schemas }: Contract, profile: Profile, names: string[]): string {
  const ajv = new Ajv({ allErrors: true, strict: true, code: { source: true, esm: true } });
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, mapSchema(applyProfile(profile, schema), onlyAssertions)]),
  );
  ajv.addSchema({ $id: "contract", $defs });
  return standalone.default(
    ajv,
    Object.fromEntries(names.map((name) => [validatorName(name), `contract#/$defs/${name}`])),
  );
}

function byType({ events }: Contract): string {
  const entries = events.map(({ type }) => `${JSON.stringify(type)}: ${validatorName(type)}`);
  return `\nexport const validators = { ${entries.join(", ")} };`;
}

/** A schema without what no verdict depends on: annotations, and the known values of an open enumeration. */
function onlyAssertions({
  title: _,
  description: __,
  $comment: ___,
  examples: ____,
  deprecated: _____,
  ...schema
}: Schema): Schema {
  return knownValues(schema) ? (schema.anyOf?.[1] as Schema) : schema;
}

/** A module without imports: ajv's code `require`s its runtime even where it is told to be ESM. */
async function selfContained(code: string): Promise<string> {
  const entry = "validators.js";
  const build = await rolldown({
    input: entry,
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "code-in-memory",
        resolveId: (id) => (id === entry ? { id: `${entry}`, moduleSideEffects: false } : null),
        load: (id) => (id === `${entry}` ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  const [chunk] = output;
  if (output.length > 1 || /\brequire\(|\beval\(|\bnew Function\(|^import\b/m.test(chunk.code)) {
    throw new Error("generated/validators cannot do without what they import; see ajv's standalone code");
  }
  return chunk.code.replace(`// ${entry}\n`, "");
}

function imports(names: string[]): string {
  return `\nimport type { ${[...names.map(interfaceName), "EventMap", "EventType"].join(", ")} } from "../types.js";\n`;
}

const validatorType = `
/** One thing that is wrong with a value, as ajv reports it: \`message\` is true of what \`instancePath\` points to. */
export interface ValidationError {
  /** JSON Pointer of the place. A missing or unknown key is named in \`params\`; this then points to its object. */
  instancePath: string;
  /** JSON Pointer of the keyword that says no. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Whether a value is a \`T\`. After a no, \`errors\` holds all that is wrong with it, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
`;

const validatorImport = `import type { Validator } from "./lenient.js";
export type { ValidationError, Validator } from "./lenient.js";
`;

function guards(names: string[]): string {
  return `${names.map((name) => `\nexport declare const ${validatorName(name)}: Validator<${interfaceName(name)}>;`).join("")}

/** The validators of the events, by type. */
export declare const validators: { readonly [Type in EventType]: Validator<EventMap[Type]> };
`;
}
