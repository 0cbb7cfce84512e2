import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { interfaceName, validatorName } from "../schema/names.ts";
import { applyProfile, knownValues, type Profile, profiles } from "../schema/profile.ts";
import { annotations, mapSchema, omit, type Schema } from "../schema/schema.ts";
import { banner } from "./text.ts";

/** `validators/`: for each profile, a module with a precompiled type guard for each event and for the envelope. */
export async function renderValidators(contract: Contract): Promise<RenderedFile[]> {
  const { family, events, schemas } = contract;
  const names = [...events.map(({ type }) => type), ...("envelope" in schemas ? ["envelope"] : [])];
  const files = profiles.map(async (profile) => {
    const path = `generated/${family.name}/validators/${profile}`;
    const code = await selfContained(compile(contract, profile, names) + byType(contract));
    return [
      { path: `${path}.js`, text: banner + code },
      { path: `${path}.d.ts`, text: declarations(names) },
    ];
  });
  return (await Promise.all(files)).flat();
}

/** The code of all validators of a profile. They share the functions for objects that several events have. */
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
function onlyAssertions(schema: Schema): Schema {
  return omit(knownValues(schema) ? (schema.anyOf?.[1] as Schema) : schema, annotations);
}

/** A module without imports: ajv's code requires its runtime by `require`, even as ESM. */
async function selfContained(code: string): Promise<string> {
  const entry = "validators.js";
  const build = await rolldown({
    input: entry,
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "code-in-memory",
        resolveId: (id) => (id === entry ? { id: entry, moduleSideEffects: false } : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  const [chunk] = output;
  if (output.length > 1 || /\brequire\(|\beval\(|\bnew Function\(|^import\b/m.test(chunk.code)) {
    throw new Error("the validators import something that could not be bundled; see ajv's standalone code");
  }
  return chunk.code.replace(`// ${entry}\n`, "");
}

function declarations(names: string[]): string {
  const guards = names.map(
    (name) => `export declare const ${validatorName(name)}: Validator<${interfaceName(name)}>;\n`,
  );
  return `${banner}
import type { ValidationError, Validator } from "../../../src/shared/validator.js";
import type { ${["EventMap", ...names.map(interfaceName)].sort().join(", ")} } from "../types.js";

export type { ValidationError, Validator };

${guards.join("")}
/** The validators of the events, by type. */
export declare const validators: { readonly [Type in keyof EventMap]: Validator<EventMap[Type]> };
`;
}
