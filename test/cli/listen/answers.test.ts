import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import {
  type Answer,
  ask,
  interrupt,
  type Listener,
  listen,
  listener,
  post,
  raw,
  rawPost,
} from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const { known, unknown, invalid, drifting } = body;

describe("listen answers", () => {
  const path = newFile();
  let open: Listener;
  beforeAll(async () => {
    open = await listener("--save", path);
  });
  afterAll(() => interrupt(open));

  type Row = [status: number, what: string, answer: (url: string) => Promise<Answer>, text: RegExp];
  const typed = (type: string) => (url: string) => post(url, known, { "Content-Type": type });
  const posted = (text: string | Uint8Array) => (url: string) => post(url, text);
  const asked =
    (method: string, path = "") =>
    (url: string) =>
      ask(url + path, method, {});
  const padded = (bytes: number) => known + " ".repeat(bytes - known.length);
  const deep = "[".repeat(10_000) + "]".repeat(10_000);
  const latin1 = Buffer.from(known.replace("MyAwesomeTag", "caf\u00e9"), "latin1");
  const issue = /"outcome":"invalid","issues":\[{"code":"invalid_payload","path":"\/data\/tag\/id"/;
  const bomb = gzipSync(Buffer.alloc(50_000_000));

  test.for<Row>([
    [200, "a documented event", posted(known), /^{"outcome":"known"}\n$/],
    [200, "a documented event on any path", (url) => post(`${url}a/b?c=d`, known), /known/],
    [200, "a content type with a charset", typed("application/json; charset=utf-8"), /known/],
    [200, "a type that is not documented", posted(unknown), /^{"outcome":"unknown"}\n$/],
    [200, "an event with ten thousand levels inside", posted(known.replace('"fields":[]', `"x":${deep},$&`)), /known/],
    [200, "one million bytes", posted(padded(1_000_000)), /known/],
    [422, "an invalid delivery, with the issues", posted(invalid), issue],
    [422, "what is no JSON", posted("type=contact"), /"code":"invalid_json"/],
    [422, "an empty body", posted(""), /is empty/],
    [422, "what is not UTF-8", posted(latin1), /"code":"invalid_json"/],
    [422, "ten thousand levels", posted(deep), /"outcome":"invalid"/],
  ])("%i to %s, and keeps it", async ([status, , answer, text]) => {
    const before = linesOf(path).length;
    const answered = await answer(open.url);
    expect(answered.status).toBe(status);
    expect(answered.text).toMatch(text);
    expect(linesOf(path)).toHaveLength(before + 1);
  });

  test.for<Row>([
    [405, "a PUT", (url) => ask(url, "PUT", { "Content-Type": "application/json" }, known), /must be a POST/],
    [405, "an OPTIONS, with which a page of a stranger would begin", asked("OPTIONS"), /must be a POST/],
    [405, "a GET of anything but the page", asked("GET", "hook"), /must be a POST/],
    [413, "a million bytes and one", posted(padded(1_000_001)), /at most 1000000 bytes/],
    [413, "two megabytes", posted("x".repeat(2_000_000)), /at most 1000000 bytes/],
    [415, "another content type", typed("text/plain"), /must be application\/json/],
    [415, "a content type that only begins right", typed("application/jsonp"), /must be application\/json/],
    [415, "a delivery without a content type", (url) => ask(url, "POST", {}, known), /must be application\/json/],
    [415, "a gzip bomb", (url) => post(url, bomb, { "Content-Encoding": "gzip" }), /must not be compressed/],
  ])("%i to %s, and does not keep it", async ([status, , answer, text]) => {
    const before = linesOf(path);
    const { headers, ...answered } = await answer(open.url);
    expect(answered.status).toBe(status);
    expect(answered.text).toMatch(text);
    expect(headers.allow).toBe(status === 405 ? "POST" : undefined);
    expect(linesOf(path)).toEqual(before);
  });

  test("413 to what is too large, and prints why", async () => {
    const { url, said } = await listen();
    await post(url, padded(1_000_001));
    const line = /^\d\d:\d\d:\d\d {2}413 to POST \/: the body must have at most 1000000 bytes$/m;
    await expect.poll(() => said.stderr).toMatch(line);
  });

  test("with the drift and the duplicate that it sees", async () => {
    const { url } = await listen();
    const drift = [{ code: "undocumented_key", path: "/data/tag/color", message: expect.any(String) }];
    expect(JSON.parse((await post(url, drifting)).text)).toEqual({ outcome: "known", drift });
    expect(JSON.parse((await post(url, known)).text)).toEqual({ outcome: "known", duplicateOf: 1 });
  });

  test("with as much of the drift as fits, and how much more there is", async () => {
    const { url } = await listen();
    const keys = Array.from({ length: 300 }, (_, index) => `"${index}${"\\u0001".repeat(400)}":1`).join();
    const { drift } = JSON.parse((await post(url, known.replace('"data":{', `"data":{${keys},`))).text);
    const more = 300 - drift.length + 1;
    expect(more).toBeGreaterThan(200); // beyond what is listed of any
    expect(drift.at(-1)).toEqual({ code: "more_issues", path: "", message: `and ${more} more issues`, more });
  });

  test("a sender that closes its side when it has sent all", async () => {
    const { port } = await listen("--save", newFile());
    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => socket.end(rawPost(known)));
      socket.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1.1 200 .*{"outcome":"known"}/s);
  });

  test("422 to what is not documented, with --strict", async () => {
    const { url } = await listen("--strict");
    expect((await post(url, known)).status).toBe(200);
    expect((await post(url, unknown)).text).toContain('"code":"undocumented_type","path":"/type"');
    expect((await post(url, drifting)).status).toBe(422);
  });

  test("each of many requests on one connection that do not wait for answers", async () => {
    const { port } = await listen();
    const requests = [rawPost(known), rawPost(invalid), rawPost(unknown), rawPost(known, "close")];
    const answer = await raw(port, [requests.join("")]);
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
