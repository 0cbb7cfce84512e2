import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { program } from "../../support/command-line.ts";
import { body, invalidIssue, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { validateIn } from "../../support/validate-in.ts";

const folder = temporaryFolder();
const validate = validateIn(folder);

describe("a file that cannot be read", () => {
  test("is named, the others are read all the same, and the exit code is 1", () => {
    mkdirSync(join(folder, "folder.ndjson"));
    const options = ["nothere.ndjson", "folder.ndjson", "nothere", "bad.ndjson"];
    const { status, stdout, stderr } = validate(options, { "bad.ndjson": lines(payload.invalid) });
    expect(status).toBe(1);
    expect(stderr).toBe(`systeme-io-webhooks: nothere.ndjson does not exist; check its name
systeme-io-webhooks: nothere does not exist; check its name
`);
    expect(stdout).toBe(`bad.ndjson:1: ${invalidIssue}\n\n1 delivery: 0 known, 0 unknown, 1 invalid\n`);
  });
});

test("a name that cannot be followed is told, and the others are read all the same", () => {
  symlinkSync("loop", join(folder, "loop"));
  const { status, stdout, stderr } = validate(["loop", "x".repeat(300), "a.json"], { "a.json": body.known });
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
    stderr: "systeme-io-webhooks: standard input is a directory; name it instead\n",
  });
});

describe("an output that ends early", () => {
  test.for<[string, string[], unknown, number]>([
    ["after an invalid delivery is exit code 2", [], payload.invalid, 2],
    ["before anything is known to be wrong is exit code 141", ["--json"], payload.unknown, 141],
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

  test.skipIf(!existsSync("/dev/full"))("because the disk is full is told, and is exit code 1", () => {
    writeFileSync(join(folder, "a.json"), body.known);
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
  test.for([
    ["--threads", "0"],
    ["--at", ""],
    ["--max-line", "0"],
    ["--max-line", "1e3"],
    ["--max-line", "999999999999"],
    ["--max-line"],
    ["--lenient"],
  ])("for %j", (options) => {
    const { status, stdout, stderr } = validate(options, {}, body.known);
    expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
    expect(stderr).toContain(options[0]);
  });

  test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
    "without a file on a terminal, where it would wait for ever",
    () => {
      const command = `'${process.execPath}' '${program}' validate`;
      const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
        encoding: "utf8",
        timeout: 10_000,
      });
      expect(stdout).toContain("there is nothing to read; name a file or a folder, or pipe deliveries in");
      expect(status).toBe(64);
    },
  );
});
