import openapiTS, { astToString } from "openapi-typescript";
import { stringify } from "yaml";
import { codeSamples } from "./code-samples.ts";
import type { Contract, ContractEvent, Sample } from "./contract.ts";
import { interfaceName } from "./names.ts";
import { knownValues } from "./profile.ts";
import { banner, cell, json, type RenderedFile } from "./render.ts";
import { allSubschemas, mapSchema, referredName, type Schema } from "./schema.ts";

/**
 * `generated/openapi.json` and `.yaml`, the events as webhooks of OpenAPI 3.1, whose schemas are 2020-12 as ours are; and
 * `generated/openapi-types.ts`, for those who work with the types of openapi-typescript.
 */
export async function renderOpenapi(contract: Contract): Promise<RenderedFile[]> {
  const document = openapiDocument(contract);
  const types = await openapiTS(JSON.stringify(document), {
    arrayLength: true,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return [
    { path: "generated/openapi.json", text: json(document) },
    { path: "generated/openapi.yaml", text: stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }) },
    { path: "generated/openapi-types.ts", text: `${banner}\n${astToString(types)}` },
  ];
}

function openapiDocument(contract: Contract) {
  const { document, events, introduction } = contract;
  return {
    ...document,
    info: {
      ...(document.info as object),
      description: unwrap(introduction)
        .replace("<!-- triggers -->", () => triggerTable(contract))
        .replace("<!-- not known yet -->", () => doubtTable(contract)),
    },
    webhooks: Object.fromEntries(events.map((event) => [event.type, { post: webhook(event, contract) }])),
    components: { parameters, schemas: componentSchemas(contract) },
  };
}

/** Markdown with each paragraph in one line: the search of the reference would run its lines together without a space. */
function unwrap(markdown: string): string {
  const [code, text] = [/^```.*?^```$/gms, /([^\n])\n(?!\n|[|#>-]|\d+\. |```|<!--|$) */g];
  const blocks = markdown.match(code) ?? [];
  const parts = markdown.split(code).map((part) => part.replaceAll(text, "$1 "));
  return parts.map((part, index) => part + (blocks[index] ?? "")).join("");
}

function webhook(event: ContractEvent, contract: Contract) {
  const { type, title, description, samples } = event;
  const sentBy = samples.flatMap((sample) => {
    const labels = contract.triggers[sample.name];
    return labels ? [`- **${labels.en}** (Dutch: *${labels.nl}*, French: *${labels.fr}*)`] : [];
  });
  const data = contract.schemas[type]?.properties?.data;
  const code = codeSamples(event)
    .filter(({ lang }) => lang !== "curl")
    .map(({ lang, source }) => `In ${lang}:\n\n\`\`\`${lang.toLowerCase()}\n${source}\n\`\`\``);
  const files = samples.map(({ name }) => `\`${name}.json\``).join(" or ");
  const test = `curl 'http://localhost:3000/?token=secret' \\
  --user-agent Symfony \\
  --header 'Content-Type: application/json' \\
  --data @${samples[0]?.name}.json`;
  const keys = Object.keys(data?.properties ?? {}).map(
    (key) => `\`${key}\`${data?.required?.includes(key) ? "" : " (not always)"}`,
  );
  return {
    operationId: `receive${interfaceName(type)}`,
    summary: title,
    description: [
      `\`${type}\`: ${description.charAt(0).toLowerCase()}${description.slice(1)}.`,
      ...(sentBy.length > 0 ? [`Sent by the trigger\n\n${sentBy.join("\n")}`] : []),
      `\`data\` holds ${keys.join(", ")}.`,
      "The headers are those below, and `Accept`, `Content-Type`, `Content-Length` and `Host`, which OpenAPI has no place for.",
      `To deliver the sample to your own receiver, save it as ${files} and run\n\n\`\`\`sh\n${test}\n\`\`\``,
      `<details><summary>A receiver in TypeScript, PHP and Python</summary>\n\n${code.join("\n\n")}\n\n</details>`,
    ].join("\n\n"),
    tags: [type.split(".")[0]],
    parameters: Object.keys(parameters).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: `#/components/schemas/${interfaceName(type)}` },
          examples: Object.fromEntries(samples.map((sample) => [sample.name, example(sample, event, contract)])),
        },
      },
    },
    responses: {
      "2XX": {
        description:
          "Any status of success; the body is not read. Whether systeme.io sends a delivery again that is refused, or not answered in time, is not documented, so answer 2XX to whatever comes",
      },
    },
    "x-codeSamples": codeSamples(event),
  };
}

