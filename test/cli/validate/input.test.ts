import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { program, start } from "../../support/command-line.ts";
import { body, lines, sampleFiles, samples } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());

const all = Object.values(samples);
const total = all.length;
const array = JSON.stringify(all);
const pretty = readFileSync(sampleFiles[0] as string, "utf8");

describe("every sample is known", () => {
  const windows = `\uFEFF\r\n${lines(...all).replaceAll("\n", "\r\n \r\n")}`;
  const some = { "a.json": JSON.stringify(all.slice(0, 5)) };

  test.for<[form: string, options: string[], files: Record<string, string>, input?: string]>([
    ["in a .json file each", sampleFiles, {}],
    ["in an array in a .json file", ["all.json"], { "all.json": JSON.stringify(all, null, 2) }],
    ["one a line in .ndjson", ["all.ndjson"], { "all.ndjson": lines(...all) }],
    ["one a line in .jsonl, the last without a newline", ["all.JSONL"], { "all.JSONL": lines(...all).trimEnd() }],
    ["with a byte order mark, CRLF and blank lines", ["all.ndjson"], { "all.ndjson": windows }],
    ["on standard input, one a line", ["-"], {}, lines(...all)],
    ["on standard input, as an array", [], {}, `\n ${array}`],
    ["in files and on standard input", ["a.json", "-"], some, lines(...all.slice(5))],
  ])("%s", ([, options, files, input]) => {
    const { status, stdout, stderr } = validate([...options, "--strict"], files, input);
    expect(stdout).toMatch(
      new RegExp(
        `^${total} deliveries: ${total} known, 0 unknown, 0 invalid\n\nknown, by type\n +2  contact.optin.completed\n`,
      ),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/stdin")).for([
    ["one a line", lines(...all)],
    ["as an array", JSON.stringify(all, null, 2)],
  ])("in a pipe that is given by name, %s", ([, input]) => {
    const command = `cat | '${process.execPath}' '${program}' validate /dev/stdin`;
    const { status, stdout } = spawnSync(command, { shell: true, encoding: "utf8", input });
    expect(stdout).toMatch(new RegExp(`^${total} deliveries: ${total} known`));
    expect(status).toBe(0);
  });
});

describe("one delivery is known", () => {
  test("on standard input, as one pretty-printed document", () => {
    expect(validate([], {}, pretty).stdout).toMatch(/^1 delivery: 1 known/);
  });

  describe.for<[what: string, pieces: string[], encoding: BufferEncoding]>([
    ["blanks", ["\n", " \r\n", "\t"], "utf8"],
    ["a byte order mark", ["\uFEFF"], "utf8"],
    ["a byte order mark in pieces", ["\xEF", "\xBB", "\xBF"], "latin1"],
  ])("on standard input, after %s in chunks of their own,", ([, pieces, encoding]) => {
    test.concurrent.for([
      ["pretty-printed", pretty],
      ["in an array", `[${body.known}]`],
      ["on a line", lines(body.known)],
    ])("%s", async ([, document]) => {
      const { child, ended } = start(["validate"], { stdin: "pipe" });
      for (const piece of pieces) {
        child.stdin?.write(piece, encoding);
        await pause(100);
      }
      child.stdin?.end(document);
      expect((await ended).stdout).toMatch(/^1 delivery: 1 known/);
    });
  });

  test("in an array after a byte order mark", () => {
    const { stdout } = validate(["a.json"], { "a.json": `\uFEFF[\n${body.known},\n7]` });
    expect(stdout).toMatch(/^a\.json:3#\/1: the body must be an object, but is 7\n\n2 deliveries: 1 known, /);
  });
});

describe("no delivery at all is fine", () => {
  test.for([
    ["in an empty array", "none.json", " [ ]\n"],
    ["in an empty .ndjson file", "empty.ndjson", ""],
    ["in a file of blank lines", "blank.ndjson", "\uFEFF\n \r\n"],
  ] as const)("%s", ([, file, content]) => {
    expect(validate([file], { [file]: content })).toEqual({ status: 0, stdout: "0 deliveries\n", stderr: "" });
  });

  test("on standard input", () => {
    expect(validate([], {}, "").stdout).toBe("0 deliveries\n");
  });
});
