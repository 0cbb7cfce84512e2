import { spawn, spawnSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { program } from "../../support/command-line.ts";
import { body } from "../../support/deliveries.ts";
import { post } from "../../support/listener.ts";

const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;

/** Runs a program on a terminal that shows 2 kB and then takes no more, as after Ctrl+S, until it is told to go on. */
const terminal = `
import os, pty, sys, threading
pid, fd = pty.fork()
if pid == 0: os.execvp(sys.argv[1], sys.argv[1:])
shown = b""
while b"can.\\r\\n" not in shown: shown += os.read(fd, 1000)
print(shown.decode(), flush=True)
sys.stdin.readline()
print("READING", flush=True)
def read():
  try:
    while True: sys.stdout.write(os.read(fd, 100000).decode(errors="replace")); sys.stdout.flush()
  except OSError: pass
threading.Thread(target=read, daemon=True).start()
sys.stdin.readline()
os.kill(pid, 2)
print("STATUS", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
`;

test.skipIf(!hasPython)(
  "a terminal that was stopped holds no delivery up, and is told what it has missed",
  async () => {
    const child = spawn("python3", ["-c", terminal, process.execPath, program, "listen", "--port", "0"]);
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    const port = await new Promise<number>((resolve) => {
      child.stdout.on("data", () => {
        const [, port] = /Listening on http:\/\/127.0.0.1:(\d+)\//.exec(said) ?? [];
        if (port) resolve(Number(port));
      });
    });
    const count = 12_000; // far more than a terminal and the waiting lines can hold
    for (let sent = 0; sent < count; sent += 100) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => post(`http://127.0.0.1:${port}/`, body.known)),
      );
      expect(answers.every(({ status }) => status === 200)).toBe(true);
    }
    child.stdin.write("\n");
    await expect.poll(() => said, { timeout: 10_000 }).toContain("#1 ");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await post(`http://127.0.0.1:${port}/`, body.unknown);
    await expect
      .poll(() => said, { timeout: 10_000 })
      .toMatch(/\(\d+ more were not printed, since nobody read them\)\r?\n#12001 /);
    child.stdin.write("\n");
    await expect.poll(() => said, { timeout: 10_000 }).toContain("STATUS 0");
  },
);
