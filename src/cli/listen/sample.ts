import { depthOf } from "../../shared/layout.js";
import type { ReceivedDelivery } from "./inbox.js";
import { mask } from "./mask.js";

/** A delivery as a sample, without what is personal. */
export interface Sample {
  /** Of a file. */
  name: string;
  text(): string;
}

/** The sample that a delivery makes; undefined if its body is not JSON, or becomes many times as long when indented. */
export function sampleOf(delivery: ReceivedDelivery): Sample | undefined {
  const json = new TextDecoder().decode(delivery.body); // without a byte order mark
  if (json.length * depthOf(json) > 10_000_000) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return { name: fileName(delivery), text: () => `${JSON.stringify(mask(value), null, 2)}\n` };
  } catch {
    return undefined;
  }
}

/** Named after the event type if that makes a safe file name, as every documented one does. */
function fileName({ type, number }: ReceivedDelivery): string {
  const isName = type !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(type);
  return `${isName ? type : `delivery-${number}`}.json`;
}
