import { parseArgs } from "node:util";
import { parseBaseUrl } from "./addresses.ts";
import type { SiteOptions } from "./site-pages.ts";

/** What the command line asks for. Throws an Error that says what is wrong with it. */
export function parseOptions(args: string[]): SiteOptions & { serve: boolean } {
  const { values } = parseArgs({
    args,
    options: { serve: { type: "boolean", default: false }, "base-url": { type: "string" } },
  });
  const address = values["base-url"];
  return { serve: values.serve, baseUrl: address === undefined ? undefined : parseBaseUrl(address) };
}
