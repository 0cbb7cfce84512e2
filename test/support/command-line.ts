import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/** The command line as it is built. */
export const program = join(import.meta.dirname, "../../dist/cli.js");
const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line to its end, at most half a minute unless it is given more. */
export function run(
  options: readonly string[],
  settings: { input?: string | Uint8Array; cwd?: string; timeout?: number } = {},
): Ended {
  const result = spawnSync(process.execPath, [program, ...options], {
    encoding: "utf8",
    env,
    timeout: 30_000,
    maxBuffer: 2 ** 28,
    ...settings,
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** How the command line is started. */
export interface Start {
  /** Run by a shell before it. */
  shell?: string;
  stdin?: "ignore" | "pipe";
  /** Another build of it. */
  program?: string;
}

/** Starts the command line, and tells what it says and how it ends. */
export function start(options: readonly string[], { shell, stdin = "ignore", program: other }: Start = {}): Running {
  const command = [process.execPath, other ?? program, ...options];
  const [file = "", ...rest] = shell ? ["sh", "-c", `${shell}; exec "$@"`, "sh", ...command] : command;
  const child = spawn(file, rest, { env, stdio: [stdin, "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (status) => resolve({ status, ...said }));
  });
  return { child, said, ended };
}

export interface Running {
  child: ChildProcess;
  /** What it has said so far. */
  said: { stdout: string; stderr: string };
  ended: Promise<Ended>;
}
