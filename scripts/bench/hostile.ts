import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type * as Library from "../../src/index.ts";
import { median, type Row } from "./measure.ts";

const rounds = 9;

/**
 * How long a receiver is busy with bodies of nearly a megabyte that a stranger has made to keep it busy, in units of
 * `JSON.parse` of an ordinary document of as many bytes. `JSON.parse` of the body itself is part of it, and is shown.
 */
export async function hostile(root: string): Promise<Row[]> {
  const { findDrift, parseWebhook, parseWebhookStrict }: typeof Library = await import(join(root, "dist/index.js"));
  const { samples } = await import(join(root, "dist/samples.js"));
  const sale = samples["customer.sale.completed"];
  const keys = (value: unknown) =>
    Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [`k${index}`, value]));
  const ofSale = (data: object) => JSON.stringify({ ...sale, data: { ...sale.data, ...data } });
  const item = (resources: unknown[]) => ofSale({ order_item: { ...sale.data.order_item, resources } });
  const bodies: Record<string, string> = {
    "300,000 empty objects for resources": item(Array(300_000).fill({})),
    "450,000 numbers for resources": item(Array(450_000).fill(1)),
    "90,000 numbers for fields": ofSale({ customer: { ...sale.data.customer, fields: keys(1) } }),
    "90,000 new keys": ofSale(keys(1)),
    "one text of 900,000 characters": ofSale({ coupon: "x".repeat(900_000) }),
    "400,000 numbers and an array 2,000 deep for resources": item([
      JSON.parse(`${"[".repeat(2000)}${"]".repeat(2000)}`),
      ...Array(400_000).fill(1),
    ]),
  };
  const ways: Record<string, (body: string) => unknown> = {
    "JSON.parse": (body) => JSON.parse(body),
    parseWebhook,
    parseWebhookStrict,
    "parseWebhook and findDrift": (body) => {
      const parsed = parseWebhook(body);
      return parsed.outcome === "known" && findDrift(parsed.event);
    },
  };
  const ordinary = JSON.stringify(Array(600).fill(sale));
  const perByte = time(() => JSON.parse(ordinary)) / ordinary.length;
  const rows = Object.entries(bodies).flatMap(([name, body]) =>
    Object.entries(ways).map(([way, run]) => {
      const ms = time(() => run(body));
      return { name: `${name}, ${way}`, ratio: ms / (perByte * body.length), detail: `${ms.toFixed(0)} ms` };
    }),
  );
  return [{ name: "JSON.parse of an ordinary document", ratio: 1 }, ...rows];
}

function time(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}
