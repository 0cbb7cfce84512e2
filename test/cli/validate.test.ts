import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { type Ended, program, run, start } from "../support/command-line.ts";
import { root } from "../support/contract.ts";

const folder = mkdtempSync(join(tmpdir(), "validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder that has the files. */
function validate(
  options: string[],
  files: Record<string, string | Uint8Array> = {},
  input?: string | Uint8Array,
): Ended {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return run(["validate", ...options], { cwd: folder, ...(input !== undefined && { input }) });
}

const all = Object.values(samples);
const tagAdded = samples["contact.tag.added"];
const good = JSON.stringify(tagAdded);
const lines = (...deliveries: unknown[]) =>
  deliveries.map((each) => `${typeof each === "string" ? each : JSON.stringify(each)}\n`).join("");

/** The tag event with a value in another place. */
function edited(...changes: [path: string, value: unknown][]): typeof tagAdded {
  const copy = structuredClone(tagAdded);
  for (const [path, value] of changes) {
    const steps = path.split("/").slice(1);
    const key = steps.pop() as string;
    const parent = steps.reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      copy as never,
    );
    parent[key] = value;
  }
  return copy;
}

/** The lines of `a.ndjson` or of standard input that have an issue. */
const placesIn = (stdout: string) =>
  [...stdout.matchAll(/^(?:a\.ndjson|stdin):(\d+):/gm)].map(([, line]) => Number(line));

const badId = edited(["/data/tag/id", "7"]);
const badIdIssue = '/data/tag/id must be an integer, but is "7"';
const total = all.length;
const unknown = edited(["/type", "contact.tag.painted"]);
const drifting = edited(["/data/tag/colour", "red"]);

describe("every sample is known", () => {
  const everyFile = Object.keys(samples).map((name) => join(root, "test/samples/automation", `${name}.json`));
  const pretty = readFileSync(everyFile[0] as string, "utf8");

  test.for<[form: string, options: string[], files: Record<string, string>, input?: string]>([
    ["in a .json file each", everyFile, {}],
    ["in an array in a .json file", ["all.json"], { "all.json": JSON.stringify(all, null, 2) }],
    ["one a line in .ndjson", ["all.ndjson"], { "all.ndjson": lines(...all) }],
    ["one a line in .jsonl, the last without a newline", ["all.JSONL"], { "all.JSONL": lines(...all).trimEnd() }],
    [
      "with a byte order mark, CRLF and blank lines",
      ["all.ndjson"],
      { "all.ndjson": `\uFEFF\r\n${lines(...all).replaceAll("\n", "\r\n \r\n")}` },
    ],
    ["on standard input, one a line", ["-"], {}, lines(...all)],
    ["on standard input, as an array", [], {}, `\n ${JSON.stringify(all)}`],
    [
      "in files and on standard input",
      ["a.json", "-"],
      { "a.json": JSON.stringify(all.slice(0, 5)) },
      lines(...all.slice(5)),
    ],
  ])("%s", ([, options, files, input]) => {
    const { status, stdout, stderr } = validate([...options, "--strict"], files, input);
    expect(stdout).toMatch(
      new RegExp(
        `^${total} deliveries: ${total} known, 0 unknown, 0 invalid\n\nknown, by type\n +2  contact.optin.completed\n`,
      ),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("on standard input, as one pretty-printed document", () => {
    expect(validate([], {}, pretty).stdout).toMatch(/^1 delivery: 1 known/);
  });

  test.for<[what: string, first: string, second: string, third: string]>([
    ["blanks", "\n", " \r\n", "\t"],
    ["a byte order mark", "\uFEFF", "", ""],
    ["a byte order mark in pieces", "\xEF", "\xBB", "\xBF"],
  ])("on standard input, after %s in chunks of their own", async ([, ...pieces]) => {
    const encoding = pieces[0] === "\xEF" ? "latin1" : "utf8";
    const runs = [pretty, `[${good}]`, lines(good)].map(async (document) => {
      const { child, ended } = start(["validate"], { stdin: "pipe" });
      for (const piece of pieces.filter((text) => text !== "")) {
        child.stdin?.write(piece, encoding);
        await pause(100);
      }
      child.stdin?.end(document);
      return (await ended).stdout;
    });
    for (const stdout of await Promise.all(runs)) expect(stdout).toMatch(/^1 delivery: 1 known/);
  });

  test.skipIf(!existsSync("/dev/stdin"))("in a pipe that is given by name", () => {
    for (const text of [lines(...all), JSON.stringify(all, null, 2)]) {
      const command = `cat | '${process.execPath}' '${program}' validate /dev/stdin`;
      const { status, stdout } = spawnSync(command, { shell: true, encoding: "utf8", input: text });
      expect(stdout).toMatch(new RegExp(`^${total} deliveries: ${total} known`));
      expect(status).toBe(0);
    }
  });

  test("in an array after a byte order mark", () => {
    const { stdout } = validate(["a.json"], { "a.json": `\uFEFF[\n${good},\n7]` });
    expect(stdout).toMatch(/^a\.json:3: the body must be an object, but is 7\n\n2 deliveries: 1 known, /);
  });

  test("also where none came", () => {
    const files = { "empty.json": "", "none.json": " [ ]\n", "empty.ndjson": "", "blank.ndjson": "\uFEFF\n \r\n" };
    for (const file of Object.keys(files)) {
      expect(validate([file], files), file).toEqual({ status: 0, stdout: "0 deliveries\n", stderr: "" });
    }
    expect(validate([], {}, "").stdout).toBe("0 deliveries\n");
  });
});

describe("an invalid delivery", () => {
  test("is told by file and line, a line for each issue, and makes the exit code 2", () => {
    const twice = edited(["/data/tag/id", "7"], ["/data/contact/email", undefined]);
    const { status, stdout } = validate(["a.ndjson"], { "a.ndjson": lines(good, twice, "", unknown, badId) });
    expect(status).toBe(2);
    expect(stdout).toBe(`a.ndjson:2: ${badIdIssue}
a.ndjson:2: /data/contact/email must be present, but is missing
a.ndjson:5: ${badIdIssue}

4 deliveries: 1 known, 1 unknown, 2 invalid

known, by type
  1  contact.tag.added

unknown, by type
  1  contact.tag.painted
`);
  });

  test("in an array is told by the line where it begins", () => {
    const strings = edited(["/data/tag/name", '[{"\\'], ["/data/tag/id", "]}"]);
    const text = `[\n${good},\n\n  ${JSON.stringify(strings, null, 1)}\n,\n7, [],"x"\n]`;
    const { stdout } = validate(["a.json"], { "a.json": text });
    const last = text.split("\n").length - 1;
    expect(stdout.split("\n\n")[0]).toBe(`a.json:4: /data/tag/id must be an integer, but is "]}"
a.json:${last}: the body must be an object, but is 7
a.json:${last}: the body must be an object, but is an empty array
a.json:${last}: the body must be JSON in UTF-8, but is not: Unexpected token 'x', "x" is not valid JSON`);
    expect(stdout).toContain("5 deliveries: 1 known, 0 unknown, 4 invalid");
  });

  test("is a document that is no JSON, told by the line of the fault", () => {
    const files = {
      "fault.json": '[\n{},\n{"a" 1}\n]',
      "torn.json": '\n[\n{"a": 1',
      "bytes.json": Buffer.from('[\n"\xff"]', "latin1"),
      "token.json": '[\n{"type": "x at position 1"},\n\n{"a": [tru, 1]}\n]\n',
      "quoted.json": `[\n1,\n"${"x".repeat(40)}",\n"Unexpected end of JSON", , "in JSON at position 7"]`,
      "comma.json": '[\n{"a": 1},\n]\n',
      "control.json": '[\n"a\nb"\n]',
    };
    const { status, stdout } = validate(Object.keys(files), files);
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /^fault\.json:3: the body must be JSON in UTF-8, but is not: .*\ntorn\.json:3: .*\nbytes\.json:2: .*\ntoken\.json:4: .*\nquoted\.json:4: .*\ncomma\.json:3: .*\ncontrol\.json:2: .*\n\n7 deliveries: 0 known, 0 unknown, 7 invalid\n$/,
    );
  });

  test("is a string that listen has saved for a body that is no JSON, and one that holds a delivery", () => {
    const { stdout } = validate(["a.ndjson"], {
      "a.ndjson": lines(...["hello=world", "", JSON.stringify(tagAdded)].map((body) => JSON.stringify(body))),
    });
    const [noJson, empty, twice] = stdout.split("\n");
    expect(noJson).toMatch(/^a.ndjson:1: the body must be JSON in UTF-8, but is not: /);
    expect(empty).toBe("a.ndjson:2: the body must be JSON in UTF-8, but is empty");
    expect(twice).toMatch(/^a.ndjson:3: the body must be an object, but is /);
  });

  test("is a line that is no JSON, a torn last one too, and the others count", () => {
    const { status, stdout } = validate(["a.ndjson"], {
      "a.ndjson": `${lines(good, "oops", good)}${good.slice(0, -1)}`,
    });
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /^a\.ndjson:2: the body must be JSON in UTF-8, .*\na\.ndjson:4: the body must be JSON .*\n\n4 deliveries: 2 known, 0 unknown, 2 invalid\n/,
    );
  });

  test("is a line that is not UTF-8, and that one alone", () => {
    const name = edited(["/data/tag/name", "é"]);
    const latin1 = Buffer.from(lines(name), "latin1");
    const { stdout } = validate(
      [],
      {},
      Buffer.concat([Buffer.from(lines(name, good)), latin1, Buffer.from(lines(name))]),
    );
    expect(stdout).toMatch(
      /^stdin:3: the body must be JSON in UTF-8, .*\n\n4 deliveries: 3 known, 0 unknown, 1 invalid\n/,
    );
  });

  test("is no blank line beside one that is not UTF-8", () => {
    const { stdout } = validate([], {}, Buffer.from(`\n \r\n"\xff"\n\r\n\n${good}\n`, "latin1"));
    expect(stdout).toMatch(
      /^stdin:3: the body must be JSON in UTF-8, .*\n\n2 deliveries: 1 known, 0 unknown, 1 invalid\n/,
    );
  });

  test("is each of many lines beside one that is not UTF-8", () => {
    const name = lines(edited(["/data/tag/name", "é"]));
    const { stdout } = validate(
      [],
      {},
      Buffer.concat([Buffer.from(`${"7\n".repeat(1500)}${name}\xff\n`), Buffer.from([255, 10])]),
    );
    expect(placesIn(stdout)).toEqual([...Array.from({ length: 1500 }, (_, index) => index + 1), 1502, 1503]);
    expect(stdout).toContain("1,503 deliveries: 1 known, 0 unknown, 1,502 invalid");
  });

  test("is not one that is as long as can be before its carriage return, wherever the chunks end", async () => {
    const size = Buffer.byteLength(good);
    const options = ["validate", "--max-line", String(size)];
    expect(run(options, { input: `${good}\r\n${good}` }).stdout).toMatch(/^2 deliveries: 2 known/);
    const { child, ended } = start(options, { stdin: "pipe" });
    child.stdin?.write(`${good}\r`);
    await pause(100);
    child.stdin?.end(`\n${good} \r\n`);
    expect((await ended).stdout).toMatch(/^stdin:2: the body must have .*\n\n2 deliveries: 1 known/);
  });

  test("is a line that is longer than the limit, counted in bytes, and that one alone", () => {
    const size = Buffer.byteLength(good);
    const longer = JSON.stringify(edited(["/data/tag/name", `${tagAdded.data.tag.name.slice(1)}é`]));
    expect(longer).toHaveLength(good.length);
    const { stdout } = validate(["-", "--max-line", String(size)], {}, lines(good, longer, good));
    expect(stdout).toBe(`stdin:2: the body must have at most ${size} bytes, but has more; see --max-line

3 deliveries: 2 known, 0 unknown, 1 invalid

known, by type
  2  contact.tag.added
`);
  });

  test("is a line of more than a million bytes, where nothing else is said", () => {
    const { status, stdout } = validate(["a.ndjson"], { "a.ndjson": lines(good, `"${"x".repeat(3_000_000)}"`, badId) });
    expect(status).toBe(2);
    expect(stdout).toContain("a.ndjson:2: the body must have at most 1,000,000 bytes");
    expect(stdout).toContain(`a.ndjson:3: ${badIdIssue}\n\n3 deliveries: 1 known, 0 unknown, 2 invalid`);
  });

  test("is not one whose id is beyond what a number can tell apart, but one whose id is beyond all numbers", () => {
    const huge = good.replace('"id":141002', '"id":99999999999999999999');
    const infinite = good.replace('"id":141002', '"id":1e999');
    const { stdout } = validate([], {}, lines(huge, infinite));
    expect(stdout).toMatch(/^stdin:2: \/data\/tag\/id must be an integer, but is Infinity\n\n2 deliveries: 1 known/);
  });

  test("is not a string that holds a delivery", () => {
    expect(validate([], {}, lines(JSON.stringify(good))).stdout).toContain("1 delivery: 0 known, 0 unknown, 1 invalid");
  });

  describe("in a file that is judged on two threads", () => {
    const block = lines(good, badId, unknown, drifting, ...Array(96).fill(good));
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
        expect(stdout).toContain("300  contact.tag.added /data/tag/colour is a new key (a.ndjson:4)");
    });

    test("is told with --json as in a small file", () => {
      const told = (repeated: number): Record<string, unknown>[] =>
        validate(["a.ndjson", "--json"], { "a.ndjson": block.repeat(repeated) })
          .stdout.trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line));
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

  test("is told one by one, however many follow each other", () => {
    const { stdout } = validate(["a.ndjson"], { "a.ndjson": `${"é\n".repeat(25_000)}${"7\n".repeat(25_000)}` });
    expect(placesIn(stdout)).toEqual(Array.from({ length: 50_000 }, (_, index) => index + 1));
  });

  test("has a thousand issues told, and those beyond counted", () => {
    const wide = edited(...Array.from({ length: 1234 }, (_, index): [string, unknown] => [`/data/key_${index}`, 1]));
    const files = { "a.ndjson": lines(wide) };
    const told = validate(["a.ndjson", "--strict"], files).stdout.split("\n\n")[0]?.split("\n") ?? [];
    expect(told.slice(999)).toEqual([
      "a.ndjson:1: /data/key_999 must be a documented key, but is 1",
      "a.ndjson:1: and 234 more",
    ]);
    for (const [options, list] of [
      [["--strict"], "issues"],
      [[], "drift"],
    ] as const) {
      const [finding, last] = validate(["a.ndjson", "--json", ...options], files)
        .stdout.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect([finding[list].length, finding.unlisted]).toEqual([1000, 234]);
      expect(last.summary.unlisted.drift).toBe(list === "drift" ? 234 : 0);
    }
  });

  test("cannot send the terminal more than text", () => {
    const files = {
      "a\u001b[2J.ndjson": lines(
        edited(["/type", "\u001b[31m\u0085"]),
        edited(["/data/\u001b[0m\u061c", "\u2028\u009b\u202e"]),
        edited(["/data/tag/id", "\u202e\u061c"]),
        "\u001b",
      ),
    };
    for (const options of [[], ["--strict"], ["--json"]]) {
      const { stdout, stderr } = validate([...Object.keys(files), "\u202e.json", ...options], files);
      expect(stdout).toContain("\\u001b");
      expect(stdout).toContain("\\u202e");
      expect(stderr).toContain("\\u202e.json does not exist");
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e\u061c]/u);
    }
  });
});

