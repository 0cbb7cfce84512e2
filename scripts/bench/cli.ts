import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { phpJson } from "../../src/shared/php-json.ts";
import { median, type Row } from "./measure.ts";

const deliveries = 1_000_000;
const turns = 5;

/** How fast the command line goes through a large file, as a multiple of a bare loop that parses each line. */
export async function commandLine(root: string, folder: string): Promise<Row[]> {
  const { samples } = await import(join(root, "dist/samples.js"));
  const file = join(folder, "deliveries.jsonl");
  await pipeline(Readable.from(blocksOfDeliveries(Object.values(samples))), createWriteStream(file));

  const inLoop = join(folder, "loop.mjs");
  await writeFile(
    inLoop,
    `import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) JSON.parse(line);`,
  );
  const byEvent = join(folder, "event.mjs");
  await writeFile(
    byEvent,
    `import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
createInterface({ input: createReadStream(process.argv[2]) }).on("line", (line) => JSON.parse(line));`,
  );
  const validate = [process.execPath, join(root, "dist/cli.js"), "validate", file];
  const sourcemeta = join(root, "node_modules/.bin/jsonschema");
  const schema = join(root, "generated/automation/schemas/webhook.schema.json");
  const contenders: Record<string, string[]> = {
    "node:readline, for await, and JSON.parse": [process.execPath, inLoop, file],
    'node:readline, on("line"), and JSON.parse': [process.execPath, byEvent, file],
    validate,
    "validate --strict": [...validate, "--strict"],
    "@sourcemeta/jsonschema validate --fast": [sourcemeta, "validate", "--fast", schema, file],
  };

  const runs = Object.values(contenders).map((): Measured[] => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, command] of Object.values(contenders).entries()) runs[index]?.push(await measure(command));
  }
  const times = runs.map((each) => median(each.map(({ time }) => time)));
  return Object.keys(contenders).map((name, index) => {
    const kilobytes = Math.max(...(runs[index] as Measured[]).map(({ memory }) => memory));
    const detail = kilobytes > 0 ? { detail: `at most ${Math.round(kilobytes / 1024)} MB` } : {};
    return { name, ratio: (times[0] as number) / (times[index] as number), ...detail };
  });
}

/** The samples in turn, each with its own ids, as PHP writes JSON: with escapes for the slash and for non-ASCII. */
function* blocksOfDeliveries(samples: unknown[]): Generator<string> {
  const texts = samples.map(phpJson);
  const blockSize = 1000;
  for (let first = 0; first < deliveries; first += blockSize) {
    const block = Array.from({ length: blockSize }, (_, index) => {
      const text = texts[(first + index) % texts.length] as string;
      return `${text.replaceAll(/"id":\d+/g, `"id":${1_000_000 + first + index}`)}\n`;
    });
    yield block.join("");
  }
}

interface Measured {
  time: number;
  /** The peak memory of the process in kB; 0 if the system does not report it. */
  memory: number;
}

function measure([program = "", ...options]: string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, options, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    let memory = 0;
    // The system keeps the peak, so it is enough to ask now and then.
    const timer = setInterval(async () => {
      memory = Math.max(memory, await highestMemory(child.pid));
    }, 50);
    child.on("error", reject).on("close", (status) => {
      clearInterval(timer);
      if (status === 0) resolve({ time: performance.now() - start, memory });
      else reject(new Error(`${program} ${options.join(" ")} exited with ${status}: ${said}`));
    });
  });
}

/** Linux only. If a script starts the program, as that of sourcemeta does, it is the memory of the program. */
async function highestMemory(pid: number | undefined): Promise<number> {
  try {
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).trim();
    const status = await readFile(`/proc/${children.split(" ")[0] || pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
