import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { Row } from "./measure.ts";

/** How many bytes a web page loads, minified and compressed, in units of `parseWebhook` alone. */
export async function size(root: string, folder: string): Promise<Row[]> {
  const dist = (path: string) => JSON.stringify(join(root, "dist", path));
  const schemas = `import { schemas } from ${dist("schemas.js")};`;
  const programs: Record<string, string> = {
    "import { parseWebhook }": `export { parseWebhook } from ${dist("index.js")};`,
    "the whole entry": `export * from ${dist("index.js")};`,
    "import { parseWebhook } of the API webhooks": `export { parseWebhook } from ${dist("api.js")};`,
    "the whole entry of the API webhooks": `export * from ${dist("api.js")};`,
    "ajv and the schemas": `${schemas} import { Ajv2020 } from "ajv/dist/2020.js"; export const ajv = [Ajv2020, schemas];`,
    "zod and the schemas": `${schemas} import { z } from "zod"; export const all = [z.fromJSONSchema, schemas];`,
    "TypeBox compile and the schemas": `${schemas} import { Compile } from "typebox/compile"; export const all = [Compile, schemas];`,
    "@hyperjump/json-schema and the schemas": `${schemas} import { validate } from "@hyperjump/json-schema/draft-2020-12"; export const all = [validate, schemas];`,
    "@cfworker/json-schema and the schemas": `${schemas} import { Validator } from "@cfworker/json-schema"; export const all = [Validator, schemas];`,
    "zod, before a schema is written":
      'import * as z from "zod"; export const s = z.object({ a: z.string().nullable() });',
    "valibot, before a schema is written":
      'import * as v from "valibot"; export const s = v.object({ a: v.nullable(v.string()) }); export const p = v.safeParse;',
  };
  const bytes: number[] = [];
  for (const [index, code] of Object.values(programs).entries()) {
    const input = join(folder, `size-${index}.js`);
    await writeFile(input, code);
    const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
    const { output } = await build.generate({ format: "esm", minify: true });
    await build.close();
    const bundled = output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
    bytes.push(gzipSync(bundled, { level: 9 }).length);
  }
  return Object.keys(programs).map((name, index) => ({
    name,
    ratio: (bytes[index] as number) / (bytes[0] as number),
    detail: `${((bytes[index] as number) / 1000).toFixed(1)} kB`,
  }));
}
