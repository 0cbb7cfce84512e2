import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { deduplicationKey, parseWebhook, type WebhookEvent } from "../../src/index.ts";
import { type Ended, run, start } from "../support/command-line.ts";
import { contract } from "../support/contract.ts";

const samples = contract.events.flatMap(({ samples }) => samples);

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A receiver that keeps the bytes of each request, and answers with bytes; without an answer it hangs up. */
async function receiver(answer: string | null = "HTTP/1.1 204 No Content\r\n\r\n") {
  const requests: string[] = [];
  const arrivals: number[] = [];
  const server = createServer((socket: Socket) => {
    let bytes = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      bytes += chunk;
      const [head = "", body] = bytes.split("\r\n\r\n");
      if (body?.length !== Number(/Content-Length: (\d+)/.exec(head)?.[1])) return;
      requests.push(bytes);
      arrivals.push(performance.now());
      if (answer === null) socket.destroy();
      else if (answer !== "") socket.end(answer);
    });
    socket.on("error", () => {});
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { requests, arrivals, url: `http://127.0.0.1:${port}/hook/?token=a%20b`, port };
}

const send = (...options: string[]): Promise<Ended> => start(["send", ...options]).ended;
const bodyOf = (request: string | undefined): string => request?.split("\r\n\r\n")[1] ?? "";
const eventOf = (request: string): WebhookEvent => {
  const parsed = parseWebhook(bodyOf(request));
  if (parsed.outcome !== "known") throw new Error(`${parsed.outcome}: ${request}`);
  return parsed.event;
};

describe("a delivery that is sent", () => {
  test("has the request line and the headers that were observed, in their order, and no other", async () => {
    const { requests, url, port } = await receiver();
    const { status } = await send("contact.page.visited", "--to", url);
    const [head = "", body = ""] = requests[0]?.split("\r\n\r\n") ?? [];
    expect(head.split("\r\n")).toEqual([
      "POST /hook/?token=a%20b HTTP/1.1",
      `Host: 127.0.0.1:${port}`,
      "User-Agent: Symfony",
      "Accept: application/json",
      "Accept-Language: en-us,en;q=0.5",
      "Accept-Charset: ISO-8859-1,utf-8;q=0.7,*;q=0.7",
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
    ]);
    expect(status).toBe(0);
  });

  test("has a body in one line with the escapes of PHP", async () => {
    const { requests, url } = await receiver();
    await send("contact.page.visited", "--to", url);
    await send("customer.sale.completed", "--to", url);
    expect(bodyOf(requests[0])).toContain('"name":"Thank You \\/ Download Page"');
    expect(bodyOf(requests[1])).toContain('"name":"Comment cr\\u00e9er un blog qui rapporte"');
    expect(requests.map(bodyOf).join("")).toMatch(/^[ -~]+$/);
  });

  test("is, byte for byte, what --print shows", async () => {
    const { requests, url } = await receiver();
    await send("--all", "--to", url);
    expect(run(["send", "--all", "--to", url, "--print"])).toEqual({
      status: 0,
      stdout: requests.join(""),
      stderr: "",
    });
  });

  test("is each documented sample with --all", async () => {
    const { requests, url } = await receiver();
    const { status, stderr } = await send("--all", "--to", url);
    expect(requests.map((request) => JSON.parse(bodyOf(request)))).toEqual(
      expect.arrayContaining(samples.map(({ value }) => value)),
    );
    expect(requests).toHaveLength(samples.length);
    expect(status).toBe(0);
    expect(stderr).toContain(`${samples.length} deliveries answered 2XX; took `);
  });

  test("is both samples of a type with two, and one of them by its own name", async () => {
    const { requests, url } = await receiver();
    await send("contact.optin.completed", "--to", url);
    expect(requests.map((request) => Object.keys(eventOf(request).data)[0])).toEqual(["funnel_step", "page_model"]);
    await send("contact.optin.completed.page_model", "--to", url);
    expect(bodyOf(requests[2])).toBe(bodyOf(requests[1]));
  });
});

