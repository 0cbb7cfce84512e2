import { describe, expect, test } from "vitest";
import { start } from "../../support/command-line.ts";
import { sampleFiles } from "../../support/deliveries.ts";
import { receiver, send, serve } from "../../support/receiver.ts";

describe("send tells", () => {
  const notAnswered = (why: string) => ({ status: 1, stdout: new RegExp(`^--- .* ${why}`), stderr: /1 not answered/ });
  const other = (stdout: RegExp) => ({ status: 2, stdout, stderr: /0 deliveries answered 2XX, 1 with another status/ });
  const stored = {
    stdout: /^200 +\d+\.\d ms {2}contact\.tag\.added {2}stored$/,
    stderr: /^1 delivery answered 2XX; took /,
  };
  const redirect = { stdout: /^302 /, stderr: /a redirect to \/hook: .* lose the body; use the final URL/ };
  const upgrade = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";

  type Want = { status: number; stdout: RegExp; stderr: RegExp };
  test.for<[what: string, { given: string | null; want: Want }]>([
    ["a 200 with its first line", { given: "HTTP/1.1 200 OK\r\n\r\n\r\nstored\nas 7", want: { status: 0, ...stored } }],
    ["a 422", { given: 'HTTP/1.1 422 No\r\n\r\n{"issues":[]}', want: other(/^422 .*{"issues":\[\]}$/) }],
    ["a control character", { given: "HTTP/1.1 500 No\r\n\r\n\u001b[2J", want: other(/^500 .*\\u001b\[2J$/) }],
    ["a redirect", { given: "HTTP/1.1 302 Found\r\nLocation: /hook\r\n\r\n", want: { status: 2, ...redirect } }],
    ["a receiver that hangs up", { given: null, want: notAnswered("closed the connection without an answer$") }],
    ["a receiver that does not answer", { given: "", want: notAnswered("no answer within 0\\.3 s$") }],
    [
      "an answer cut short",
      { given: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstored", want: notAnswered("the answer was cut off$") },
    ],
    ["a change of protocol", { given: upgrade, want: notAnswered("ended without an answer$") }],
    ["no HTTP", { given: "220 smtp.example.com\r\n", want: notAnswered("Parse Error") }],
  ])("of %s", async ([, { given, want }]) => {
    const { url, requests } = await receiver(given);
    const told = await send("contact.tag.added", "--to", url, "--timeout", "0.3");
    expect(told.stdout.trim()).toMatch(want.stdout);
    expect(told.stderr).toMatch(want.stderr);
    expect(told.status).toBe(want.status);
    expect(requests).toHaveLength(1); // so that a redirect is not followed, and nothing sent again
  });

  test("that the receiver speaks no https", async () => {
    const { port } = await serve((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const { status, stdout } = await send("contact.tag.added", "--to", `https://127.0.0.1:${port}/`);
    expect(stdout).toContain(`127.0.0.1:${port} does not speak HTTPS; check the protocol and the port`);
    expect(status).toBe(1);
  });

  test("once that nothing listens", async () => {
    const { server, port } = await receiver();
    server.close();
    const { status, stdout } = await send("--all", "--to", `http://127.0.0.1:${port}/`);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^--- .* nothing is listening at 127\\.0\\.0\\.1:${port}; start the receiver`)),
    ]);
    expect(status).toBe(1);
  });

  test("that the rest is not sent where nothing listens", async () => {
    const { server, port } = await receiver();
    server.close();
    const { stderr } = await send("--all", "--to", `http://127.0.0.1:${port}/`);
    expect(stderr).toBe(`0 deliveries answered 2XX, 1 not answered, ${sampleFiles.length - 1} not sent\n`);
  });

  test("the sum when Ctrl+C ends it", async () => {
    const { url, requests } = await receiver();
    const sending = start(["send", "contact.tag.added", "--to", url, "--count", "1000", "--rate", "20"]);
    await expect.poll(() => requests.length).toBeGreaterThan(2);
    sending.child.kill("SIGINT");
    const { status, stderr } = await sending.ended;
    expect(stderr).toMatch(/^\d+ deliveries answered 2XX, 9\d\d not sent; took /);
    expect(status).toBe(130);
  });
});
