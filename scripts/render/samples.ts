import { phpText } from "../../src/shared/php-json.ts";
import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner, toJson } from "./text.ts";

/**
 * `samples.js`: the documented payloads as a module, each typed as its event; where deliveries are signed, also as the
 * text that is signed.
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
      text: `${banner}\n${constant("samples", values)}${isSigned ? `\n${constant("bodies", texts)}` : ""}`,
    },
    {
      path: `${path}.d.ts`,
      text: `${banner}
import type { ${interfaces.join(", ")} } from "./types.js";

/** The documented payloads by file name, without \`.json\`. */
export declare const samples: {
${samples.map(({ name, interfaceName }) => `  readonly ${JSON.stringify(name)}: ${interfaceName};\n`).join("")}};
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

function constant(name: string, value: object): string {
  return `export const ${name} = ${toJson(value).trimEnd()};\n`;
}
