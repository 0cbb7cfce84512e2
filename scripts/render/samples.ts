import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner, toJson } from "./text.ts";

/** Written into the module, which imports nothing: a test that edits a sample would otherwise break the next one. */
const freeze = `function freeze(value) {
  for (const child of Object.values(value)) if (typeof child === "object" && child !== null) freeze(child);
  return Object.freeze(value);
}`;

/** `samples.js`: the documented payloads as a module, frozen, each typed as its event. */
export function renderSamples({ family, events }: Contract): RenderedFile[] {
  const samples = events.flatMap(({ interfaceName, samples }) =>
    samples.map((sample) => ({ interfaceName, ...sample })),
  );
  const values = Object.fromEntries(samples.map(({ name, value }) => [name, value]));
  const path = `generated/${family.name}/samples`;
  return [
    {
      path: `${path}.js`,
      text: `${banner}
export const samples = /* @__PURE__ */ freeze(${toJson(values).trimEnd()});

${freeze}
`,
    },
    {
      path: `${path}.d.ts`,
      text: `${banner}
import type { Frozen } from "../../src/shared/frozen.js";
import type { ${events.map(({ interfaceName }) => interfaceName).join(", ")} } from "./types.js";

/**
 * The documented payloads by file name, without \`.json\`. They are frozen at every depth: to change one, take what
 * \`buildEvent\` of \`systeme-io-webhooks/testing\` makes of it, or a \`structuredClone\`.
 */
export declare const samples: {
${samples.map(({ name, interfaceName }) => `  readonly ${JSON.stringify(name)}: Frozen<${interfaceName}>;\n`).join("")}};
`,
    },
  ];
}
