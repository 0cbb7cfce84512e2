import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Entry } from "../../src/cli/listen/entry.ts";
import { pageUrl } from "./listener.ts";

/** Opens the page of a listener, and waits until it has what came before. */
export async function openPage(
  browser: Browser,
  port: number,
  { hash = "", ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<Page> {
  const tab = await browser.newPage(options);
  await tab.goto(pageUrl(port) + hash);
  await tab.locator("#state", { hasText: /^live$/ }).waitFor();
  return tab;
}

export const option = (tab: Page, number: number) => tab.locator(`[role=option][data-number="${number}"]`);

/** The numbers of the deliveries in the list that are shown, from top to bottom. */
export function shownNumbers(tab: Page): Promise<number[]> {
  const numbers = "[...document.querySelectorAll('[role=option]')].filter((one) => one.offsetParent)";
  return tab.evaluate(`${numbers}.map(({ dataset }) => Number(dataset.number))`);
}

/** The number of the one delivery that is selected in the list, and of the one whose detail is shown. */
export async function selected(tab: Page): Promise<{ inList: string[]; inDetail: string | undefined }> {
  const numbers = "[...document.querySelectorAll('[aria-selected=true]')].map(({ dataset }) => dataset.number)";
  const facts = await tab.locator("#facts").textContent();
  return { inList: await tab.evaluate(numbers), inDetail: /^#(\d+)/.exec(facts ?? "")?.[1] };
}

/** Has the page told of these deliveries, instead of those that came: their times can be any. */
export async function pretend(tab: Page, entries: Partial<Entry>[]): Promise<void> {
  const entry = { outcome: "known", title: "a", summary: "", issues: 0, drift: 0 };
  const events = [
    ["settings", { checksSignatures: false }],
    ...entries.map((each, index) => ["delivery", { number: index + 1, ...entry, ...each }]),
    ["replayed", null],
  ].map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  await tab.route("**/deliveries", (route) =>
    route.fulfill({ contentType: "text/event-stream", body: `retry: 1000000\n${events.join("")}` }),
  );
}
