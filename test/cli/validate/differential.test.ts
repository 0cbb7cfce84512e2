import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { printable } from "../../../src/cli/terminal.ts";
import { parseWebhook } from "../../../src/index.ts";
import { run } from "../../support/command-line.ts";
import { body, samples } from "../../support/deliveries.ts";
import { randomFrom } from "../../support/random.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder();
const files = 1000;
/** How much of a file is read at a time. */
const block = 2 ** 17;
const maxLine = 30_000;

const known = Object.values(samples).map((sample) => JSON.stringify(sample));

/** A line that is awkward where a block can end in it. */
function lineOf(random: (below: number) => number): Buffer {
  const wide = ["é", "漢", "😀", "\u2028", "\ufffd"][random(5)] as string;
  switch (random(12)) {
    case 0:
      return Buffer.from(body.known.replace(/"VIP"|"name":"[^"]*"/, `"name":"${wide.repeat(random(3000))}"`));
    case 1:
      return Buffer.from(body.unknown.replace("painted", `painted_${wide.repeat(random(20))}`));
    case 2:
      return Buffer.from(body.invalid);
    case 3:
      return Buffer.from(wide.repeat(random(5)));
    case 4:
      return Buffer.from(" \t".repeat(random(3)));
    case 5:
      return Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xc3, random(256)]), Buffer.from('"}')]);
    case 6:
      return Buffer.from(`["${"x".repeat(maxLine - 6 + random(4))}"]`); // as long as a line can be, or a little longer
    case 7:
      return random(8) === 0 ? Buffer.alloc(block + random(2 * block), wide) : Buffer.from("7");
    case 8:
      return Buffer.from(body.known.slice(0, random(body.known.length)));
    default:
      return Buffer.from(known[random(known.length)] as string);
  }
}

/** Somewhat more than a block, in lines whose ends lie around the border in another way in each file. */
function fileOf(seed: number): Buffer {
  const random = randomFrom(seed);
  const parts: Buffer[] = random(8) === 0 ? [Buffer.from("\uFEFF")] : [];
  let length = 0;
  while (length < block + 3000) {
    const newline = length > block - 3000 && random(3) === 0 ? "\r\n\n\r\n" : ["\n", "\r\n"][random(2)];
    const part = Buffer.concat([lineOf(random), Buffer.from(newline as string)]);
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(random(2) === 0 ? parts : [...parts, lineOf(random)]);
}

interface Told {
  issues: string[];
  counts: Record<"known" | "unknown" | "invalid", number>;
}

/** What is said of a file by reading it whole, splitting it, and asking the library. */
function naively(content: Buffer, name: string, told: Told): void {
  let start = 0;
  for (let line = 1; start <= content.length; line++) {
    const newline = content.indexOf(10, start);
    const end = newline === -1 ? content.length : newline;
    const bytes = content.subarray(start, content[end - 1] === 13 && end > start ? end - 1 : end);
    start = end + 1;
    if (bytes.length > maxLine) {
      told.counts.invalid++;
      told.issues.push(`${name}:${line}: the body must have at most 30,000 bytes, but has more; see --max-line`);
      continue;
    }
    if (bytes.toString().trim() === "") continue;
    const parsed = parseWebhook(bytes);
    told.counts[parsed.outcome]++;
    if (parsed.outcome !== "invalid") continue;
    const messages = parsed.issues.map(({ message }) => Buffer.from(printable(message)).toString()); // no half characters
    told.issues.push(...messages.map((message) => `${name}:${line}: ${message}`));
  }
}

const expected: Told = { issues: [], counts: { known: 0, unknown: 0, invalid: 0 } };
beforeAll(() => {
  mkdirSync(join(folder, "in"));
  for (let seed = 0; seed < files; seed++) {
    const name = `in/${String(seed).padStart(4, "0")}.ndjson`;
    const content = fileOf(seed);
    writeFileSync(join(folder, name), content);
    naively(content, name, expected);
  }
}, 120_000);

test.for([1, 2, 4])(
  "on %i threads, validate says of each line what a naive reader says",
  { timeout: 120_000 },
  (threads) => {
    const { status, stdout, stderr } = run(["validate", "in", "--threads", `${threads}`, "--max-line", `${maxLine}`], {
      cwd: folder,
      timeout: 120_000,
    });
    const [issues = "", headline = ""] = stdout.split("\n\n");
    expect(stderr).toBe("");
    expect(issues.split("\n")).toEqual(expected.issues);
    const { known, unknown, invalid } = expected.counts;
    const [all, ...some] = [known + unknown + invalid, known, unknown, invalid].map((count) =>
      count.toLocaleString("en"),
    );
    expect(headline).toBe(`${all} deliveries: ${some[0]} known, ${some[1]} unknown, ${some[2]} invalid`);
    expect(Math.min(known, unknown, invalid)).toBeGreaterThan(files);
    expect(status).toBe(2);
  },
);
