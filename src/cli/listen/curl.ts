import type { Delivery } from "./inbox.js";

/** A command that delivers the same body again, with its headers but for those that curl sets itself. */
export function curlOf({ path, headers, body }: Delivery, origin: string): string {
  const kept = headers.filter(([name]) => !/^(host|content-length|connection|transfer-encoding|expect)$/i.test(name));
  const lines = [
    `curl ${quote(origin + path)}`,
    ...kept.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    `--data-raw ${quote(body.toString("utf8"))}`,
  ];
  return lines.join(" \\\n  ");
}

/** As one word for a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
