import openapiTS, { astToString } from "openapi-typescript";
import { stringify } from "yaml";
import {
  type Contract,
  type ContractEvent,
  componentName,
  type Family,
  familyPrefix,
  labelsByLanguage,
  type Project,
} from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { codeSamples } from "./code-samples.ts";
import {
  componentExamples,
  componentParameters,
  componentSchemas,
  componentSecuritySchemes,
  parameterName,
  parametersOf,
  schemaReference,
  securityName,
} from "./openapi-components.ts";
import { banner, toJson } from "./text.ts";

/**
 * `generated/openapi.json` and `.yaml`: the events of all families as webhooks of OpenAPI 3.1, whose schemas are in
 * 2020-12 as the sources are; and `generated/openapi-types.ts`, which openapi-typescript makes of it.
 */
export async function renderOpenapi(project: Project): Promise<RenderedFile[]> {
  const document = openapiDocument(project);
  const types = await openapiTS(JSON.stringify(document), {
    arrayLength: true,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return [
    { path: "generated/openapi.json", text: toJson(document) },
    { path: "generated/openapi.yaml", text: stringify(document, yamlOptions) },
    { path: "generated/openapi-types.ts", text: `${banner}\n${astToString(types)}` },
  ];
}

/** Many parsers read YAML 1.1, in which a plain `no` is false and a plain time is not a string. */
const yamlOptions = { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" } as const;

/** The document, whose schemas are in the form that code generators read best. */
export function openapiDocument({ version, document, contracts }: Project) {
  return {
    ...document,
    info: { ...(document.info as Record<string, unknown>), version },
    webhooks: merged(contracts.map(webhooksOf)),
    components: {
      schemas: merged(contracts.map(componentSchemas)),
      parameters: merged(contracts.map(componentParameters)),
      examples: merged(contracts.map(componentExamples)),
      securitySchemes: merged(contracts.map(componentSecuritySchemes)),
    },
  };
}

function merged<Value>(records: Record<string, Value>[]): Record<string, Value> {
  return Object.assign({}, ...records);
}

function webhooksOf(contract: Contract) {
  return Object.fromEntries(contract.events.map((event) => [event.type, { post: webhook(event, contract) }]));
}

function webhook(event: ContractEvent, contract: Contract) {
  const { type, title, samples } = event;
  const { family } = contract;
  return {
    operationId: `receive${componentName(family, type)}`,
    summary: title,
    description: descriptionOf(event, contract),
    tags: [tagOf(family, type)],
    ...(family.signature.value && { security: [{ [securityName(family)]: [] }] }),
    parameters: parametersOf(family).map(({ name }) => ({
      $ref: `#/components/parameters/${parameterName(family, name)}`,
    })),
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: schemaReference(family, type) },
          ...(samples.length > 0 && {
            examples: Object.fromEntries(
              samples.map(({ name }) => [name, { $ref: `#/components/examples/${familyPrefix(family, "_")}${name}` }]),
            ),
          }),
        },
      },
    },
    responses: {
      "2XX": {
        description: `Any success status, for every delivery with the right ${family.signature.value ? "signature" : "token"}. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented`,
      },
    },
    "x-codeSamples": codeSamples(contract, event),
  };
}

/** The tag of an event: what it is about, and for other families than the main one also the family. */
export function tagOf(family: Family, type: string): string {
  return familyPrefix(family, " ") + type.toLowerCase().split(/[._]/)[0];
}

function descriptionOf(event: ContractEvent, contract: Contract): string {
  const triggers = triggersOf(event, contract);
  const data = contract.schemas[event.type]?.properties?.data;
  const keys = Object.keys(data?.properties ?? {}).map(
    (key) => `\`${key}\`${data?.required?.includes(key) ? "" : " (not always)"}`,
  );
  return [
    summaryOf(event),
    ...(triggers.length > 0 ? [`Sent by the trigger\n\n${triggers.map((each) => `- ${each}`).join("\n")}`] : []),
    ...(keys.length > 0 ? [`\`data\` holds ${keys.join(", ")}.`] : []),
  ].join("\n\n");
}

/** What an event is, in a sentence. */
export function summaryOf({ type, description }: ContractEvent): string {
  return `\`${type}\`: ${description.charAt(0).toLowerCase()}${description.slice(1)}.`;
}

/** What the vendor's editors call each trigger that sends an event. */
export function triggersOf({ samples }: ContractEvent, { triggers }: Contract): string[] {
  return samples.flatMap(({ name }) => {
    const labels = triggers[name];
    if (!labels) return [];
    const [english = "", ...others] = labelsByLanguage(labels).map(({ language, labels }, index) => {
      const marked = labels.map((label) => (index === 0 ? `**${label}**` : `*${label}*`)).join(" or ");
      return index === 0 ? marked : `${language}: ${marked}`;
    });
    return [`${english}${others.length > 0 ? ` (${others.join("; ")})` : ""}`];
  });
}
