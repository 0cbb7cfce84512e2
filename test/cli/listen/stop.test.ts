import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import { interrupt, listen, post, raw, rawPost } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const { known: tag, unknown } = body;

describe("Ctrl+C", () => {
  test("lets the delivery in hand arrive, answers and saves it, and exits with 0", async () => {
    const path = newFile();
    const running = await listen("--save", path);
    const delivery = rawPost(tag);
    const answer = raw(running.port, [delivery.slice(0, -100), delivery.slice(-100)], 500);
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
      page.write(`GET /deliveries${new URL(running.page()).search} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
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

  test("loses nothing that is in hand where it also ends the reader of the output", async () => {
    const path = newFile();
    const running = await listen("--save", path);
    running.child.stdout?.destroy();
    expect((await post(running.url, tag)).status).toBe(200);
    expect((await post(running.url, unknown)).status).toBe(200);
    expect((await interrupt(running)).status).toBe(0);
    expect(linesOf(path)).toEqual([tag, unknown]);
  });
});
