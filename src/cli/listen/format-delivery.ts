import { isIP } from "node:net";
import { sourceAddresses as apiAddresses, type Delivery } from "../../api.js";
import { type Issue, sourceAddresses } from "../../index.js";
import { shorten } from "../../shared/text.js";
import type { Delivered } from "../deliver.js";
import { printable, type Style } from "../terminal.js";
import type { ReceivedDelivery } from "./inbox.js";
import type { SignatureState } from "./signature.js";

const colors = { known: "green", unknown: "yellow", invalid: "red" } as const;

/** A delivery for people: a line with its outcome and event type, one with who and what, and one for each note. */
export function formatDelivery(delivery: ReceivedDelivery, style: Style): string {
  const { number, receivedAt, family, outcome, title, summary, issues, drift, duplicateOf, sender, trouble } = delivery;
  const time = new Date(receivedAt).toLocaleTimeString("en-GB");
  const head = [
    `#${number}`,
    time,
    style(colors[outcome], outcome.padEnd(7)),
    style("bold", printable(shorten(title))),
  ];
  const notes = [
    ...(summary ? [printable(summary)] : []),
    ...(delivery.signature !== undefined ? [signatureText(delivery.signature, style)] : []),
    ...(delivery.delivery ? attemptText(delivery.delivery) : []),
    ...issuesText(issues, style("red", "issue")),
    ...issuesText(drift, style("yellow", "drift")),
    ...(duplicateOf !== undefined ? [`${style("yellow", "duplicate")} of #${duplicateOf}`] : []),
    ...(sender !== undefined ? [`from ${senderText(sender, family === "api" ? apiAddresses : sourceAddresses)}`] : []),
    ...(trouble !== undefined ? [`${style("red", "not saved")}  ${printable(trouble)}`] : []),
  ];
  return [head.join("  "), ...notes.map((note) => `    ${note}`)].join("\n");
}

/** How many issues are printed, and how much of each: the answer and the page have them all. */
const max = { issues: 10, length: 300 };

function issuesText(issues: readonly Issue[], label: string): string[] {
  const shown = issues
    .slice(0, max.issues)
    .map(({ message }) => `${label}  ${printable(shorten(message, max.length))}`);
  const rest = issues.length - shown.length;
  return rest > 0 ? [...shown, `${label}  and ${rest} more`] : shown;
}

const signatureColors = { valid: "green", invalid: "red", "not checked": "yellow" } as const;

function signatureText(signature: SignatureState, style: Style): string {
  return `signature ${style(signatureColors[signature], signature)}`;
}

/** The ids and times of an API webhook's headers, as far as they are there. */
function attemptText({ messageId, eventTimestamp, deliveryAttemptId, deliveryAttemptTimestamp }: Delivery): string[] {
  const texts = [
    ["message", messageId, "of", eventTimestamp],
    ["attempt", deliveryAttemptId, "at", deliveryAttemptTimestamp],
  ] as const;
  const parts = texts.flatMap(([what, id, when, time]) => {
    const known = [id && `${what} ${printable(shorten(id))}`, time && `${when} ${printable(shorten(time))}`];
    return id ? [known.filter(Boolean).join(" ")] : [];
  });
  return parts.length > 0 ? [parts.join(", ")] : [];
}

/** What became of a delivery that was passed on, on a line of its own: it comes after others. */
export function formatForwarded(number: number, delivered: Delivered, style: Style): string {
  return `#${number}  ${style(isAccepted(delivered) ? "green" : "red", "forwarded")}  ${printable(forwardedText(delivered))}`;
}

/** Whether a delivery that was passed on was answered 2XX. */
export function isAccepted(delivered: Delivered): boolean {
  return "status" in delivered && delivered.status >= 200 && delivered.status < 300;
}

/** The answer to a delivery that was passed on, or why there is none. */
export function forwardedText(delivered: Delivered): string {
  if ("trouble" in delivered) return `not answered: ${delivered.trouble}`;
  const { status, ms, firstLine, location } = delivered;
  const more =
    location === undefined ? firstLine : `a redirect to ${location}, which systeme.io would lose the body by`;
  return `answered ${status} in ${ms.toFixed(1)} ms${more === "" ? "" : `: ${shorten(more, 160)}`}`;
}

function senderText(sender: string, addresses: readonly string[]): string {
  if (sender === "") return "an unknown address: the header has none there; check --trust-proxy and --hops";
  const address = printable(shorten(sender));
  if (isIP(sender) === 0) return `${address}, which is not an address; name another header with --trust-proxy`;
  return `${address}, ${addresses.includes(sender) ? "one of systeme.io's addresses" : "not one of systeme.io's addresses"}`;
}
