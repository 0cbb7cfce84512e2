import { describe, expect, test } from "vitest";
import family from "../../../schemas/automation/family.json" with { type: "json" };
import { body, samples } from "../../support/deliveries.ts";
import { listen, post } from "../../support/listener.ts";

const { known, unknown, invalid, drifting } = body;
const [, address = ""] = family.sourceAddresses.value;

describe("listen prints", () => {
  test("what came, of whom, what and how much, with its issues, drift and duplicates", async () => {
    const { url, said } = await listen("--trust-proxy", "X-Forwarded-For");
    const sale = JSON.stringify(samples["customer.sale.completed"]);
    await post(url, sale, { "X-Forwarded-For": `10.0.0.1, ${address}` });
    await post(url, sale, { "X-Forwarded-For": `${address}, 203.0.113.9` });
    await post(url, invalid, { "X-Forwarded-For": "unknown" });
    await post(url, unknown.replace('"name"', '"title"').replace("MyAwesomeTag", "\\u001b[2J\u202e"));
    await post(url, drifting);
    await expect.poll(() => said.stdout).toContain("#5");
    const time = String.raw`\d\d:\d\d:\d\d`;
    expect(said.stdout.trim().split("\n")).toEqual([
      expect.stringMatching(`^#1  ${time}  known    customer.sale.completed$`),
      '    list price 5.83 EUR, test-1922 test-1922 <test-1922@systeme.io>, offer price plan "Comment créer un blog qui rapporte", funnel step "Comment créer un blog qui rapporte"',
      `    from ${address}, one of systeme.io's addresses`,
      expect.stringMatching(`^#2  ${time}  known    customer.sale.completed$`),
      expect.stringContaining("5.83 EUR"),
      "    duplicate of #1",
      "    from 203.0.113.9, not one of systeme.io's addresses",
      expect.stringMatching(`^#3  ${time}  invalid  contact.tag.added$`),
      '    issue  /data/tag/id must be an integer, but is "7"',
      "    from unknown, which is not an address; name another header with --trust-proxy",
      expect.stringMatching(`^#4  ${time}  unknown  contact.tag.painted$`),
      '    temochkaykvlv+lksdllfnsnkfdls@gmail.com, tag "\\u001b[2J\\u202e"',
      "    from an unknown address: the header has none there; check --trust-proxy and --hops",
      expect.stringMatching(`^#5  ${time}  known    contact.tag.added$`),
      '    temochkaykvlv+lksdllfnsnkfdls@gmail.com, tag "MyAwesomeTag"',
      '    drift  /data/tag/color must be a documented key, but is "red"',
      "    from an unknown address: the header has none there; check --trust-proxy and --hops",
    ]);
  });

  test("no sender unless the header is trusted", async () => {
    const { url, said } = await listen();
    await post(url, known, { "X-Forwarded-For": address });
    await expect.poll(() => said.stdout).toContain("#1");
    expect(said.stdout).not.toMatch(/^ {4}from /m);
    expect(said.stdout).not.toContain(address);
  });

  test("how to reach it, and a warning where others can", async () => {
    const here = await listen();
    expect(here.said.stderr).toContain("Only this machine can reach it; listen --help explains how systeme.io can.");
    const everywhere = await listen("--host", "0.0.0.0");
    expect(everywhere.said.stderr).toContain(
      "Anyone who can reach 0.0.0.0 can deliver; use --token to keep strangers out.",
    );
  });
});
