import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import { listen, pageUrl, post } from "../../support/listener.ts";

/** What the stream says within a moment. */
function watch(port: number, lastEventId: string, ms = 300): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        `GET /deliveries${new URL(pageUrl(port)).search} HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: ${lastEventId}\r\n\r\n`,
      );
      setTimeout(() => socket.destroy(), ms);
    });
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
}

describe("the stream", () => {
  test("tells a page that comes back what it has missed", async () => {
    const { url, port } = await listen();
    await post(url, body.known);
    await post(url, body.invalid);
    const numbers = (text: string) => text.match(/"number":\d/g);
    const all = await watch(port, "");
    expect(numbers(all)).toEqual(['"number":1', '"number":2']);
    expect(all).toMatch(/^Connection: close\r$/m);
    const [, first = ""] = /^id: (1)$/m.exec(all) ?? [];
    expect(numbers(await watch(port, first))).toEqual(['"number":2']);
  });

  test("is not cut off for having nothing to say", async () => {
    const { url, port } = await listen("--timeout", "0.1");
    const watched = watch(port, "", 1500);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await post(url, body.known);
    expect(await watched).toContain('"number":1');
  });
});
