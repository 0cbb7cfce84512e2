import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { curlOf } from "../../../src/cli/listen/curl.ts";
import type { ReceivedDelivery } from "../../../src/cli/listen/inbox.ts";

describe("a curl command", () => {
  const delivery = (path: string, headers: [string, string][], body: string | Uint8Array): ReceivedDelivery => ({
    family: "automation",
    outcome: "invalid",
    title: "",
    issues: [],
    drift: [],
    number: 1,
    receivedAt: "",
    status: 422,
    path,
    headers,
    body: Buffer.from(body as string),
  });
  const words = (command = "") =>
    spawnSync("bash", ["-c", command.replace("curl", "printf '%s\\0'")], { encoding: "utf8" })
      .stdout.split("\0")
      .slice(0, -1);

  test("gives a shell the body as it came, and a terminal nothing to act on", () => {
    const body = "x\u001b[201~\u0003\n'id' \\x41 \u0085 $(id) é\r\n";
    const command = curlOf(
      delivery(
        "/a?b=[1-9]",
        [
          ["X-Empty", ""],
          ["Host", "h"],
          ["X-Odd", "it's"],
        ],
        body,
      ),
      "http://localhost:4000",
    );
    expect(command).toMatch(/^[^\p{Cc}]+( \\\n[^\p{Cc}]+)*$/u);
    expect(words(command)).toEqual([
      "--globoff",
      "http://localhost:4000/a?b=[1-9]",
      "--header",
      "X-Empty;",
      "--header",
      "X-Odd: it's",
      "--data-raw",
      body,
    ]);
  });

  test("goes to this machine, with a word in place of the token", () => {
    expect(words(curlOf(delivery("http://evil.example/x", [], "1"), "http://localhost:1"))[1]).toBe(
      "http://localhost:1",
    );
    expect(words(curlOf(delivery("/?a=b&token=…", [], "1"), "http://localhost:1"))[1]).toBe(
      "http://localhost:1/?a=b&token=TOKEN",
    );
  });

  test("is not made of a body that it cannot hold", () => {
    expect(curlOf(delivery("/", [], "a\0b"), "http://localhost:1")).toBeUndefined();
    expect(curlOf(delivery("/", [], new Uint8Array([34, 255, 34])), "http://localhost:1")).toBeUndefined();
  });
});
