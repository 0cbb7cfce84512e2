import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { start } from "../support/command-line.ts";
import { installedConsumer } from "../support/consumer.ts";
import { edited, samples } from "../support/deliveries.ts";
import { codeOf, compileErrors, guide, type Project, projects, shown, whole } from "../support/handlers.ts";
import { handlerHost } from "../support/served.ts";

const { folder } = installedConsumer();
const { said, homeOf, serve } = await handlerHost(folder);

const sale = samples["customer.sale.completed"];
/** The sale of another order item, with other changes. */
const saleOf = (id: number, changes: Record<string, unknown> = {}) =>
  JSON.stringify(edited({ "/data/order_item/id": id, ...changes }, sale));

describe.for(projects.map((project) => [project.section, project] as const))(
  "the handler for %s",
  ([name, project]) => {
    const running = serve(name, project);
    running.catch(() => {}); // each test that waits for it fails with its error
    beforeEach(() => {
      said.length = 0;
    });

    async function post(body: string | ReadableStream, query = "?token=secret") {
      const headers = { "content-type": "application/json" };
      const { status } = await fetch((await running).url + query, {
        method: "POST",
        headers,
        body,
        duplex: "half",
      } as RequestInit);
      return status;
    }

    test("stores each documented payload, and acts on it", async () => {
      const { url } = await running;
      const { status } = await start(["send", "--all", "--to", `${url}?token=secret`]).ended;
      expect(status).toBe(0);
      const documented = Object.values(samples);
      expect(said.map(([what]) => what)).toEqual(documented.flatMap(() => ["store", "act"]));
      const stored = said.filter(([what]) => what === "store").map(([, body = ""]) => JSON.parse(body));
      expect(stored).toEqual(expect.arrayContaining(documented));
    });

    test.for(["", "?token=", "?token=Secret", "?token=secret1", "?Token=secret"])(
      "answers 401 without the token, and stores nothing: %s",
      async (query) => {
        expect(await post(saleOf(1), query)).toBe(401);
        expect(said).toEqual([]);
      },
    );

    test.for(["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"])(
      "answers 405 to %s, and stores nothing",
      async (method) => {
        const { status, headers } = await fetch(`${(await running).url}?token=secret`, { method });
        expect([status, headers.get("allow")]).toEqual([405, "POST"]);
        expect(said).toEqual([]);
      },
    );

    test("answers 413 to a body that is too large, and stores nothing, but takes one of a megabyte", async () => {
      expect(await post("x".repeat(1_000_001))).toBe(413);
      expect(await post("x".repeat(5_000_000))).toBe(413);
      expect(await post(new Blob(["x".repeat(3_000_000)]).stream())).toBe(413); // without a Content-Length
      expect(said).toEqual([]);
      expect(await post("x".repeat(1_000_000))).toBe(204);
    });

    test("outlives a sender that hangs up, and stores nothing of it", async () => {
      const { port } = new URL((await running).url);
      await new Promise<void>((resolve) => {
        const head = "POST /systeme?token=secret HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{";
        const socket = connect(Number(port), "127.0.0.1", () =>
          socket.write(head, () => setTimeout(() => socket.destroy(), 100)),
        );
        socket.on("close", () => resolve()).on("error", () => {});
      });
      expect(await post(saleOf(2))).toBe(204);
      expect(said.map(([what]) => what)).toEqual(["store", "act"]);
    });

    test("stores an event of an undocumented type, and tells a person", async () => {
      const body = saleOf(3, { "/type": "customer.sale.canceled" });
      expect(await post(body)).toBe(204);
      expect(said).toEqual([
        ["store", body],
        ["notify", expect.stringContaining('"customer.sale.canceled"')],
      ]);
    });

    const saleWith = (item: string) =>
      `an invalid customer.sale.completed of "test-1922@systeme.io" (order 612661, item ${item}) is stored`;
    const delivery = "an invalid delivery of somebody unknown is stored";
    test.for<[what: string, body: string, whose: string, message: string]>([
      ["one that is not JSON", "no JSON", delivery, "the body must be JSON"],
      ["one that is empty", "", delivery, "the body must be JSON"],
      ["a sale without a time", saleOf(4, { "/created_at": undefined }), saleWith("4"), "/created_at must be"],
      [
        "a sale with a word for an id",
        saleOf(0, { "/data/order_item/id": "x" }),
        saleWith("unknown"),
        "/data/order_item",
      ],
    ])("stores an invalid delivery byte by byte, and tells a person: %s", async ([, body, whose, message]) => {
      expect(await post(body)).toBe(204);
      expect(said).toEqual([
        ["store", body],
        ["notify", whose, expect.stringContaining(message)],
      ]);
    });

    test("tells of an invalid delivery in a short line, whatever the sender's address is", async () => {
      const email = `\u001b[2J\r\n${"x".repeat(900_000)}`;
      expect(await post(saleOf(11, { "/data/order_item/id": undefined, "/data/customer/email": email }))).toBe(204);
      const [, alarm = ""] = said.find(([what]) => what === "notify") ?? [];
      expect(alarm).toMatch(
        /^an invalid customer\.sale\.completed of "\\u001b\[2J\\r\\nx+" \(order 612661, item unknown\) is stored$/,
      );
      expect(alarm.length).toBeLessThan(200);
    });

    test("acts once on a delivery that comes twice", async () => {
      const body = saleOf(5);
      expect([await post(body), await post(body)]).toEqual([204, 204]);
      expect(said.map(([what]) => what)).toEqual(["store", "act", "store"]);
    });

    test("tells of drift once for each place and type, and acts all the same", async () => {
      expect(await post(saleOf(6, { "/data/total_price": 583 }))).toBe(204);
      expect(await post(saleOf(7, { "/data/total_price": 584 }))).toBe(204);
      expect(await post(saleOf(8, { "/data/total_price": 585, "/data/order/handling": 585 }))).toBe(204);
      expect(await post(JSON.stringify(edited({ "/data/total_price": 1, "/data/tag/id": 9 })))).toBe(204);
      const told = said.filter(([what]) => what === "notify").map(([, ...messages]) => messages);
      expect(told).toEqual([
        [expect.stringMatching(/^customer\.sale\.completed: \/data\/total_price .*583/)],
        [expect.stringMatching(/^customer\.sale\.completed: \/data\/order\/handling /)],
        [expect.stringMatching(/^contact\.tag\.added: \/data\/total_price /)],
      ]);
      expect(said.filter(([what]) => what === "act")).toHaveLength(4);
    });

    test("remembers no more than the beginning of a long key", async () => {
      const key = "k".repeat(900_000);
      expect(await post(saleOf(12, { [`/data/${key}1`]: 1 }))).toBe(204);
      expect(await post(saleOf(13, { [`/data/${key}2`]: 1 }))).toBe(204);
      expect(said.map(([what]) => what)).toEqual(["store", "act", "notify", "store", "act"]);
    });

    test("answers 500 to what could not be stored, and does not act on it", async () => {
      expect(await post(saleOf(10, { "/data/customer/email": "the disk is full" }))).toBe(500);
      expect(said).toEqual([]);
    });

    test("answers 204 to what is stored, even if acting fails", async () => {
      const body = saleOf(666);
      expect(await post(body)).toBe(204);
      expect(said).toEqual([["store", body]]);
    });

    // Last, since the handler says no more of drift afterwards.
    test("falls silent when it has told of drift in a thousand places", async () => {
      for (let sale = 1; sale <= 15; sale++) {
        const keys = Array.from({ length: 100 }, (_, index) => [`/data/new_${sale}_${index}`, 1]);
        expect(await post(saleOf(1_000 + sale, Object.fromEntries(keys)))).toBe(204);
      }
      const told = said.filter(([what]) => what === "notify").length;
      expect(told).toBeGreaterThanOrEqual(10);
      expect(told).toBeLessThan(15);
      expect(said.filter(([what]) => what === "act")).toHaveLength(15);
    });
  },
);

