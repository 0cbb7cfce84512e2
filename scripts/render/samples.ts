import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner, toJson } from "./text.ts";

/** `samples.js`: the documented payloads as a module, each typed as its event. */
export function renderSamples({ family, events }: Contract): RenderedFile[] {
  const samples = events.flatMap(({ interfaceName, samples }) =>
    samples.map((sample) => ({ interfaceName, ...sample })),
  );
  const values = Object.fromEntries(samples.map(({ name, value }) => [name, value]));
  const path = `generated/${family.name}/samples`;
  return [
    { path: `${path}.js`, text: `${banner}\nexport const samples = ${toJson(values).trimEnd()};\n` },
    {
      path: `${path}.d.ts`,
      text: `${banner}
import type { ${events.map(({ interfaceName }) => interfaceName).join(", ")} } from "./types.js";

/** The documented payloads by file name, without \`.json\`. */
export declare const samples: {
${samples.map(({ name, interfaceName }) => `  readonly ${JSON.stringify(name)}: ${interfaceName};\n`).join("")}};
`,
    },
  ];
}
