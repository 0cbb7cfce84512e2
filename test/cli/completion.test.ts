import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/command-line.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
writeFileSync(join(folder, "sales 1.ndjson"), "");
mkdirSync(join(folder, "archive"));

/** What a shell offers for the last of some words. */
const offers = {
  bash: (words: string[]) => `
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
    _systeme_io_webhooks; printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: (words: string[]) => `complete -C '${words.join(" ")}' | string split -f1 \\t`,
};

function offered(shell: keyof typeof offers, ...words: string[]): string[] {
  const { stdout } = run(["completion", shell]);
  const script = join(folder, `completion.${shell}`);
  writeFileSync(script, `${stdout}\n${offers[shell](["systeme-io-webhooks", ...words])}\n`);
  const ended = spawnSync(shell, [script], { cwd: folder, encoding: "utf8" });
  expect(ended.stderr).toBe("");
  return ended.stdout.split("\n").filter((line) => line !== "");
}

describe.for(["bash", "fish"] as const)("the completion of %s", (shell) => {
  const isThere = spawnSync(shell, ["-c", "true"]).status === 0;

  test.skipIf(!isThere)("offers commands, options and event types", () => {
    expect(offered(shell, "val")).toContain("validate");
    expect(offered(shell, "")).toEqual(
      expect.arrayContaining(["validate", "summarize", "send", "listen", "completion"]),
    );
    expect(offered(shell, "listen", "--forw")).toEqual(["--forward-to"]);
    expect(offered(shell, "send", "contact.tag.")).toEqual(["contact.tag.added", "contact.tag.removed"]);
    expect(offered(shell, "send", "SALE")).toEqual(expect.arrayContaining(["SALE_CANCELED", "SALE_NEW"]));
  });

  test.skipIf(!isThere)("offers names of files, also with blanks in them", () => {
    const found = offered(shell, "validate", "sales").map((name) => name.replaceAll("\\", ""));
    expect(found).toEqual(["sales 1.ndjson"]);
  });
});

test.skipIf(spawnSync("zsh", ["-c", "true"]).status !== 0)("the completion of zsh is a script that it accepts", () => {
  const script = join(folder, "completion.zsh");
  writeFileSync(script, `${run(["completion", "zsh"]).stdout}\nwhence -w _systeme_io_webhooks\n`);
  const { stdout, stderr } = spawnSync("zsh", ["-f", script], { cwd: folder, encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "_systeme_io_webhooks: function\n", stderr: "" });
});

test("another shell is refused, with those that there are", () => {
  const { status, stderr } = run(["completion", "tcsh"]);
  expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
  expect(status).toBe(64);
});

test.for<[what: string, words: string[], message: string]>([
  ["a command", ["validat"], "(Did you mean validate?)"],
  ["an option", ["listen", "--tokn", "x"], "(Did you mean --token?)"],
])("%s that is mistyped is told, with what was probably meant", ([, words, message]) => {
  const { status, stderr } = run(words);
  expect(stderr).toContain(message);
  expect(status).toBe(64);
});

test("--version prints the version of the package", async () => {
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  expect(run(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});
