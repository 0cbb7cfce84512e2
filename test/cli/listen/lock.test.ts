import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { claim } from "../../../src/cli/listen/lock.ts";
import { start } from "../../support/command-line.ts";
import { body } from "../../support/deliveries.ts";
import { interrupt, listen, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const tag = body.known;

describe("listen", () => {
  const end = (...options: string[]) => start(["listen", "--port", "0", ...options]).ended;

  test("does not begin on a file that another has, which goes on undisturbed", async () => {
    const path = newFile();
    const { url, child } = await listen("--save", path);
    for (const _ of [1, 2]) {
      const { status, stderr } = await end("--save", path);
      expect(stderr).toContain(`${path} is in use by process ${child.pid}; stop it, save to another file`);
      expect(status).toBe(1);
    }
    expect((await post(url, tag)).status).toBe(200);
    expect(linesOf(path)).toEqual([tag]);
  });

  test("begins on a file whose lock is left from one that was killed", async () => {
    const path = newFile();
    const killed = await listen("--save", path);
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(readFileSync(`${path}.lock`, "utf8")).toMatch(`${killed.child.pid} ${hostname()} `);
    const { child } = await listen("--save", path);
    expect(readFileSync(`${path}.lock`, "utf8")).toMatch(`${child.pid} ${hostname()} `);
  });

  test("does not begin on a file that a process of another machine may have", async () => {
    const path = newFile();
    writeFileSync(`${path}.lock`, "999999999 elsewhere");
    const { status, stderr } = await end("--save", path);
    expect(stderr).toContain(
      `in use by process 999999999 on elsewhere; stop it, save to another file, or remove ${path}.lock`,
    );
    expect(status).toBe(1);
  });

  test("takes the lock of a process that had the same id, as each first one of a container has", async () => {
    const path = newFile();
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()}`);
    const claimed = await claim(path);
    await expect(end("--save", path)).resolves.toMatchObject({ status: 1 });
    await claimed.release();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test("goes on where somebody has removed its lock, and has it again", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    const lock = readFileSync(`${path}.lock`, "utf8");
    rmSync(`${path}.lock`);
    expect((await post(url, tag)).status).toBe(200);
    expect(linesOf(path)).toEqual([tag]);
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(lock);
    expect((await end("--save", path)).stderr).toContain("is in use by process");
  });

  test("says that the folder is gone where it is, and goes on when it is there again", async () => {
    const path = newFile();
    const folder = `${path}.folder`;
    mkdirSync(folder);
    const { url } = await listen("--save", join(folder, "a.ndjson"));
    rmSync(folder, { recursive: true });
    const { status, text } = await post(url, tag);
    expect([status, JSON.parse(text).error]).toEqual([
      507,
      `the delivery was not saved: ${folder}/a.ndjson cannot be written: its directory does not exist; create it`,
    ]);
    mkdirSync(folder);
    expect((await post(url, tag)).status).toBe(200);
    expect(linesOf(join(folder, "a.ndjson"))).toEqual([tag]);
  });

  test("does not begin on a file that another has by another name", async () => {
    const path = newFile();
    const other = newFile();
    await listen("--save", path);
    symlinkSync(path, other);
    expect((await end("--save", other)).stderr).toContain(`${path} is in use by process`);
  });

  test.for([
    ["the lock of one that was killed", "999999999"],
    ["no lock", undefined],
  ])("begins once where many find %s at the same time", async ([, left]) => {
    const path = newFile();
    if (left) writeFileSync(`${path}.lock`, left);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => listen("--save", path).catch((error: Error) => error.message)),
    );
    const refused = outcomes.filter((outcome) => typeof outcome === "string");
    expect(refused).toEqual(Array.from({ length: 5 }, () => expect.stringContaining("is in use by process")));
    for (const outcome of outcomes) if (typeof outcome !== "string") await interrupt(outcome);
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`))).toEqual([]);
  });
});
