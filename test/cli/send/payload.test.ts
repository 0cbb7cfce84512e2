import { describe, expect, test } from "vitest";
import { deduplicationKey } from "../../../src/index.ts";
import { run } from "../../support/command-line.ts";
import { sampleFiles } from "../../support/deliveries.ts";
import { bodyOf, eventOf, receiver, send } from "../../support/receiver.ts";

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
    expect(refused.stderr).toContain("--force sends it anyway\n  /account/email must be a string or null, but is 7\n");
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
    expect(events).toHaveLength(3 * sampleFiles.length);
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
      expect(Date.parse(sale.created_at) - Date.parse(String(sale.data.order.created_at))).toBe(16_000); // as documented
    }
  });

  test("with --rate starts deliveries in step, without waiting for answers", async () => {
    const { arrivals, url } = await receiver(""); // never answers
    const { stdout } = await send("contact.tag.added", "--to", url, "--count", "11", "--rate", "20", "--timeout", "1");
    expect(arrivals).toHaveLength(11);
    expect((arrivals[10] as number) - (arrivals[0] as number)).toBeGreaterThan(400);
    expect(stdout.trim().split("\n")).toHaveLength(11);
  });
});
