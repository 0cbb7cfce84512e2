import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A headless Chromium, which comes as a package and needs nothing to be installed. */
export async function launchBrowser(): Promise<Browser> {
  // In a single process, the first page that is closed would take the browser with it.
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
