import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as modules from "../../generated/automation/schemas.js";
import * as lenient from "../../generated/automation/validators/lenient.js";
import * as strict from "../../generated/automation/validators/strict.js";
import { validatorName } from "../../scripts/schema/names.ts";
import { type Profile, profiles } from "../../scripts/schema/profile.ts";
import { root } from "./contract.ts";

/** One of the forms in which the contract is published, as a function that says what is wrong with a value. */
export interface PublishedForm {
  name: string;
  profile: Profile;
  /** Whether it is the schema of all events, which looks the type up in the value. */
  union: boolean;
  /** What is wrong, as "<JSON Pointer> <message>"; nothing if the value is accepted. */
  faults: (type: string, value: unknown) => string[];
}

/** Every form that generated/ holds, each validator compiled once. */
export const forms: PublishedForm[] = profiles.flatMap((profile) => {
  const folder = profile === "strict" ? "strict/" : "";
  const draft2020 = (name: string) => new Ajv2020({ strict: true, allErrors: true }).compile(readBundle(folder + name));
  const draft07 = (name: string) =>
    new Ajv({ strict: true, allErrors: true }).compile(readBundle(`draft-07/${folder}${name}`));
  const ofModule = (name: string) =>
    new Ajv2020({ strict: true, allErrors: true }).compile(
      (profile === "strict" ? modules.strictSchemas : modules.schemas)[name as "webhook"],
    );
  const precompiled: Record<string, unknown> = profile === "strict" ? strict : lenient;

  const compilers = { "2020-12": draft2020, "draft-07": draft07, module: ofModule };
  return [
    ...Object.entries(compilers).flatMap(([name, compile]) => [
      { name: `${name} ${profile}`, profile, union: false, faults: faultsWith(compile) },
      { name: `${name} ${profile} union`, profile, union: true, faults: faultsWith(() => compile("webhook")) },
    ]),
    {
      name: `precompiled ${profile}`,
      profile,
      union: false,
      faults: faultsWith((type) => precompiled[validatorName(type)] as Check),
    },
  ];
});

/** A bundle of `generated/automation/schemas/`, by its path there without the suffix. */
export function readBundle(path: string) {
  return JSON.parse(readFileSync(join(root, `generated/automation/schemas/${path}.schema.json`), "utf8"));
}

type Check = ((value: unknown) => boolean) & { errors?: readonly { instancePath: string; message?: string }[] | null };

function faultsWith(compile: (type: string) => Check): PublishedForm["faults"] {
  const compiled = new Map<string, Check>();
  return (type, value) => {
    const check = compiled.get(type) ?? compile(type);
    compiled.set(type, check);
    return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
