import { readmeMarks } from "../contract/check-documents.ts";
import type { Contract, Project } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { resolve, type Schema } from "../schema/schema.ts";
import { markdownCell } from "./text.ts";

/** README.md with a table of events for each family between its marks; everything around them stays. */
export function renderReadme({ contracts, readme }: Project): RenderedFile[] {
  const [start, end] = readmeMarks;
  const tables = contracts.map((contract) =>
    contracts.length > 1 ? `### ${contract.family.title}\n\n${eventTable(contract)}` : eventTable(contract),
  );
  const [before, rest] = readme.split(start) as [string, string];
  const after = rest.split(end)[1];
  return [{ path: "README.md", text: `${before}${start}\n\n${tables.join("\n\n")}\n\n${end}${after}` }];
}

function eventTable({ family, events, schemas }: Contract): string {
  const isEnveloped = schemas.envelope !== undefined;
  const rows = events.map(({ type, title, interfaceName, description, samples }) => {
    const schema = `[\`${type}\`](schemas/${family.name}/events/${type}.schema.json)`;
    const event = schemas[type] as Schema;
    const certain = isEnveloped ? event.properties?.data : event;
    const paths = certainPaths(certain ?? {}, schemas).map((path) => `\`${path}\``);
    const files = samples.map(({ file }, index) => `[${index + 1}](${file})`).join(" ");
    const cells = [
      schema,
      markdownCell(title),
      `\`${interfaceName}\``,
      markdownCell(description),
      paths.join(", "),
      files,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const certain = isEnveloped ? "always in `data`" : "always there";
  return [
    `| \`type\` | title | interface | what it says | ${certain} | samples |`,
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** The values without which lenient refuses a delivery, such as `contact.email`. */
function certainPaths(schema: Schema, schemas: Contract["schemas"]): string[] {
  const { required = [], properties = {} } = resolve(schema, schemas);
  return required.flatMap((key) => {
    const inside = certainPaths(properties[key] ?? {}, schemas);
    return inside.length > 0 ? inside.map((path) => `${key}.${path}`) : [key];
  });
}
