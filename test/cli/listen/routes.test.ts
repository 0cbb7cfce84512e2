import { afterAll, beforeAll, describe, expect, test } from "vitest";
import family from "../../../schemas/automation/family.json" with { type: "json" };
import { outsideOf } from "../../../src/cli/listen/page.ts";
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
      expect([path, (await ask(open.page(path), "GET", { Host })).status]).toEqual([path, 200]);
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
      const { status, text } = await ask(open.page(path), "GET", headers);
      expect([path, status, text]).toEqual([path, 404, ""]);
    }
  });

  test.for<[why: string, headers: Record<string, string>, reason: string]>([
    ["for another name", { Host: "evil.example" }, "it is at localhost only, not at evil.example"],
    ["for a proxy", { "X-Real-IP": "1" }, "it is not for a proxy, which has added x-real-ip"],
    ["without the key", {}, "the address needs the ?key= that listen has printed at its start"],
  ])("are 404 %s, with the reason on the terminal", async ([why, headers, reason]) => {
    await ask(why === "without the key" ? open.url : open.page(), "GET", headers);
    await expect.poll(() => open.said.stderr).toContain(`404 to GET for the page: ${reason}\n`);
  });

  test("are 404 for a delivery that has not come", async () => {
    expect((await ask(open.page("deliveries/2"), "GET", {})).status).toBe(404);
  });

  test("are there for whoever has opened it with the key, in a session of its own", async () => {
    const cookies = await Promise.all([1, 2].map(() => ask(open.page(), "GET", {})));
    const sessions = cookies.map(({ headers }) => headers["set-cookie"]?.[0] ?? "");
    const form = new RegExp(`^listen-${open.port}=[\\w-]{24}; HttpOnly; SameSite=Strict; Path=/$`);
    expect(sessions).toEqual([expect.stringMatching(form), expect.stringMatching(form)]);
    expect(sessions[0]).not.toBe(sessions[1]);
    for (const session of sessions) {
      const Cookie = `other=1; ${session.split(";")[0]}`;
      for (const path of ["", "page.js", "deliveries/1", "deliveries/1/sample"]) {
        expect((await ask(open.url + path, "GET", { Cookie })).status).toBe(200);
        expect((await ask(open.url + path, "GET", { Cookie, Host: "evil.example" })).status).toBe(404);
      }
    }
  });

  test("are not there for a wrong key or cookie", async () => {
    for (const path of paths) {
      for (const query of ["", "?key=", "?key=x", `?key=${"x".repeat(24)}`]) {
        const { status, text } = await ask(open.url + path + query, "GET", { Cookie: `listen-${open.port}=x` });
        expect([path, status, text]).toEqual([path, 404, ""]);
      }
    }
  });

  test("close the session of the browser that opened them first where there are too many", async () => {
    const crowded = await listen();
    const cookieOf = async () => (await ask(crowded.page(), "GET", {})).headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const [first, second] = [await cookieOf(), await cookieOf()];
    for (let count = 2; count <= 20; count++) await cookieOf();
    const statuses = [first, second].map(async (Cookie) => (await ask(crowded.url, "GET", { Cookie })).status);
    expect(await Promise.all(statuses)).toEqual([404, 200]);
  });
});

test("listen takes deliveries from whoever is forwarded", async () => {
  const { url } = await listen();
  const [address = ""] = family.sourceAddresses.value;
  const headers = { Host: "hooks.example.com", "X-Forwarded-For": address };
  expect((await post(url, body.known, headers)).status).toBe(200);
});

describe("the page is", () => {
  const outside = (remoteAddress: string, headers: Record<string, string>) =>
    outsideOf({ headers, socket: { remoteAddress } } as Parameters<typeof outsideOf>[0]);

  test.for(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("local to %s", (address) => {
    expect(outside(address, { host: "localhost:4000" })).toBeUndefined();
  });

  test.for(["192.168.1.5", "::ffff:10.0.0.1", "2001:db8::1", ""])("not local to '%s'", (address) => {
    expect(outside(address, { host: "localhost:4000" })).toBe("it is for this machine only");
  });

  test("not local to who asks for no host", () => {
    expect(outside("127.0.0.1", {})).toBe("it is at localhost only, not at no host");
  });
});
