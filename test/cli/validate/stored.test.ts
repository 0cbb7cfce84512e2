import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { constants, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import apiSample from "../../samples/api/SALE_NEW.tag.json" with { type: "json" };
import { body, invalidIssue, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, validateIn } from "../../support/validate-in.ts";

const folder = temporaryFolder();
const validate = validateIn(folder);
const { known, invalid } = payload;

/** A folder with files in it, whose names can lead into folders. */
function folderOf(name: string, files: Record<string, string | Uint8Array>): string {
  rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ".keep": "", ...files })) {
    mkdirSync(join(folder, name, path, ".."), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return name;
}

describe("a folder", () => {
  const files = {
    "b.json": body.invalid,
    "a/2.ndjson": lines(known, invalid),
    "a/1.ndjson": lines(invalid),
    "a/deep/er/x.csv": `content\n"${body.known.replaceAll('"', '""')}"\n`,
    ".hidden.json": body.known,
    ".git/x.json": body.known,
    "b.ndjson.lock": "7",
  };

  test("is walked in the order of its names, hidden and lock files are passed over", () => {
    const { status, stdout, stderr } = validate([folderOf("in", files)]);
    expect(stdout).toMatch(`in/a/1.ndjson:1: ${invalidIssue}
in/a/2.ndjson:2: ${invalidIssue}
in/b.json:1: ${invalidIssue}

5 deliveries: 2 known, 0 unknown, 3 invalid
`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  });

  test("is walked without following the links in it, but one that is named is followed", () => {
    folderOf("outside", { "x.json": body.known });
    folderOf("in", {});
    for (const [target, name] of [
      ["../outside", "out"],
      ["../outside/x.json", "x.json"],
      ["..", "up"],
    ] as const) {
      symlinkSync(target, join(folder, "in", name));
    }
    expect(validate(["in"]).stdout).toBe("0 deliveries\n");
    expect(validate(["in/out", "in/x.json"]).stdout).toMatch(/^2 deliveries: 2 known/);
  });

  test("with files of other kinds is read all the same: they are named, with what to do, and the exit code is 2", () => {
    const { status, stdout, stderr } = validate([
      folderOf("in", { "a.json": body.known, "app.log": body.known, zip: "" }),
    ]);
    expect(stdout).toMatch(/^1 delivery: 1 known/);
    expect(stderr.split("\n")).toEqual([
      "systeme-io-webhooks: in/app.log was skipped, since it is not .json, .ndjson, .jsonl or .csv, nor one of these with .gz or .zst; pipe it in, if it holds deliveries: systeme-io-webhooks validate - < in/app.log",
      expect.stringMatching(/^systeme-io-webhooks: in\/zip was skipped, /),
      "",
    ]);
    expect(status).toBe(2);
  });

  test("with many files of other kinds names 20 of them, and counts the rest", () => {
    const many = Object.fromEntries(Array.from({ length: 1025 }, (_, index) => [`${index}.log`, ""]));
    const { stderr } = validate([folderOf("in", many)]);
    expect(stderr.match(/ was skipped, /g)).toHaveLength(20);
    expect(stderr).toMatch(/\nsysteme-io-webhooks: 1005 more files were skipped, .*\n$/);
  });
});

describe("a packed file is unpacked", () => {
  const text = lines(known, invalid, known);
  const { zstdCompressSync } = zlib as typeof zlib & { zstdCompressSync?: (text: string) => Buffer };

  test("of gzip, by its name and on standard input", () => {
    const packed = gzipSync(text);
    const { stdout } = validate(["a.ndjson.gz"], { "a.ndjson.gz": packed });
    expect(stdout).toMatch(`a.ndjson.gz:2: ${invalidIssue}\n\n3 deliveries: 2 known`);
    expect(validate(["-"], {}, packed).stdout).toMatch(`stdin:2: ${invalidIssue}\n\n3 deliveries: 2 known`);
  });

  test("of gzip in several parts, as logs are appended to one another", () => {
    const parts = Buffer.concat([gzipSync(text), gzipSync(text)]);
    expect(validate(["a.jsonl.gz"], { "a.jsonl.gz": parts }).stdout).toContain("6 deliveries: 4 known");
  });

  test("of zstd where Node can; otherwise it says what to do", () => {
    const { status, stdout, stderr } = validate(["a.json.zst"], {
      "a.json.zst": zstdCompressSync?.(body.known) ?? Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    });
    if (zstdCompressSync) {
      expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 delivery: 1 known/) });
      return;
    }
    expect(stderr).toMatch(/^systeme-io-webhooks: a.json.zst is zstd, which Node .* zstd -dc a.json.zst \| systeme-io/);
    expect(status).toBe(1);
  });

  test.for([
    [
      "that is torn",
      gzipSync(text, { level: constants.Z_NO_COMPRESSION }).subarray(0, -20),
      "ends before what is packed in it does",
    ],
    ["that is something else", deflateSync(text), "cannot be unpacked: incorrect header check"],
  ] as const)("%s is named, and what could be read counts", ([, content, why]) => {
    const { status, stderr } = validate(["a.ndjson.gz"], { "a.ndjson.gz": content });
    expect(stderr).toMatch(`systeme-io-webhooks: a.ndjson.gz ${why}`);
    expect(status).toBe(1);
  });
});

