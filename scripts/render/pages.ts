import { tableMarks } from "../contract/check-documents.ts";
import { type Contract, type Project, pageOf } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { resolve, type Schema } from "../schema/schema.ts";
import { markdownCell } from "./text.ts";

/** The pages with a table of each family's events between their marks; everything around them stays. */
export function renderPages({ contracts, pages }: Project): RenderedFile[] {
  const [start, end] = tableMarks;
  return contracts.map((contract) => {
    const path = pageOf(contract.family);
    const [before, rest] = (pages.get(path) as string).split(start) as [string, string];
    const after = rest.split(end)[1];
    return {
      path,
      text: `${before}${start}\n\n${eventTable(contract, "../".repeat(path.split("/").length - 1))}\n\n${end}${after}`,
    };
  });
}

function eventTable({ family, events, schemas }: Contract, top: string): string {
  const isEnveloped = schemas.envelope !== undefined;
  const rows = events.map(({ type, title, interfaceName, description, samples }) => {
    const schema = `[\`${type}\`](${top}schemas/${family.name}/events/${type}.schema.json)`;
    const event = schemas[type] as Schema;
    const certain = certainPaths((isEnveloped ? event.properties?.data : event) ?? {}, schemas);
    const files = samples.map(({ file }, index) => `[${index + 1}](${top}${file})`).join(" ") || "none";
    const paths = certain.map((path) => `\`${path}\``).join(", ") || "nothing";
    const cells = [schema, markdownCell(title), `\`${interfaceName}\``, markdownCell(description), paths, files];
    return `| ${cells.join(" | ")} |`;
  });
  const told = family.event.value.in === "body" ? family.event.value.pointer.slice(1) : family.event.value.name;
  const head = ["title", "interface", "what it says", isEnveloped ? "always in `data`" : "always there", "samples"];
  return [`| \`${told}\` | ${head.join(" | ")} |`, "| --- | --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** The values without which lenient refuses a delivery, such as `contact.email`. */
function certainPaths(schema: Schema, schemas: Contract["schemas"]): string[] {
  const { required = [], properties = {} } = resolve(schema, schemas);
  return required.flatMap((key) => {
    const inside = certainPaths(properties[key] ?? {}, schemas);
    return inside.length > 0 ? inside.map((path) => `${key}.${path}`) : [key];
  });
}
