import { describe, expect, test } from "vitest";
import { judge } from "../../../src/cli/listen/judge.ts";
import { samples as apiSamples, saleText } from "../../support/api-deliveries.ts";
import { edited, payload, samples } from "../../support/deliveries.ts";

const titleOf = (body: unknown, headers: Record<string, string> = {}) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return judge(Buffer.from(text), Object.entries(headers), false).title;
};
const sale = { "X-Webhook-Event": "SALE_NEW" };

describe("a delivery is called", () => {
  test.for<[title: string, what: string, body: unknown, headers?: Record<string, string>]>([
    ["contact.tag.added", "by its type", payload.known],
    ["contact.tag.added", "by its type where it is invalid", payload.invalid],
    ["an empty type", "so where that is empty", edited({ "/type": "" })],
    ["SALE_NEW", "by its header", saleText, sale],
    ["SALE_NEW", "by its header where it is not JSON", "order=1", sale],
    ["CONTACT_CREATED or CONTACT_OPT_IN", "by what it can be", apiSamples.CONTACT_CREATED],
    ["contact.tag.added wrapped by a relay", "by what is in it", [{ json: { body: payload.known } }]],
    ["wrapped by a relay", "so where what is in it has no documented type", [{ json: { body: payload.unknown } }]],
    [
      "customer.sale.completed wrapped by a relay",
      "so beside a type of the relay's own",
      {
        type: "http",
        payload: { body: samples["customer.sale.completed"] },
      },
    ],
    ["SALE_NEW wrapped by a relay", "by the header", [{ body: JSON.parse(saleText) }], sale],
    ["API webhook wrapped by a relay", "so without the header", [{ body: JSON.parse(saleText) }]],
    ["webhook of a rule with the header of an API webhook", "so where something has added it", payload.known, sale],
    ["webhook of a rule wrapped by a relay", "so, whatever the header", [{ json: { body: payload.known } }], sale],
    ["not JSON", "what it is", "type=contact"],
    ["no event type", "so where it has none", { hello: "world" }],
    ["not a delivery", "so where it is no object", [1]],
  ])("%s, %s", ([title, , body, headers]) => {
    expect(titleOf(body, headers)).toBe(title);
  });
});
