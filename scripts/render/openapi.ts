import openapiTS, { astToString } from "openapi-typescript";
import { stringify } from "yaml";
import { guideMarks } from "../contract/check-documents.ts";
import type { Contract, ContractEvent, Project } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { codeSamples, curlCommand } from "./code-samples.ts";
import { guideOf } from "./guide.ts";
import {
  componentName,
  componentParameters,
  componentSchemas,
  isParameter,
  parameterName,
  schemaReference,
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
    { path: "generated/openapi.yaml", text: stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }) },
    { path: "generated/openapi-types.ts", text: `${banner}\n${astToString(types)}` },
  ];
}

function openapiDocument(project: Project) {
  const { document, contracts } = project;
  const guide = guideMarks.reduce((text, mark) => text.replace(new RegExp(`${mark}\r?\n`), ""), guideOf(project));
  return {
    ...document,
    info: { ...(document.info as object), description: guide },
    webhooks: Object.assign({}, ...contracts.map(webhooksOf)),
    components: {
      parameters: Object.assign({}, ...contracts.map(componentParameters)),
      schemas: Object.assign({}, ...contracts.map(componentSchemas)),
    },
  };
}

function webhooksOf(contract: Contract) {
  return Object.fromEntries(contract.events.map((event) => [event.type, { post: webhook(event, contract) }]));
}

function webhook(event: ContractEvent, contract: Contract) {
  const { type, title, samples } = event;
  const { family, triggers } = contract;
  return {
    operationId: `receive${componentName(family, type)}`,
    summary: title,
    description: description(event, contract),
    tags: [type.toLowerCase().split(/[._]/)[0]],
    parameters: family.headers.value
      .filter(isParameter)
      .map(({ name }) => ({ $ref: `#/components/parameters/${parameterName(family, name)}` })),
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: schemaReference(family, type) },
          examples: Object.fromEntries(
            samples.map(({ name, value }) => [name, { summary: triggers[name]?.en ?? title, value }]),
          ),
        },
      },
    },
    responses: {
      "2XX": {
        description:
          "Any success status. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented, so answer 2XX to every delivery",
      },
    },
    "x-codeSamples": codeSamples(contract, event),
  };
}

function description(event: ContractEvent, contract: Contract): string {
  const { type, description, samples } = event;
  const { family, schemas, triggers } = contract;
  const sentBy = samples.flatMap(({ name }) => {
    const labels = triggers[name];
    return labels ? [`- **${labels.en}** (Dutch: *${labels.nl}*, French: *${labels.fr}*)`] : [];
  });
  const data = schemas[type]?.properties?.data;
  const keys = Object.keys(data?.properties ?? {}).map(
    (key) => `\`${key}\`${data?.required?.includes(key) ? "" : " (not always)"}`,
  );
  const others = family.headers.value.filter((header) => !isParameter(header)).map(({ name }) => `\`${name}\``);
  const files = samples.map(({ name }) => `\`${name}.json\``).join(" or ");
  const code = codeSamples(contract, event)
    .filter(({ lang }) => lang !== "curl")
    .map(({ lang, source }) => `In ${lang}:\n\n\`\`\`${lang.toLowerCase()}\n${source}\n\`\`\``);
  return [
    `\`${type}\`: ${description.charAt(0).toLowerCase()}${description.slice(1)}.`,
    ...(sentBy.length > 0 ? [`Sent by the trigger\n\n${sentBy.join("\n")}`] : []),
    ...(keys.length > 0 ? [`\`data\` holds ${keys.join(", ")}.`] : []),
    `The headers are those below and ${new Intl.ListFormat("en").format(others)}, which OpenAPI has no place for.`,
    `To deliver the sample to your own receiver, save it as ${files} and run\n\n\`\`\`sh\n${curlCommand(family, type, `@${samples[0]?.name}.json`)}\n\`\`\``,
    `<details><summary>A receiver in TypeScript, PHP and Python</summary>\n\n${code.join("\n\n")}\n\n</details>`,
  ].join("\n\n");
}
