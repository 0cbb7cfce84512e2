import { cpSync, existsSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claim } from "../../../src/cli/listen/lock.ts";
import { savedLine } from "../../../src/cli/listen/saved-line.ts";
import { depthOf } from "../../../src/shared/layout.ts";
import { program, run } from "../../support/command-line.ts";
import { body, edited, samples } from "../../support/deliveries.ts";
import { ask, interrupt, jsonPost, type Listener, listen, listener, pageUrl, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const newFile = newFiles();
const sale = samples["customer.sale.completed"];
const many = (count: number, entry: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => entry(index)).join();
const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const withData = (json: string) => body.known.replace('"data":{', `"data":{"new":${json},`);

/** Bodies that were made to be costly. */
const hostile: [what: string, body: string | Buffer][] = [
  [
    "a currency of 60 kB under 9,500 amounts",
    JSON.stringify(sale).replace(
      '"offer_price_plan":{',
      `"offer_price_plan":{"currency":"${"e".repeat(60_000)}",${many(9500, (index) => `"a${index}_amount":1`)},"x":{"currency":"${"f".repeat(60_000)}",${many(9500, (index) => `"b${index}_amount":1`)}},`,
    ),
  ],
  ["a text of closing brackets", withData(`"${"]".repeat(89_000)}"`)],
  [
    "300 new keys in letters of three bytes",
    withData("1").replace('"new"', many(300, (index) => `"${index}${"あ".repeat(400)}":1`).replace(/:1$/, "")),
  ],
  [
    "300 new keys of control characters",
    withData("1").replace('"new"', many(300, (index) => `"${index}${"\\u0001".repeat(400)}":1`).replace(/:1$/, "")),
  ],
  ["a text of closing brackets before 12,000 levels", withData(`["${"]".repeat(89_000)}",${nested(12_000)}]`)],
  ["90,000 new keys", body.known.replace('"data":{', `"data":{${many(90_000, (index) => `"k${index}":1`)},`)],
  ["a new key of 400 kB", body.known.replace('"data":{', `"data":{"${"k".repeat(400_000)}":1,`)],
  [
    "300,000 empty objects for resources",
    JSON.stringify(edited({ "/data/order_item/resources": [] }, sale)).replace(
      '"resources":[]',
      `"resources":[${many(300_000, () => "{}")}]`,
    ),
  ],
  ["a value nested 100,000 deep", withData(nested(100_000))],
  ["a body nested 3,000 deep", nested(3000)],
  ["a body nested 490,000 deep", nested(490_000)],
  ["900,000 escapes", withData(`"${"\\n".repeat(450_000)}"`)],
  ["escapes that do not end", `"${"\\".repeat(900_001)}`],
  ["900,000 blank lines", `{${"\n".repeat(900_000)}}`],
  ["bytes that are not UTF-8", Buffer.alloc(900_000, 0xff)],
  ["control characters", "\u0001".repeat(900_000)],
];

describe("a body of", () => {
  const path = newFile();
  let open: Listener;
  beforeAll(async () => {
    open = await listener("--save", path);
  });
  afterAll(async () => {
    expect((await interrupt(open)).status).toBe(0);
  });

  test.for(hostile)("%s is saved as it came, judged, answered and shown in short", async ([, hostileBody]) => {
    const before = [linesOf(path).length, open.said.stdout.length] as const;
    const { status, text } = await post(open.url, hostileBody);
    expect([200, 422]).toContain(status);
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect(linesOf(path)).toHaveLength(before[0] + 1);
    expect(linesOf(path).at(-1)).toBe(
      savedLine(Buffer.from(hostileBody as string), [])
        .toString()
        .slice(0, -1),
    );
    await expect.poll(() => open.said.stdout.length).toBeGreaterThan(before[1]);
    expect(open.said.stdout.length - before[1]).toBeLessThan(10_000);

    const number = linesOf(path).length;
    const detail = await ask(open.page(`deliveries/${number}`), "GET", {});
    expect(detail.status).toBe(200);
    expect(detail.text.length).toBeLessThan(20_000_000);
    expect((await ask(open.page(`deliveries/${number}/sample`), "GET", {})).text.length).toBeLessThan(10_000_000);
    expect((await post(open.url, body.known)).status).toBe(200);
  });

  test("any of these is judged by validate, from the file, as by listen", async () => {
    const listened = () =>
      [...open.said.stdout.matchAll(/^#\d+ {2}\S+ {2}(known|unknown|invalid)/gm)].map(([, outcome]) => outcome);
    await expect.poll(() => listened().length).toBe(linesOf(path).length);
    const { stdout } = run(["validate", "--json=all", path]);
    const validated = stdout
      .trimEnd()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line).outcome);
    expect(validated).toEqual(listened());
  });
});

test("a body that is not UTF-8 has the same reason in validate as in listen", async () => {
  const path = newFile();
  const { url } = await listen("--save", path);
  const { text } = await post(url, Buffer.from('{"type":"\u00ff"}', "latin1"));
  const [{ message }] = JSON.parse(text).issues;
  expect(run(["validate", path]).stdout).toMatch(`${path}:1: ${message}\n`);
});

test("brackets in texts do not count for the depth of a body", () => {
  expect(depthOf('{"a": "]]]", "b": ["\\"[[[", [1]]}')).toBe(3);
  expect(depthOf('["]]]]]]]]", [["]]]]]]]]", [1]]]]')).toBe(4);
  expect(depthOf('["[[[[[[[["]')).toBe(1);
});

describe("a page", () => {
  test("that is opened too often is refused, and deliveries are not held up", async () => {
    const { url, port, said } = await listen();
    const { search } = new URL(pageUrl(port));
    const sockets = Array.from({ length: 60 }, () =>
      connect(port, "127.0.0.1", function (this: ReturnType<typeof connect>) {
        this.write(`GET /deliveries${search} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      }),
    );
    const heads = await Promise.all(
      sockets.map(
        (socket) => new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data).slice(9, 12)))),
      ),
    );
    expect(heads.filter((status) => status === "200")).toHaveLength(50);
    expect(heads.filter((status) => status === "503")).toHaveLength(10);
    await expect.poll(() => said.stderr).toContain("503 to a page: 50 are open; close some");
    expect((await post(url, body.known)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe("a signal", () => {
  test.for<[how: string, sent: NodeJS.Signals[]]>([
    ["SIGTERM", ["SIGTERM"]],
    ["SIGHUP", ["SIGHUP"]],
    ["SIGHUP twice, as from a terminal and its shell,", ["SIGHUP", "SIGHUP"]],
  ])("%s lets the delivery in hand arrive, and leaves no lock", async ([, sent]) => {
    const path = newFile();
    const { port, child, ended } = await listen("--save", path);
    const socket = connect(port, "127.0.0.1");
    socket.write(`${jsonPost}Content-Length: ${body.known.length}\r\n\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const signal of sent) {
      child.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const answer = new Promise((resolve) => socket.once("data", (data) => resolve(String(data))));
    socket.write(body.known);
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    expect((await ended).status).toBe(0);
    expect([linesOf(path), existsSync(`${path}.lock`)]).toEqual([[body.known], false]);
  });

  test("that comes as soon as listen begins leaves no lock", async () => {
    for (const delay of [0, 30, 60, 90, 120, 150]) {
      const path = newFile();
      const listening = listen("--save", path);
      const { child, ended } = await Promise.race([
        listening,
        new Promise<Listener>((resolve) => setTimeout(() => resolve(listening), delay)),
      ]);
      child.kill("SIGTERM");
      await ended;
      expect(existsSync(`${path}.lock`)).toBe(false);
    }
  });
});

describe("a lock", () => {
  test("whose name is a link to another file is not followed, and that file stays as it is", async () => {
    const [path, other] = [newFile(), newFile()];
    writeFileSync(other, "precious");
    symlinkSync(other, `${path}.lock`);
    const { url } = await listen("--save", path);
    expect(readFileSync(other, "utf8")).toBe("precious");
    expect((await post(url, body.known)).status).toBe(200);
    expect(linesOf(path)).toEqual([body.known]);
  });

  test("that another container with the same name and process id takes over ends the writing of the first", async () => {
    const path = newFile();
    const first = await claim(path);
    const second = await claim(path); // of the same process id, as another container has
    expect([await first.holds(), await second.holds()]).toEqual([false, true]);
    await first.release();
    expect(await second.holds()).toBe(true);
    await second.release();
  });

  test("that is lost is answered with 507, and nothing is written into the file of another", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    expect((await post(url, body.known)).status).toBe(200);
    unlinkSync(`${path}.lock`);
    writeFileSync(`${path}.lock`, `1 ${hostname()} another`);
    const { status, text } = await post(url, body.known);
    expect([status, JSON.parse(text).error]).toEqual([
      507,
      `the delivery was not saved: ${path} cannot be written: it is in use by another process; stop it, or this one`,
    ]);
    expect(linesOf(path)).toHaveLength(1);
    expect(statSync(`${path}.lock`).size).toBeGreaterThan(0);
  });
});

describe("--trust-proxy", () => {
  const forwarded = { "X-Forwarded-For": "185.236.142.1, 10.0.0.1" };
  test.for<[options: string[], told: string]>([
    [[], "from 10.0.0.1, not one of systeme.io's addresses"],
    [["--hops", "2"], "from 185.236.142.1, one of systeme.io's addresses"],
    [["--hops", "3"], "from an unknown address: the header has none there; check --trust-proxy and --hops"],
  ])("with %j takes the address that the first trusted proxy saw", async ([options, told]) => {
    const { url, said } = await listen("--trust-proxy", "X-Forwarded-For", ...options);
    await post(url, body.known, forwarded);
    await expect.poll(() => said.stdout).toContain(told);
  });
});

describe("a large body with which the thread that judges it ends", () => {
  const copy = join(temporaryFolder(), "dist");
  const ends = 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => ';

  test.for([
    ["throws", `${ends} { throw new Error("no room") });`],
    ["runs out of memory", `${ends} { const all = []; for (;;) all.push(Array(1000).fill({})); });`],
  ])("since it %s, is saved and answered, and so are those after it", { timeout: 30_000 }, async ([, code = ""]) => {
    cpSync(dirname(program), copy, { recursive: true });
    writeFileSync(join(copy, "../package.json"), '{ "type": "module" }');
    writeFileSync(join(copy, "cli-listen-thread.js"), code);
    const path = newFile();
    const { url, said } = await listen("--save", path, { program: join(copy, "cli.js") });
    const large = JSON.stringify(edited({ "/data/tag/name": "x".repeat(100_000) }));
    for (const count of [1, 2]) {
      const { status, text } = await post(url, large);
      expect([status, JSON.parse(text).issues[0].message]).toEqual([
        422,
        expect.stringMatching(/^the body could not be judged: /),
      ]);
      expect(linesOf(path)).toEqual(Array(count).fill(large));
    }
    expect((await post(url, body.known)).status).toBe(200);
    expect(said.stdout).toContain("#1 ");
  });

  test("once, since others have filled its memory, is judged by another", async () => {
    cpSync(dirname(program), copy, { recursive: true });
    cpSync(join(copy, "cli-listen-thread.js"), join(copy, "another.js"));
    const first = `
      import { existsSync, writeFileSync } from "node:fs";
      const mark = new URL("ended", import.meta.url);
      if (existsSync(mark)) await import("./another.js");
      else parentPort.once("message", () => { writeFileSync(mark, ""); throw new Error("no room") });`;
    writeFileSync(join(copy, "cli-listen-thread.js"), `import { parentPort } from "node:worker_threads";${first}`);
    const { url } = await listen({ program: join(copy, "cli.js") });
    const large = JSON.stringify(edited({ "/data/tag/name": "x".repeat(100_000) }));
    expect(await post(url, large)).toMatchObject({ status: 200, text: '{"outcome":"known"}\n' });
  });
});
