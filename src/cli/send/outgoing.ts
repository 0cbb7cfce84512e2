import { events as apiEvents } from "../../../generated/api/events.js";
import { samples as apiSamples } from "../../../generated/api/samples.js";
import { events } from "../../../generated/automation/events.js";
import { samples } from "../../../generated/automation/samples.js";
import { headers } from "../../../generated/automation/transport.js";
import { bodyText, deliveryAt, headersOf, sentAt } from "../../api/request.js";
import * as api from "../../api.js";
import * as automation from "../../index.js";
import { freshen } from "../../shared/freshen.js";
import { phpJson } from "../../shared/php-json.js";
import { shorten } from "../../shared/text.js";
import type { Outgoing } from "../deliver.js";
import { Failure } from "../failure.js";
import { similarTo } from "../similar.js";

/** How deliveries of the API webhooks are signed. */
export interface Signing {
  secret?: string | undefined;
  /** Whether the signature is to be wrong. */
  tamper?: boolean | undefined;
}

/** Something that can be sent: a sample, or the body of an event that has none. */
export interface Sendable {
  name: string;
  family: "automation" | "api";
  /** The body to start from, which the caller may change. */
  payload(): Record<string, unknown>;
  /** The body as if it were about something else, and sent now. */
  freshened(payload: Record<string, unknown>, nextId: () => number): Record<string, unknown>;
  /** Why the contract does not accept a body; empty if it does. */
  faultsOf(payload: unknown): string[];
  /** The delivery of a body, as systeme.io sends it; each of an API webhook has ids and times of its own. */
  outgoing(to: URL, payload: unknown, signing: Signing): Promise<Outgoing>;
}

/** All samples of both families. */
export const sendables: readonly Sendable[] = [
  ...Object.keys(samples).map((name) => ofAutomation(name as keyof typeof samples)),
  ...Object.keys(apiSamples).map((name) => ofApi(name, apiSamples[name as keyof typeof apiSamples])),
];

/**
 * What is sent by a name: a sample, or all samples of an event.
 *
 * @throws Failure if there is nothing of that name.
 */
export function sendablesNamed(name: string): readonly Sendable[] {
  const names = automation.isEventType(name)
    ? events[name].samples
    : api.isEventType(name)
      ? apiEvents[name].samples
      : [name];
  if (names.length === 0) return [ofApi(name, {})]; // nobody has published a body of it
  const found = sendables.filter((each) => names.includes(each.name));
  if (found.length > 0) return found;
  const similar = similarTo(name, [...automation.eventTypes, ...api.eventTypes, ...sendables.map(({ name }) => name)]);
  const remedy = similar === undefined ? "send --help lists both" : `did you mean ${similar}?`;
  throw new Failure(64, `${shorten(name)} is neither an event type nor a sample, and no file; ${remedy}`);
}

/** Whether there is something to be sent by a name. */
export function isSendable(name: string): boolean {
  return automation.isEventType(name) || api.isEventType(name) || sendables.some((each) => each.name === name);
}

function ofAutomation(name: keyof typeof samples): Sendable {
  return {
    name,
    family: "automation",
    payload: () => structuredClone(samples[name]) as unknown as Record<string, unknown>,
    freshened: (payload, nextId) => freshen(payload, nextId, new Date(), samples[name].created_at) as typeof payload,
    faultsOf: (payload) => faultsIn(automation.parseWebhook(payload)),
    async outgoing(to, payload) {
      const body = phpJson(payload);
      const varying: Record<string, string> = { Host: to.host, "Content-Length": lengthOf(body) };
      return { headers: headers.map(([name, value]) => [name, value ?? varying[name] ?? ""]), body };
    },
  };
}

function ofApi(name: string, sample: object): Sendable {
  const [type = ""] = name.split(".");
  return {
    name,
    family: "api",
    payload: () => structuredClone(sample) as Record<string, unknown>,
    freshened: (payload, nextId) => freshen(payload, nextId, new Date(), sentAt(sample)) as typeof payload,
    faultsOf: (payload) => faultsIn(api.parseWebhook(payload, { "X-Webhook-Event": type })),
    async outgoing(to, payload, { secret, tamper }) {
      if (secret === undefined) throw new Failure(64, `${name} is signed; ${secretRemedy}`);
      const body = bodyText(payload);
      const observed = await headersOf(type, deliveryAt(new Date(), name), body, secret);
      const sent = tamper ? observed.map(([name, value]) => [name, tampered(name, value)] as const) : observed;
      // The one delivery whose headers are known came by HTTP/2, which has neither of these two.
      return { headers: [["Host", to.host], ...sent, ["Content-Length", lengthOf(body)]], body };
    },
  };
}

/** What to do without a secret. */
export const secretRemedy =
  "name the secret that your receiver knows with --secret <secret>, or in the variable SYSTEME_IO_WEBHOOK_SECRET";

/** A signature with another last digit. */
function tampered(name: string, value: string): string {
  return name === "X-Webhook-Signature" ? value.slice(0, -1) + (value.endsWith("0") ? "1" : "0") : value;
}

function faultsIn(parsed: { outcome: string; issues?: readonly automation.Issue[] }): string[] {
  return parsed.outcome === "invalid" ? (parsed.issues ?? []).map(({ message }) => message) : [];
}

function lengthOf(body: string): string {
  return String(Buffer.byteLength(body));
}
