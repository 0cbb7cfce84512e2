import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { run, start } from "../../support/command-line.ts";
import { body, edited, invalidIssue, lines, payload, tagAdded } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { placesIn, validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());
const { known, unknown, invalid } = payload;

describe("an invalid delivery", () => {
  test("is told by file and line, a line for each issue, and makes the exit code 2", () => {
    const twice = edited({ "/data/tag/id": "7", "/data/contact/email": undefined });
    const { status, stdout } = validate(["a.ndjson"], { "a.ndjson": lines(known, twice, "", unknown, invalid) });
    expect(status).toBe(2);
    expect(stdout).toBe(`a.ndjson:2: ${invalidIssue}
a.ndjson:2: /data/contact/email must be present, but is missing
a.ndjson:5: ${invalidIssue}

4 deliveries: 1 known, 1 unknown, 2 invalid

known, by type
  1  contact.tag.added

unknown, by type
  1  contact.tag.painted
`);
  });

  test("is a string, as which listen saves a body that is no JSON", () => {
    const { stdout } = validate(["a.ndjson"], {
      "a.ndjson": lines(...["hello=world", ""].map((body) => JSON.stringify(body))),
    });
    const [noJson, empty] = stdout.split("\n");
    expect(noJson).toMatch(/^a.ndjson:1: the body must be JSON in UTF-8, but is not: /);
    expect(empty).toBe("a.ndjson:2: the body must be JSON in UTF-8, but is empty");
  });

  test("is a line that is no JSON, a torn last one too, and the others count", () => {
    const { status, stdout } = validate(["a.ndjson"], {
      "a.ndjson": `${lines(known, "oops", known)}${body.known.slice(0, -1)}`,
    });
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /^a\.ndjson:2: the body must be JSON in UTF-8, .*\na\.ndjson:4: the body must be JSON .*\n\n4 deliveries: 2 known, 0 unknown, 2 invalid\n/,
    );
  });

  test("is a line that is not UTF-8, and that one alone", () => {
    const name = edited({ "/data/tag/name": "é" });
    const latin1 = Buffer.from(lines(name), "latin1");
    const { stdout } = validate(
      [],
      {},
      Buffer.concat([Buffer.from(lines(name, known)), latin1, Buffer.from(lines(name))]),
    );
    expect(stdout).toMatch(
      /^stdin:3: the body must be JSON in UTF-8, .*\n\n4 deliveries: 3 known, 0 unknown, 1 invalid\n/,
    );
  });

  test("is no blank line beside one that is not UTF-8", () => {
    const { stdout } = validate([], {}, Buffer.from(`\n \r\n"\xff"\n\r\n\n${body.known}\n`, "latin1"));
    expect(stdout).toMatch(
      /^stdin:3: the body must be JSON in UTF-8, .*\n\n2 deliveries: 1 known, 0 unknown, 1 invalid\n/,
    );
  });

  test("is each of many lines beside one that is not UTF-8", () => {
    const name = lines(edited({ "/data/tag/name": "é" }));
    const { stdout } = validate(
      [],
      {},
      Buffer.concat([Buffer.from(`${"7\n".repeat(1500)}${name}\xff\n`), Buffer.from([255, 10])]),
    );
    expect(placesIn(stdout)).toEqual([...Array.from({ length: 1500 }, (_, index) => index + 1), 1502, 1503]);
    expect(stdout).toContain("1,503 deliveries: 1 known, 0 unknown, 1,502 invalid");
  });

  test("is no line that is as long as can be before its carriage return, wherever the chunks end", async () => {
    const size = Buffer.byteLength(body.known);
    const options = ["validate", "--max-line", String(size)];
    expect(run(options, { input: `${body.known}\r\n${body.known}` }).stdout).toMatch(/^2 deliveries: 2 known/);
    const { child, ended } = start(options, { stdin: "pipe" });
    child.stdin?.write(`${body.known}\r`);
    await pause(100);
    child.stdin?.end(`\n${body.known} \r\n`);
    expect((await ended).stdout).toMatch(/^stdin:2: the body must have .*\n\n2 deliveries: 1 known/);
  });

  test("is a line that is longer than the limit, counted in bytes, and that one alone", () => {
    const size = Buffer.byteLength(body.known);
    const longer = JSON.stringify(edited({ "/data/tag/name": `${tagAdded.data.tag.name.slice(1)}é` }));
    expect(longer).toHaveLength(body.known.length);
    const { stdout } = validate(["-", "--max-line", String(size)], {}, lines(known, longer, known));
    expect(stdout).toBe(`stdin:2: the body must have at most ${size} bytes, but has more; see --max-line

3 deliveries: 2 known, 0 unknown, 1 invalid

known, by type
  2  contact.tag.added
`);
  });

  test("is a line of more than four million bytes, where nothing else is said", () => {
    const { status, stdout } = validate(["a.ndjson"], {
      "a.ndjson": lines(known, `"${"x".repeat(5_000_000)}"`, invalid),
    });
    expect(status).toBe(2);
    expect(stdout).toContain("a.ndjson:2: the body must have at most 4,000,000 bytes");
    expect(stdout).toContain(`a.ndjson:3: ${invalidIssue}\n\n3 deliveries: 1 known, 0 unknown, 2 invalid`);
  });

  test("is one whose id is beyond all numbers, and not one whose id is beyond what a number can tell apart", () => {
    const huge = body.known.replace('"id":141002', '"id":99999999999999999999');
    const infinite = body.known.replace('"id":141002', '"id":1e999');
    const { stdout } = validate([], {}, lines(huge, infinite));
    expect(stdout).toMatch(/^stdin:2: \/data\/tag\/id must be an integer, but is Infinity\n\n2 deliveries: 1 known/);
  });

  test("is told one by one, however many follow each other", () => {
    const { stdout } = validate(["a.ndjson"], { "a.ndjson": `${"é\n".repeat(25_000)}${"7\n".repeat(25_000)}` });
    expect(placesIn(stdout)).toEqual(Array.from({ length: 50_000 }, (_, index) => index + 1));
  });

  test.for([
    ["", []],
    [" with --strict", ["--strict"]],
    [" with --json", ["--json"]],
  ] as const)("cannot send the terminal more than text%s", ([, options]) => {
    const files = {
      "a\u001b[2J.ndjson": lines(
        edited({ "/type": "\u001b[31m\u0085" }),
        edited({ "/data/\u001b[0m\u061c": "\u2028\u009b\u202e" }),
        edited({ "/data/tag/id": "\u202e\u061c" }),
        "\u001b",
      ),
    };
    const { stdout, stderr } = validate([...Object.keys(files), "\u202e.json", ...options], files);
    expect(stdout).toContain("\\u001b");
    expect(stdout).toContain("\\u202e");
    expect(stderr).toContain("\\u202e.json does not exist");
    expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e\u061c]/u);
  });
});
