import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Ended, run } from "../support/command-line.ts";

describe("the help of send", () => {
  const folder = join(import.meta.dirname, "../../schemas/automation/events");
  const events = readdirSync(folder).map((file) => [
    file.replace(".schema.json", ""),
    JSON.parse(readFileSync(join(folder, file), "utf8")).title as string,
  ]);
  let help: Ended;
  beforeAll(() => {
    help = run(["send", "--help"]);
  });

  test.for(events)("lists %s as %s", ([type, title]) => {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${type} +${title}$`, "m"));
  });

  test("lists the samples of a type that has two", () => {
    expect(help.stdout).toContain("    contact.optin.completed.page_model\n");
    expect(help.status).toBe(0);
  });
});

describe("the help of", () => {
  test.for([
    ["the program", []],
    ["validate", ["validate"]],
    ["send", ["send"]],
    ["listen", ["listen"]],
    ["summarize", ["summarize"]],
    ["completion", ["completion"]],
  ] as const)("%s fits a terminal of 80 columns, and tells the exit codes of a command", ([, command]) => {
    const { status, stdout } = run([...command, "--help"]);
    expect(status).toBe(0);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    if (command.length > 0) expect(stdout).toMatch(/^Exit codes: 0 /m);
  });
});
