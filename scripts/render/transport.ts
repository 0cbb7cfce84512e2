import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner } from "./text.ts";

/** `transport.ts`: what the library and the command line need of family.json. */
export function renderTransport({ family }: Contract): RenderedFile[] {
  const { name, event, headers, sourceAddresses, signature } = family;
  const pairs = headers.value.map(
    ({ name, value }) =>
      `  [${[name, value].flatMap((text) => (text === undefined ? [] : [JSON.stringify(text)])).join(", ")}],\n`,
  );
  const addresses = sourceAddresses.value.map((address) => `  ${JSON.stringify(address)},\n`);
  const text = `${banner}
/** ${headers.evidence}. A header without a value differs from one delivery to the next. */
export const headers: readonly (readonly [name: string, value?: string])[] = [
${pairs.join("")}];

/** ${sourceAddresses.evidence}. */
export const sourceAddresses: readonly string[] = [
${addresses.join("")}];
${event.value.in === "header" ? constant("eventHeader", event.value.name, event.evidence) : ""}${
  signature.value ? constant("signatureHeader", signature.value.header, signature.value.description) : ""
}`;
  return [{ path: `generated/${name}/transport.ts`, text }];
}

function constant(name: string, value: string, comment: string): string {
  return `\n/** ${comment}. */\nexport const ${name} = ${JSON.stringify(value)};\n`;
}
