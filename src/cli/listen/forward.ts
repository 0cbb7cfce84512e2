import { shorten } from "../../shared/text.js";
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
  /** Resolves when all deliveries have been passed on, or could not be. What has to wait for longer than an answer may take is not. */
  settled(): Promise<void>;
}

export interface ForwarderSettings {
  to: URL;
  /** How long an answer may take. */
  timeoutMs: number;
  onForwarded(delivery: ReceivedDelivery, delivered: Delivered): void;
}

/**
 * How many are on their way at once; how many wait, and how many bytes of bodies; how many attempts of each are kept, and how
 * much of a text in the answers.
 */
const max = { inFlight: 10, waiting: 1000, bytes: 16_000_000, attempts: 20, text: 500 };

/** Creates a forwarder. */
export function createForwarder({ to, timeoutMs, onForwarded }: ForwarderSettings): Forwarder {
  const waiting: ReceivedDelivery[] = [];
  let bytes = 0;
  const inFlight = new Set<Promise<void>>();
  const kept = new WeakMap<ReceivedDelivery, Forwarded[]>();

  function note(delivery: ReceivedDelivery, at: string, delivered: Delivered): void {
    const attempt = { at, delivered: shortened(delivered) };
    kept.set(delivery, [...(kept.get(delivery) ?? []), attempt].slice(-max.attempts));
    onForwarded(delivery, attempt.delivered);
  }

  const refuse = (delivery: ReceivedDelivery, trouble: string) => note(delivery, new Date().toISOString(), { trouble });

  function next(): void {
    while (inFlight.size < max.inFlight) {
      const delivery = waiting.shift();
      if (!delivery) return;
      bytes -= delivery.body.length;
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
      if (waiting.length >= max.waiting || bytes > max.bytes) {
        return refuse(delivery, `${waiting.length} others wait; the receiver is too slow`);
      }
      waiting.push(delivery);
      bytes += delivery.body.length;
      next();
    },
    attempts: (delivery) => kept.get(delivery) ?? [],
    async settled() {
      const timer = setTimeout(() => {
        for (const delivery of waiting.splice(0)) refuse(delivery, "listen was stopped before its turn");
      }, timeoutMs);
      while (inFlight.size > 0) await Promise.all(inFlight);
      clearTimeout(timer);
    },
  };
}

/** An answer of which no text is as long as the receiver likes. */
function shortened(delivered: Delivered): Delivered {
  if ("trouble" in delivered) return { trouble: shorten(delivered.trouble, max.text) };
  const { firstLine, location, ...rest } = delivered;
  return {
    ...rest,
    firstLine: shorten(firstLine, max.text),
    ...(location !== undefined && { location: shorten(location, max.text) }),
  };
}

/** The delivery as it came: the same bytes and headers, but for what belongs to the connection. */
function outgoingOf({ headers, body }: ReceivedDelivery, to: URL): Outgoing {
  const kept = headers.filter(([name]) => !ofConnection.test(name));
  return { headers: [["Host", to.host], ...kept, ["Content-Length", `${body.length}`]], body };
}

const ofConnection =
  /^(host|content-length|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/i;
