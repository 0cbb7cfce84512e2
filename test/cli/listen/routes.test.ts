import { afterAll, beforeAll, describe, expect, test } from "vitest";
import family from "../../../schemas/automation/family.json" with { type: "json" };
import { isLocal } from "../../../src/cli/listen/page.ts";
import { body } from "../../support/deliveries.ts";
import { ask, interrupt, type Listener, listen, listener, post } from "../../support/listener.ts";

const paths = ["", "page.js", "page.css", "deliveries", "deliveries/1", "deliveries/1/sample"];

describe("the page and its stream", () => {
  let open: Listener;
  beforeAll(async () => {
    open = await listener();
    await post(open.url, body.known);
  });
  afterAll(() => interrupt(open));

  test.for(["localhost", "localhost:4000", "127.0.0.1:80", "[::1]:4000"])("are there at %s", async (Host) => {
    const files = paths.filter((path) => path !== "deliveries"); // which has no end
    for (const path of files) {
      expect([path, (await ask(open.url + path, "GET", { Host })).status]).toEqual([path, 200]);
    }
  });

  const proxies = [
    "Forwarded",
    "Via",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Real-IP",
    "CF-Connecting-IP",
    "Cdn-Loop",
  ];
  test.for<[who: string, headers: Record<string, string>]>([
    ["who asks for another name", { Host: "evil.example" }],
    ["who asks for a name that begins like a local one", { Host: "localhost.evil.example" }],
    ["who asks for another address", { Host: "192.168.1.5:4000" }],
    ...proxies.map((name): [string, Record<string, string>] => [
      `whose request has the header ${name}`,
      { Host: "localhost", [name]: "x" },
    ]),
  ])("are 404 for anybody %s", async ([, headers]) => {
    for (const path of paths) {
      const { status, text } = await ask(open.url + path, "GET", headers);
      expect([path, status, text]).toEqual([path, 404, ""]);
    }
  });

  test("are 404 with the reason on the terminal", async () => {
    await ask(open.url, "GET", { Host: "evil.example" });
    const reason = "404 to GET for host evil.example: the page is for this machine only, at localhost";
    await expect.poll(() => open.said.stderr).toContain(reason);
  });

  test("are 404 for a delivery that has not come", async () => {
    expect((await ask(`${open.url}deliveries/2`, "GET", {})).status).toBe(404);
  });
});

test("listen takes deliveries from whoever is forwarded", async () => {
  const { url } = await listen();
  const [address = ""] = family.sourceAddresses.value;
  const headers = { Host: "hooks.example.com", "X-Forwarded-For": address };
  expect((await post(url, body.known, headers)).status).toBe(200);
});

describe("the page is", () => {
  const isLocalTo = (remoteAddress: string, headers: Record<string, string>) =>
    isLocal({ headers, socket: { remoteAddress } } as Parameters<typeof isLocal>[0]);

  test.for(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("local to %s", (address) => {
    expect(isLocalTo(address, { host: "localhost:4000" })).toBe(true);
  });

  test.for(["192.168.1.5", "::ffff:10.0.0.1", "2001:db8::1", ""])("not local to '%s'", (address) => {
    expect(isLocalTo(address, { host: "localhost:4000" })).toBe(false);
  });

  test("not local to who asks for no host", () => {
    expect(isLocalTo("127.0.0.1", {})).toBe(false);
  });
});
