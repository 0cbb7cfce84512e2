import { describe, expect, test } from "vitest";
import * as api from "../../src/api.ts";
import * as automation from "../../src/index.ts";
import { mixedDeliveries } from "../support/mixed-deliveries.ts";

function said(parsed: automation.ParsedWebhook | api.ParsedWebhook): string {
  return parsed.outcome === "invalid" ? (parsed.issues[0]?.code as string) : parsed.outcome;
}

describe("both imports tell what it is of each of 200 deliveries of either family and of neither:", () => {
  test("there are as many", () => {
    expect(mixedDeliveries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(mixedDeliveries.map(({ what }) => what)).size).toBe(mixedDeliveries.length);
  });

  test.for(mixedDeliveries.map((row) => [row.what, row] as const))("%s", ([, { body, headers, rules, api: other }]) => {
    if (rules !== "") expect(said(automation.parseWebhook(body))).toBe(rules);
    else expect(automation.parseWebhook(body).outcome).toBe("invalid");
    expect(said(api.parseWebhook(body, headers))).toBe(other);
    expect(said(api.parseWebhook(new TextEncoder().encode(body), new Headers(headers)))).toBe(other);
  });
});
