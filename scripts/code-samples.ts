import { phpJson, vendorHeaders } from "../src/cli/send/vendor-request.ts";
import type { ContractEvent } from "./contract.ts";
import { isObject } from "./schema.ts";

export interface CodeSample {
  lang: string;
  source: string;
}

/** A receiver of an event in some languages, complete but for what it does, and how to deliver the first sample to it. */
export function codeSamples({ type, samples }: ContractEvent): CodeSample[] {
  const value = samples[0]?.value;
  const email = pathTo("email", isObject(value) ? value.data : undefined) ?? [];
  const keys = (quote: string) => email.map((key) => `[${quote}${key}${quote}]`).join("");
  return [
    {
      lang: "TypeScript",
      source: `import { parseWebhook } from "systeme-io-webhooks";

export async function receive(request: Request): Promise<Response> {
  const parsed = parseWebhook(await request.text());
  if (parsed.outcome === "known" && parsed.event.type === "${type}") {
    console.log(parsed.event.data.${email.join(".")});
  }
  return new Response(null, { status: 204 });
}`,
    },
    {
      lang: "PHP",
      source: `<?php
$event = json_decode(file_get_contents('php://input'), true);

if (($event['type'] ?? null) === '${type}') {
    error_log($event['data']${keys("'")});
}
http_response_code(204);`,
    },
    {
      lang: "Python",
      source: `import json
from http.server import BaseHTTPRequestHandler, HTTPServer

class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            event = json.loads(body)
        except ValueError:
            event = None
        if isinstance(event, dict) and event.get("type") == "${type}":
            print(event["data"]${keys('"')}, flush=True)
        self.send_response(204)
        self.end_headers()

HTTPServer(("127.0.0.1", 3000), Receiver).serve_forever()`,
    },
    {
      lang: "curl",
      source: `curl 'http://localhost:3000/?token=secret' \\
${vendorHeaders.map(([name, value]) => `  --header '${name}: ${value}' \\\n`).join("")}  --data '${phpJson(value).replaceAll("'", "'\\''")}'`,
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
