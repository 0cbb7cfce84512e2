import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { curlOf } from "../../src/cli/listen/curl.ts";
import { describeDelivery } from "../../src/cli/listen/describe-delivery.ts";
import type { ReceivedDelivery } from "../../src/cli/listen/inbox.ts";
import { mask } from "../../src/cli/listen/mask.ts";
import { parseWebhook, parseWebhookStrict, type UnknownEvent } from "../../src/index.ts";

const event = (data: Record<string, unknown>): UnknownEvent => ({
  type: "a.b",
  data,
  account: { email: "owner@example.org" },
  created_at: "2026-01-01T00:00:00+00:00",
});

describe("the summary of", () => {
  const person = { email: "ada@example.org", fields: { first_name: "Ada", surname: "Lovelace" } };
  const lines: [what: string, data: Record<string, unknown>, line: string][] = [
    ["a contact with a name", { contact: person }, "Ada Lovelace <ada@example.org>"],
    ["a contact with half a name", { contact: { ...person, fields: { surname: "L" } } }, "L <ada@example.org>"],
    ["a contact without fields", { contact: { ...person, fields: [] } }, "ada@example.org"],
    [
      "things before the person",
      { tag: { id: 1, name: "VIP" }, contact: person },
      'Ada Lovelace <ada@example.org>, tag "VIP"',
    ],
    [
      "a price before other things",
      { step: { name: "S" }, plan: { name: "P", amount: 1, currency: "usd" } },
      'plan "P", amount 0.01 USD, step "S"',
    ],
    ["what has a subject", { sent_email: { id: 1, subject: "Hello" } }, 'sent email "Hello"'],
    ["what has a name further in only", { webinar: { id: 1, funnel_step: { name: "Step" } } }, 'funnel step "Step"'],
    [
      "an amount in cents",
      { plan: { name: "P", direct_charge_amount: 583, currency: "eur" } },
      'plan "P", direct charge amount 5.83 EUR',
    ],
    ["an amount in a currency without cents", { plan: { amount: 583, currency: "jpy" } }, "plan, amount 583 JPY"],
    ["an amount in thousandths", { plan: { amount: 5830, currency: "KWD" } }, "plan, amount 5.830 KWD"],
    [
      "an amount in what is no currency",
      { plan: { amount: 5, currency: "points" } },
      "plan, amount 5 in the minor unit of points",
    ],
    ["an amount without a currency", { plan: { name: "P", amount: 5 } }, 'plan "P"'],
    ["nothing that it knows", { a: 1, b: null, c: [], d: {} }, ""],
  ];
  test.for(lines)("%s", ([, data, line]) => {
    expect(describeDelivery(event(data))).toBe(line);
  });

  test("a name of a million letters is short", () => {
    expect(describeDelivery(event({ tag: { name: "x".repeat(1_000_000) } })).length).toBeLessThanOrEqual(300);
  });
});

describe("a masked payload", () => {
  test.for(Object.entries(samples))("of %s is as good a sample, without its people", ([, sample]) => {
    const masked = mask(sample);
    expect(parseWebhookStrict(masked).outcome).toBe("known");
    expect(JSON.stringify(masked)).not.toMatch(/temochka|readmeimfamous|Testovich|test-1922|31\.173|172\.31/);
    const ids = (value: unknown) => JSON.stringify(value).match(/"\w*id":\d+/g);
    expect(ids(masked)).toEqual(ids(sample));
  });

  test("has what is personal replaced by the same form, wherever it stands", () => {
    const contact = {
      id: 7,
      email: "Ada.Lovelace+x@example.org",
      name: "Ada Lovelace",
      phone: "+44 20 7946-0958",
      mobile: 447946095812,
      ip: "2001:db8:85a3::8a2e:370:7334",
      fields: {
        first_name: "Ada",
        surname: "Lovelace",
        phone_number: "+44 20 7946 0958",
        country: "GB",
        city: "Élancourt",
        postcode: "W1 2AB",
        tax_number: "",
        shoe_size: null,
        number: 41.5,
        constructor: "Ada",
        "ada@exämple.org": "x",
        favourite: "Ünique Ω7",
        second_address: "ada.lovelace+x@example.org",
      },
    };
    const text = "by Ada.Lovelace+x@example.org from 203.0.113.9 at 09:52:38";
    const url = "https://example.org/u/bob%40example.org?utm_source=mail&name=Ada%20L&e=ada%40example.org#top";
    expect(mask(event({ contact, note: text, source_url: url }))).toEqual({
      ...event({
        contact: {
          id: 7,
          email: "person1@example.com",
          name: "Xxx Xxxxxxxx",
          phone: "+12 34 5678-9012",
          mobile: 123456789012,
          ip: "2001:db8::2",
          fields: {
            first_name: "Jo",
            surname: "Example",
            phone_number: "+12 34 5678 9012",
            country: "GB",
            city: "Exampleton",
            postcode: "X1 2XX",
            tax_number: "",
            shoe_size: null,
            number: 12.3,
            constructor: "Xxx",
            "person3@example.com": "x",
            favourite: "Xxxxxx X1",
            second_address: "person1@example.com",
          },
        },
        note: "by person1@example.com from 192.0.2.4 at 09:52:38",
        source_url: "https://example.org/u/person5@example.com?utm_source=mail&name=XxxxX&e=xxxxxxxxxxx.xxx#top",
      }),
      account: { email: "person6@example.com" },
    });
  });

  test("of a hostile body is made in no time", () => {
    for (const text of [
      "a".repeat(900_000),
      "?".repeat(900_000),
      "1.".repeat(450_000),
      ":".repeat(900_000),
      "@".repeat(900_000),
    ]) {
      expect(parseWebhook(mask(event({ note: text }))).outcome).toBe("unknown");
    }
  }, 5000);
});

describe("a curl command", () => {
  const delivery = (path: string, headers: [string, string][], body: string | Uint8Array): ReceivedDelivery => ({
    outcome: "invalid",
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
