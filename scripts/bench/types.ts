import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { processesInTurns, type Row } from "./measure.ts";

/** How long tsc takes for a file that narrows events, with declarations checked, in units of an empty file. */
export async function types(root: string, folder: string): Promise<Row[]> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const programs: Record<string, string> = {
    "an empty file": "export {};",
    "systeme-io-webhooks": `import { parseWebhook } from ${JSON.stringify(join(root, "dist/types/src/index.js"))};
export function name(body: string): string {
  const parsed = parseWebhook(body);
  if (parsed.outcome !== "known") return "";
  return parsed.event.type === "contact.tag.added" ? parsed.event.data.tag.name : parsed.event.created_at;
}`,
    "@octokit/webhooks-types": `import type { WebhookEvent } from "@octokit/webhooks-types";
export function name(event: WebhookEvent): string {
  return "label" in event && event.action === "created" ? String(event.label.name) : "";
}`,
  };
  const projects: Record<string, string[]> = {};
  for (const [index, [name, code]] of Object.entries(programs).entries()) {
    await writeFile(join(folder, `types-${index}.ts`), code);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      target: "es2022",
      module: "nodenext",
    };
    const project = join(folder, `types-${index}.json`);
    await writeFile(project, JSON.stringify({ compilerOptions, files: [`types-${index}.ts`] }));
    projects[name] = [tsc, "-p", project];
  }
  const rows = processesInTurns(projects, 9);
  return rows.map((row) => {
    const options = [...(projects[row.name] as string[]), "--extendedDiagnostics"];
    const { stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
    return { ...row, detail: `${/Instantiations:\s+(\d+)/.exec(stdout)?.[1]} instantiations` };
  });
}
