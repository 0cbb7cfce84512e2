import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hostileBodies } from "./hostile-bodies.ts";
import { median, type Row } from "./measure.ts";

const rounds = 9;

/** What is done with a body. */
const ways: Record<string, string> = {
  "JSON.parse": "JSON.parse(body)",
  parseWebhook: "parseWebhook(body)",
  parseWebhookStrict: "parseWebhookStrict(body)",
  "parseWebhook, findDrift, deduplicationKey": `{
    const { outcome, event } = parseWebhook(body);
    if (outcome === "known") findDrift(event);
    if (outcome !== "invalid") deduplicationKey(event);
  }`,
  "webhookSchema and JSON.parse": 'webhookSchema["~standard"].validate(JSON.parse(body))',
  "an event's schema and JSON.parse": 'eventSchemas["customer.sale.completed"]["~standard"].validate(JSON.parse(body))',
  unwrapWebhook: "unwrapWebhook(body)",
  "parseWebhook, personOf, priceOf, resourcesOf": `{
    const parsed = parseWebhook(body);
    const event = parsed.event ?? parsed;
    personOf(event);
    priceOf(event);
    resourcesOf(event);
  }`,
};

/**
 * How long a processor is busy with bodies that a stranger has made to keep it busy, in units of `JSON.parse` of an ordinary
 * document of as many bytes, and by how much they make the memory of a new process grow. `JSON.parse` of the body itself is
 * part of both, and is shown.
 */
export async function hostile(root: string, folder: string): Promise<Row[]> {
  const { samples } = await import(join(root, "dist/samples.js"));
  const sale = samples["customer.sale.completed"];
  const ordinary = JSON.stringify(Array(600).fill(sale));
  const rows: Row[] = [{ name: "JSON.parse of an ordinary document", ratio: 1 }];
  for (const [name, body] of Object.entries(hostileBodies(sale))) {
    const bodyFile = join(folder, "hostile.txt");
    await writeFile(bodyFile, body);
    for (const [index, [way, code]] of Object.entries(ways).entries()) {
      const wayFile = join(folder, `way-${index}.mjs`);
      await writeFile(wayFile, moduleOf(root, code));
      const { run }: { run: (body: string) => void } = await import(wayFile);
      const [base, ms] = mediansInTurn([() => JSON.parse(ordinary), () => run(body)]) as [number, number];
      const megabytes = memory(wayFile, bodyFile);
      const detail = `${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`;
      rows.push({ name: `${name}, ${way}`, ratio: ms / (base * (body.length / ordinary.length)), detail });
    }
  }
  return rows;
}

function moduleOf(root: string, code: string): string {
  const dist = (name: string) => JSON.stringify(join(root, "dist", name));
  return `import { deduplicationKey, findDrift, parseWebhook, parseWebhookStrict, unwrapWebhook } from ${dist("index.js")};
import { personOf, priceOf, resourcesOf } from ${dist("index.js")};
import { eventSchemas, webhookSchema } from ${dist("standard-schema.js")};
export const run = (body) => ${code};`;
}

/** By how many megabytes the memory of a process grows, at its highest, while it does this once. */
function memory(wayFile: string, bodyFile: string): number {
  const code = `import { readFileSync } from "node:fs";
    import { run } from ${JSON.stringify(wayFile)};
    const body = readFileSync(${JSON.stringify(bodyFile)}, "utf8");
    const before = process.resourceUsage().maxRSS;
    run(body);
    console.log(process.resourceUsage().maxRSS - before);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`a process that measures memory exited with ${status}: ${stderr}`);
  return (Number(stdout) * 1024) / 1e6;
}

/** How many milliseconds of processor time each takes, which what else runs on the machine changes least, in turn. */
function mediansInTurn(runs: (() => unknown)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, index) => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      times[index]?.push((user + system) / 1000);
    });
  }
  return times.map(median);
}
