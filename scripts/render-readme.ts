import { type Contract, readmeMarks } from "./contract.ts";
import { cell, type RenderedFile } from "./render.ts";

/** README.md with the table of events between its marks; whatever stands around them is kept. */
export function renderReadme({ events, readme }: Contract): RenderedFile[] {
  const [start, end] = readmeMarks;
  const rows = events.map(
    ({ type, title, interfaceName, description, samples }) =>
      `| [\`${type}\`](schemas/events/${type}.schema.json) | ${cell(title)} | \`${interfaceName}\` | ${cell(description)} | ` +
      `${samples.map(({ file }, index) => `[${index + 1}](${file})`).join(" ")} |`,
  );
  const table = [
    "| `type` | title | interface | what it says | samples |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  const [before, rest] = readme.split(start) as [string, string];
  const after = rest.split(end)[1];
  return [{ path: "README.md", text: `${before}${start}\n\n${table}\n\n${end}${after}` }];
}
