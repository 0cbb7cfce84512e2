import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { program } from "../../support/command-line.ts";
import { edited, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, placesIn, validateIn } from "../../support/validate-in.ts";

const folder = temporaryFolder();
const validate = validateIn(folder);
const { known, unknown, invalid, drifting } = payload;

describe("an invalid delivery in a file that is judged on two threads", () => {
  const block = lines(known, invalid, unknown, drifting, ...Array(96).fill(known));
  const times = 300;
  const placed = (places: readonly number[]) =>
    Array.from({ length: times }, (_, index) => places.map((place) => index * 100 + place)).flat();

  test.for<[options: string[], places: number[], summary: string]>([
    [[], [2], "30,000 deliveries: 29,400 known, 300 unknown, 300 invalid"],
    [["--strict"], [2, 3, 4], "30,000 deliveries: 29,100 known, 0 unknown, 900 invalid"],
  ])("keeps its place, with %j", ([options, places, summary]) => {
    const content = block.repeat(times);
    expect(content.length).toBeGreaterThan(9 * 2 ** 20);
    const { status, stdout } = validate(["a.ndjson", ...options], { "a.ndjson": content });
    expect(placesIn(stdout)).toEqual(placed(places));
    expect(stdout).toContain(summary);
    expect(status).toBe(2);
    if (options.length === 0)
      expect(stdout).toContain("300  contact.tag.added /data/tag/color is a new key (a.ndjson:4)");
  });

  test("is told with --json as in a small file", () => {
    const told = (repeated: number): Record<string, unknown>[] =>
      objectsIn(validate(["a.ndjson", "--json"], { "a.ndjson": block.repeat(repeated) }).stdout);
    const [once, often] = [told(1), told(times)];
    const { summary } = once.pop() as { summary: Record<string, unknown> };
    const scaled = JSON.stringify(summary).replaceAll(
      /("(?:deliveries|invalid|count|contact[.a-z]+)":)(\d+)/g,
      (_, key, number) => key + times * Number(number),
    );
    expect(often.pop()).toEqual({ summary: JSON.parse(scaled) });
    expect(often).toEqual(
      Array.from({ length: times }, (_, index) =>
        once.map((finding) => ({ ...finding, line: index * 100 + Number(finding.line) })),
      ).flat(),
    );
  });
});

test("counts are right also where a part of a file has more than is listed", () => {
  const withKeys = (name: string, count: number) =>
    edited(Object.fromEntries(Array.from({ length: count }, (_, index) => [`/data/${name}${index}`, 1])));
  const { stdout } = validate(["first.ndjson", "second.ndjson"], {
    "first.ndjson": lines(withKeys("late", 1)),
    "second.ndjson": lines(...[..."abcdefghijkl"].map((name) => withKeys(name, 100)), withKeys("late", 1)),
  });
  expect(stdout).toContain("2  contact.tag.added /data/late0 is a new key (first.ndjson:1)");
  expect(stdout).toContain("201  more, not listed");
});

test.for([
  ["throws", 'throw new Error("no room")', "no room"],
  ["ends", "process.exit(3)", "it exited with code 3"],
])("a second thread that %s ends the run with 1, and says so", ([, code = "", why]) => {
  const copy = join(folder, "copy");
  cpSync(dirname(program), copy, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(copy, "cli-thread.js"), code);
  writeFileSync(join(folder, "a.ndjson"), lines(known).repeat(30_000));
  const { status, stderr } = spawnSync(process.execPath, [join(copy, "cli.js"), "validate", "a.ndjson"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stderr).toBe(`systeme-io-webhooks: a thread failed: ${why}; try --threads 1, or split the file\n`);
  expect(status).toBe(1);
});
