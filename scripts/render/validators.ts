import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { interfaceName, validatorName } from "../schema/names.ts";
import { applyProfile, knownBranch, type Profile, profiles } from "../schema/profile.ts";
import { annotations, mapSchema, omit, referredName, type Schema } from "../schema/schema.ts";
import { banner } from "./text.ts";

/**
 * For each profile: `validators/`, a module with a precompiled type guard for each event and for the envelope, which
 * tells every fault; `verdicts/`, the same without a word about faults; and `assertions/`, by which faults are found.
 */
export async function renderValidators(contract: Contract): Promise<RenderedFile[]> {
  const { family, events, schemas } = contract;
  const names = [...events.map(({ type }) => type), ...("envelope" in schemas ? ["envelope"] : [])];
  const files = profiles.map(async (profile) => {
    const folder = `generated/${family.name}`;
    const modulesOf = (allErrors: boolean) =>
      selfContained(compile(contract, profile, names, allErrors) + byType(contract));
    return [
      { path: `${folder}/validators/${profile}.js`, text: banner + (await modulesOf(true)) },
      { path: `${folder}/validators/${profile}.d.ts`, text: declarations(names) },
      { path: `${folder}/verdicts/${profile}.js`, text: banner + withoutErrors(await modulesOf(false)) },
      { path: `${folder}/verdicts/${profile}.d.ts`, text: verdictDeclarations(names) },
      { path: `${folder}/assertions/${profile}.js`, text: assertions(contract, profile) },
      { path: `${folder}/assertions/${profile}.d.ts`, text: assertionDeclarations },
    ];
  });
  return (await Promise.all(files)).flat();
}

/** The code of all validators of a profile. They share the functions for objects that several events have. */
function compile({ schemas }: Contract, profile: Profile, names: string[], allErrors: boolean): string {
  const ajv = new Ajv({ allErrors, messages: allErrors, strict: true, code: { source: true, esm: true } });
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

/** A schema with only what decides a verdict: no annotations, and of a documented and an open branch only the latter. */
function onlyAssertions(schema: Schema): Schema {
  return omit(knownBranch(schema) ? (schema.anyOf?.[1] as Schema) : schema, annotations);
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

/** Takes out what a validator says of a fault, which is a quarter of its code; its callers ask only whether there is one. */
function withoutErrors(code: string): string {
  const verdicts = code.replaceAll(/\.errors = \[\{.*?\}\];\n/gs, ".errors = [0];\n");
  if (verdicts.includes("errors = [{")) throw new Error("an error is left in generated/…/verdicts; see ajv's code");
  return verdicts;
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

/** The same names, whose functions only say yes or no. */
function verdictDeclarations(names: string[]): string {
  const types = names.map(interfaceName);
  const guards = names.map(
    (name) => `export declare const ${validatorName(name)}: (value: unknown) => value is ${interfaceName(name)};\n`,
  );
  return `${banner}
import type { ${["EventMap", ...types].sort().join(", ")} } from "../types.js";

${guards.join("")}
/** The verdicts on the events, by type. */
export declare const validators: { readonly [Type in keyof EventMap]: (value: unknown) => value is EventMap[Type] };
`;
}

function assertions({ schemas }: Contract, profile: Profile): string {
  const byName = Object.entries(schemas).map(([name, schema]) => [
    name,
    mapSchema(applyProfile(profile, schema), (each) => withName(onlyAssertions(each))),
  ]);
  return `${banner}\nexport const assertions = ${JSON.stringify(Object.fromEntries(byName))};\n`;
}

function withName(schema: Schema): Schema {
  const name = referredName(schema);
  return name === undefined ? schema : { ...schema, $ref: name };
}

const assertionDeclarations = `${banner}
import type { AssertionsByName } from "../../../src/shared/assertions.js";

export declare const assertions: AssertionsByName;
`;
