import { describe, expect, test } from "vitest";
import { run } from "../../support/command-line.ts";

describe("send", () => {
  const wrong: [string[], string][] = [
    [["--to", "http://localhost/"], "there is nothing to send; name an event type or a sample, or use --all"],
    [["contact.tag.added"], "there is no receiver to send to; name one with --to <url>"],
    [
      ["contact.tag", "--print"],
      "contact.tag is neither an event type nor a sample, and no file; send --help lists both",
    ],
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
    [["contact.tag.added", "a.ndjson", "--print"], "contact.tag.added is no file; send takes files or event types"],
    [["contact.tag.aded", "--print"], "did you mean contact.tag.added?"],
    [["sale_nwe", "--print"], "did you mean SALE_NEW?"],
    [
      ["contact.tag.added", "--only", "contact.tag.added", "--print"],
      "--only chooses among stored deliveries; name a file",
    ],
    [
      ["a.ndjson", "--print", "--set", "/data/x=1"],
      "--set is for samples; stored deliveries are sent once, byte for byte",
    ],
    [["a.ndjson", "--print", "--since", "yesterday"], "It must be a date, or a date and time"],
    [["contact.tag.added", "--print", "--tmaper"], "Did you mean --tamper?"],
    [["--all", "--print", "--redirect"], "unknown option '--redirect'"],
  ];
  test.for(wrong)("%j is exit code 64, and says what to do", ([options, message]) => {
    const { status, stdout, stderr } = run(["send", ...options]);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([64, ""]);
  });
});
