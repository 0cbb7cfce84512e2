import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sign } from "../../../src/api.ts";
import { type Ended, run, start } from "../../support/command-line.ts";
import { body, edited, lines, payload, samples } from "../../support/deliveries.ts";
import { bodyOf, receiver, send } from "../../support/receiver.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder();

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** What `send --print` shows of a file, request by request. */
function printed(content: string, name = "a.ndjson", ...options: string[]): { requests: string[]; ended: Ended } {
  const ended = run(["send", write(name, content), "--print", ...options]);
  const requests = ended.stdout.split(/(?=POST \/ HTTP\/1\.1\r\n)/).filter((request) => request !== "");
  return { requests, ended };
}

// Its order, escapes, blanks and numbers are nothing that would come of parsing it and writing it again.
const odd =
  '{"created_at": "2026-01-02T00:00:00+00:00",  "type":"contact.tag.added", "x": [1.0, 1e2, "\\u00e9\\/é"], "x": 2, "data": {}}';

describe("a stored delivery is sent byte for byte", () => {
  const wrapped = (text: string) => JSON.stringify(text);
  test.for<[where: string, content: string, name?: string]>([
    ["from a line", `${odd}\r\n\n`],
    ["from a document", `\uFEFF\n${odd}\n`, "a.json"],
    ["from an item of an array", `[7,\n${odd} , ${body.known}]`, "a.json"],
    ["from an item of n8n", `[{"json": {"headers": {}, "body": ${odd} }}]`, "a.json"],
    ["from text", `{"headers": {}, "body": ${wrapped(odd)}}\n`],
    ["from JSON in JSON in text", `{"a": ${wrapped(JSON.stringify({ b: [JSON.stringify({ body: 1 }), odd] }))}}\n`],
    ["from an object in text", `{"content": ${wrapped(`{"y": {"z": ${odd}}, "y": {"z": ${odd} }}`)}}\n`],
    ["from base64", `{"isBase64Encoded": true, "body": "${btoa(Buffer.from(odd).toString("latin1"))}"}\n`],
    ["from a Buffer", `{"body": ${JSON.stringify(Buffer.from(odd))}}\n`],
    ["from a table", `uuid;content\n1;"${odd.replaceAll('"', '""')}"\n`, "a.csv"],
  ])("%s", ([, content, name]) => {
    const { requests, ended } = printed(content, name);
    const [request = ""] = requests;
    expect(bodyOf(request).trim()).toBe(odd);
    expect(request).toContain(`\r\nContent-Length: ${Buffer.byteLength(bodyOf(request))}\r\n`);
    expect(request).toContain("\r\nUser-Agent: Symfony\r\n");
    expect(ended.stdout).not.toContain("\uFEFF");
  });

  test("from a packed file, to a receiver, in the order of the files", async () => {
    const events = [1, 2, 3, 4, 5].map((id) => edited({ "/data/contact/id": id }));
    const first = write("first.ndjson.gz", gzipSync(lines(...events.slice(0, 3))));
    const second = write("second.json", JSON.stringify(events.slice(3)));
    const { requests, url } = await receiver();
    const { status, stdout, stderr } = await send(first, second, "--to", url);
    expect(requests.map(bodyOf)).toEqual(events.map((event) => JSON.stringify(event)));
    expect(stdout.split("\n")[3]).toMatch(new RegExp(`^204 .* contact.tag.added ${second}:1#/0$`));
    expect(stderr).toMatch(/^5 deliveries answered 2XX; /);
    expect(status).toBe(0);
  });

  test("also if it is invalid, of an unknown type, or no JSON where listen saved it", () => {
    const text = lines(payload.invalid, payload.unknown, JSON.stringify("no JSON"), {
      isBase64Encoded: true,
      body: btoa("\u00ff"),
    });
    const { requests } = printed(text);
    expect(requests.map(bodyOf)).toEqual([body.invalid, body.unknown, "no JSON", expect.anything()]);
    expect(requests[3]).toMatch(/Content-Length: 1\r\n\r\n.$/);
  });

  test("from standard input", async () => {
    const { requests, url } = await receiver();
    const { child, ended } = start(["send", "-", "--to", url], { stdin: "pipe" });
    child.stdin?.end(lines(payload.known));
    expect((await ended).status).toBe(0);
    expect(requests.map(bodyOf)).toEqual([body.known]);
  });
});