describe("the summary", () => {
  test("names each new key and value once, with a count and an example", () => {
    const sale = structuredClone(samples["customer.sale.completed"]);
    for (const resource of sale.data.order_item.resources) Object.assign(resource, { x: 1 });
    const popup = structuredClone(samples["contact.optin.completed.funnel_step"]);
    Object.assign(popup.data.funnel_step ?? {}, { type: "popup" });
    const late = edited(["/created_at", "yesterday"], ["/data/tag/colour", 7]);
    const unknownDrifting = { ...unknown, sent: true };
    const { status, stdout } = validate(["a.ndjson", "b.json"], {
      "a.ndjson": lines(good, drifting, sale, popup, late),
      "b.json": JSON.stringify([popup, unknownDrifting, late]),
    });
    expect(status).toBe(0);
    expect(stdout).toBe(`8 deliveries: 7 known, 1 unknown, 0 invalid

known, by type
  4  contact.tag.added
  2  contact.optin.completed
  1  customer.sale.completed

unknown, by type
  1  contact.tag.painted

drift: undocumented, rejected by --strict
  3  contact.tag.added /data/tag/colour is a new key (a.ndjson:2)
  2  contact.optin.completed /data/funnel_step/type has a new value, "popup" (a.ndjson:4)
  2  contact.tag.added /created_at is malformed: "yesterday" (a.ndjson:5)
  2  customer.sale.completed /data/order_item/resources/*/x is a new key (a.ndjson:3)
`);
  });

  test("lists a thousand types and keys, and counts what is beyond", () => {
    const many = Array.from({ length: 1500 }, (_, index) => [
      edited(["/type", `type.${index}`]),
      edited([`/data/key_${index}`, 1]),
    ]);
    const { summary } = JSON.parse(
      validate(["--json"], {}, lines(...many.flat()))
        .stdout.trimEnd()
        .split("\n")
        .at(-1) ?? "",
    );
    expect([Object.keys(summary.unknown).length, summary.drift.length]).toEqual([1000, 1000]);
    expect(summary.unlisted).toEqual({ unknown: 500, drift: 500 });
    expect(validate([], {}, lines(...many.flat())).stdout.match(/^ +500 {2}more, not listed$/gm)).toHaveLength(2);
  });
});

