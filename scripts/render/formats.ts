import type { RenderedFile } from "../files.ts";
import { formats } from "../schema/profile.ts";
import { banner } from "./text.ts";

/** `generated/formats.ts`: what messages call the patterns of the strict profile. */
export function renderFormats(): RenderedFile[] {
  const entries = Object.values(formats).map(
    ({ pattern, name }) => `  ${JSON.stringify(pattern)}:\n    ${JSON.stringify(name)},\n`,
  );
  const text = `${banner}
/** What a string that matches a pattern of the strict profile is, in words. */
export const formats: Readonly<Record<string, string>> = {
${entries.join("")}};
`;
  return [{ path: "generated/formats.ts", text }];
}
