import { eventKey, type Family, mainFamily, type Signature } from "../contract/model.ts";

/** What a receiver of an event is about: the event, and the person's address. */
export interface Subject {
  type: string;
  /** The keys that lead to the address, for each form of the body; nothing if a form has no address, or none is known. */
  email: string[][];
}

export function typescriptReceiver(family: Family, subject: Subject): string {
  const { type, email } = subject;
  if (family.name === mainFamily) return withLibrary(type, email);
  const signature = family.signature.value;
  const key = eventKey(family);
  const told = key === undefined ? `request.headers.get("${headerOf(family)}")` : `event.${key}`;
  return `${signature ? secretInTypescript : ""}export async function receive(request: Request): Promise<Response> {
${signature ? typescriptVerification(signature) : "  const event = JSON.parse(await request.text());"}
  if (${told} === "${type}") {
    console.log(${email.map((way) => ["event", ...way].join("?.")).join(" ?? ") || "event"});
  }
  return new Response(null, { status: 204 });
}`;
}

const secretInTypescript = `import { createHmac, timingSafeEqual } from "node:crypto";

const secret = process.env.WEBHOOK_SECRET ?? "";
if (!secret) throw new Error("WEBHOOK_SECRET is not set");

`;

function typescriptVerification({ header }: Signature): string {
  return `  const body = Buffer.from(await request.arrayBuffer());
  const expected = Buffer.from(createHmac("sha256", secret).update(body).digest("hex"));
  const signature = Buffer.from(request.headers.get("${header}") ?? "");
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    return new Response(null, { status: 401 });
  }
  const event = JSON.parse(body.toString());`;
}

function withLibrary(type: string, email: string[][]): string {
  const [way = []] = email.length === 1 ? email : [];
  return `import { parseWebhook } from "systeme-io-webhooks";

export async function receive(request: Request): Promise<Response> {
  const parsed = parseWebhook(await request.text());
  if (parsed.outcome === "known" && parsed.event.type === "${type}") {
    console.log(${["parsed", "event", ...way].join(".")});
  }
  return new Response(null, { status: 204 });
}`;
}

export function phpReceiver(family: Family, { type, email }: Subject): string {
  const key = eventKey(family);
  const told = key === undefined ? phpHeader(headerOf(family)) : `$event['${key}']`;
  const ways = email.map((way) => `$event${way.map((step) => `['${step}']`).join("")}`);
  const what = ways.length > 0 ? [...ways, "''"].join(" ?? ") : "json_encode($event)";
  const signature = family.signature.value;
  return `<?php
${signature ? phpVerification(signature) : "$event = json_decode(file_get_contents('php://input'), true);"}
http_response_code(204);

if ((${told} ?? null) === '${type}') {
    error_log(${what});
}`;
}

function phpVerification({ header }: Signature): string {
  return `$secret = getenv('WEBHOOK_SECRET') ?: throw new RuntimeException('WEBHOOK_SECRET is not set');
$body = file_get_contents('php://input');
if (!hash_equals(hash_hmac('sha256', $body, $secret), ${phpHeader(header)} ?? '')) {
    http_response_code(401);
    exit;
}
$event = json_decode($body, true);`;
}

function phpHeader(name: string): string {
  return `$_SERVER['HTTP_${name.toUpperCase().replaceAll("-", "_")}']`;
}

export function pythonReceiver(family: Family, { type, email }: Subject): string {
  const key = eventKey(family);
  const told = key === undefined ? `self.headers.get("${headerOf(family)}")` : `event.get("${key}")`;
  const what = email.length === 1 ? `event${pythonKeys(email[0])}` : email.map(pythonWay).join(" or ") || "event";
  const signature = family.signature.value;
  return `${signature ? "import hashlib\nimport hmac\nimport json\nimport os\n" : "import json\n"}from http.server import BaseHTTPRequestHandler, HTTPServer

${signature ? 'SECRET = os.environ["WEBHOOK_SECRET"].encode()\n\n' : ""}class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
${signature ? pythonVerification(signature) : ""}        try:
            event = json.loads(body)
        except ValueError:
            event = None
        self.send_response(204)
        self.end_headers()
        if isinstance(event, dict) and ${told} == "${type}":
            print(${what}, flush=True)

HTTPServer(("127.0.0.1", 3000), Receiver).serve_forever()`;
}

function pythonKeys(way: string[] = []): string {
  return way.map((step) => `["${step}"]`).join("");
}

/** One way of several, which a form of the body may not have. */
function pythonWay(way: string[]): string {
  return `event${way.map((step, index) => `.get("${step}"${index < way.length - 1 ? ", {}" : ""})`).join("")}`;
}

function pythonVerification({ header }: Signature): string {
  return `        expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), self.headers.get("${header}", "").encode()):
            self.send_response(401)
            self.end_headers()
            return
`;
}

/** The header that tells the event; empty if the body does. */
function headerOf({ event: { value } }: Family): string {
  return value.in === "header" ? value.name : "";
}