describe("the handler as the page shows it", () => {
  test("keeps deliveries and keys in files, and still knows the keys after a restart", async () => {
    const send = (url: string) => start(["send", "--all", "--to", `${url}?token=secret`]).ended;
    const kept = (name: string) => readdirSync(join(homeOf("whole"), name)).length;
    const first = await serve("whole", whole);
    expect((await send(first.url)).status).toBe(0);
    expect([kept("deliveries"), kept("keys")]).toEqual([11, 11]);
    await expect.poll(() => first.printed().match(/has the tag|was sold/g)).toEqual(["has the tag", "was sold"]);
    const line = "order item 763123 was sold, list price 583 (in minor units, currency eur)";
    expect(first.printed()).toContain(`${line}\n`);
    expect(guide).toContain(`\`${line}\``);

    const second = await serve("whole", whole);
    expect((await send(second.url)).status).toBe(0);
    expect([kept("deliveries"), kept("keys")]).toEqual([22, 11]);
    expect(second.printed()).toBe("");
  });

  test("answers 500 when it has no token, and says why", async () => {
    const { url, printed } = await serve("whole", {
      ...whole,
      files: {
        ...whole.files,
        "yours.ts": codeOf("yours.ts").replace("process.env.WEBHOOK_TOKEN", "process.env.NONE"),
      },
    });
    expect((await fetch(`${url}?token=`, { method: "POST", body: "{}" })).status).toBe(500);
    await expect.poll(printed).toContain("there is no token; set WEBHOOK_TOKEN");
  });
});

