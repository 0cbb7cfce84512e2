import { isUtf8 } from "node:buffer";
import type { Delivery } from "./inbox.js";

/**
 * A command for bash and its like that delivers the same body again, with its headers but for those that curl sets
 * itself; undefined for a body that a command cannot hold. A token is not known here: `TOKEN` stands for it.
 */
export function curlOf({ path, headers, body }: Delivery, origin: string): string | undefined {
  if (!isUtf8(body) || body.includes(0)) return undefined;
  const kept = headers.filter(([name]) => !/^(host|content-length|connection|transfer-encoding|expect)$/i.test(name));
  const url = path.startsWith("/") ? origin + path.replace(/([?&]token=)[^&]*/, "$1TOKEN") : origin;
  return [
    `curl --globoff ${quote(url)}`, // without, curl makes many requests of [1-9]
    ...kept.map(([name, value]) => `--header ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
    `--data-raw ${quote(body.toString())}`,
  ].join(" \\\n  ");
}

/** As one word for a shell, in which nothing acts on the terminal that it is pasted into. */
function quote(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replaceAll(/[\\']/g, "\\$&").replaceAll(/\p{Cc}/gu, (character) => {
    const bytes = [...Buffer.from(character)];
    return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
  });
  return `$'${escaped}'`;
}
