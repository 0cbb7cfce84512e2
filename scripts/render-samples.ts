import type { Contract } from "./contract.ts";
import { banner, json, type RenderedFile } from "./render.ts";

/** `generated/samples.js`: the documented payloads as a module, each typed as its event. */
export function renderSamples({ events }: Contract): RenderedFile[] {
  const samples = events.flatMap(({ interfaceName, samples }) =>
    samples.map((sample) => ({ interfaceName, ...sample })),
  );
  const values = Object.fromEntries(samples.map(({ name, value }) => [name, value]));
  return [
    { path: "generated/samples.js", text: `${banner}\nexport const samples = ${json(values).trimEnd()};\n` },
    {
      path: "generated/samples.d.ts",
      text: `${banner}
import type { ${events.map(({ interfaceName }) => interfaceName).join(", ")} } from "./types.js";

/** The documented payloads by file name, without \`.json\`. */
export declare const samples: {
${samples.map(({ name, interfaceName }) => `  readonly ${JSON.stringify(name)}: ${interfaceName};\n`).join("")}};
`,
    },
  ];
}
