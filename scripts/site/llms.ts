import { isObject } from "../../src/shared/pointer.ts";
import { between, guideMarks } from "../contract/check-documents.ts";
import { type Contract, type ContractEvent, mainFamily, type Project } from "../contract/model.ts";
import { codeSamples } from "../render/code-samples.ts";
import { guideOf } from "../render/guide.ts";
import { knownBranch, knownValues } from "../schema/profile.ts";
import { resolve, type Schema } from "../schema/schema.ts";

/** `llms.txt`: the contract as a language model reads it best, with every field of every event and its meaning. */
export function llmsText(project: Project): string {
  const main = project.contracts.find(({ family }) => family.name === mainFamily) as Contract;
  const [event] = main.events as [ContractEvent, ...ContractEvent[]];
  return `# systeme.io webhooks

> The unofficial contract of the webhooks that systeme.io's automation rules and workflows send. Each is a POST with a
> JSON body { type, data, account, created_at }. Check \`type\` first; a type that is not listed here is not an error.
> Answer 2XX to every delivery. There is no signature. Unlisted keys and values can arrive at any time. The vendor's other
> webhooks, which share nothing with these but the name, are at the end.

In fields, "?" marks a key that can be missing. The npm package systeme-io-webhooks parses and types all of it:

\`\`\`ts
${codeSamples(main, event)[0]?.source}
\`\`\`

${between(guideOf(project), guideMarks).trim()}

${project.contracts.map((contract) => [...headOf(contract), ...contract.events.map((event) => eventText(event, contract))].join("\n\n")).join("\n\n")}
`;
}

/** What stands before the events of a family other than the main one, which the guide is about. */
function headOf({ family }: Contract): string[] {
  if (family.name === mainFamily) return [];
  return [`# ${family.title}`, `${family.description}. The guide above says how they are delivered.`];
}

function eventText({ type, title, description, samples }: ContractEvent, { schemas, triggers }: Contract): string {
  const schema = schemas[type] as Schema;
  const labels = samples.flatMap(({ name }) => Object.values(triggers[name] ?? {}));
  const sentences = [
    `${title}: ${description}.`,
    ...(labels.length > 0 ? [`Triggers: ${labels.join(", ")}.`] : []),
    ...(schema.$comment ? [schema.$comment] : []),
  ];
  return [
    `## ${type}`,
    sentences.join(" "),
    fieldLines(schema, schemas, "").join("\n"),
    ...samples.map(({ value }) => `Sample: \`${JSON.stringify(value)}\``),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function fieldLines(schema: Schema, schemas: Record<string, Schema>, path: string): string[] {
  const target = resolve(schema, schemas);
  if (target.items) return fieldLines(target.items, schemas, `${path}[]`);
  const branches = knownBranch(target)
    ? []
    : (target.anyOf ?? []).flatMap((branch) => fieldLines(branch, schemas, path));
  const others = isObject(target.additionalProperties) ? { "<slug>": target.additionalProperties as Schema } : {};
  const own = Object.entries({ ...target.properties, ...others }).flatMap(([key, child]) => {
    const here = path ? `${path}.${key}` : key;
    const reference = [child, ...(child.anyOf ?? [])].find(({ $ref }) => $ref !== undefined);
    const meaning = [child.description, child.$comment, reference && resolve(reference, schemas).$comment];
    const text = [typeText(child, schemas), ...meaning.filter(Boolean)].join(". ");
    return [`- ${here}${target.required?.includes(key) ? "" : "?"}: ${text}`, ...fieldLines(child, schemas, here)];
  });
  return [...own, ...branches];
}

function typeText(schema: Schema, schemas: Record<string, Schema>): string {
  const target = resolve(schema, schemas);
  const { const: value, anyOf, type } = target;
  if (value !== undefined) return JSON.stringify(value);
  const known = knownValues(target);
  if (known) {
    const values = known.filter((each) => each !== null).map((each) => JSON.stringify(each));
    return `${[anyOf?.[1]?.type].flat().join(" or ")}, known values ${values.join(", ")}`;
  }
  const seen = knownBranch(target);
  if (seen) return `${typeText(seen, schemas)} in every documented payload`;
  if (target.enum) return target.enum.map((each) => JSON.stringify(each)).join(" or ");
  if (anyOf) return anyOf.map((branch) => (branch.maxItems === 0 ? "[]" : typeText(branch, schemas))).join(" or ");
  return type === undefined ? "anything" : [type].flat().join(" or ");
}
