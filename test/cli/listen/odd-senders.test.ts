import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import { interrupt, jsonPost, type Listener, listen, listener, post, raw, rawPost } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

describe("a sender that stalls", () => {
  test("is cut off where it sends a byte now and then, in the head or in the body", async () => {
    const running = await listen("--timeout", "0.5");
    const bytes = Array.from({ length: 100 }, () => "x");
    const [slowHead, slowBody] = await Promise.all([
      raw(running.port, ["POST / HTTP/1.1\r\nX-Slow: ", ...bytes], 100),
      raw(running.port, [`${jsonPost}Content-Length: 100\r\n\r\n`, ...bytes], 100),
    ]);
    expect(slowHead).toMatch(/^HTTP\/1.1 408 /);
    expect(slowBody).toMatch(/^HTTP\/1.1 408 /);
    expect((await post(running.url, body.known)).status).toBe(200);
    expect((await interrupt(running)).stdout).not.toContain("#2");
  });

  test("is let go where it reads no answer", async () => {
    const { port } = await listen("--timeout", "0.5");
    const many = rawPost(body.known).repeat(1000);
    const socket = connect(port, "127.0.0.1").pause();
    const sending = setInterval(() => socket.write(many), 50);
    await new Promise((resolve) => socket.on("error", resolve)); // or it would go on until the test times out
    clearInterval(sending);
    socket.destroy();
  });
});

describe("a sender of", () => {
  const path = newFiles()();
  let open: Listener;
  beforeAll(async () => {
    open = await listener("--timeout", "0.5", "--save", path);
  });
  afterAll(async () => {
    expect((await interrupt(open)).status).toBe(0);
  });

  test.for<[what: string, bytes: string[], answer: RegExp]>([
    ["a body cut short", [`${jsonPost}Content-Length: 100\r\nConnection: close\r\n\r\n{"type`], /^(HTTP\/1.1 4.*)?$/s],
    ["a flood of headers", [`${jsonPost}${"X-Flood: x\r\n".repeat(5000)}\r\n`], /^HTTP\/1.1 431 /],
    ["one header without end", [`${jsonPost}X-Flood: ${"x".repeat(100_000)}`], /^HTTP\/1.1 431 /],
    ["a length that is none", [`${jsonPost}Content-Length: many\r\n\r\n`], /^HTTP\/1.1 400 /],
    ["two lengths", [`${jsonPost}Content-Length: 1\r\nContent-Length: 2\r\n\r\n12`], /^HTTP\/1.1 400 /],
    ["a chunk that is none", [`${jsonPost}Transfer-Encoding: chunked\r\n\r\nzz\r\n`], /^HTTP\/1.1 400 /],
    ["no HTTP", ["\u0016\u0003\u0001\u0002\u0000\r\n\r\n"], /^HTTP\/1.1 400 /],
    ["a target of slashes", ["GET // HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"], /^HTTP\/1.1 405 /],
    ["seventeen megabytes", [`${jsonPost}Content-Length: 17000000\r\n\r\n`, "x".repeat(17_000_000)], /^$/],
  ])("%s is answered or let go, and takes nobody else with it", async ([, bytes, answer]) => {
    const before = linesOf(path).length;
    expect.soft(await raw(open.port, bytes)).toMatch(answer);
    expect((await post(open.url, body.known)).status).toBe(200);
    expect(linesOf(path)).toHaveLength(before + 1);
  });
});
