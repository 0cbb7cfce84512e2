import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { curlOf } from "../../../src/cli/listen/curl.ts";
import type { ReceivedDelivery } from "../../../src/cli/listen/inbox.ts";
import { body as bodies } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder();
/** In place of curl: it writes down its arguments, and what it is given on standard input. */
writeFileSync(join(folder, "curl"), `#!/bin/sh\nprintf '%s\\0' "$@" > args\ncat > stdin\n`);
chmodSync(join(folder, "curl"), 0o755);

function delivery(path: string, headers: [string, string][], body: string | Uint8Array): ReceivedDelivery {
  return {
    family: "automation",
    outcome: "invalid",
    title: "",
    issues: [],
    drift: [],
    number: 1,
    receivedAt: "",
    status: 422,
    path,
    headers,
    body: Buffer.from(body as string),
  };
}

const shells = { bash: ["bash"], dash: ["dash"], busybox: ["busybox", "sh"], zsh: ["zsh"], fish: ["fish"] };
type Shell = keyof typeof shells;

/** What curl is given by a shell: its arguments, and the body. */
function given(shell: Shell, command: string): { args: string[]; body: Buffer } {
  for (const name of ["args", "stdin", "hacked"]) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, "pasted"), `${command}\n`);
  const [program = "", ...options] = shells[shell];
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stderr } = spawnSync(program, [...options, "pasted"], { cwd: folder, encoding: "utf8", env });
  if (!existsSync(join(folder, "args"))) throw new Error(stderr);
  const args = readFileSync(join(folder, "args"), "utf8").split("\0").slice(0, -1);
  const data = args.indexOf("--data-raw");
  return { args, body: data === -1 ? readFileSync(join(folder, "stdin")) : Buffer.from(args[data + 1] ?? "") };
}

const long = `${"a".repeat(890)}'\\''é\\\\ `.repeat(4).trim();

const hostile: [what: string, body: string | Uint8Array][] = [
  ["a documented delivery", bodies.known],
  ["quotes and substitutions", `'; touch hacked; ' "$(touch hacked)" \`touch hacked\` $HOME !! {a,b} *`],
  ["a backslash before a quote, which fish reads otherwise", "\\'; touch hacked; echo \\\\' ; touch hacked; '\\"],
  ["the quoting of bash", "$'x'; touch hacked #"],
  ["line ends and a mark of a here-document", "{\n'EOF'\nEOF\ntouch hacked\n\r\n}"],
  ["what ends a paste, and other control characters", "x\u001b[201~\u0003\t\u0085touch hacked\n"],
  ["formats of printf", "%s %d %% %n \\n \\101 \\x41 \n"],
  ["something like an option", "-n -e --help\n"],
  ["NUL and bytes that are not UTF-8", Uint8Array.from([0, 255, 0xc3, 0x28, 34, 0, 10])],
  ["every byte", Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ["quotes and backslashes without end", "'\\".repeat(5000)],
  ["more than an argument can hold", `"${"\\\\é'".repeat(40_000)}"`],
];

describe.for(Object.keys(shells) as Shell[])("a curl command in %s", (shell) => {
  const isThere = spawnSync(shell, ["-c", "true"]).status === 0 || spawnSync(shell, ["true"]).status === 0;

  test.skipIf(!isThere).for(hostile)("delivers %s as it came, and runs nothing else", ([, body]) => {
    const headers: [string, string][] = [
      ["X-Odd", "it's \\' $(touch hacked) \\\\"],
      ["X-Empty", ""],
      ["X-Tab", "a\tb"],
      ["X-Long", long],
    ];
    const command = curlOf(delivery("/a?b=[1-9]&c='$(touch%20hacked)\\'", headers, body), "http://localhost:4000");
    const { args, body: sent } = given(shell, command);
    expect(sent.equals(Buffer.from(body as string))).toBe(true);
    expect(args.slice(0, 10)).toEqual([
      ...["--globoff", "http://localhost:4000/a?b=[1-9]&c='$(touch%20hacked)\\'"],
      ...["--header", "X-Odd: it's \\' $(touch hacked) \\\\", "--header", "X-Empty;", "--header", "X-Tab: a b"],
      ...["--header", `X-Long: ${long}`],
    ]);
    expect(existsSync(join(folder, "hacked"))).toBe(false);
  });
});

describe("a curl command", () => {
  test.for(hostile)("of %s has nothing on which a terminal acts", ([, body]) => {
    const command = curlOf(delivery("/", [["X-Bad", "a\u009bb"]], body), "http://localhost:4000");
    expect(command).toMatch(/^[^\p{Cc}]+(\\\n[^\p{Cc}]+)*$/u);
  });

  test.for(hostile)("of %s has no line that a shell without an editor would cut, and with it a quote", ([, body]) => {
    const long: [string, string][] = [
      ["X-Long", `${"a".repeat(5000)}'\\é`.repeat(3)],
      ["X-Quotes", "'\\".repeat(2000)],
    ];
    const command = curlOf(delivery(`/${"p".repeat(5000)}`, long, body), "http://localhost:4000");
    const lengths = command.split("\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThan(1000); // busybox reads 1,023, and others what a terminal has room for: 4,095
  });

  test("goes to this machine, with a word in place of the token", () => {
    const urlOf = (path: string) => given("bash", curlOf(delivery(path, [], "1"), "http://localhost:1")).args[1];
    expect(urlOf("http://evil.example/x")).toBe("http://localhost:1");
    expect(urlOf("/?a=b&token=…")).toBe("http://localhost:1/?a=b&token=TOKEN");
  });

  test("leaves out what curl sets by itself, and what no header can have", () => {
    const headers: [string, string][] = [
      ["Host", "x"],
      ["Content-Length", "1"],
      ["X-C1", "\u0090"],
      ["X-Good", "é"],
    ];
    expect(curlOf(delivery("/", headers, "1"), "http://localhost:1")).toBe(
      "curl --globoff 'http://localhost:1/' \\\n  --header 'X-Good: é' \\\n  --data-raw '1'",
    );
  });
});