describe("what became of it", () => {
  const answers: [string, string | null, 0 | 1 | 2, RegExp, RegExp][] = [
    [
      "a 200 with its first line",
      "HTTP/1.1 200 OK\r\n\r\n\r\nstored\nas 7",
      0,
      /^200 +\d+\.\d ms {2}contact\.tag\.added {2}stored$/,
      /^1 delivery answered 2XX; took /,
    ],
    [
      "a 422",
      'HTTP/1.1 422 No\r\n\r\n{"issues":[]}',
      2,
      /^422 .*{"issues":\[\]}$/,
      /0 deliveries answered 2XX, 1 with another status/,
    ],
    [
      "a 500 with a control character",
      "HTTP/1.1 500 No\r\n\r\n\u001b[2J",
      2,
      /^500 .*\\u001b\[2J$/,
      /1 with another status/,
    ],
    [
      "a redirect, not followed",
      "HTTP/1.1 302 Found\r\nLocation: /hook\r\n\r\n",
      2,
      /^302 /,
      /a redirect to \/hook: .* lose the body; use the final URL/,
    ],
    ["a receiver that hangs up", null, 1, /^--- .* closed the connection without an answer$/, /1 not answered/],
    ["a receiver that does not answer", "", 1, /^--- .* no answer within 0\.3 s$/, /1 not answered/],
    [
      "an answer cut short",
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstored",
      1,
      /^--- .* the answer was cut off$/,
      /1 not answered/,
    ],
    [
      "a change of protocol",
      "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
      1,
      /^--- .* ended without an answer$/,
      /1 not answered/,
    ],
    ["no HTTP", "220 smtp.example.com\r\n", 1, /^--- .* Parse Error/, /1 not answered/],
  ];
  test.for(answers)("is told: %s", async ([, answer, code, out, err]) => {
    const { url, requests } = await receiver(answer);
    const { status, stdout, stderr } = await send("contact.tag.added", "--to", url, "--timeout", "0.3");
    expect(stdout.trim()).toMatch(out);
    expect(stderr).toMatch(err);
    expect(status).toBe(code);
    expect(requests).toHaveLength(1);
  });

  test("is that the receiver speaks no https", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n").on("error", () => {}));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { status, stdout } = await send("contact.tag.added", "--to", `https://127.0.0.1:${port}/`);
    expect(stdout).toContain(`127.0.0.1:${port} does not speak HTTPS; check the protocol and the port`);
    expect(status).toBe(1);
  });

  test("is that nothing listens, said once", async () => {
    const { port } = await receiver();
    servers.pop()?.close();
    const { status, stdout } = await send("--all", "--to", `http://127.0.0.1:${port}/`);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^--- .* nothing is listening at 127\\.0\\.0\\.1:${port}; start the receiver`)),
    ]);
    expect(status).toBe(1);
  });

  test("is that nothing listens, and the rest is not tried", async () => {
    const { port } = await receiver();
    servers.pop()?.close();
    const { stderr } = await send("--all", "--to", `http://127.0.0.1:${port}/`);
    expect(stderr).toBe(`0 deliveries answered 2XX, 1 not answered, ${samples.length - 1} not sent\n`);
  });

  test("is summed up when Ctrl+C ends it", async () => {
    const { url, requests } = await receiver();
    const sending = start(["send", "contact.tag.added", "--to", url, "--count", "1000", "--rate", "20"]);
    await expect.poll(() => requests.length).toBeGreaterThan(2);
    sending.child.kill("SIGINT");
    const { status, stderr } = await sending.ended;
    expect(stderr).toMatch(/^\d+ deliveries answered 2XX, 9\d\d not sent; took /);
    expect(status).toBe(130);
  });
});

describe("an edit", () => {
  test("puts a value into the payload, JSON or else a string, also into a new key", async () => {
    const { requests, url } = await receiver();
    const edits = [
      "/data/contact/email=x=y@example.com",
      "/data/tag/id=7",
      '/data/tag/name="7"',
      "/data/contact/fields={}",
      "/data/contact/fields/first_name=Ada",
      "/data/a~1b=null",
    ];
    const { status } = await send("contact.tag.added", "--to", url, ...edits.flatMap((edit) => ["--set", edit]));
    expect(JSON.parse(bodyOf(requests[0])).data).toMatchObject({
      contact: { email: "x=y@example.com", fields: { first_name: "Ada" } },
      tag: { id: 7, name: "7" },
      "a/b": null,
    });
    expect(status).toBe(0);
  });

  test("reaches into arrays", () => {
    const { stdout } = run([
      "send",
      "customer.sale.completed",
      "--print",
      "--set",
      "/data/order_item/resources/1/quantity=3",
    ]);
    expect(eventOf(stdout)).toMatchObject({
      data: { order_item: { resources: [{ quantity: null }, { quantity: 3 }] } },
    });
  });

  test("that the contract rejects is not sent, but with --force", async () => {
    const { requests, url } = await receiver();
    const refused = await send("--all", "--to", url, "--set", "/account/email=7");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("--force sends it anyway\n  /account/email must be a string, but is 7\n");
    expect(requests).toEqual([]);
    const forced = await send("contact.tag.added", "--to", url, "--set", "/account/email=7", "--force");
    expect(forced.status).toBe(0);
    expect(JSON.parse(bodyOf(requests[0])).account).toEqual({ email: 7 });
  });

  test("without a place to go is refused with what to do", () => {
    const { status, stderr } = run(["send", "contact.tag.added", "--print", "--set", "/data/contact/fields/city=Ulm"]);
    expect(status).toBe(64);
    expect(stderr).toContain(
      "--set /data/contact/fields/city has no place in contact.tag.added: /data/contact/fields is an empty array; set the whole",
    );
  });
});