test("a new value is told from a new key, whatever the words in it", () => {
  const popup = structuredClone(samples["contact.optin.completed.funnel_step"]);
  Object.assign(popup.data.funnel_step ?? {}, { type: " must be a documented key, but is " });
  const key = edited(["/data/a must be a documented value, b", 1]);
  const { stdout } = validate([], {}, lines(popup, key));
  expect(stdout).toContain('/type has a new value, " must be a documented key, but is " (stdin:1)');
  expect(stdout).toContain("/data/a must be a documented value, b is a new key (stdin:2)");
});

test("counts are right also where a part of a file has more than is listed", () => {
  const withKeys = (name: string, count: number) =>
    edited(...Array.from({ length: count }, (_, index): [string, unknown] => [`/data/${name}${index}`, 1]));
  const { stdout } = validate(["first.ndjson", "second.ndjson"], {
    "first.ndjson": lines(withKeys("late", 1)),
    "second.ndjson": lines(withKeys("a", 600), withKeys("b", 600), withKeys("late", 1)),
  });
  expect(stdout).toContain("2  contact.tag.added /data/late0 is a new key (first.ndjson:1)");
  expect(stdout).toContain("201  more, not listed");
});

test("--strict makes what is not documented invalid", () => {
  const { status, stdout } = validate(["--strict"], {}, lines(good, drifting, unknown));
  expect(status).toBe(2);
  expect(stdout).toBe(`stdin:2: /data/tag/colour must be a documented key, but is "red"
stdin:3: /type must be a documented type, but is "contact.tag.painted"

3 deliveries: 1 known, 0 unknown, 2 invalid

known, by type
  1  contact.tag.added
`);
});

