import { eventKey, type Family, mainFamily } from "../contract/model.ts";

/** What a receiver of an event is about: the event, and the person's address. */
export interface Subject {
  type: string;
  /** The keys that lead to the address, for each form of the body; nothing if a form has no address, or none is known. */
  email: string[][];
}

/*
 * Every receiver does the same, in this order: it refuses what is not genuine, by the signature or else by the token in the
 * URL; it stores the delivery as a line that `systeme-io-webhooks validate` reads; it looks what event it is; and it answers
 * 204 to everything genuine.
 */

export function typescriptReceiver(family: Family, subject: Subject): string {
  const { type, email } = subject;
  const hasLibrary = family.name === mainFamily;
  const header = headerOf(family);
  const told = header ? "name" : `event?.${eventKey(family)}`;
  const person = email.map((way) => ["event", ...way].join("?.")).join(" ?? ") || "event";
  const act = hasLibrary
    ? `  const parsed = parseWebhook(body);
  if (parsed.outcome === "known" && parsed.event.type === "${type}") {
    console.log(${["parsed", "event", ...(email.length === 1 ? (email[0] ?? []) : [])].join(".")});
  }`
    : `  const event = parse(body);
  if (${told} === "${type}") {
    console.log(${person});
  }`;
  const line = header
    ? `  const name = request.headers.get("${header}");
  const line = JSON.stringify({ headers: { "${header}": name }, body: body.toString() });\n`
    : "";
  return `import { ${family.signature.value ? "createHmac" : "createHash"}, timingSafeEqual } from "node:crypto";
import { appendFile } from "node:fs/promises";
${hasLibrary ? 'import { parseWebhook } from "systeme-io-webhooks";\n' : ""}
${typescriptCheck(family)}

${line}  await appendFile("deliveries.ndjson", \`\${${header ? "line" : "body"}}\\n\`);
${act}
  return new Response(null, { status: 204 });
}${hasLibrary ? "" : typescriptParse}`;
}

/** The head of a receiver, up to where the body is known to be genuine. */
function typescriptCheck({ signature }: Family): string {
  if (signature.value) {
    return `const secret = process.env.WEBHOOK_SECRET ?? "";
if (!secret) throw new Error("WEBHOOK_SECRET is not set");

export async function receive(request: Request): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer());
  const expected = Buffer.from(createHmac("sha256", secret).update(body).digest("hex"));
  const signature = Buffer.from(request.headers.get("${signature.value.header}") ?? "");
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    return new Response(null, { status: 401 });
  }`;
  }
  return `const token = process.env.WEBHOOK_TOKEN ?? "";
if (!token) throw new Error("WEBHOOK_TOKEN is not set");
const digest = (text: string) => createHash("sha256").update(text).digest();

export async function receive(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams.get("token") ?? "";
  if (!timingSafeEqual(digest(given), digest(token))) return new Response(null, { status: 401 });
  const body = await request.text();`;
}

const typescriptParse = `

function parse(body: Buffer | string) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null; // it is stored; a person has to look
  }
}`;

export function phpReceiver(family: Family, { type, email }: Subject): string {
  const header = headerOf(family);
  const told = header ? "$name" : `($event['${eventKey(family)}'] ?? null)`;
  const ways = email.map((way) => `$event${way.map((step) => `['${step}']`).join("")}`);
  const what = ways.length > 0 ? [...ways, "''"].join(" ?? ") : "json_encode($event)";
  const line = header
    ? `$name = ${phpHeader(header)} ?? null;
$line = json_encode(['headers' => ['${header}' => $name], 'body' => $body], JSON_INVALID_UTF8_SUBSTITUTE);\n`
    : "";
  return `<?php
${phpCheck(family)}

${line}// Outside the folder that the web server shows to everybody.
file_put_contents(dirname(__DIR__) . '/deliveries.ndjson', ${header ? "$line" : "$body"} . "\\n", FILE_APPEND | LOCK_EX);
http_response_code(204);

$event = json_decode($body, true);
if (${told} === '${type}') {
    error_log(${what});
}`;
}

function phpCheck({ signature }: Family): string {
  const [name, given] = signature.value
    ? ["SECRET", `hash_hmac('sha256', $body, $secret), ${phpHeader(signature.value.header)} ?? ''`]
    : ["TOKEN", "$token, (string) ($_GET['token'] ?? '')"];
  return `$${name.toLowerCase()} = getenv('WEBHOOK_${name}') ?: throw new RuntimeException('WEBHOOK_${name} is not set');
$body = file_get_contents('php://input');
if (!hash_equals(${given})) {
    http_response_code(401);
    exit;
}`;
}

function phpHeader(name: string): string {
  return `$_SERVER['HTTP_${name.toUpperCase().replaceAll("-", "_")}']`;
}

export function pythonReceiver(family: Family, { type, email }: Subject): string {
  const header = headerOf(family);
  const isSigned = family.signature.value !== null;
  const told = header ? "name" : `event.get("${eventKey(family)}")`;
  const what = email.length === 1 ? `event${pythonKeys(email[0])}` : email.map(pythonWay).join(" or ") || "event";
  const line = header
    ? `        name = self.headers.get("${header}")
        line = json.dumps({"headers": {"${header}": name}, "body": body.decode(errors="replace")}).encode()\n`
    : "";
  return `${isSigned ? "import hashlib\n" : ""}import hmac
import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer
${isSigned ? "" : "from urllib.parse import parse_qs, urlsplit\n"}
${isSigned ? "SECRET" : "TOKEN"} = os.environ["WEBHOOK_${isSigned ? "SECRET" : "TOKEN"}"].encode()

class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
${pythonCheck(family)}            self.send_response(401)
            self.end_headers()
            return

${line}        with open("deliveries.ndjson", "ab") as store:
            store.write(${header ? "line" : "body"} + b"\\n")
        self.send_response(204)
        self.end_headers()
        try:
            event = json.loads(body)
        except ValueError:
            return
        if isinstance(event, dict) and ${told} == "${type}":
            print(${what}, flush=True)

HTTPServer(("127.0.0.1", 3000), Receiver).serve_forever()`;
}

function pythonCheck({ signature }: Family): string {
  if (signature.value === null) {
    return `        given = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        if not hmac.compare_digest(given.encode(), TOKEN):
`;
  }
  return `        expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), self.headers.get("${signature.value.header}", "").encode()):
`;
}

function pythonKeys(way: string[] = []): string {
  return way.map((step) => `["${step}"]`).join("");
}

/** One way of several, which a form of the body may not have. */
function pythonWay(way: string[]): string {
  return `event${way.map((step, index) => `.get("${step}"${index < way.length - 1 ? ", {}" : ""})`).join("")}`;
}

/** The header that tells the event; empty if the body does. */
function headerOf({ event: { value } }: Family): string {
  return value.in === "header" ? value.name : "";
}
