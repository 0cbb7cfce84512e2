import { type Delivered, deliver, type Outgoing } from "../deliver.js";
import type { ReceivedDelivery } from "./inbox.js";

/** One attempt to pass a delivery on. */
export interface Forwarded {
  /** In the form of `Date.prototype.toISOString`. */
  at: string;
  delivered: Delivered;
}

/** Passes deliveries on to one URL, and to no other. */
export interface Forwarder {
  /** Passes a delivery on; it waits where many are on their way. Nothing is tried again. */
  forward(delivery: ReceivedDelivery): void;
  /** The last attempts to pass a delivery on, the first of them first. */
  attempts(delivery: ReceivedDelivery): readonly Forwarded[];
  /** Resolves when all deliveries have been passed on, or could not be. */
  settled(): Promise<void>;
}

export interface ForwarderSettings {
  to: URL;
  /** How long an answer may take. */
  timeoutMs: number;
  onForwarded(delivery: ReceivedDelivery, delivered: Delivered): void;
}

/** How many are on their way at once, how many wait, and how many attempts of each are kept. */
const max = { inFlight: 10, waiting: 1000, attempts: 20 };

/** Creates a forwarder. */
export function createForwarder({ to, timeoutMs, onForwarded }: ForwarderSettings): Forwarder {
  const waiting: ReceivedDelivery[] = [];
  const inFlight = new Set<Promise<void>>();
  const kept = new WeakMap<ReceivedDelivery, Forwarded[]>();

  function note(delivery: ReceivedDelivery, at: string, delivered: Delivered): void {
    kept.set(delivery, [...(kept.get(delivery) ?? []), { at, delivered }].slice(-max.attempts));
    onForwarded(delivery, delivered);
  }

  function next(): void {
    while (inFlight.size < max.inFlight) {
      const delivery = waiting.shift();
      if (!delivery) return;
      const at = new Date().toISOString();
      const sent = deliver(to, outgoingOf(delivery, to), timeoutMs).then((delivered) => {
        inFlight.delete(sent);
        note(delivery, at, delivered);
        next();
      });
      inFlight.add(sent);
    }
  }

  return {
    forward(delivery) {
      if (waiting.length < max.waiting) waiting.push(delivery);
      else
        note(delivery, new Date().toISOString(), { trouble: `${max.waiting} others wait; the receiver is too slow` });
      next();
    },
    attempts: (delivery) => kept.get(delivery) ?? [],
    async settled() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** The delivery as it came: the same bytes and headers, but for what belongs to the connection. */
function outgoingOf({ headers, body }: ReceivedDelivery, to: URL): Outgoing {
  const kept = headers.filter(([name]) => !ofConnection.test(name));
  return { headers: [["Host", to.host], ...kept, ["Content-Length", `${body.length}`]], body };
}

const ofConnection =
  /^(host|content-length|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/i;
