import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Builds dist/ once, before all tests: those of the package and of the command line run what ships. */
export default function build(): void {
  const options = { cwd: join(import.meta.dirname, "../.."), encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], options);
  if (status !== 0) throw new Error(`npm run build exited with ${status}\n${stdout}${stderr}`);
}