/** A table as Excel and others write it. */
function csv(rows: readonly (readonly unknown[])[], delimiter = ",", newline = "\n"): string {
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(cell).join(delimiter)).join(newline);
}

describe("a table", () => {
  const headers = JSON.stringify({ "x-webhook-event": ["SALE_NEW"], "user-agent": ["x"] });
  const rows = [
    ["uuid", "method", "content", "headers"],
    ["1", "POST", JSON.stringify(known, null, 2), "{}"],
    ["2", "GET", "", "{}"],
    ["3", "POST", body.invalid, "{}"],
    ["4", "POST", JSON.stringify(apiSample), headers],
  ];
  const lineOfInvalid = 2 + JSON.stringify(known, null, 2).split("\n").length + 1;

  test.for<[delimiter: string, content: string]>([
    ["commas", csv(rows)],
    ["semicolons, CRLF and a byte order mark", `\uFEFF${csv(rows, ";", "\r\n")}\r\n`],
    ["tabs", csv(rows, "\t")],
  ])("with %s has a delivery in any column, and its headers beside it", ([, content]) => {
    const { status, stdout } = validate(["hooks.csv"], { "hooks.csv": content });
    expect(stdout).toBe(`hooks.csv:${lineOfInvalid}#/content: ${invalidIssue}

3 deliveries: 2 known, 0 unknown, 1 invalid
1 row holds no delivery; if it should, see --at

known, by type
  1  SALE_NEW
  1  contact.tag.added
`);
    expect(status).toBe(2);
  });

  test("that is torn within a row is told, and the rows before count", () => {
    const { status, stdout } = validate(["hooks.csv"], { "hooks.csv": csv(rows.slice(0, 2)).slice(0, -1) });
    expect(stdout).toMatch(/^hooks.csv:2: the file is not CSV: .*\n\n1 delivery: 0 known, 0 unknown, 1 invalid/);
    expect(status).toBe(2);
  });

  test("of 3,000 rows is read in their order", () => {
    const many = Array.from({ length: 3000 }, (_, index) => [index % 7 === 3 ? body.invalid : body.known]);
    const { stdout } = validate(["a.csv"], { "a.csv": csv([["body"], ...many]) });
    const places = [...stdout.matchAll(/^a.csv:(\d+)#/gm)].map(([, line]) => Number(line));
    expect(places).toEqual(many.flatMap(([text], index) => (text === body.invalid ? [index + 2] : [])));
  });
});

describe("--at names where the body is", () => {
  const columns = csv([
    ["note", "the/body"],
    [body.known, body.invalid],
    [body.known, ""],
  ]);

  test.for(["the/body", "/the~1body"])("in a column, as %s, and nothing else is looked at", (at) => {
    const { stdout } = validate(["a.csv", "--at", at], { "a.csv": columns });
    expect(stdout).toMatch(`a.csv:2#/the~1body: ${invalidIssue}
a.csv:3#/the~1body: the body must be JSON in UTF-8, but is empty

2 deliveries: 0 known, 0 unknown, 2 invalid
`);
  });

  test.for<[what: string, stored: unknown]>([
    ["as an object", { other: known, request: { body: invalid } }],
    ["as text", { other: known, request: { body: body.invalid } }],
    ["in text", { other: known, request: JSON.stringify({ body: invalid }) }],
    ["in base64", { other: known, request: { isBase64Encoded: true, body: btoa(body.invalid) } }],
  ])("on a line, %s", ([, stored]) => {
    const { stdout } = validate(["a.ndjson", "--at", "/request/body"], { "a.ndjson": lines(stored, 7) });
    expect(stdout).toMatch(`a.ndjson:1#/request/body: ${invalidIssue}
a.ndjson:2#/request/body: there is nothing here; see --at

2 deliveries: 0 known, 0 unknown, 2 invalid
`);
  });

  test("in each item of an array, with the headers beside it", () => {
    const stored = [{ headers: { "X-Webhook-Event": "SALE_NEW" }, payload: apiSample }, { payload: known }];
    const { status, stdout } = validate(["a.json", "--at", "payload", "--strict"], {
      "a.json": JSON.stringify(stored),
    });
    expect(stdout).toMatch(/^2 deliveries: 2 known/);
    expect(status).toBe(0);
  });

  test("and what that holds is found", () => {
    const { stdout } = validate(["a.ndjson", "--at", "/Records"], {
      "a.ndjson": lines({ Records: [{ body: body.known }, { body: body.invalid }], more: known }),
    });
    expect(stdout).toMatch(`a.ndjson:1#/Records/1/body: ${invalidIssue}\n\n2 deliveries: 1 known`);
  });
});

describe("an export is taken apart, with the place of each delivery", () => {
  const headers = { "user-agent": "x" };
  const exports: [what: string, stored: unknown, place: string][] = [
    [
      "of webhook.site",
      { data: [{ uuid: "1", content: body.known, headers: {} }, { content: body.invalid }] },
      "/data/1/content",
    ],
    ["of items of n8n", [{ json: { headers, body: known } }, { json: { headers, body: invalid } }], "/1/json/body"],
    [
      "of executions of n8n",
      {
        data: {
          resultData: {
            runData: { Webhook: [{ data: { main: [[{ json: { body: known } }, { json: { body: invalid } }]] } }] },
          },
        },
      },
      "/data/resultData/runData/Webhook/0/data/main/0/1/json/body",
    ],
    [
      "of Pipedream",
      { events: [{ event: { body: known } }, { event: { headers, body: invalid } }] },
      "/events/1/event/body",
    ],
    ["of Lambda", [{ body: body.known }, { headers, body: btoa(body.invalid), isBase64Encoded: true }], "/1/body"],
    [
      "of smee",
      [
        { body: known, query: {} },
        { body: invalid, "user-agent": "x" },
      ],
      "/1/body",
    ],
    [
      "of Hookdeck",
      { models: [{ data: { headers, body: known } }, { data: { body: invalid } }] },
      "/models/1/data/body",
    ],
  ];

  test.for(exports)("%s", ([, stored, place]) => {
    const { stdout } = validate(["export.json"], { "export.json": `\n${JSON.stringify(stored)}` });
    expect(stdout).toMatch(`export.json:2#${place}: ${invalidIssue}\n\n2 deliveries: 1 known, 0 unknown, 1 invalid`);
  });
});

describe("--json=all", () => {
  const sale = { customer: { contact_id: 7, email: "a@example.com", fields: { first_name: "Ann", surname: null } } };

  test("prints each delivery, with its key, person and price", () => {
    const event = {
      ...known,
      type: "customer.sale.completed",
      data: {
        ...sale,
        order_item: { id: 8 },
        order: { id: 9 },
        offer_price_plan: { id: 1, direct_charge_amount: 583, currency: "eur" },
      },
    };
    const { stdout } = validate(["--json=all", "a.ndjson"], { "a.ndjson": lines(known, invalid, event) });
    const [first, second, third, last] = objectsIn(stdout);
    expect(first).toMatchObject({
      file: "a.ndjson",
      line: 1,
      outcome: "known",
      type: "contact.tag.added",
      issues: [],
      drift: [],
    });
    expect(first).toMatchObject({ key: expect.stringContaining("contact.tag.added,"), time: known.created_at });
    expect(first).toMatchObject({ person: { email: known.data.contact.email, contactId: known.data.contact.id } });
    expect(first).not.toHaveProperty("price");
    expect(second).toMatchObject({ line: 2, outcome: "invalid", issues: [{ path: "/data/tag/id" }] });
    expect(second).toMatchObject({ person: { email: known.data.contact.email } });
    expect(second).not.toHaveProperty("key");
    expect(third).toMatchObject({
      outcome: "known",
      person: { email: "a@example.com", contactId: 7, firstName: "Ann", lastName: null },
      price: { amount: 583, currency: "eur", basis: "list" },
      item: { id: 8, orderId: 9 },
    });
    expect(last).toHaveProperty("summary.deliveries", 3);
  });

  test("prints the family of an API webhook, and the time in its headers", () => {
    const stored = {
      headers: { "X-Webhook-Event": "SALE_NEW", "X-Webhook-Event-Timestamp": "2026-09-27T20:16:27+00:00" },
      body: JSON.stringify(apiSample),
    };
    const [first] = objectsIn(validate(["--json=all"], {}, lines(stored)).stdout);
    expect(first).toMatchObject({ family: "api", type: "SALE_NEW", at: "/body", time: "2026-09-27T20:16:27+00:00" });
    expect(first).toMatchObject({ price: { amount: apiSample.order.totalPrice, basis: "paid" } });
  });

  test("is refused with another value", () => {
    const { status, stderr } = validate(["--json=some"], {}, "");
    expect(stderr).toContain("unusual, all");
    expect(status).toBe(64);
  });
});
