import { codeSamples } from "./code-samples.ts";
import type { Contract, ContractEvent } from "./contract.ts";
import { knownValues } from "./profile.ts";
import { resolve, type Schema } from "./schema.ts";

/** One index of the contract for programs; paths are relative to the site. */
export function catalog({ events, triggers }: Contract) {
  return events.map(({ type, title, description, interfaceName, samples }) => ({
    event: type,
    title,
    description,
    interface: interfaceName,
    triggers: samples.flatMap(({ name }) => triggers[name] ?? []),
    schema: `schemas/${type}.schema.json`,
    strictSchema: `schemas/strict/${type}.schema.json`,
    portableSchema: `schemas/draft-07/${type}.schema.json`,
    samples: samples.map(({ name }) => `samples/${name}.json`),
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

${contract.introduction.slice(contract.introduction.indexOf("## What a delivery"), contract.introduction.indexOf("## Not known yet")).trim()}

${contract.events.map((event) => eventText(event, contract)).join("\n\n")}
`;
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
  const objects = [
    target,
    ...(knownValues(target) ? [] : (target.anyOf ?? [])),
    ...(target.items ? [target.items] : []),
  ];
  return objects.flatMap((object) => {
    const prefix = object === target.items ? `${path}[]` : path;
    return Object.entries(object.properties ?? {}).flatMap(([key, child]) => {
      const here = prefix ? `${prefix}.${key}` : key;
      const optional = object.required?.includes(key) ? "" : "?";
      const meaning = [child.description, child.$comment].filter(Boolean).join(". ");
      return [
        `- ${here}${optional}: ${typeText(child, schemas)}${meaning ? `. ${meaning}` : ""}`,
        ...fieldLines(child, schemas, here),
      ];
    });
  });
}

function typeText(schema: Schema, schemas: Record<string, Schema>): string {
  if (schema.$ref) return typeText(resolve(schema, schemas), schemas);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const known = knownValues(schema);
  if (known) return `string, known values ${known.map((value) => JSON.stringify(value)).join(", ")}`;
  if (schema.anyOf)
    return schema.anyOf.map((branch) => (branch.maxItems === 0 ? "[]" : typeText(branch, schemas))).join(" or ");
  return [schema.type].flat().join(" or ");
}
