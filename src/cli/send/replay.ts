import { headers as apiHeaders, eventHeader, signatureHeader } from "../../../generated/api/transport.js";
import { headers } from "../../../generated/automation/transport.js";
import { sign } from "../../api.js";
import { ownValue } from "../../shared/pointer.js";
import { shorten } from "../../shared/text.js";
import type { Outgoing } from "../deliver.js";
import { Failure } from "../failure.js";
import { type StoredDelivery, storedDeliveries } from "../stored/deliveries.js";
import { openStored } from "../stored/open.js";
import { UnreadableError } from "../stored/unreadable.js";
import { walk } from "../stored/walk.js";

/** Which of the stored deliveries are sent again. */
export interface Choice {
  /** Only those of these event types. */
  only?: readonly string[] | undefined;
  /** Only those whose event happened at this time or later. */
  since?: Date | undefined;
}

/** A stored delivery, chosen to be sent. */
export interface Replayed {
  /** Its event type and its place. */
  name: string;
  stored: StoredDelivery;
}

/**
 * The deliveries in files and folders that are chosen, in their order. What cannot be sent is told as it is met.
 *
 * @throws Failure if a file cannot be read: then what comes after it must not be sent before it.
 */
export async function* replayed(
  names: readonly string[],
  { only, since }: Choice,
  onSkipped: (why: string) => void,
): AsyncGenerator<Replayed> {
  for await (const { name: file, trouble } of walk(names)) {
    if (trouble === "kind") {
      onSkipped(`${file} was skipped, since it is not .json, .ndjson, .jsonl or .csv`);
      continue;
    }
    if (trouble) throw new Failure(1, `${file} cannot be read: ${trouble.message}`);
    try {
      for await (const stored of storedDeliveries(await openStored(file))) {
        const place = `${file === "-" ? "stdin" : file}:${stored.line}`;
        if ("fault" in stored) {
          onSkipped(`${place} ${stored.fault}, and was not sent`);
          continue;
        }
        const type = typeOf(stored);
        const isMeant = (!only || only.includes(type)) && (!since || isSince(stored, since));
        if (isMeant) yield { name: `${shorten(type)} ${place}${stored.at ? `#${shorten(stored.at)}` : ""}`, stored };
      }
    } catch (error) {
      if (error instanceof UnreadableError) throw new Failure(1, `${file} ${error.message}`);
      if (error instanceof Error && "code" in error) throw new Failure(1, `${file} cannot be read: ${error.message}`);
      throw error;
    }
  }
}

/** What a stored delivery says of its type; "?" if it does not. */
function typeOf({ family, headers, body }: StoredDelivery): string {
  const type = family === "api" ? headers[eventHeader.toLowerCase()] : ownValue(body, "type");
  return typeof type === "string" && type !== "" ? type : "?";
}

function isSince({ family, headers, body }: StoredDelivery, since: Date): boolean {
  const time = family === "api" ? headers["x-webhook-event-timestamp"] : ownValue(body, "created_at");
  return typeof time === "string" && new Date(time).getTime() >= since.getTime();
}

/**
 * The delivery as it came: its bytes, with the headers that systeme.io sends. Those of an API webhook are the stored ones, so
 * that its signature still fits; with a secret, it is signed anew.
 *
 * @throws Failure if it is signed, and neither its signature nor a secret is there.
 */
export async function outgoingAgain(
  { name, stored }: Replayed,
  to: URL,
  secret: string | undefined,
): Promise<Outgoing> {
  const { source: body, family, headers: given } = stored;
  const varying: Record<string, string> = { Host: to.host, "Content-Length": `${Buffer.byteLength(body)}` };
  if (family === "automation") {
    return { headers: headers.map(([name, value]) => [name, value ?? varying[name] ?? ""]), body };
  }
  const signature = secret === undefined ? given[signatureHeader.toLowerCase()] : await sign(body, secret);
  if (signature === undefined) {
    const remedy = "it was stored without its signature; name the secret that your receiver knows with --secret";
    throw new Failure(64, `${name} is signed, but ${remedy}`);
  }
  const observed = apiHeaders.flatMap(([name, value = given[name.toLowerCase()]]) =>
    name === signatureHeader ? [[name, signature] as const] : value === undefined ? [] : [[name, value] as const],
  );
  const known = new Set(apiHeaders.map(([name]) => name.toLowerCase()));
  const others = Object.entries(given).filter(([name]) => /^x-webhook-[\w-]+$/.test(name) && !known.has(name));
  const all = [
    ["Host", to.host] as const,
    ...observed,
    ...others,
    ["Content-Length", varying["Content-Length"]] as const,
  ];
  return { headers: all.map(([name, value = ""]) => [name, value.replaceAll(/[^\t -~\x80-\xff]/g, " ")]), body };
}
