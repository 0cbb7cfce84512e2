import { shorten } from "../../shared/text.js";
import type { ReceivedDelivery } from "./inbox.js";
import type { SignatureState } from "./signature.js";

/** What the page knows of each delivery in its list. It holds a thousand, so no text is as long as its sender likes. */
export interface Entry {
  number: number;
  receivedAt: string;
  outcome: ReceivedDelivery["outcome"];
  title: string;
  /** How much, who and what; or the first issue. */
  summary: string;
  issues: number;
  drift: number;
  duplicateOf?: number;
  signature?: SignatureState;
  isLost?: true;
}

/** What the page shows of a delivery in its list; it asks for the rest when it needs it. */
export function entryOf(delivery: ReceivedDelivery): Entry {
  const { number, receivedAt, outcome, title, summary, issues, drift, duplicateOf, signature, trouble } = delivery;
  return {
    number,
    receivedAt,
    outcome,
    title: shorten(title, 100),
    summary: shorten(summary ?? issues[0]?.message ?? "", 300),
    issues: issues.length,
    drift: drift.length,
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(signature !== undefined && { signature }),
    ...(trouble !== undefined && { isLost: true }),
  };
}
