import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createInbox } from "../../src/cli/listen/inbox.ts";
import { claim } from "../../src/cli/listen/lock.ts";
import { isLocal } from "../../src/cli/listen/page.ts";
import { start } from "../support/command-line.ts";
import { contract } from "../support/contract.ts";
import { ask, interrupt, type Listener, listener, post, raw } from "../support/listener.ts";

const folder = mkdtempSync(join(tmpdir(), "listen-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `deliveries-${++files}.ndjson`);
const linesOf = (path: string) => readFileSync(path, "utf8").split("\n").slice(0, -1);

const running: Listener[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill("SIGKILL");
});
async function listen(...options: Parameters<typeof listener>): Promise<Listener> {
  const started = await listener(...options);
  running.push(started);
  return started;
}

const samples = contract.events.flatMap(({ samples }) => samples);
const value = (name: string) => structuredClone(samples.find((sample) => sample.name === name)?.value) as never;
const tag = JSON.stringify(value("contact.tag.added"));
const unknown = tag.replace("contact.tag.added", "contact.tag.painted");
const invalid = tag.replace('"id":141002', '"id":"141002"');

describe("listen answers", () => {
  const answers: [what: string, status: number, answer: (url: string) => ReturnType<typeof post>, text: RegExp][] = [
    ["200 to a documented event", 200, (url) => post(url, tag), /^{"outcome":"known"}\n$/],
    ["200 on any path", 200, (url) => post(`${url}a/b?c=d`, tag), /known/],
    [
      "200 to a content type with a charset",
      200,
      (url) => post(url, tag, { "Content-Type": "application/json; charset=utf-8" }),
      /known/,
    ],
    ["200 to a type that is not documented", 200, (url) => post(url, unknown), /^{"outcome":"unknown"}\n$/],
    [
      "422 with the issues to an invalid delivery",
      422,
      (url) => post(url, invalid),
      /"outcome":"invalid","issues":\[{"code":"invalid_payload","path":"\/data\/tag\/id"/,
    ],
    ["422 to what is no JSON", 422, (url) => post(url, "type=contact"), /"code":"invalid_json"/],
    ["422 to an empty body", 422, (url) => post(url, ""), /is empty/],
    [
      "422 to what is not UTF-8",
      422,
      (url) => post(url, Buffer.from(tag.replace("MyAwesomeTag", "caf\u00e9"), "latin1")),
      /"code":"invalid_json"/,
    ],
    [
      "422 to ten thousand levels",
      422,
      (url) => post(url, "[".repeat(10_000) + "]".repeat(10_000)),
      /"outcome":"invalid"/,
    ],
    [
      "200 to an event with ten thousand levels inside",
      200,
      (url) => post(url, tag.replace('"fields":[]', `"x":${"[".repeat(10_000)}${"]".repeat(10_000)},"fields":[]`)),
      /known/,
    ],
    ["200 to one million bytes", 200, (url) => post(url, tag + " ".repeat(1_000_000 - tag.length)), /known/],
    ["413 to a byte more", 413, (url) => post(url, tag + " ".repeat(1_000_001 - tag.length)), /at most 1000000 bytes/],
    ["413 to two megabytes", 413, (url) => post(url, "x".repeat(2_000_000)), /at most 1000000 bytes/],
    [
      "415 to another content type",
      415,
      (url) => post(url, tag, { "Content-Type": "text/plain" }),
      /must be application\/json/,
    ],
    [
      "415 to a content type that only begins so",
      415,
      (url) => post(url, tag, { "Content-Type": "application/jsonp" }),
      /must be application\/json/,
    ],
    ["415 to none", 415, (url) => ask(url, "POST", {}, tag), /must be application\/json/],
    [
      "415 to a gzip bomb",
      415,
      (url) => post(url, gzipSync(Buffer.alloc(50_000_000)), { "Content-Encoding": "gzip" }),
      /must not be compressed/,
    ],
    ["405 to PUT", 405, (url) => ask(url, "PUT", { "Content-Type": "application/json" }, tag), /must be a POST/],
    [
      "405 to OPTIONS, with which a page of a stranger would begin",
      405,
      (url) => ask(url, "OPTIONS", {}),
      /must be a POST/,
    ],
    ["405 to GET of anything but the page", 405, (url) => ask(`${url}hook`, "GET", {}), /must be a POST/],
  ];
  test("what was asked of it, and keeps no refused one", async () => {
    const path = newFile();
    const { url, said } = await listen("--save", path);
    for (const [what, status, answer, text] of answers) {
      const answered = await answer(url);
      expect([what, answered.status]).toEqual([what, status]);
      expect(answered.text, what).toMatch(text);
      if (status === 405) expect(answered.headers.allow).toBe("POST");
    }
    expect(linesOf(path)).toHaveLength(answers.filter(([, status]) => status === 200 || status === 422).length);
    expect(said.stderr).toMatch(/^\d\d:\d\d:\d\d {2}413 to POST \/: the body must have at most 1000000 bytes$/m);
  });

  test("with the drift and the duplicate that it sees", async () => {
    const { url } = await listen();
    const drifting = tag.replace('"fields"', '"new":1,"fields"');
    const drift = [{ code: "undocumented_key", path: "/data/contact/new", message: expect.any(String) }];
    expect(JSON.parse((await post(url, drifting)).text)).toEqual({ outcome: "known", drift });
    expect(JSON.parse((await post(url, tag)).text)).toEqual({ outcome: "known", duplicateOf: 1 });
  });

  test("a sender that closes its side when it has sent all", async () => {
    const { port } = await listen("--save", newFile());
    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => {
        const length = `Content-Type: application/json\r\nContent-Length: ${tag.length}`;
        socket.end(`POST / HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n${tag}`);
      });
      socket.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 200 .*{"outcome":"known"}/s);
  });

  test("401 without the token, and does not show it", async () => {
    const path = newFile();
    const { url, said } = await listen("--token", "s e&cret", "--save", path);
    expect((await post(url, tag)).status).toBe(401);
    expect((await post(`${url}?token=s`, tag)).status).toBe(401);
    expect((await post(`${url}?token=`, tag)).status).toBe(401);
    expect((await post(`${url}x?a=b&token=s%20e%26cret`, tag)).status).toBe(200);
    expect(linesOf(path)).toHaveLength(1);
    await expect.poll(() => said.stdout).toContain("contact.tag.added");
    const { text } = await ask(`${url}deliveries/1?token=s%20e%26cret`, "GET", {});
    expect(text).toContain("/x?a=b&token=TOKEN");
    expect(said.stdout + said.stderr + text).not.toMatch(/s%20e|s e&/);
  });

  test("422 to what is not documented with --strict", async () => {
    const { url } = await listen("--strict");
    expect((await post(url, tag)).status).toBe(200);
    expect((await post(url, unknown)).text).toContain('"code":"undocumented_type","path":"/type"');
    expect((await post(url, tag.replace('"fields"', '"new":1,"fields"'))).status).toBe(422);
  });

  test("each of many requests on one connection that do not wait for answers", async () => {
    const { port } = await listen();
    const one = (body: string, connection: string) =>
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: ${connection}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const bodies = [tag, invalid, unknown, tag];
    const answer = await raw(port, [
      bodies.map((body, index) => one(body, index === 3 ? "close" : "keep-alive")).join(""),
    ]);
    expect(answer.match(/^HTTP\/1.1 \d+|"outcome":"\w+"/gm)).toEqual([
      "HTTP/1.1 200",
      '"outcome":"known"',
      "HTTP/1.1 422",
      '"outcome":"invalid"',
      "HTTP/1.1 200",
      '"outcome":"unknown"',
      "HTTP/1.1 200",
      '"outcome":"known"',
    ]);
  });
});

describe("listen prints", () => {
  test("what came, of whom, what and how much, with its issues, drift and duplicates", async () => {
    const { url, said } = await listen("--trust-proxy", "X-Forwarded-For");
    const sale = JSON.stringify(value("customer.sale.completed"));
    await post(url, sale, { "X-Forwarded-For": "10.0.0.1, 185.236.142.2" });
    await post(url, sale, { "X-Forwarded-For": "185.236.142.2, 203.0.113.9" });
    await post(url, invalid, { "X-Forwarded-For": "unknown" });
    await post(url, unknown.replace('"name"', '"title"').replace("MyAwesomeTag", "\\u001b[2J\u202e"));
    await post(url, tag.replace('"fields"', '"new":1,"fields"'));
    await expect.poll(() => said.stdout).toContain("#5");
    const time = String.raw`\d\d:\d\d:\d\d`;
    expect(said.stdout.trim().split("\n")).toEqual([
      expect.stringMatching(`^#1  ${time}  known    customer.sale.completed$`),
      '    test-1922 test-1922 <test-1922@systeme.io>, offer price plan "Comment créer un blog qui rapporte", direct charge amount 5.83 EUR, funnel step "Comment créer un blog qui rapporte"',
      "    from 185.236.142.2, one of systeme.io's addresses",
      expect.stringMatching(`^#2  ${time}  known    customer.sale.completed$`),
      expect.stringContaining("5.83 EUR"),
      "    duplicate of #1",
      "    from 203.0.113.9, not one of systeme.io's addresses",
      expect.stringMatching(`^#3  ${time}  invalid  contact.tag.added$`),
      '    issue  /data/tag/id must be an integer, but is "141002"',
      "    from unknown, which is not an address; name another header with --trust-proxy",
      expect.stringMatching(`^#4  ${time}  unknown  contact.tag.painted$`),
      '    temochkaykvlv+lksdllfnsnkfdls@gmail.com, tag "\\u001b[2J\\u202e"',
      "    from an unknown address: the proxy reports none",
      expect.stringMatching(`^#5  ${time}  known    contact.tag.added$`),
      '    temochkaykvlv+lksdllfnsnkfdls@gmail.com, tag "MyAwesomeTag"',
      "    drift  /data/contact/new must be a documented key, but is 1",
      "    from an unknown address: the proxy reports none",
    ]);
  });

  test("no sender unless the header is trusted", async () => {
    const { url, said } = await listen();
    await post(url, tag, { "X-Forwarded-For": "185.236.142.2" });
    await expect.poll(() => said.stdout).toContain("#1");
    expect(said.stdout).not.toContain("185.236");
  });

  test("how to reach it, and a warning where others can", async () => {
    const here = await listen();
    expect(here.said.stderr).toContain("Only this machine can reach it; listen --help explains how systeme.io can.");
    const everywhere = await listen("--host", "0.0.0.0");
    expect(everywhere.said.stderr).toContain(
      "Anyone who can reach 0.0.0.0 can deliver; use --token to keep strangers out.",
    );
  });
});

describe("the page and its stream", () => {
  const paths = ["", "page.js", "page.css", "deliveries", "deliveries/1", "deliveries/1/sample"];
  const strangers: [string, Record<string, string>][] = [
    ["another name", { Host: "evil.example" }],
    ["a name that begins like a local one", { Host: "localhost.evil.example" }],
    ["another address", { Host: "192.168.1.5:4000" }],
    ...["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "CF-Connecting-IP", "Cdn-Loop"].map(
      (header): [string, Record<string, string>] => [`the header ${header}`, { Host: "localhost", [header]: "x" }],
    ),
  ];
  test("are there for the browser of this machine, and 404 for anybody else", async () => {
    const { url, said } = await listen();
    await post(url, tag);
    for (const path of paths.filter((path) => path !== "deliveries")) {
      for (const Host of ["localhost", "localhost:4000", "127.0.0.1:80", "[::1]:4000"]) {
        expect([path, Host, (await ask(url + path, "GET", { Host })).status]).toEqual([path, Host, 200]);
      }
    }
    for (const path of paths) {
      for (const [who, headers] of strangers) {
        const { status, text } = await ask(url + path, "GET", headers);
        expect([path, who, status, text]).toEqual([path, who, 404, ""]);
      }
    }
    expect(said.stderr).toContain("404 to GET for host evil.example: the page is for this machine only, at localhost");
    expect((await ask(`${url}deliveries/2`, "GET", {})).status).toBe(404);
  });

  test("take deliveries all the same from whoever is forwarded", async () => {
    const { url } = await listen();
    expect((await post(url, tag, { Host: "hooks.example.com", "X-Forwarded-For": "185.236.142.1" })).status).toBe(200);
  });

  test("tell a page that comes back what it has missed, and one of an earlier run all", async () => {
    const { url, port } = await listen();
    await post(url, tag);
    await post(url, invalid);
    const numbers = (text: string) => text.match(/"number":\d/g);
    const all = await watch(port, "");
    expect(numbers(all)).toEqual(['"number":1', '"number":2']);
    expect(all).toMatch(/^Connection: close\r$/m);
    const [, first = ""] = /^id: (.*\/1)$/m.exec(all) ?? [];
    expect(numbers(await watch(port, first))).toEqual(['"number":2']);
    expect(numbers(await watch(port, "another-run/1"))).toHaveLength(2);
  });

  test("are not cut off for having nothing to say", async () => {
    const { url, port } = await listen("--timeout", "0.1");
    const watched = watch(port, "", 1500);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await post(url, tag);
    expect(await watched).toContain('"number":1');
  });
});

/** What the stream says within a moment. */
function watch(port: number, lastEventId: string, ms = 300): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET /deliveries HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: ${lastEventId}\r\n\r\n`);
      setTimeout(() => socket.destroy(), ms);
    });
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
}

describe("what is saved", () => {
  test("is each delivery as one line, with its numbers, keys and escapes as they came", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    const odd = '\ufeff{ "type" : "a.b" ,\r\n "data":{"b" :1.0, "a\\n": 12345678901234567890,"b":"x  \\" \\/y"} }\n';
    await post(url, tag);
    await post(url, JSON.stringify(value("contact.tag.added"), null, 2));
    await post(url, odd);
    await post(url, 'no "JSON"\nat all');
    await post(url, Buffer.from([0x22, 0xff, 0x22]));
    expect(linesOf(path)).toEqual([
      tag,
      tag,
      '{"type":"a.b","data":{"b":1.0,"a\\n":12345678901234567890,"b":"x  \\" \\/y"}}',
      String.raw`"no \"JSON\"\nat all"`,
      String.raw`"\"\ufffd\""`.replace("\\ufffd", "\ufffd"),
    ]);
  });

  test("comes after what is there, of which a torn last line is ended", async () => {
    const path = newFile();
    writeFileSync(path, `${tag}\n{"type":"contact.t`);
    const { url } = await listen("--save", path);
    expect(linesOf(path)).toEqual([tag, '{"type":"contact.t']);
    await post(url, unknown);
    await post(url, tag);
    expect(linesOf(path)).toEqual([tag, '{"type":"contact.t', unknown, tag]);
  });

  test("goes to a new file of the name where the old one has been moved away", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    await post(url, tag);
    renameSync(path, `${path}.1`);
    await post(url, unknown);
    expect([linesOf(`${path}.1`), linesOf(path)]).toEqual([[tag], [unknown]]);
  });

  test("is for its owner only", async () => {
    const path = newFile();
    await listen("--save", path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("is nothing where the disk is full, which is answered with 507 and the reason", async () => {
    const path = newFile();
    symlinkSync("/dev/full", path);
    const { url, said } = await listen("--save", path);
    const { status, text } = await post(url, tag);
    expect([status, JSON.parse(text)]).toEqual([
      507,
      { outcome: "known", error: expect.stringContaining("cannot be written: the disk is full; free some space") },
    ]);
    await expect.poll(() => said.stdout).toContain("not saved");
    expect((await post(url, tag)).text).not.toContain("duplicateOf"); // the first one was not taken
  });

  test("has no half of a line where the disk gets full in the middle of it", async () => {
    const path = newFile();
    // The system takes no file larger than this: 8 blocks, of 512 or 1024 bytes.
    const { url } = await listen({ shell: "ulimit -f 8" }, "--save", path);
    const taken: string[] = [];
    let status = 200;
    for (let id = 1; status === 200 && id < 1000; id++) {
      const body = tag.replace("141002", String(id));
      status = (await post(url, body)).status;
      if (status === 200) taken.push(body);
    }
    expect(status).toBe(507);
    expect(readFileSync(path, "utf8")).toBe(taken.map((body) => `${body}\n`).join(""));
  });

  test("is nothing while the file cannot be written, and goes on when it can again", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    rmSync(path);
    mkdirSync(path);
    const { status, text } = await post(url, tag);
    expect(status).toBe(507);
    expect(text).toContain("cannot be written: it is a directory");
    rmSync(path, { recursive: true });
    expect((await post(url, tag)).status).toBe(200);
    expect(linesOf(path)).toEqual([tag]);
  });
});

