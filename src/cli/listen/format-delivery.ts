import { isIP } from "node:net";
import { sourceAddresses } from "../../index.js";
import { shorten } from "../../shared/text.js";
import { printable, type Style } from "../terminal.js";
import type { ReceivedDelivery } from "./inbox.js";

const colors = { known: "green", unknown: "yellow", invalid: "red" } as const;

/** A delivery for people: a line with its outcome and event type, one with who and what, and one for each note. */
export function formatDelivery(delivery: ReceivedDelivery, style: Style): string {
  const { number, receivedAt, outcome, type, summary, issues, drift, duplicateOf, sender, trouble } = delivery;
  const time = new Date(receivedAt).toLocaleTimeString("en-GB");
  const head = [
    `#${number}`,
    time,
    style(colors[outcome], outcome.padEnd(7)),
    style("bold", printable(shorten(type ?? "no type"))),
  ];
  const notes = [
    ...(summary ? [printable(summary)] : []),
    ...issues.map(({ message }) => `${style("red", "issue")}  ${printable(message)}`),
    ...drift.map(({ message }) => `${style("yellow", "drift")}  ${printable(message)}`),
    ...(duplicateOf !== undefined ? [`${style("yellow", "duplicate")} of #${duplicateOf}`] : []),
    ...(sender !== undefined ? [`from ${senderText(sender)}`] : []),
    ...(trouble !== undefined ? [`${style("red", "not saved")}  ${printable(trouble)}`] : []),
  ];
  return [head.join("  "), ...notes.map((note) => `    ${note}`)].join("\n");
}

function senderText(sender: string): string {
  if (sender === "") return "an unknown address: the proxy reports none";
  const address = printable(shorten(sender));
  if (isIP(sender) === 0) return `${address}, which is not an address; name another header with --trust-proxy`;
  return `${address}, ${sourceAddresses.includes(sender) ? "one of systeme.io's addresses" : "not one of systeme.io's addresses"}`;
}