describe("--count", () => {
  test("sends other things at other times, each valid and each with a key of its own", async () => {
    const { requests, url } = await receiver();
    const before = Date.now() - 1000;
    const { status } = await send("--all", "--to", url, "--count", "3");
    expect(status).toBe(0);
    const events = requests.map(eventOf);
    expect(events).toHaveLength(3 * samples.length);
    expect(new Set(events.map(deduplicationKey)).size).toBe(events.length);
    for (const { created_at } of events) {
      expect(created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
      expect(Date.parse(created_at)).toBeGreaterThanOrEqual(before);
    }
    const sale = events.find(({ type }) => type === "customer.sale.completed");
    expect(sale).toMatchObject({
      data: { order: { id: expect.any(Number) }, offer_price_plan: { direct_charge_amount: 583 } },
    });
    if (sale?.type === "customer.sale.completed") {
      expect(sale.data.order.created_at).toBe(sale.data.order_item.created_at);
      expect(Date.parse(sale.created_at) - Date.parse(sale.data.order.created_at)).toBe(16_000); // as documented
    }
  });

  test("with --rate starts them in step, without waiting for answers", async () => {
    const { arrivals, url } = await receiver(""); // never answers
    const { stdout } = await send("contact.tag.added", "--to", url, "--count", "6", "--rate", "20", "--timeout", "1");
    expect(arrivals).toHaveLength(6);
    expect((arrivals[5] as number) - (arrivals[0] as number)).toBeGreaterThan(200);
    expect(stdout.trim().split("\n")).toHaveLength(6);
  });
});

describe("wrong usage", () => {
  const wrong: [string[], string][] = [
    [["--to", "http://localhost/"], "there is nothing to send; name an event type or a sample, or use --all"],
    [["contact.tag.added"], "there is no receiver to send to; name one with --to <url>"],
    [["contact.tag", "--print"], "contact.tag is neither an event type nor a sample; send --help lists both"],
    [["constructor", "--print"], "constructor is neither an event type nor a sample"],
    [["contact.tag.added", "--all", "--print"], "send takes either --all or contact.tag.added, not both"],
    [["--all", "--to", "localhost:4000"], "It must be an http or https URL"],
    [["--all", "--to", "http://a:b@localhost/"], "It must not contain a user name or password"],
    [["--all", "--print", "--set", "email=x"], "It must be a JSON Pointer, =, and a value"],
    [["--all", "--print", "--count", "0"], "It must be an integer from 1 to 999999999."],
    [["--all", "--print", "--timeout", "4000"], "It must be a number from 0.1 to 3600."],
    [["contact.tag.added", "--print", "--set", "/data/tag/id=12345678901234567890"], "number is too large to be exact"],
    [["customer.sale.completed", "--print", "--set", "/data/order_item/resources/-1=5"], "has no place"],
    [["customer.sale.completed", "--print", "--set", "/data/order_item/resources/=5"], "has no place"],
    [["--all", "--print", "--rate", "fast"], "It must be a number from 0.001 to 10000."],
    [["contact.tag.added", "contact.tag.removed", "--print"], "too many arguments"],
    [["--all", "--print", "--redirect"], "unknown option '--redirect'"],
  ];
  test.for(wrong)("send %j says what to do", ([options, message]) => {
    const { status, stdout, stderr } = run(["send", ...options]);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([64, ""]);
  });
});

describe("send --help", () => {
  test("lists each type with its title, and the samples of one that has two", () => {
    const { status, stdout } = run(["send", "--help"]);
    for (const { type, title } of contract.events) expect(stdout).toMatch(new RegExp(`^ {2}${type} +${title}$`, "m"));
    expect(stdout).toContain("    contact.optin.completed.page_model\n");
    expect(status).toBe(0);
  });
});

describe("the help of each command", () => {
  test.for(["", "validate", "send", "listen"])(
    "%s fits a terminal of 80 columns, and tells the exit codes",
    (command) => {
      const { status, stdout } = run([command, "--help"].filter(Boolean));
      expect(status).toBe(0);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      if (command) expect(stdout).toMatch(/^Exit codes: 0 /m);
    },
  );
});