test("--json prints an object for each delivery that is not just as documented, and the summary", () => {
  const { status, stdout } = validate(["--json", "a.ndjson"], {
    "a.ndjson": lines(good, drifting, unknown, badId, "7"),
  });
  expect(status).toBe(2);
  const driftIssue = {
    code: "undocumented_key",
    path: "/data/tag/colour",
    message: '/data/tag/colour must be a documented key, but is "red"',
  };
  const file = "a.ndjson";
  const type = "contact.tag.added";
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file, line: 2, outcome: "known", type, issues: [], drift: [driftIssue], unlisted: 0 },
    { file, line: 3, outcome: "unknown", type: "contact.tag.painted", issues: [], drift: [], unlisted: 0 },
    {
      file,
      line: 4,
      outcome: "invalid",
      type,
      issues: [{ code: "invalid_payload", path: "/data/tag/id", message: badIdIssue }],
      drift: [],
      unlisted: 0,
    },
    {
      file,
      line: 5,
      outcome: "invalid",
      issues: [{ code: "invalid_envelope", path: "", message: "the body must be an object, but is 7" }],
      drift: [],
      unlisted: 0,
    },
    {
      summary: {
        deliveries: 5,
        known: { "contact.tag.added": 2 },
        unknown: { "contact.tag.painted": 1 },
        invalid: 2,
        drift: [{ type, path: "/data/tag/colour", kind: "key", found: '"red"', count: 1, file, line: 2 }],
        unlisted: { unknown: 0, drift: 0 },
      },
    },
  ]);
});

