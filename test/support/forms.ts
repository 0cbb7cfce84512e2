import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { commonBundles } from "../../scripts/contract/bundles.ts";
import type { Contract } from "../../scripts/contract/model.ts";
import { validatorName } from "../../scripts/schema/names.ts";
import { type Profile, profiles } from "../../scripts/schema/profile.ts";
import { root } from "./contract.ts";

/** One of the forms in which a contract is published, as a function that says what is wrong with a value. */
export interface PublishedForm {
  name: string;
  profile: Profile;
  /** Whether it is the schema of all events, which looks the type up in the value. */
  union: boolean;
  /** What is wrong, as "<JSON Pointer> <message>"; nothing if the value is accepted. */
  faults: (type: string, value: unknown) => string[];
}

/** Every form in which `generated/` holds a contract, each validator compiled once. */
export async function formsOf(contract: Contract): Promise<PublishedForm[]> {
  const forms = await Promise.all(profiles.map((profile) => formsIn(contract, profile)));
  return forms.flat();
}

async function formsIn(contract: Contract, profile: Profile): Promise<PublishedForm[]> {
  const generated = join(root, "generated", contract.family.name);
  const modules = await import(join(generated, "schemas.js"));
  const precompiled: Record<string, unknown> = await import(join(generated, `validators/${profile}.js`));
  const folder = profile === "strict" ? "strict/" : "";
  const readBundle = (path: string) => JSON.parse(readFileSync(join(generated, `schemas/${path}.schema.json`), "utf8"));
  const ajv2020 = () => new Ajv2020({ strict: true, allErrors: true });
  const compilers = {
    "2020-12": (name: string) => ajv2020().compile(readBundle(folder + name)),
    "draft-07": (name: string) =>
      new Ajv({ strict: true, allErrors: true }).compile(readBundle(`draft-07/${folder}${name}`)),
    module: (name: string) => ajv2020().compile((profile === "strict" ? modules.strictSchemas : modules.schemas)[name]),
  };
  const hasUnion = commonBundles(contract).includes("webhook");
  return [
    ...Object.entries(compilers).flatMap(([name, compile]) => [
      { name: `${name} ${profile}`, profile, union: false, faults: faultsWith(compile) },
      ...(hasUnion
        ? [{ name: `${name} ${profile} union`, profile, union: true, faults: faultsWith(() => compile("webhook")) }]
        : []),
    ]),
    {
      name: `precompiled ${profile}`,
      profile,
      union: false,
      faults: faultsWith((type) => precompiled[validatorName(type)] as Check),
    },
  ];
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
