import { isUtf8 } from "node:buffer";
import type { ReceivedDelivery } from "./inbox.js";
import { redacted } from "./token.js";

/**
 * A curl command for bash and similar shells that delivers the same body again, with all headers but those that curl
 * sets itself; undefined for a body that a command cannot hold. The token is not known here, so `TOKEN` stands for it.
 */
export function curlOf({ path, headers, body }: ReceivedDelivery, origin: string): string | undefined {
  if (!isUtf8(body) || body.includes(0)) return undefined;
  const kept = headers.filter(([name]) => !/^(host|content-length|connection|transfer-encoding|expect)$/i.test(name));
  const url = path.startsWith("/") ? origin + redacted(path, "TOKEN") : origin;
  return [
    `curl --globoff ${quote(url)}`, // or curl would turn [1-9] into nine requests
    ...kept.map(([name, value]) => `--header ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
    `--data-raw ${quote(body.toString())}`,
  ].join(" \\\n  ");
}

/** A text as one word for a shell, with nothing that affects the terminal that it is pasted into. */
function quote(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replaceAll(/[\\']/g, "\\$&").replaceAll(/\p{Cc}/gu, (character) => {
    const bytes = [...Buffer.from(character)];
    return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
  });
  return `$'${escaped}'`;
}