describe("the handler behind a relay", () => {
  test("acts on what is wrapped, and says whose a broken sale is", async () => {
    const [, unwrapping = ""] = /## Behind a relay\n.*?```ts\n(.*?)```/s.exec(guide) ?? [];
    const [, loop = "", call = ""] = /In `receive`, write `(.*?)` instead of\n`(.*?)`/.exec(guide) ?? [];
    const project = projects.find(({ section }) => section === "node:http") as Project;
    const code = unwrapping + codeOf("deliveries.ts").replace(call, loop);
    const { url } = await serve("relay", { ...project, files: { ...project.files, "deliveries.ts": code } });
    said.length = 0;
    const sales = [saleOf(21), saleOf(22, { "/created_at": null })];
    for (const body of [JSON.stringify([{ body: sales[0] }, { body: sales[1] }]), "no JSON"]) {
      expect((await fetch(`${url}?token=secret`, { method: "POST", body })).status).toBe(204);
    }
    expect(said.map(([what, first]) => [what, what === "store" ? "" : first])).toEqual([
      ["store", ""],
      ["act", expect.stringContaining("id=21")],
      ["notify", expect.stringContaining('"test-1922@systeme.io" (order 612661, item 22)')],
      ["store", ""],
      ["notify", expect.stringContaining("an invalid delivery of somebody unknown")],
    ]);
  });
});

describe("the handler for Express 5 behind express.json()", () => {
  test("refuses what it can no longer read, instead of storing nothing", async () => {
    const project = projects.find(({ section }) => section === "Express 5") as Project;
    const code = project.files["server.ts"]?.replace("express();", "express();\napp.use(express.json());") ?? "";
    const { url, printed } = await serve("behind-json", { ...project, files: { ...project.files, "server.ts": code } });
    said.length = 0;
    const headers = { "content-type": "application/json" };
    const { status } = await fetch(`${url}?token=secret`, { method: "POST", headers, body: saleOf(1) });
    expect(status).toBe(500);
    expect(said).toEqual([]);
    await expect.poll(printed).toContain("put this route before express.json()");
  });
});

describe("the files that docs/receivers.md shows", () => {
  test("are all taken", () => {
    expect(shown.map(({ path }) => path)).toEqual([
      "deliveries.ts",
      "yours.ts",
      ...["server.ts", "server.ts", "server.ts", "server.ts", "app/systeme/route.ts", "src/worker.ts"],
    ]);
  });

  const libraries = { node: ["lib.es2022.d.ts"], "the browser's types besides": ["lib.es2022.d.ts", "lib.dom.d.ts"] };
  test.for(Object.entries(libraries))("compile with %s", ([, lib]) => {
    const all = Object.fromEntries(projects.map((project) => [project.section.replaceAll(/\W+/g, "-"), project]));
    expect(compileErrors(folder, { ...all, whole }, lib)).toEqual([]);
  });
});
