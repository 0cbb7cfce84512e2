import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds on the page as it is shown now, a line for each element: the rule, the element and what is wrong.
 * Best practices count too. The script comes from outside, so no policy of the page stops it.
 */
export async function accessibilityFaults(tab: Page): Promise<string[]> {
  await tab.evaluate(await source);
  const violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] = await tab.evaluate(
    "axe.run().then(({ violations }) => violations)",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`),
  );
}
