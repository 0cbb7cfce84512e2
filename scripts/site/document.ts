import { bundlePath } from "../contract/bundles.ts";
import { guideMarks } from "../contract/check-documents.ts";
import { type Contract, type ContractEvent, familyPrefix, hasUnknownBody, type Project } from "../contract/model.ts";
import { guideOf } from "../render/guide.ts";
import { openapiDocument, summaryOf, triggersOf } from "../render/openapi.ts";
import { acceptsEverything, mapSchema, omit, type Schema } from "../schema/schema.ts";
import { groupTag, referenceHash } from "./addresses.ts";

/**
 * The OpenAPI document as the page shows it: with the guide at its head, with the events in groups and under their own
 * names in addresses, and with schemas that read well in Redoc. Code generators would put all of that into their output.
 */
export function pageDocument(project: Project) {
  const { contracts } = project;
  const { info, webhooks, components, ...others } = openapiDocument(project);
  const linkTo = ({ type }: ContractEvent, contract: Contract, text = `\`${type}\``) =>
    `[${text}](${referenceHash(contract, type)})`;
  const guide = guideMarks.reduce(
    (text, mark) => text.replace(new RegExp(`${mark}\r?\n`), ""),
    guideOf(project, linkTo),
  );
  return {
    ...omit(others, ["externalDocs"]), // the guide has the link
    info: { ...omit(info as Schema, ["summary"]), description: guide },
    tags: contracts.flatMap((contract) =>
      contract.groups.map(({ name, title }) => ({ name: groupTag(contract, name), "x-displayName": title })),
    ),
    "x-tagGroups": contracts.map((contract) => ({
      name: contract.family.title,
      tags: contract.groups.map(({ name }) => groupTag(contract, name)),
    })),
    webhooks: Object.fromEntries(
      contracts.flatMap((contract) =>
        contract.groups.flatMap(({ name, events }) =>
          events.map((type) => [type, { post: webhook(webhooks[type]?.post ?? {}, contract, type, name) }]),
        ),
      ),
    ),
    components: {
      ...components,
      schemas: Object.fromEntries(
        Object.entries(components.schemas).map(([name, schema]) => [name, mapSchema(schema, forReaders)]),
      ),
    },
  };
}

/** An event without what is the same for all of them, such as its headers: the guide says that once. */
function webhook(post: Record<string, unknown>, contract: Contract, type: string, group: string) {
  const event = contract.events.find((event) => event.type === type) as ContractEvent;
  return {
    ...omit(post, ["parameters", "x-codeSamples"]),
    operationId: type,
    tags: [groupTag(contract, group)],
    description: [
      summaryOf(event),
      ...sentBy(event, contract),
      ...sendCommand(event, contract),
      linksOf(event, contract),
    ].join("\n\n"),
  };
}

function sentBy(event: ContractEvent, contract: Contract): string[] {
  const triggers = triggersOf(event, contract);
  return triggers.length > 0 ? [`Sent by the trigger ${triggers.join(", or by ")}.`] : [];
}

/** How to deliver the sample of an event, if there is one. */
function sendCommand({ type, samples }: ContractEvent, { family }: Contract): string[] {
  if (samples.length === 0) return [];
  const secret = family.signature.value ? ' --secret "$WEBHOOK_SECRET"' : "";
  return [
    "Send the sample to your receiver:",
    `\`\`\`sh\nnpx systeme-io-webhooks send ${type} \\\n  --to http://localhost:3000/${secret}\n\`\`\``,
  ];
}

/** What lies beside the page about an event. */
function linksOf({ type, samples }: ContractEvent, { family }: Contract): string {
  const folder = familyPrefix(family, "/");
  const schema = (...form: [profile: "lenient" | "strict", dialect?: "draft-07"]) =>
    `${folder}schemas/${bundlePath(type, ...form)}`;
  const links = [
    ["Print or read without JavaScript", `events/${type}.html`],
    ...samples.map(({ name }, index) => [
      `sample${samples.length > 1 ? ` ${index + 1}` : ""}`,
      `${folder}samples/${name}.json`,
    ]),
    ["JSON Schema", schema("lenient")],
    ["strict", schema("strict")],
    ["draft-07", schema("lenient", "draft-07")],
  ];
  return links.map(([text, address]) => `[${text}](${address})`).join(" · ");
}

const notKnown = "not known yet";

/** A schema that reads well in Redoc: a title for each branch and for anything, and the usual branch first. */
function forReaders(schema: Schema): Schema {
  if (acceptsEverything(schema)) return { title: notKnown, ...schema };
  // Redoc would make a property named "property name*" of it.
  if (schema.additionalProperties === true && hasUnknownBody(schema)) return omit(schema, ["additionalProperties"]);
  const [first, ...others] = schema.anyOf ?? [];
  if (first === undefined) return schema;
  const branches = first.maxItems === 0 ? [...others, first] : [first, ...others];
  return { ...schema, anyOf: branches.map(withTitle) };
}

function withTitle(branch: Schema): Schema {
  if (branch.maxItems === 0) return { title: "empty array", ...branch };
  return branch.description ? { title: branch.description, ...omit(branch, ["description"]) } : branch;
}
