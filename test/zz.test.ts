import { expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";

test("shots", async () => {
  const b = await launchBrowser();
  const hashes = (process.env.HASHES ?? "").split(" ");
  for (const w of (process.env.WIDTHS ?? "1400").split(",").map(Number))
    for (const scheme of (process.env.SCHEMES ?? "light").split(",") as ("light" | "dark")[]) {
      const c = await b.newContext({ viewport: { width: w, height: 1000 }, colorScheme: scheme, offline: true });
      for (const [i, h] of hashes.entries()) {
        const t = await c.newPage();
        await t.goto(`file:///work/main/site/${process.env.FILE ?? "index.html"}${h}`);
        await t.waitForTimeout(1500);
        await t.screenshot({ path: `/tmp/shots/${process.env.NAME ?? "s"}-${i}-${w}-${scheme}.png` });
        console.log(
          h,
          await t.evaluate(
            "location.hash + ' ' + document.title + ' ' + [...document.querySelectorAll('a')].slice(0,30).map(a=>a.getAttribute('href')).join(' ')",
          ),
        );
        await t.close();
      }
    }
  await b.close();
  expect(1).toBe(1);
});
