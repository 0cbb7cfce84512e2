import { createHmac, randomUUID } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bodies, samples } from "../../generated/api/samples.js";
import { parseWebhook } from "../../src/api.ts";
import { run as cli } from "../support/command-line.ts";
import { installedConsumer, run } from "../support/consumer.ts";
import { edited } from "../support/deliveries.ts";
import { apiGuide, apiProjects, apiShown, apiWhole, codeOf, compileErrors, writeProject } from "../support/handlers.ts";
import { handlerHost, type Served } from "../support/served.ts";

const { folder } = installedConsumer();
const { said, homeOf, serve } = await handlerHost(folder);

type Headers = Record<string, string>;

/** The signature by Node's own means, so that no fault of the package's can hide. */
const signatureOf = (body: string, secret = "it's a secret") => createHmac("sha256", secret).update(body).digest("hex");

/** The headers of a delivery, another one each time; undefined takes one away. */
function headersOf(body: string, type: string, changes: Record<string, string | undefined> = {}): Headers {
  const headers = {
    "Content-Type": "application/json",
    "User-Agent": "SystemeIO-Webhook",
    "X-Webhook-Event": type,
    "X-Webhook-Signature": signatureOf(body),
    "X-Webhook-Message-Id": randomUUID(),
    "X-Webhook-Event-Timestamp": "2026-09-27T20:16:27+00:00",
    "X-Webhook-Schema-Version": "2",
    ...changes,
  };
  return JSON.parse(JSON.stringify(headers)); // without what is undefined
}

