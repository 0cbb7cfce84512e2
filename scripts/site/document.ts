import { guideMarks } from "../contract/check-documents.ts";
import { type Contract, type ContractEvent, hasUnknownBody, type Project } from "../contract/model.ts";
import { codeSamples, curlCommand } from "../render/code-samples.ts";
import { guideOf } from "../render/guide.ts";
import { openapiDocument, tagOf } from "../render/openapi.ts";
import { parametersOf } from "../render/openapi-components.ts";
import { acceptsEverything, mapSchema, omit, type Schema } from "../schema/schema.ts";

/**
 * The OpenAPI document as the page shows it: with the guide at its head, with what a reader does with each event, and with
 * schemas that read well in Redoc. Code generators would put all of that into their output.
 */
export function pageDocument(project: Project): Record<string, unknown> & { info: Record<string, unknown> } {
  const { info, webhooks, components, ...document } = openapiDocument(project);
  const guide = guideMarks.reduce((text, mark) => text.replace(new RegExp(`${mark}\r?\n`), ""), guideOf(project));
  const events = project.contracts.flatMap((contract) => contract.events.map((event) => [event, contract] as const));
  return {
    ...document,
    info: { ...info, description: guide },
    "x-tagGroups": project.contracts.map(({ family, events }) => ({
      name: family.title,
      tags: [...new Set(events.map(({ type }) => tagOf(family, type)))],
    })),
    webhooks: Object.fromEntries(
      events.map(([event, contract]) => {
        const { post } = webhooks[event.type] as (typeof webhooks)[string];
        return [event.type, { post: { ...post, description: `${post.description}\n\n${howTo(event, contract)}` } }];
      }),
    ),
    components: {
      ...components,
      schemas: Object.fromEntries(
        Object.entries(components.schemas).map(([name, schema]) => [name, mapSchema(schema, forReaders)]),
      ),
    },
  };
}

/** How to receive an event, and to deliver its sample. */
function howTo(event: ContractEvent, contract: Contract): string {
  const { family } = contract;
  const parameters = [...parametersOf(family).map(({ name }) => name), family.signature.value?.header];
  const headers = family.headers.value
    .filter(({ name }) => !parameters.includes(name))
    .map(({ name }) => `\`${name}\``);
  const receivers = codeSamples(contract, event).filter(({ lang }) => lang !== "curl");
  const code = receivers.map(({ lang, source }) => `In ${lang}:\n\n\`\`\`${lang.toLowerCase()}\n${source}\n\`\`\``);
  return [
    `The headers are those below and ${new Intl.ListFormat("en").format(headers)}, which OpenAPI has no place for.`,
    ...delivery(event, contract),
    `<details><summary>A receiver in TypeScript, PHP and Python</summary>\n\n${code.join("\n\n")}\n\n</details>`,
  ].join("\n\n");
}

/** How to deliver the sample of an event, if there is one. */
function delivery({ type, samples }: ContractEvent, { family }: Contract): string[] {
  const [sample] = samples;
  if (!sample) return [];
  const files = samples.map(({ name }) => `\`${name}.json\``).join(" or ");
  const command = curlCommand(family, type, { file: `${sample.name}.json` });
  return [`To deliver the sample to your own receiver, save it as ${files} and run\n\n\`\`\`sh\n${command}\n\`\`\``];
}

const notKnown = "not known yet";

/** A schema that reads well in Redoc: a title for each branch and for anything, and the usual branch first. */
function forReaders(schema: Schema): Schema {
  if (acceptsEverything(schema)) return { title: notKnown, ...schema };
  if (schema.additionalProperties === true && hasUnknownBody(schema)) {
    return { ...schema, additionalProperties: { title: notKnown } };
  }
  const [first, ...others] = schema.anyOf ?? [];
  if (first === undefined) return schema;
  const branches = first.maxItems === 0 ? [...others, first] : [first, ...others];
  return { ...schema, anyOf: branches.map(withTitle) };
}

function withTitle(branch: Schema): Schema {
  if (branch.maxItems === 0) return { title: "empty array", ...branch };
  return branch.description ? { title: branch.description, ...omit(branch, ["description"]) } : branch;
}