describe("a file that cannot be read", () => {
  test("is named, the others are read all the same, and the exit code is 1", () => {
    mkdirSync(join(folder, "folder.ndjson"));
    const options = ["nothere.ndjson", "folder.ndjson", "nothere", ".", "bad.ndjson"];
    const { status, stdout, stderr } = validate(options, { "bad.ndjson": lines(badId) });
    expect(status).toBe(1);
    expect(stderr).toBe(`systeme-io-webhooks: nothere.ndjson does not exist; check its name
systeme-io-webhooks: folder.ndjson is a directory; name the files in it
systeme-io-webhooks: nothere does not exist; check its name
systeme-io-webhooks: . is a directory; name the files in it
`);
    expect(stdout).toBe(`bad.ndjson:1: ${badIdIssue}\n\n1 delivery: 0 known, 0 unknown, 1 invalid\n`);
  });
});

test("a name that cannot be followed is told, and the others are read all the same", () => {
  symlinkSync("loop", join(folder, "loop"));
  const { status, stdout, stderr } = validate(["loop", "x".repeat(300), "a.json"], { "a.json": good });
  expect(stderr).toMatch(
    /^systeme-io-webhooks: loop cannot be read: ELOOP.*\nsysteme-io-webhooks: x{300} cannot be read: ENAMETOOLONG.*\n$/,
  );
  expect(stdout).toMatch(/^1 delivery: 1 known/);
  expect(status).toBe(1);
});

