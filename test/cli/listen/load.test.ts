import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { run } from "../../support/command-line.ts";
import { edited } from "../../support/deliveries.ts";
import { interrupt, jsonPost, type Listener, listen, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";
import { objectsIn } from "../../support/validate-in.ts";

const newFile = newFiles();
const delivery = (id: number) => JSON.stringify(edited({ "/data/tag/id": id }));
const idsIn = (path: string) => linesOf(path).map((line): number => JSON.parse(line).data.tag.id);

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
    const path = newFile();
    const running = await listen("--save", path);
    const answered = await deliverMany(running, 10_000);
    expect(answered).toHaveLength(10_000);
    expect(idsIn(path).sort((a, b) => a - b)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 1));
    const { status, stdout } = await interrupt(running);
    expect(stdout.match(/^#\d+ .* known {4}contact.tag.added$/gm)).toHaveLength(10_000);
    expect(status).toBe(0);
  });

  test.skipIf(!existsSync("/proc"))(
    "holds few large bodies at once, and no delivery up for those that wait",
    async () => {
      const { url, port, child } = await listen("--timeout", "60");
      const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1000;
      const large = Buffer.from(`${jsonPost}Content-Length: 950000\r\n\r\n${" ".repeat(949_999)}`); // all but the last byte
      const sockets = Array.from({ length: 500 }, () => connect(port, "127.0.0.1").on("error", () => {}));
      for (const socket of sockets) socket.write(large);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(memory()).toBeLessThan(250); // in MB; all of them are 475
      expect((await post(url, delivery(1))).status).toBe(200);

      const answers = Promise.all(
        sockets.map(
          (socket) => new Promise<string>((resolve) => socket.once("data", (data) => resolve(`${data}`.slice(0, 12)))),
        ),
      );
      for (const socket of sockets) socket.write("1");
      expect(new Set(await answers)).toEqual(new Set(["HTTP/1.1 422"]));
      for (const socket of sockets) socket.destroy();
    },
  );

  test("has each delivery that it answered with 200 in the file, whole, when it is killed", async () => {
    const path = newFile();
    const running = await listen("--save", path);
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
    expect(objectsIn(torn.stdout).at(-1)).toMatchObject({
      summary: { deliveries: lines, invalid: 1 },
    });
    const again = await listen("--save", path);
    await post(again.url, delivery(20_000));
    await interrupt(again);
    expect(readFileSync(path, "utf8").split("\n").slice(lines)).toEqual([delivery(20_000), ""]);
  });
});
