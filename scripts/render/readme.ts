import { readmeMarks } from "../contract/check-documents.ts";
import type { Contract, Project } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
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

function eventTable({ family, events }: Contract): string {
  const rows = events.map(({ type, title, interfaceName, description, samples }) => {
    const schema = `[\`${type}\`](schemas/${family.name}/events/${type}.schema.json)`;
    const files = samples.map(({ file }, index) => `[${index + 1}](${file})`).join(" ");
    const cells = [schema, markdownCell(title), `\`${interfaceName}\``, markdownCell(description), files];
    return `| ${cells.join(" | ")} |`;
  });
  return ["| `type` | title | interface | what it says | samples |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}
