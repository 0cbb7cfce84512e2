import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { run } from "../support/command-line.ts";
import { interrupt, type Listener, listener, post, raw } from "../support/listener.ts";

const folder = mkdtempSync(join(tmpdir(), "listen-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = JSON.stringify(samples["contact.tag.added"]);
const delivery = (id: number) => sample.replace("141002", String(id));
const idsIn = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line): number => JSON.parse(line).data.tag.id);

/** Delivers ids from 1 on, fifty at a time, until there are enough or the listener is gone; gives those answered 200. */
async function deliverMany({ url }: Listener, most: number, onAnswer: (count: number) => void = () => {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const answered: number[] = [];
  let next = 1;
  let isGone = false;
  const one = (id: number) =>
    new Promise<void>((resolve) => {
      const headers = { "Content-Type": "application/json" };
      const asked = request(url, { method: "POST", agent, headers }, (response) => {
        if (response.statusCode === 200) answered.push(id);
        onAnswer(answered.length);
        response.resume().on("close", resolve);
      });
      asked.on("error", () => {
        isGone = true;
        resolve();
      });
      asked.end(delivery(id));
    });
  const sender = async () => {
    while (next <= most && !isGone) await one(next++);
  };
  await Promise.all(Array.from({ length: 50 }, sender));
  agent.destroy();
  return answered;
}

describe("under load, listen", () => {
  test("loses none of ten thousand deliveries, fifty at a time, and saves each once", async () => {
    const path = join(folder, "load.ndjson");
    const running = await listener("--save", path);
    const answered = await deliverMany(running, 10_000);
    expect(answered).toHaveLength(10_000);
    expect(idsIn(path).sort((a, b) => a - b)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
    const { status, stdout } = await interrupt(running);
    expect(stdout.match(/^#\d+ .* known {4}contact.tag.added$/gm)).toHaveLength(10_000);
    expect(status).toBe(0);
  });

  test("has each delivery that it answered with 200 in the file, whole, when it is killed", async () => {
    const path = join(folder, "killed.ndjson");
    const running = await listener("--save", path);
    const answered = await deliverMany(running, 10_000, (count) => count === 500 && running.child.kill("SIGKILL"));
    expect((await running.ended).status).toBeNull();
    expect(answered.length).toBeGreaterThanOrEqual(500);
    expect(answered.length).toBeLessThan(10_000);
    const saved = new Set(idsIn(path));
    expect(answered.filter((id) => !saved.has(id))).toEqual([]);

    // As if it had been killed in the middle of a line.
    appendFileSync(path, delivery(1).slice(0, 100));
    const lines = saved.size + 1;
    const torn = run(["validate", path, "--json"]);
    expect(torn.status).toBe(2);
    expect(torn.stdout).toContain(`"line":${lines},"outcome":"invalid"`);
    expect(JSON.parse(torn.stdout.trim().split("\n").at(-1) ?? "")).toMatchObject({
      summary: { deliveries: lines, invalid: 1 },
    });
    const again = await listener("--save", path);
    await post(again.url, delivery(20_000));
    await interrupt(again);
    expect(readFileSync(path, "utf8").split("\n").slice(lines)).toEqual([delivery(20_000), ""]);
  });
});

describe("a sender that does not do as it should", () => {
  const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

  test("is cut off where it sends a byte now and then, in the head or in the body", async () => {
    const running = await listener("--timeout", "0.5");
    const bytes = Array.from({ length: 100 }, () => "x");
    const [slowHead, slowBody] = await Promise.all([
      raw(running.port, ["POST / HTTP/1.1\r\nX-Slow: ", ...bytes], 100),
      raw(running.port, [`${head}Content-Length: 100\r\n\r\n`, ...bytes], 100),
    ]);
    expect(slowHead).toMatch(/^HTTP\/1.1 408 /);
    expect(slowBody).toMatch(/^HTTP\/1.1 408 /);
    expect((await post(running.url, sample)).status).toBe(200);
    expect((await interrupt(running)).stdout).not.toContain("#2");
  });

  test("is let go where it reads no answer", async () => {
    const { port, child } = await listener("--timeout", "0.5");
    const many = `${head}Content-Length: ${sample.length}\r\n\r\n${sample}`.repeat(1000);
    const socket = connect(port, "127.0.0.1").pause();
    const sending = setInterval(() => socket.write(many), 50);
    await new Promise((resolve) => socket.on("error", resolve)); // or it would go on until the test times out
    clearInterval(sending);
    socket.destroy();
    child.kill("SIGKILL");
  });

  const odd: [what: string, bytes: string[], answer: RegExp][] = [
    ["a body cut short", [`${head}Content-Length: 100\r\nConnection: close\r\n\r\n{"type`], /^(HTTP\/1.1 4.*)?$/s],
    ["a flood of headers", [`${head}${"X-Flood: x\r\n".repeat(5000)}\r\n`], /^HTTP\/1.1 431 /],
    ["one header without end", [`${head}X-Flood: ${"x".repeat(100_000)}`], /^HTTP\/1.1 431 /],
    ["a length that is none", [`${head}Content-Length: many\r\n\r\n`], /^HTTP\/1.1 400 /],
    ["two lengths", [`${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n12`], /^HTTP\/1.1 400 /],
    ["a chunk that is none", [`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`], /^HTTP\/1.1 400 /],
    ["no HTTP", ["\u0016\u0003\u0001\u0002\u0000\r\n\r\n"], /^HTTP\/1.1 400 /],
    ["a target of slashes", ["GET // HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"], /^HTTP\/1.1 405 /],
    ["seventeen megabytes", [`${head}Content-Length: 17000000\r\n\r\n`, "x".repeat(17_000_000)], /^$/],
  ];
  test("is answered or let go, and takes nobody else with it", async () => {
    const path = join(folder, "odd.ndjson");
    const running = await listener("--timeout", "0.5", "--save", path);
    for (const [what, bytes, answer] of odd) {
      expect.soft(await raw(running.port, bytes), what).toMatch(answer);
      expect([what, (await post(running.url, sample)).status]).toEqual([what, 200]);
    }
    expect(idsIn(path)).toHaveLength(odd.length);
    expect((await interrupt(running)).status).toBe(0);
  });
});
