import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saleText } from "../../support/api-deliveries.ts";
import { run } from "../../support/command-line.ts";
import { body } from "../../support/deliveries.ts";
import { interrupt, type Listener, listener, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";
import { objectsIn } from "../../support/validate-in.ts";

const sale = { "X-Webhook-Event": "SALE_NEW" };
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const quotes = Array.from({ length: 110_000 }, () => '"a\\\\\\""').join();

/** Of which validate must say what listen has said. */
const odd: [what: string, body: string | Buffer, headers?: Record<string, string>][] = [
  ["nothing", ""],
  ["nothing but blanks", " \r\n\u00a0\t"],
  ["900 kB of odd blanks", "\u00a0".repeat(450_000)],
  ["nothing but a mark of the byte order", "\ufeff"],
  ["two marks of the byte order", `\ufeff\ufeff${body.known}`],
  ["one NUL", "\u0000"],
  ["a NUL behind it", `${body.known}\u0000`],
  ["UTF-16", Buffer.from(`${body.known}\n`, "utf16le")],
  ["lines that are JSON each", '{"a":1}\n{"a":2}'],
  ["lines before and behind it", `\n\r\n${body.known}\r\n\n`],
  ["an odd blank before it", `\u00a0\n${body.known}`],
  ["text", 'a "b"\nc'],
  ["half of it", body.known.slice(0, -9)],
  ["900 kB that are not UTF-8", Buffer.alloc(900_000, 0xff)],
  ["one byte before it that is not UTF-8", bytes([0xff], body.known)],
  ["900 kB in which many quotes are", saleText.replace("{", `{"x":[${quotes}],`), sale],
  ["one byte before an API webhook that is not UTF-8", bytes([0xff], saleText), sale],
  ["nothing, of an API webhook", "", sale],
  ["text, of an API webhook", "type=1", sale],
  ["an API webhook under an empty header", saleText, { "X-Webhook-Event": "" }],
  ["a delivery of a rule under an empty header", body.known, { "X-Webhook-Event": "" }],
  ["a delivery of a rule that something has signed", body.known, { "X-Webhook-Signature": "00" }],
  ["an invalid one under a header of the same form", body.invalid, { "X-Webhook-Relay": "1" }],
];

describe("validate says in a file of listen --save what listen has said of", () => {
  const path = newFiles()();
  let open: Listener;
  beforeAll(async () => {
    open = await listener("--save", path);
  });
  afterAll(() => interrupt(open));

  test.for(odd)("%s", async ([, odd, headers]) => {
    const { outcome, issues = [] } = JSON.parse((await post(open.url, odd, headers)).text);
    const line = linesOf(path).at(-1) ?? "";
    const [told, ...others] = objectsIn(run(["validate", "--json=all"], { input: `${line}\n` }).stdout);
    expect([told?.outcome, messagesOf(told?.issues)]).toEqual([outcome, messagesOf(issues)]);
    expect(others).toEqual([expect.objectContaining({ summary: expect.objectContaining({ deliveries: 1 }) })]);
  });
});

function messagesOf(issues: unknown): string[] {
  return ((issues ?? []) as { message: string }[]).map(({ message }) => message);
}