test("a directory on standard input is told", () => {
  const stdin = openSync(folder, "r");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "validate", "-"], {
    encoding: "utf8",
    stdio: [stdin, "pipe", "pipe"],
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: "systeme-io-webhooks: standard input is a directory; name the files in it\n",
  });
});

test.for([
  ["throws", 'throw new Error("no room")', "no room"],
  ["ends", "process.exit(3)", "it exited with code 3"],
])("a second thread that %s ends the run with 1, and says so", ([, code = "", why]) => {
  const copy = join(folder, "copy");
  cpSync(join(root, "dist"), copy, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(copy, "cli-thread.js"), code);
  writeFileSync(join(folder, "a.ndjson"), lines(good).repeat(30_000));
  const { status, stderr } = spawnSync(process.execPath, [join(copy, "cli.js"), "validate", "a.ndjson"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stderr).toBe(`systeme-io-webhooks: the second thread failed: ${why}; if memory is short, split the file\n`);
  expect(status).toBe(1);
});

describe("an output that ends early", () => {
  test.for<[string, string[], unknown, number]>([
    ["after an invalid delivery", [], badId, 2],
    ["before anything is known to be wrong", ["--json"], unknown, 141],
  ])("%s", async ([, options, delivery, expected]) => {
    writeFileSync(join(folder, "a.ndjson"), lines(delivery).repeat(20_000));
    const child = spawn(process.execPath, [program, "validate", "a.ndjson", ...options], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "close");
    expect(status).toBe(expected);
  });

  test.skipIf(!existsSync("/dev/full"))("because the disk is full", () => {
    writeFileSync(join(folder, "a.json"), good);
    const { status, stderr } = spawnSync(process.execPath, [program, "validate", "a.json"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(stderr).toMatch(/^systeme-io-webhooks: the output cannot be written: ENOSPC.*; check where it goes\n$/);
    expect(status).toBe(1);
  });
});

describe("wrong usage is exit code 64", () => {
  test("where the extension does not say what is in a file, with a way to do it", () => {
    const { status, stdout, stderr } = validate(["a.json", "a.log"], { "a.json": good, "a.log": good });
    expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
    expect(stderr).toBe(
      "systeme-io-webhooks: a.log is not a .json, .ndjson, or .jsonl file; pipe it instead: systeme-io-webhooks validate - < a.log\n",
    );
  });

  test.for([["--max-line", "0"], ["--max-line", "1e3"], ["--max-line", "999999999999"], ["--max-line"], ["--lenient"]])(
    "for %s %s",
    (options) => {
      const { status, stdout, stderr } = validate(options, {}, good);
      expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
      expect(stderr).toContain(options[0]);
    },
  );

  test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
    "without a file on a terminal, where it would wait for ever",
    () => {
      const command = `'${process.execPath}' '${program}' validate`;
      const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
        encoding: "utf8",
        timeout: 10_000,
      });
      expect(stdout).toContain("there is nothing to validate; name a file, or pipe deliveries in");
      expect(status).toBe(64);
    },
  );
});