describe("a stored API webhook", () => {
  const headers = {
    "x-webhook-event": "CONTACT_TAG_ADDED",
    "X-Webhook-Signature": "abc",
    "X-Webhook-Message-Id": "m",
    "X-Webhook-New": "1",
    "user-agent": "relay",
    cookie: "no",
  };
  const text = '{"contact":{"id":1,"fields":[],"tags":[]}, "tag":{"id":2,"name":"\\u00e9"}}';

  test("is sent with its own headers, in the vendor's order, and none of a relay", () => {
    const { requests } = printed(lines({ headers, body: text }));
    expect(requests[0]?.split("\r\n")).toEqual([
      "POST / HTTP/1.1",
      "Host: localhost:4000",
      "Content-Type: application/json",
      "User-Agent: SystemeIO-Webhook",
      "Accept: application/json",
      "Accept-Encoding: gzip",
      "X-Webhook-Event: CONTACT_TAG_ADDED",
      "X-Webhook-Signature: abc",
      "X-Webhook-Message-Id: m",
      "x-webhook-new: 1",
      `Content-Length: ${text.length}`,
      "",
      text,
    ]);
  });

  test("is signed anew with a secret", async () => {
    const { requests } = printed(lines({ headers, body: text }), "a.ndjson", "--secret", "S");
    expect(requests[0]).toContain(`\r\nX-Webhook-Signature: ${await sign(text, "S")}\r\n`);
  });

  test("without its signature needs a secret", () => {
    const { "X-Webhook-Signature": _, ...rest } = headers;
    const { ended } = printed(lines(payload.known, { headers: rest, body: text }));
    expect(ended.stderr).toMatch(
      /a.ndjson:2#\/body is signed, but it was stored without its signature; name the secret/,
    );
    expect(ended.status).toBe(64);
  });

  test("cannot smuggle a header in", () => {
    const { requests } = printed(
      lines({ headers: { ...headers, "X-Webhook-Message-Id": "m\r\nX: 1\u0000é漢" }, body: text }),
    );
    expect(requests[0]).toMatch(/\r\nX-Webhook-Message-Id: m {2}X: 1 é? ?/u);
    expect(requests[0]).not.toContain("\r\nX: 1");
  });
});

describe("of the stored deliveries", () => {
  const at = (time: string, changes = {}) => edited({ "/created_at": time, ...changes });
  const stored = lines(
    at("2026-01-01T00:00:00+00:00"),
    at("2026-02-01T00:30:00+01:00", { "/type": "contact.tag.painted" }),
    samples["contact.tag.removed"],
    {
      headers: {
        "X-Webhook-Event": "SALE_CANCELED",
        "X-Webhook-Signature": "s",
        "X-Webhook-Event-Timestamp": "2026-03-01",
      },
      body: "{}",
    },
    { ...at("x"), created_at: undefined },
  );
  const chosen = (...options: string[]) => {
    const { requests, ended } = printed(stored, "a.ndjson", ...options);
    return {
      lines: requests.map(
        (request) =>
          1 +
          stored
            .split("\n")
            .findIndex((line) => line === bodyOf(request) || (bodyOf(request) === "{}" && line.includes("SALE_C"))),
      ),
      ended,
    };
  };

  test.for<[options: string[], lines: number[]]>([
    [[], [1, 2, 3, 4, 5]],
    [["--only", "contact.tag.painted"], [2]],
    [
      ["--only", "contact.tag.removed", "--only", "SALE_CANCELED"],
      [3, 4],
    ],
    [
      ["--since", "2026-01-31T23:30:00Z"],
      [2, 4],
    ],
    [["--since", "2026-02-01", "--only", "contact.tag.painted", "--only", "SALE_CANCELED"], [4]],
  ])("%j chooses", ([options, expected]) => {
    expect(chosen(...options).lines).toEqual(expected);
  });

  test("--only without any says which type was probably meant, and sends nothing", () => {
    const { lines, ended } = chosen("--only", "contact.tag.removd");
    expect(lines).toEqual([]);
    expect(ended.stderr).toBe(
      "systeme-io-webhooks: no delivery was chosen, so nothing was sent; did you mean contact.tag.removed?\n",
    );
    expect(ended.status).toBe(2);
  });

  test("those that cannot be sent are named, and the others are sent", () => {
    const { requests, ended } = printed(`${body.known}\n{"type": \n{"a": 1}\n\n${body.known}\n`);
    expect(requests).toHaveLength(2);
    expect(ended.stderr).toBe(`systeme-io-webhooks: ${join(folder, "a.ndjson")}:2 is not JSON, and was not sent
systeme-io-webhooks: ${join(folder, "a.ndjson")}:3 holds no delivery, and was not sent
`);
    expect(ended.status).toBe(2);
  });
});

test("a rate is kept, and nothing is sent twice", async () => {
  const file = write(
    "a.ndjson",
    lines(...Array.from({ length: 10 }, (_, id) => edited({ "/data/contact/id": id + 1 }))),
  );
  const { requests, arrivals, url } = await receiver();
  await send(file, "--rate", "20", "--to", url);
  expect(new Set(requests).size).toBe(10);
  expect((arrivals[9] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(400);
});

test("a file that is not there is told, after what was sent before it", async () => {
  const { requests, url } = await receiver();
  const { status, stderr } = await send(
    write("a.ndjson", lines(payload.known)),
    join(folder, "none.json"),
    "--to",
    url,
  );
  expect(requests).toHaveLength(1);
  expect(stderr).toMatch(/^1 delivery answered 2XX;.*\nsysteme-io-webhooks: .*none.json cannot be read: ENOENT/);
  expect(status).toBe(1);
});