describe("a listener that cannot begin says why", () => {
  const end = (...options: string[]) => start(["listen", "--port", "0", ...options]).ended;

  test("on a port that another has", async () => {
    const { port } = await listen();
    const path = newFile();
    const { status, stderr } = await start(["listen", "--port", `${port}`, "--save", path]).ended;
    expect(stderr).toContain(`port ${port} is in use; stop the program that uses it, or choose another with --port`);
    expect([status, existsSync(`${path}.lock`)]).toEqual([1, false]);
  });

  test("on a file that another has, which goes on undisturbed", async () => {
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

  test("but not on a file whose lock is left from one that was killed", async () => {
    const path = newFile();
    const killed = await listen("--save", path);
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(`${killed.child.pid} ${hostname()}`);
    const { child } = await listen("--save", path);
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(`${child.pid} ${hostname()}`);
  });

  test("on a file that a process of another machine may have", async () => {
    const path = newFile();
    writeFileSync(`${path}.lock`, "999999999 elsewhere");
    const { status, stderr } = await end("--save", path);
    expect(stderr).toContain(
      `in use by process 999999999 on elsewhere; stop it, save to another file, or remove ${path}.lock`,
    );
    expect(status).toBe(1);
  });

  test("but not on one whose process had the same id, as each first one of a container has", async () => {
    const path = newFile();
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()}`);
    const release = await claim(path);
    await expect(end("--save", path)).resolves.toMatchObject({ status: 1 });
    await release();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test("on a file that another has by another name", async () => {
    const path = newFile();
    const other = newFile();
    await listen("--save", path);
    symlinkSync(path, other);
    expect((await end("--save", other)).stderr).toContain(`${path} is in use by process`);
  });

  test("and of many that find a lock of one that was killed, or of none, one begins", async () => {
    const path = newFile();
    for (const left of ["999999999", undefined]) {
      if (left) writeFileSync(`${path}.lock`, left);
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => listen("--save", path).catch((error: Error) => error.message)),
      );
      const refused = outcomes.filter((outcome) => typeof outcome === "string");
      expect(refused).toEqual(Array.from({ length: 5 }, () => expect.stringContaining("is in use by process")));
      for (const outcome of outcomes) if (typeof outcome !== "string") await interrupt(outcome);
      expect(readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.`))).toEqual([]);
    }
  });

  const wrong: [string[], 1 | 64, string][] = [
    [["--save", "/nowhere/deliveries.ndjson"], 1, "its directory does not exist; create it"],
    [["--save", join(tmpdir(), "deliveries.json")], 64, "It must end in .ndjson or .jsonl"],
    [["--token", ""], 64, "It must not be empty."],
    [["--trust-proxy", "X Y"], 64, "It must be the name of a header, such as X-Forwarded-For."],
    [["--host", "203.0.113.1"], 1, "203.0.113.1 is not an address of this machine; omit --host"],
    [["--port", "65536"], 64, "It must be an integer from 0 to 65535."],
    [["--timeout", "0"], 64, "It must be a number from 0.1 to 3600."],
    [["--host", ""], 64, "It must not be empty."],
    [["deliveries.ndjson"], 64, "too many arguments"],
  ];
  test.for(wrong)("with %j", async ([options, code, message]) => {
    const { status, stdout, stderr } = await end(...options);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([code, ""]);
  });
});

