import { type Command, InvalidArgumentError } from "commander";
import { secretOption, toInteger, toNonEmpty, toSeconds, toUrl } from "../options.js";
import type { Options } from "./run.js";

/** Adds the command that receives deliveries and shows them. */
export function addListen(program: Command): void {
  program
    .command("listen")
    .summary("receive deliveries on this machine and show what is in them")
    .description(
      "Receive deliveries on this machine by POST to any path, print each one, and show them on a page in the browser.",
    )
    .option("--port <port>", "port to listen on; 0 picks a free one", toPort, 4000)
    .option("--host <address>", "address to listen on", toNonEmpty, "127.0.0.1")
    .option(
      "--save <file>",
      "append each delivery as one line of JSON, flushed to disk before it is answered",
      toNdjson,
    )
    .option("--forward-to <url>", "pass each delivery on to this URL as it came", toUrl)
    .option("--strict", "treat anything undocumented as invalid")
    .option("--token <token>", "answer 401 unless the URL has ?token=<token>", toNonEmpty)
    .addOption(secretOption("check the signatures of Settings > Webhooks with this secret"))
    .option("--trust-proxy <header>", "read the sender's address from this header, which your proxy sets", toHeader)
    .option("--hops <n>", "how many proxies of yours add to that header, one after the other", toHops, 1)
    .option("--timeout <seconds>", "how long a request may take to arrive", toSeconds, 10)
    .addHelpText("after", help)
    .action(async (options: Options) => (await import("./run.js")).listen(options));
}

const help = `
Answers: 200 known or unknown; 422 invalid, with the issues; 401 token or
signature missing or wrong; 405 not a POST; 413 more than 1 MB; 415 compressed,
or not application/json; 507 not saved.

Both families can use the same port. Deliveries of Settings > Webhooks are told
by X-Webhook-Event. With --secret, their signatures are checked, and a delivery
whose signature is wrong is shown and saved, but answered 401. The variable
SYSTEME_IO_WEBHOOK_SECRET can hold the secret, since others on the machine can
read the arguments of a command.

The page is for this machine only, at the address that is printed: its ?key= is
a secret of this run, which other users of the machine and whoever comes through
a tunnel do not know. Open it as localhost, and not through a proxy.

Deliveries from systeme.io must reach this machine over HTTPS. Put a tunnel
(such as cloudflared, ngrok, or ssh -R to a server of yours) or a reverse proxy
(such as Caddy) in front of the port, use --token, and give the rule the public
URL with ?token=… in it. --trust-proxy X-Forwarded-For then shows whether a
delivery comes from one of systeme.io's addresses. Name only a header that your
proxy always sets itself, since anyone can send one. Its last address counts;
with --hops 2, the last but one, where two proxies of yours add to it.

--save keeps the body of a rule's delivery as it is, and a signed delivery as
{ "headers", "body" }, with the X-Webhook headers and the exact text.

--forward-to passes each delivery on once it is answered, with its body and its
headers but those of the connection, ten at a time. Nothing is tried again; the
page can send a delivery again, to that URL only. listen answers as without it.

Exit codes: 0 stopped by Ctrl+C, SIGTERM or SIGHUP, 1 the port or the file
cannot be used, 64 wrong usage.`;

function toPort(text: string): number {
  return toInteger(text, 0, 65_535);
}

function toHops(text: string): number {
  return toInteger(text, 1, 20);
}

function toNdjson(text: string): string {
  if (!/\.(ndjson|jsonl)$/i.test(text)) {
    throw new InvalidArgumentError("It must end in .ndjson or .jsonl, so that validate reads it line by line.");
  }
  return text;
}

function toHeader(text: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text)) {
    throw new InvalidArgumentError("It must be the name of a header, such as X-Forwarded-For.");
  }
  return text;
}