function example({ name, value }: Sample, { title }: ContractEvent, { triggers }: Contract) {
  return { summary: triggers[name]?.en ?? title, value };
}

const observed = "Observed in real deliveries; not documented";
const parameters = Object.fromEntries(
  [
    ["User-Agent", "Symfony", "The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here."],
    ["Accept-Language", "en-us,en;q=0.5", "A default of the client."],
    ["Accept-Charset", "ISO-8859-1,utf-8;q=0.7,*;q=0.7", "A default of the client; the body is UTF-8 all the same."],
  ].map(([name, value, description]) => [
    (name as string).replaceAll("-", ""),
    { name, in: "header", description: `${description} ${observed}`, schema: { type: "string" }, example: value },
  ]),
);

function componentSchemas({ events, schemas }: Contract): Record<string, object> {
  const toComponents = ({ $comment, ...annotated }: Schema): Schema => {
    // Readers of the reference see no comment, and a doubt belongs where the field is.
    const description = [annotated.description, $comment && `*${$comment}*`].filter(Boolean).join("\n\n");
    const schema = { ...annotated, ...(description && { description }), ...($comment && { $comment }) };
    const name = referredName(schema);
    if (name !== undefined) return { ...schema, $ref: reference(name) };
    return schema.anyOf ? { ...schema, anyOf: schema.anyOf.map((branch) => named(branch, schema)) } : schema;
  };
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [interfaceName(name), mapSchema(schema, toComponents)]),
    ),
    WebhookEvent: {
      title: "Any event",
      description: "A delivery of one of the documented types, told apart by `type`",
      oneOf: events.map(({ type }) => ({ $ref: reference(type) })),
      discriminator: {
        propertyName: "type",
        mapping: Object.fromEntries(events.map(({ type }) => [type, reference(type)])),
      },
    },
    UnknownEvent: {
      title: "Unknown event",
      description: "A delivery of a type that is not documented: no more is known of it than its envelope",
      $ref: reference("envelope"),
    },
  };
}

/** A branch with a title, and a type where it is implied: without them, documentation tools show `any`. */
function named(branch: Schema, { anyOf, ...schema }: Schema): Schema {
  const open = knownValues({ ...schema, ...(anyOf && { anyOf }) }) && anyOf?.[1]?.type;
  if (open && branch.enum) return { title: "known value", type: open, ...branch };
  if (open) return { title: "other value", ...branch };
  if (branch.maxItems === 0) return { title: "nothing: []", ...branch, items: { type: "string" } };
  return { title: "slug to value", ...branch };
}

function reference(name: string): string {
  return `#/components/schemas/${interfaceName(name)}`;
}

function triggerTable({ events, triggers }: Contract): string {
  const rows = events.flatMap(({ type, samples }) =>
    samples.flatMap(({ name }) => {
      const labels = triggers[name];
      const what = name === type ? "" : ` with \`${name.slice(type.length + 1)}\``;
      return labels ? [`| ${cell(`${labels.en} / *${labels.nl}* / *${labels.fr}*`)} | \`${type}\`${what} |`] : [];
    }),
  );
  return ["| trigger in English / Dutch / French | event |", "| --- | --- |", ...rows].join("\n");
}

/** Every doubt of the schemas: a `$comment` of the form "Inferred: <what>. Settled by: <which evidence>." */
function doubtTable({ schemas }: Contract): string {
  const rows = Object.entries(schemas).flatMap(([name, schema]) =>
    allSubschemas(schema).flatMap(([pointer, { $comment }]) => {
      const [, inferred, settled] = /^Inferred: (.*)\. Settled by: (.*)\.$/.exec($comment ?? "") ?? [];
      if (inferred === undefined || settled === undefined) return [];
      return [`| \`${interfaceName(name)}\` ${fieldOf(pointer)} | ${cell(inferred)} | ${cell(settled)} |`];
    }),
  );
  return ["| field | inferred | settled by |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The field that a pointer into a schema is about, as one would write it in code: `data.order_item.resources[].tag`. */
function fieldOf(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const path = steps.flatMap((step, index) => {
    if (steps[index - 1] === "properties") return [step];
    return step === "items" && steps[index - 1] !== "properties" ? ["[]"] : [];
  });
  return path.length === 0 ? "" : `\`${path.join(".").replaceAll(".[]", "[]")}\``;
}
