import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { describe, expect, onTestFinished, test } from "vitest";
import { program } from "../../support/command-line.ts";
import { body } from "../../support/deliveries.ts";
import { listen, post } from "../../support/listener.ts";

const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;

/** Runs a program on a terminal that shows 2 kB and then takes no more, as after Ctrl+S, until it is told to go on. */
const terminal = `
import os, pty, signal, sys, threading
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[1], sys.argv[1:])
shown = b""
while b"can.\\r\\n" not in shown: shown += os.read(fd, 1000)
print(shown.decode(), flush=True)
def read():
  try:
    while True: sys.stdout.write(os.read(fd, 100000).decode(errors="replace")); sys.stdout.flush()
  except OSError: pass
for line in sys.stdin:
  if line == "read\\n": threading.Thread(target=read, daemon=True).start()
  if line == "stop\\n":
    os.kill(pid, signal.SIGTERM)
    print("STATUS", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
`;

interface Terminal {
  child: ChildProcessWithoutNullStreams;
  url: string;
  said(): string;
}

async function onStoppedTerminal(): Promise<Terminal> {
  const child = spawn("python3", ["-c", terminal, process.execPath, program, "listen", "--port", "0"]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const port = await new Promise<string>((resolve) => {
    child.stdout.on("data", () => {
      const [, port] = /Listening on http:\/\/127.0.0.1:(\d+)\//.exec(said) ?? [];
      if (port) resolve(port);
    });
  });
  return { child, url: `http://127.0.0.1:${port}/`, said: () => said };
}

/** Has deliveries answered, a hundred at a time. */
async function deliver(url: string, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 100) {
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(url, body.known)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
}

describe.skipIf(!hasPython)("a terminal that was stopped", () => {
  test("holds no delivery up, and is told what it has missed", async () => {
    const { child, url, said } = await onStoppedTerminal();
    await deliver(url, 12_000); // far more than a terminal and the waiting lines can hold
    child.stdin.write("read\n");
    await expect.poll(said, { timeout: 10_000 }).toContain("#1 ");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await post(url, body.unknown);
    await expect
      .poll(said, { timeout: 10_000 })
      .toMatch(/\(\d+ more were not printed, since nobody read them\)\r?\n#12001 /);
    child.stdin.write("stop\n");
    await expect.poll(said, { timeout: 10_000 }).toContain("STATUS 0");
  });

  test("lets listen end all the same", async () => {
    const { child, url, said } = await onStoppedTerminal();
    await deliver(url, 300);
    child.stdin.write("stop\n");
    await expect.poll(said, { timeout: 10_000 }).toContain("STATUS 0");
  });
});

test("a reader that pauses gets what there was room for, and what comes when it goes on", async () => {
  const { child, url, said } = await listen();
  child.stdout?.pause();
  await deliver(url, 4000); // more than a pipe can hold
  child.stdout?.resume();
  await post(url, body.unknown);
  await expect.poll(() => said.stdout, { timeout: 10_000 }).toMatch(/^#4001 .*contact.tag.painted$/m);
  expect(said.stdout.match(/^#\d+/gm)).toHaveLength(4001);
});
