import { codeSamples } from "./code-samples.ts";
import type { Contract, ContractEvent } from "./contract.ts";
import { knownValues } from "./profile.ts";
import { isObject, resolve, type Schema } from "./schema.ts";

/** One index of the contract for programs; paths are relative to the site. */
export function catalog({ events, triggers }: Contract) {
  return events.map(({ type, title, description, interfaceName, samples }) => ({
    event: type,
    title,
    description,
    interface: interfaceName,
    variants: samples.map(({ name }) => ({ sample: `samples/${name}.json`, trigger: triggers[name] ?? null })),
    schema: `schemas/${type}.schema.json`,
    strictSchema: `schemas/strict/${type}.schema.json`,
    portableSchema: `schemas/draft-07/${type}.schema.json`,
  }));
}

/** `llms.txt`: the contract in a form that a language model reads well, every field of every event with its meaning. */
export function languageModelText(contract: Contract): string {
  return `# systeme.io webhooks

> The unofficial contract of the webhooks that systeme.io's automation rules and workflows send. Each is a POST with a
> JSON body { type, data, account, created_at }. Check \`type\` first; a type that is not listed here is no error. Answer
> 2XX to whatever comes. There is no signature. Keys and values that are not listed can come at any time.

In fields, "?" marks a key that can be absent. The npm package systeme-io-webhooks parses and types all of it:

\`\`\`ts
${codeSamples(contract.events[0] as ContractEvent)[0]?.source}
\`\`\`

${guide(contract)}

${contract.events.map((event) => eventText(event, contract)).join("\n\n")}
`;
}

/** The introduction without what is generated into it. */
function guide({ introduction }: Contract): string {
  return introduction
    .slice(introduction.indexOf("systeme.io has more triggers"), introduction.indexOf("## Not known yet"))
    .trim();
}

function eventText({ type, title, description, samples }: ContractEvent, { schemas, triggers }: Contract): string {
  const labels = samples.flatMap(({ name }) => Object.values(triggers[name] ?? {}));
  return `## ${type}

${title}: ${description}.${labels.length > 0 ? ` Triggers: ${labels.join(", ")}.` : ""}

${fieldLines(schemas[type] as Schema, schemas, "").join("\n")}

${samples.map(({ value }) => `Sample: \`${JSON.stringify(value)}\``).join("\n\n")}`;
}

function fieldLines(schema: Schema, schemas: Record<string, Schema>, path: string): string[] {
  const target = resolve(schema, schemas);
  if (target.items) return fieldLines(target.items, schemas, `${path}[]`);
  const branches = knownValues(target)
    ? []
    : (target.anyOf ?? []).flatMap((branch) => fieldLines(branch, schemas, path));
  const others = isObject(target.additionalProperties) ? { "<slug>": target.additionalProperties as Schema } : {};
  const own = Object.entries({ ...target.properties, ...others }).flatMap(([key, child]) => {
    const here = path ? `${path}.${key}` : key;
    const referred = resolve(child, schemas);
    const meaning = [child.description, child.$comment, referred === child ? undefined : referred.$comment];
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
  if (anyOf) return anyOf.map((branch) => (branch.maxItems === 0 ? "[]" : typeText(branch, schemas))).join(" or ");
  return [type].flat().join(" or ");
}
