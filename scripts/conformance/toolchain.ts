import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isObject } from "../../src/shared/pointer.ts";
import { inPairs, run } from "./processes.ts";
import { type Delivery, forEvent, forEveryEvent, type NamedEvent } from "./recipes.ts";

/** How the types that a recipe makes are built and tried. */
export interface Toolchain {
  /** The program in test/recipes/<recipe> that loads deliveries into the types of all events. */
  loader: string;
  /** The commands that prepare the folder, before the types are made. */
  setup?: string[][];
  build?: string[][];
  load: string[];
}

export const root = process.cwd();
const home = join(root, "test-results/recipes");
const venv = join(home, "venv");
export const crates = join(root, "test-results/rust"); // shared with the validators, for what both depend on

/** Python in an environment with what the recipe's requirements.txt names. */
export const pythonSetup = [
  ["python3", "-m", "venv", venv],
  ["python", "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"],
];

/** Java on a project that Maven has compiled. Each delivery starts a process that is too short to be worth optimizing. */
export function java(project: string): string[] {
  const path = ["target/classes", "target/dependency/*"].map((each) => join(project, each)).join(delimiter);
  return ["java", "-XX:TieredStopAtLevel=1", "-cp", path];
}

/**
 * Makes a folder in which the types of all events are built: with a copy of test/recipes/<recipe>, by a command about
 * one event or about all of them. `prepare` writes what else belongs there. Throws if a command fails.
 */
export async function buildTypes(
  recipe: string,
  { loader, setup = [], build = [] }: Toolchain,
  command: string,
  events: NamedEvent[],
  prepare: (folder: string) => void = () => {},
): Promise<string> {
  const folder = join(home, recipe);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "test/recipes", recipe), folder, { recursive: true });
  symlinkSync(join(root, "generated"), join(folder, "generated"));
  writeFileSync(join(folder, loader), forEveryEvent(readFileSync(join(folder, loader), "utf8"), events));
  prepare(folder);
  for (const each of setup) await succeed(each, folder);
  const makeTypes = (each: string) => succeed(["bash", "-o", "pipefail", "-ec", each], folder);
  const commands = command.split("\n").filter((line) => !line.startsWith("#")); // a comment may name an event
  const [first = "", ...others] = new Set(events.map((event) => forEvent(commands.join("\n"), event)));
  await makeTypes(first); // alone, since it may be what installs the generator
  await inPairs(others, makeTypes);
  for (const each of build) await succeed(each, folder);
  return folder;
}

/** Loads deliveries into types. Returns of each what came back as JSON, or "refused: " and why. */
export async function loadInto({ load }: Toolchain, folder: string, deliveries: Delivery[]): Promise<string[]> {
  const input = deliveries.map(({ type, body }) => `${type}\t${JSON.stringify(body)}\n`).join("");
  const answers = (await succeed(load, folder, input)).split("\n");
  return deliveries.map((_, index) => answers[index] || "no answer");
}

/** Whether all of a value has come back. For many types, a key that is missing and one that is null are the same. */
export function isBack(value: unknown, back: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(back)) {
    return value.length === back.length && value.every((item, index) => isBack(item, back[index]));
  }
  if (!isObject(value) || !isObject(back)) return (value ?? null) === (back ?? null);
  return Object.keys({ ...value, ...back }).every((key) => isBack(value[key], back[key]));
}

async function succeed(command: string[], folder: string, input?: string): Promise<string> {
  const { status, stdout, stderr } = await run(command, folder, path(folder), input);
  if (status === 0) return stdout;
  throw new Error(`${command.join(" ")} exited with ${status}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
}

/** Where programs are found: first those that Python has installed and Go has built. */
export function path(folder: string): string {
  return [join(venv, "bin"), join(folder, "bin"), process.env.PATH].join(delimiter);
}
