import type { ContractEvent } from "./contract.ts";
import { isObject } from "./schema.ts";

/** What a receiver of an event looks like in some languages, and how to deliver its first sample to one. */
export function codeSamples({ type, samples }: ContractEvent) {
  const value = samples[0]?.value;
  const email = pathTo("email", isObject(value) ? value.data : undefined) ?? [];
  const body = phpJson(value);
  const keys = email.map((key) => `["${key}"]`).join("");
  const phpKeys = email.map((key) => `['${key}']`).join("");
  return [
    {
      lang: "TypeScript",
      source: `import { parseWebhook } from "systeme-io-webhooks";

const parsed = parseWebhook(await request.text());

if (parsed.outcome === "known" && parsed.event.type === "${type}") {
  console.log(parsed.event.data.${email.join(".")});
}`,
    },
    {
      lang: "PHP",
      source: `<?php
$event = json_decode(file_get_contents('php://input'), true);

if (($event['type'] ?? null) === '${type}') {
    error_log($event['data']${phpKeys});
}
http_response_code(204);`,
    },
    {
      lang: "Python",
      source: `import json

def receive(body: bytes) -> int:
    event = json.loads(body)
    if event.get("type") == "${type}":
        print(event["data"]${keys})
    return 204`,
    },
    {
      lang: "curl",
      source: `curl http://localhost:3000/ \\
  --header 'User-Agent: Symfony' \\
  --header 'Accept: application/json' \\
  --header 'Accept-Language: en-us,en;q=0.5' \\
  --header 'Accept-Charset: ISO-8859-1,utf-8;q=0.7,*;q=0.7' \\
  --header 'Content-Type: application/json' \\
  --data '${body.replaceAll("'", "'\\''")}'`,
    },
  ];
}

/** The keys that lead to the first property of a name. */
function pathTo(name: string, value: unknown): string[] | undefined {
  if (!isObject(value)) return undefined;
  if (name in value) return [name];
  for (const [key, child] of Object.entries(value)) {
    const path = pathTo(name, child);
    if (path) return [key, ...path];
  }
  return undefined;
}

/** JSON as PHP writes it, and systeme.io sends it: in one line, with escapes for slashes and all that is not ASCII. */
function phpJson(value: unknown): string {
  const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[^\0-\x7f]/g, unicode);
}
