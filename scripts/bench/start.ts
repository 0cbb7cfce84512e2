import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processesInTurns, type Row } from "./measure.ts";

/** How long a process with one verdict takes, in units of a process that does nothing. */
export async function start(root: string, folder: string): Promise<Row[]> {
  const sample = `import { readFileSync } from "node:fs";
const body = readFileSync(${JSON.stringify(join(root, "test/samples/automation/customer.sale.completed.json"))}, "utf8");
`;
  const schema = `const schema = JSON.parse(readFileSync(${JSON.stringify(join(root, "generated/automation/schemas/customer.sale.completed.schema.json"))}, "utf8"));
`;
  const programs: Record<string, string> = {
    "a bare process": "",
    parseWebhook: `${sample}import { parseWebhook } from ${JSON.stringify(join(root, "dist/index.js"))};
if (parseWebhook(body).outcome !== "known") process.exit(1);`,
    "a precompiled validator": `${sample}import { isCustomerSaleCompleted } from ${JSON.stringify(join(root, "dist/validators/lenient.js"))};
if (!isCustomerSaleCompleted(JSON.parse(body))) process.exit(1);`,
    "ajv compiling the one schema": `${sample}${schema}import { Ajv2020 } from "ajv/dist/2020.js";
if (!new Ajv2020().validate(schema, JSON.parse(body))) process.exit(1);`,
    "zod from the one schema": `${sample}${schema}import { z } from "zod";
if (!z.fromJSONSchema(schema).safeParse(JSON.parse(body)).success) process.exit(1);`,
    "valibot, imported": 'import * as v from "valibot"; if (!v.string) process.exit(1);',
  };
  const files: Record<string, string[]> = {};
  for (const [index, [name, code]] of Object.entries(programs).entries()) {
    const file = join(folder, `start-${index}.mjs`);
    await writeFile(file, code);
    files[name] = [file];
  }
  return processesInTurns(files, 31);
}
