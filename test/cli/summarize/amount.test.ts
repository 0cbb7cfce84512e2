import { expect, test } from "vitest";
import { amountText } from "../../../src/cli/summarize/amount.ts";

test.for<[minor: bigint, currency: string, text: string]>([
  [0n, "EUR", "0.00"],
  [5n, "EUR", "0.05"],
  [123456n, "USD", "1,234.56"],
  [-150n, "GBP", "-1.50"],
  [123456n, "JPY", "123,456"],
  [1234n, "KWD", "1.234"],
  [583n, "?", "583"],
  [90071992547409931n, "EUR", "900,719,925,474,099.31"],
])("%s of %s is %s", ([minor, currency, text]) => {
  expect(amountText(minor, currency)).toBe(text);
});