describe("Ctrl+C", () => {
  test("lets the delivery in hand arrive, answers and saves it, and exits with 0", async () => {
    const path = newFile();
    const running = await listen("--save", path);
    const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${tag.length}\r\n\r\n`;
    const answer = raw(running.port, [head + tag.slice(0, 100), tag.slice(100)], 500);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { status, stderr } = await interrupt(running);
    expect(await answer).toMatch(/^HTTP\/1.1 200 .*\r\nConnection: close\r\n.*{"outcome":"known"}/s);
    expect(linesOf(path)).toEqual([tag]);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe("Stopped.");
    expect([status, existsSync(`${path}.lock`)]).toEqual([0, false]);
  });

  test("waits for no page and no idle connection", async () => {
    const running = await listen("--timeout", "600");
    const page = connect(running.port, "127.0.0.1", () => {
      page.write("GET /deliveries HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    await new Promise((resolve) => page.once("data", resolve));
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      request(running.url, { agent }, (response) => response.resume().on("end", resolve)).end(),
    );
    expect((await interrupt(running)).status).toBe(0); // or the test would take ten minutes
    page.destroy();
    agent.destroy();
  });

  test("waits no longer than the timeout for a sender that stalls", async () => {
    const running = await listen("--timeout", "0.5");
    const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    void raw(running.port, [head, ...Array.from({ length: 900 }, () => "x")], 100); // a minute and a half
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await interrupt(running)).status).toBe(0);
  });

  test("does not lose what is in hand where it also ends the reader of the output", async () => {
    const path = newFile();
    const running = await listen("--save", path);
    running.child.stdout?.destroy();
    expect((await post(running.url, tag)).status).toBe(200);
    expect((await post(running.url, unknown)).status).toBe(200);
    expect((await interrupt(running)).status).toBe(0);
    expect(linesOf(path)).toEqual([tag, unknown]);
  });
});

describe("with a token, the page", () => {
  test("asks for it too, and keeps it in a cookie for what it asks for itself", async () => {
    const { url } = await listen("--token", "a+b/c=");
    expect((await post(`${url}?token=a+b/c=`, tag)).status).toBe(200);
    expect((await post(`${url}?token=a%2Bb%2Fc%3D`, tag)).status).toBe(200);
    for (const path of ["", "page.js", "deliveries/1", "?token=a"]) {
      expect((await ask(url + path, "GET", {})).status).toBe(404);
    }
    const { status, headers } = await ask(`${url}?token=a+b/c=`, "GET", {});
    const [cookie = ""] = headers["set-cookie"] ?? [];
    expect([status, cookie]).toEqual([
      200,
      expect.stringMatching(/^listen=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const Cookie = `other=1; ${cookie.split(";")[0]}`;
    for (const path of ["", "page.js", "deliveries/1", "deliveries/1/sample"]) {
      expect((await ask(url + path, "GET", { Cookie })).status).toBe(200);
      expect((await ask(url + path, "GET", { Cookie, Host: "evil.example" })).status).toBe(404);
    }
  });
});

describe("the page is local", () => {
  const from = (remoteAddress: string, headers: Record<string, string>) =>
    isLocal({ headers, socket: { remoteAddress } } as Parameters<typeof isLocal>[0]);

  test("to a loopback address that asks for a loopback name, and to no other", () => {
    for (const address of ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"]) {
      expect(from(address, { host: "localhost:4000" })).toBe(true);
    }
    for (const address of ["192.168.1.5", "::ffff:10.0.0.1", "2001:db8::1", ""]) {
      expect(from(address, { host: "localhost:4000" })).toBe(false);
    }
    expect(from("127.0.0.1", {})).toBe(false);
  });
});

describe("what is kept in memory", () => {
  const delivery = (key: string, size: number) => ({
    outcome: "known" as const,
    issues: [],
    drift: [],
    key,
    receivedAt: "",
    status: 200,
    path: "/",
    headers: [],
    body: Buffer.alloc(size),
  });

  test("are the last thousand deliveries, of 32 MB at most", () => {
    const inbox = createInbox();
    for (let id = 1; id <= 1200; id++) inbox.add(delivery(`a:${id}`, 1));
    expect([inbox.find(200), inbox.find(201)?.number, inbox.after(0)]).toEqual([undefined, 201, expect.any(Array)]);
    expect(inbox.after(0)).toHaveLength(1000);
    for (let id = 1; id <= 60; id++) inbox.add(delivery(`b:${id}`, 1_000_000));
    expect(inbox.after(0)).toHaveLength(32);
  });

  test("are the last hundred thousand keys", () => {
    const inbox = createInbox();
    for (let id = 0; id <= 100_000; id++) inbox.add(delivery(`a:${id}`, 0));
    expect(inbox.add(delivery("a:100000", 0)).duplicateOf).toBe(100_001);
    expect(inbox.add(delivery("a:0", 0)).duplicateOf).toBeUndefined();
  });
});
