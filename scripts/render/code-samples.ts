import { phpText } from "../../src/shared/php-json.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { type Contract, type ContractEvent, eventKey, type Family, mainFamily } from "../contract/model.ts";

export interface CodeSample {
  lang: string;
  source: string;
}

/**
 * Receivers of an event in several languages, complete except for what they do, and a command that delivers a sample, if
 * there is one.
 */
export function codeSamples({ family }: Contract, { type, samples: [sample] }: ContractEvent): CodeSample[] {
  const email = pathTo("email", sample?.value);
  const keys = (quote: string) => email?.map((key) => `[${quote}${key}${quote}]`).join("");
  const told = howToTell(family);
  return [
    {
      lang: "TypeScript",
      source: family.name === mainFamily ? withLibrary(type, email) : withoutLibrary(told.typescript, type, email),
    },
    {
      lang: "PHP",
      source: `<?php
$event = json_decode(file_get_contents('php://input'), true);

if ((${told.php} ?? null) === '${type}') {
    error_log(${email ? `$event${keys("'")}` : "json_encode($event)"});
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
        if isinstance(event, dict) and ${told.python} == "${type}":
            print(event${keys('"') ?? ""}, flush=True)
        self.send_response(204)
        self.end_headers()

HTTPServer(("127.0.0.1", 3000), Receiver).serve_forever()`,
    },
    ...(sample ? [{ lang: "curl", source: curlCommand(family, type, quoted(phpText(sample.text))) }] : []),
  ];
}

/** A command that delivers `data`, a word of the shell, to a receiver on this machine, as the vendor would. */
export function curlCommand({ event, headers }: Family, type: string, data: string): string {
  const told = event.value;
  const lines = headers.value.flatMap(({ name, value }) => {
    const sent = told.in === "header" && told.name === name ? type : value;
    return sent === undefined ? [] : [`  --header '${name}: ${sent}' \\\n`];
  });
  return `curl 'http://localhost:3000/?token=secret' \\\n${lines.join("")}  --data ${data}`;
}

/** A text as one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function withLibrary(type: string, email: string[] = []): string {
  return `import { parseWebhook } from "systeme-io-webhooks";

export async function receive(request: Request): Promise<Response> {
  const parsed = parseWebhook(await request.text());
  if (parsed.outcome === "known" && parsed.event.type === "${type}") {
    console.log(${["parsed", "event", ...email].join(".")});
  }
  return new Response(null, { status: 204 });
}`;
}

function withoutLibrary(told: string, type: string, email: string[] = []): string {
  return `export async function receive(request: Request): Promise<Response> {
  const event = await request.json();
  if (${told} === "${type}") {
    console.log(${["event", ...email].join(".")});
  }
  return new Response(null, { status: 204 });
}`;
}

/** The expressions that tell the event of a delivery. */
function howToTell(family: Family): { typescript: string; php: string; python: string } {
  const told = family.event.value;
  if (told.in === "header") {
    const variable = `HTTP_${told.name.toUpperCase().replaceAll("-", "_")}`;
    return {
      typescript: `request.headers.get("${told.name}")`,
      php: `$_SERVER['${variable}']`,
      python: `self.headers.get("${told.name}")`,
    };
  }
  const key = eventKey(family);
  return { typescript: `event.${key}`, php: `$event['${key}']`, python: `event.get("${key}")` };
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