async function postTo({ url }: Served, body: string | ReadableStream, headers: Headers): Promise<number> {
  const { status } = await fetch(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  return status;
}

const deliveries = Object.entries(bodies).map(([name, body], index) => {
  const [type = ""] = name.split(".");
  // As they would come from systeme.io: each tells of another moment.
  const time = `2026-09-27T20:16:${index + 10}+00:00`;
  return { name, type, body, headers: headersOf(body, type, { "X-Webhook-Event-Timestamp": time }) };
});

const sale = bodies["SALE_NEW.physical_product"];
/** The sale of another order item, with other changes. */
const saleOf = (id: number, changes: Record<string, unknown> = {}) =>
  JSON.stringify(edited({ "/orderItem/id": id, ...changes }, samples["SALE_NEW.physical_product"]));

describe.for(apiProjects.map((project) => [project.section, project] as const))(
  "the handler of API webhooks for %s",
  ([name, project]) => {
    const running = serve(name, project);
    running.catch(() => {}); // each test that waits for it fails with its error
    beforeEach(() => {
      said.length = 0;
    });

    const post = async (body: string | ReadableStream, headers: Headers) => postTo(await running, body, headers);
    const postSale = (body: string, changes: Record<string, string | undefined> = {}) =>
      post(body, headersOf(body, "SALE_NEW", changes));

    test("stores each sample byte by byte with the event's name, and acts on it", async () => {
      for (const { body, type, headers } of deliveries) {
        said.length = 0;
        expect(await post(body, headers)).toBe(204);
        expect(said).toEqual([
          ["store", body, type],
          ["act", expect.stringContaining(type)],
        ]);
      }
    });

    test.for<[what: string, body: string, signature: string | undefined]>([
      ["a body that was tampered with", sale.replace("1490", "1491"), signatureOf(sale)],
      ["a body with one more byte", `${sale}\n`, signatureOf(sale)],
      ["JSON that was written again, with 0 for 0.0", JSON.stringify(JSON.parse(sale)), signatureOf(sale)],
      [
        "a signature that was tampered with",
        sale,
        signatureOf(sale).replace(/.$/, (digit) => (digit === "0" ? "1" : "0")),
      ],
      ["the signature of another delivery", sale, signatureOf(bodies.CONTACT_CREATED)],
      ["the signature by another secret", sale, signatureOf(sale, "another secret")],
      ["half a signature", sale, signatureOf(sale).slice(0, 32)],
      ["an empty signature", sale, ""],
      ["no signature", sale, undefined],
    ])("answers 401 to %s, and stores nothing", async ([, body, signature]) => {
      expect(await postSale(body, { "X-Webhook-Signature": signature })).toBe(401);
      expect(said).toEqual([]);
    });

    test.for(["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"])(
      "answers 405 to %s, and stores nothing",
      async (method) => {
        const { status, headers } = await fetch((await running).url, { method });
        expect([status, headers.get("allow")]).toEqual([405, "POST"]);
        expect(said).toEqual([]);
      },
    );

    test("answers 413 to a body that is too large, and stores nothing, but takes one of a megabyte", async () => {
      for (const length of [1_000_001, 5_000_000]) expect(await postSale("x".repeat(length))).toBe(413);
      const stream = new Blob(["x".repeat(3_000_000)]).stream(); // without a Content-Length
      expect(await post(stream, headersOf("", "SALE_NEW"))).toBe(413);
      expect(said).toEqual([]);
      expect(await postSale("x".repeat(1_000_000))).toBe(204);
    });

    test("outlives a sender that hangs up, and stores nothing of it", async () => {
      const { port } = new URL((await running).url);
      await new Promise<void>((resolve) => {
        const head = "POST /systeme HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{";
        const socket = connect(Number(port), "127.0.0.1", () =>
          socket.write(head, () => setTimeout(() => socket.destroy(), 100)),
        );
        socket.on("close", () => resolve()).on("error", () => {});
      });
      expect(await postSale(saleOf(2))).toBe(204);
      expect(said.map(([what]) => what)).toEqual(["store", "act"]);
    });

    test.for<[what: string, type: string | undefined, reason: string]>([
      ["that is not documented", "SALE_REFUNDED", '"SALE_REFUNDED", which is not documented'],
      ["that is missing", undefined, "whether this is SALE_CANCELED or SALE_NEW, is missing"],
    ])("stores an event with a name %s, and tells a person why nothing acts on it", async ([, type, reason]) => {
      const body = saleOf(3);
      expect(await postSale(body, { "X-Webhook-Event": type })).toBe(204);
      expect(said).toEqual([
        ["store", body, type ?? "no name"],
        ["notify", expect.stringContaining(reason)],
      ]);
    });

    test("acts on a canceled sale, whatever its body", async () => {
      const body = '{"nobody":{"id":1}}';
      expect(await post(body, headersOf(body, "SALE_CANCELED"))).toBe(204);
      expect(said.map(([what]) => what)).toEqual(["store", "act"]);
    });

    const broken = 'an invalid SALE_NEW of "zoe.martin@example.com" (order 61000789, item unknown) is stored';
    const nameless = "an invalid SALE_NEW of somebody unknown (order 61000789, item 4) is stored";
    const delivery = "an invalid SALE_NEW of somebody unknown (order unknown, item unknown) is stored";
    test.for<[what: string, body: string, whose: string, message: string]>([
      ["one that is not JSON", "no JSON", delivery, "the body must be JSON"],
      ["one that is empty", "", delivery, "the body must be JSON"],
      ["a sale without an id", saleOf(4, { "/orderItem/id": undefined }), broken, "/orderItem/id must be"],
      ["a sale to nobody", saleOf(4, { "/customer/email": null }), nameless, "/customer/email must be"],
    ])("stores an invalid delivery byte by byte, and tells a person: %s", async ([, body, whose, message]) => {
      expect(await postSale(body)).toBe(204);
      expect(said).toEqual([
        ["store", body, "SALE_NEW"],
        ["notify", whose, expect.stringContaining(message)],
      ]);
    });

    test("tells of an invalid delivery in a short line, whatever the customer's address is", async () => {
      const email = `\u001b[2J\r\n${"x".repeat(900_000)}`;
      expect(await postSale(saleOf(5, { "/orderItem/id": undefined, "/customer/email": email }))).toBe(204);
      const [, alarm = ""] = said.find(([what]) => what === "notify") ?? [];
      expect(alarm).toMatch(
        /^an invalid SALE_NEW of "\\u001b\[2J\\r\\nx+" \(order 61000789, item unknown\) is stored$/,
      );
      expect(alarm.length).toBeLessThan(200);
    });

    test("acts once on a delivery that comes twice, and has nothing to tell", async () => {
      const body = saleOf(6);
      const headers = headersOf(body, "SALE_NEW");
      expect([await post(body, headers), await post(body, headers)]).toEqual([204, 204]);
      expect(said.map(([what]) => what)).toEqual(["store", "act", "store"]);
      said.length = 0;
      const bare = { "X-Webhook-Message-Id": undefined };
      expect([await postSale(saleOf(7), bare), await postSale(saleOf(7), bare)]).toEqual([204, 204]);
      expect(said.map(([what]) => what)).toEqual(["store", "act", "store"]);
    });

    test("does not act on a sale again under another message id and time, and tells a person", async () => {
      const body = saleOf(8);
      expect(await postSale(body)).toBe(204);
      expect(await postSale(body, { "X-Webhook-Event-Timestamp": "2026-10-27T20:16:27+00:00" })).toBe(204);
      expect(said).toEqual([
        ["store", body, "SALE_NEW"],
        ["act", "SALE_NEW,/orderItem/id=8"],
        ["store", body, "SALE_NEW"],
        ["notify", expect.stringMatching(/^SALE_NEW,\/orderItem\/id=8 came again with another message id/)],
      ]);
    });

    test("acts on each item of an order", async () => {
      expect([await postSale(saleOf(9)), await postSale(saleOf(10))]).toEqual([204, 204]);
      expect(said.filter(([what]) => what === "act")).toHaveLength(2);
    });

    test("tells of drift once for each place and event, and acts all the same", async () => {
      expect(await postSale(saleOf(11, { "/total": 583 }))).toBe(204);
      expect(await postSale(saleOf(12, { "/total": 584 }))).toBe(204);
      expect(await postSale(saleOf(13, { "/total": 585, "/order/handling": 585 }))).toBe(204);
      const created = JSON.stringify(edited({ "/total": 1, "/contact/id": 14 }, samples.CONTACT_CREATED));
      expect(await post(created, headersOf(created, "CONTACT_CREATED"))).toBe(204);
      const told = said.filter(([what]) => what === "notify").map(([, ...messages]) => messages);
      expect(told).toEqual([
        [expect.stringMatching(/^SALE_NEW: \/total .*583/)],
        [expect.stringMatching(/^SALE_NEW: \/order\/handling /)],
        [expect.stringMatching(/^CONTACT_CREATED: \/total /)],
      ]);
      expect(said.filter(([what]) => what === "act")).toHaveLength(4);
    });

    test("remembers no more than the beginning of a long key", async () => {
      const key = "k".repeat(900_000);
      expect(await postSale(saleOf(15, { [`/${key}1`]: 1 }))).toBe(204);
      expect(await postSale(saleOf(16, { [`/${key}2`]: 1 }))).toBe(204);
      expect(said.map(([what]) => what)).toEqual(["store", "act", "notify", "store", "act"]);
    });

    test("answers 500 to what could not be stored, and does not act on it", async () => {
      expect(await postSale(saleOf(17, { "/customer/email": "the disk is full" }))).toBe(500);
      expect(said).toEqual([]);
    });

    test("answers 204 to what is stored, even if acting fails", async () => {
      const body = saleOf(666);
      expect(await postSale(body)).toBe(204);
      expect(said).toEqual([["store", body, "SALE_NEW"]]);
    });

    // Last, since the handler says no more of drift afterwards.
    test("falls silent when it has told of drift in a thousand places", async () => {
      for (let sale = 1; sale <= 15; sale++) {
        const keys = Array.from({ length: 100 }, (_, index) => [`/new_${sale}_${index}`, 1]);
        expect(await postSale(saleOf(1_000 + sale, Object.fromEntries(keys)))).toBe(204);
      }
      const told = said.filter(([what]) => what === "notify").length;
      expect(told).toBeGreaterThanOrEqual(10);
      expect(told).toBeLessThan(15);
      expect(said.filter(([what]) => what === "act")).toHaveLength(15);
    });
  },
);

describe("the handler of API webhooks as the page shows it", () => {
  const kept = (name: string) => readdirSync(join(homeOf("whole"), name));
  const sendAll = async (served: Served) => {
    const statuses = [];
    for (const { body, headers } of deliveries) statuses.push(await postTo(served, body, headers));
    expect(statuses).toEqual(deliveries.map(() => 204));
  };

  test("keeps bodies with their headers, and keys, and still knows the keys after a restart", async () => {
    const first = await serve("whole", apiWhole);
    await sendAll(first);
    expect([kept("deliveries").length, kept("keys").length]).toEqual([8, 8]);
    const lines = first.printed().trim().split("\n");
    expect(lines).toEqual([
      "zoe.martin@example.com has the tag Café / customers",
      "zoe.martin@example.com lost the tag Café / customers",
      "zoe.martin@example.com lost the tag Crème / leads",
      "order item 71000987 was sold for 1490 eur (paid)",
      expect.stringMatching(/^order item \d+ was sold for \d+ gbp \(paid\)$/),
      expect.stringMatching(/^order item \d+ was sold for \d+ \w{3} \(list\)$/),
    ]);

    const second = await serve("whole", apiWhole);
    await sendAll(second);
    expect([kept("deliveries").length, kept("keys").length]).toEqual([16, 8]);
    expect(second.printed()).toBe("");
  });

  test("keeps what can be verified and parsed again", () => {
    const stored = kept("deliveries").map((file) =>
      JSON.parse(readFileSync(join(homeOf("whole"), "deliveries", file), "utf8")),
    );
    expect(stored).not.toEqual([]);
    for (const { headers, body } of stored) {
      expect(headers["x-webhook-signature"]).toBe(signatureOf(body));
      expect(parseWebhook(body, headers)).toMatchObject({
        outcome: "known",
        event: { type: headers["x-webhook-event"] },
      });
    }
  });

  test("says in its log that it refuses a delivery, and nothing of what is in it", async () => {
    const served = await serve("whole", apiWhole);
    expect(await postTo(served, sale, headersOf(sale, "SALE_NEW", { "X-Webhook-Signature": "x" }))).toBe(401);
    await expect.poll(served.printed).toBe("a delivery is refused: its signature is not one by WEBHOOK_SECRET\n");
  });

  test("answers 500 when it has no secret, and says why", async () => {
    const code = apiWhole.files["yours.ts"]?.replace("process.env.WEBHOOK_SECRET", "process.env.NONE") ?? "";
    const served = await serve("no secret", { ...apiWhole, files: { ...apiWhole.files, "yours.ts": code } });
    expect(await postTo(served, sale, headersOf(sale, "SALE_NEW"))).toBe(500);
    const unsigned = createHmac("sha256", "").update(sale).digest("hex");
    expect(await postTo(served, sale, headersOf(sale, "SALE_NEW", { "X-Webhook-Signature": unsigned }))).toBe(500);
    await expect.poll(served.printed).toContain("there is no secret; set WEBHOOK_SECRET");
  });

  test("answers 204 to the sample that the page sends, and tells of it when it comes once more", async () => {
    const { url, printed } = await serve("sample", apiWhole);
    const [, options = ""] = /^npx systeme-io-webhooks (send SALE_NEW.*)$/m.exec(apiGuide) ?? [];
    const sending = options.split(" ").map((word) => (word === "secret" ? "it's a secret" : word));
    for (let time = 0; time < 2; time++) {
      expect(cli(sending.with(-1, url))).toMatchObject({ status: 0, stdout: expect.stringContaining("204") });
    }
    await expect.poll(printed).toMatch(/^order item 71000988 was sold .*\n.* came again with another message id/);
  });

  test("passes the tests that the page shows for it", async () => {
    const cwd = homeOf("tests");
    writeProject(cwd, apiWhole);
    await apiWhole.command(cwd, 0, {});
    const { stdout } = run(process.execPath, ["--test", "--test-reporter=tap", "receive.test.js"], cwd);
    expect(stdout).toMatch(/^# pass 2$/m);
  });

  test("finds the signature and the event whatever the platform has made of the names of headers", async () => {
    const cwd = homeOf("spelled");
    writeProject(cwd, apiWhole);
    await apiWhole.command(cwd, 0, {});
    const spelled = `
      import { buildEvent, buildRequest } from "systeme-io-webhooks/api/testing";
      import { receive } from "./deliveries.js";
      const { method, headers, body } = await buildRequest(buildEvent("SALE_NEW"), "secret");
      const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
      const said = [];
      const store = async (_, headers) => void said.push(headers["x-webhook-event"]);
      const yours = { secret: "secret", store, actedOn: async () => undefined, act: async () => {}, notify: async () => {} };
      for (const given of [headers, Object.entries(headers), new Headers(headers), new Map(Object.entries(headers)), lists])
        said.push((await receive({ method, headers: given }, new Response(body).body, yours)).status);
      console.log(JSON.stringify(said));
    `;
    writeFileSync(join(cwd, "spelled.js"), spelled);
    const { stdout } = run(process.execPath, ["spelled.js"], cwd);
    const each = ["SALE_NEW", 204];
    expect(JSON.parse(stdout)).toEqual([...each, ...each, ...each, ...each, ["SALE_NEW"], 204]);
  });
});

describe("the files that docs/api-webhooks.md shows", () => {
  test("are all taken", () => {
    expect(apiShown.map(({ path }) => path)).toEqual(["deliveries.ts", "yours.ts", "receive.test.ts"]);
  });

  test("read a body as the handler of rules and workflows does", () => {
    const reading = (code: string) => /^async function read\(.*?^}$/ms.exec(code)?.[0];
    const code = codeOf("deliveries.ts", "A complete handler", apiShown);
    expect(reading(code)).toContain("largest");
    expect(reading(code)).toBe(reading(codeOf("deliveries.ts")));
  });

  const node = ["lib.es2022.d.ts"];
  const libraries = { node, "the browser's types besides": [...node, "lib.dom.d.ts", "lib.dom.iterable.d.ts"] };
  test.for(Object.entries(libraries))("compile with %s", ([, lib]) => {
    const all = Object.fromEntries(apiProjects.map((project) => [project.section.replaceAll(/\W+/g, "-"), project]));
    expect(compileErrors(folder, { ...all, whole: apiWhole }, lib)).toEqual([]);
  });
});
