import { phpText } from "../../src/shared/php-json.ts";
import { type Contract, mainFamily } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner, toJson } from "./text.ts";

/** Written into the module, which imports nothing: a test that edits a sample would otherwise break the next one. */
const freeze = `function freeze(value) {
  for (const child of Object.values(value)) if (typeof child === "object" && child !== null) freeze(child);
  return Object.freeze(value);
}`;

/**
 * `samples.js`: the documented payloads as a module, frozen, each typed as its event; where deliveries are signed, also as
 * the text that is signed.
 */
export function renderSamples({ family, events }: Contract): RenderedFile[] {
  const samples = events.flatMap(({ interfaceName, samples }) =>
    samples.map((sample) => ({ interfaceName, ...sample })),
  );
  const values = Object.fromEntries(samples.map(({ name, value }) => [name, value]));
  const texts = Object.fromEntries(samples.map(({ name, text }) => [name, phpText(text)]));
  const isSigned = family.signature.value !== null;
  const interfaces = [...new Set(samples.map(({ interfaceName }) => interfaceName))];
  const path = `generated/${family.name}/samples`;
  return [
    {
      path: `${path}.js`,
      text: `${banner}
export const samples = /* @__PURE__ */ freeze(${toJson(values).trimEnd()});
${isSigned ? `\nexport const bodies = ${toJson(texts).trimEnd()};\n` : ""}
${freeze}
`,
    },
    {
      path: `${path}.d.ts`,
      text: `${banner}
import type { Frozen } from "../../src/shared/frozen.js";
import type { ${interfaces.join(", ")} } from "./types.js";

/**
 * The documented payloads by file name, without \`.json\`. They are frozen at every depth: to change one, take what
 * \`buildEvent\` of \`systeme-io-webhooks${family.name === mainFamily ? "" : `/${family.name}`}/testing\` makes of it, or a \`structuredClone\`.
 */
export declare const samples: {
${samples.map(({ name, interfaceName }) => `  readonly ${JSON.stringify(name)}: Frozen<${interfaceName}>;\n`).join("")}};
${isSigned ? bodies : ""}`,
    },
  ];
}

const bodies = `
/**
 * The same payloads as they are delivered, to the byte: a signature is over these texts, and JSON that was parsed and
 * written again is another text, in which \`0.0\` is \`0\`.
 */
export declare const bodies: { readonly [Name in keyof typeof samples]: string };
`;
