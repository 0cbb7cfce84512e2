import manifest from "../../../package.json" with { type: "json" };
import { isEventType as isApiEventType } from "../../api.js";
import { type Issue, type IssueCode, isEventType } from "../../index.js";
import { isJson } from "../../shared/body.js";
import type { JsonSchema } from "../../shared/json-schema.js";
import { layOut } from "../../shared/layout.js";
import { shorten } from "../../shared/text.js";
import { curlOf } from "./curl.js";
import { excerptOf } from "./excerpt.js";
import { describeField } from "./field-description.js";
import { forwardedText, isAccepted } from "./format-delivery.js";
import type { Forwarder } from "./forward.js";
import type { ReceivedDelivery } from "./inbox.js";
import { sampleOf } from "./sample.js";

/** What the page shows of one delivery in addition to its entry in the list, with tokens hidden. */
export async function detailOf(
  delivery: ReceivedDelivery,
  { origin, hide, forwarder }: { origin: string; hide: (text: string) => string; forwarder: Forwarder | undefined },
) {
  const { status, sender, trouble, summary, body, delivery: attempt } = delivery;
  const path = hide(delivery.path);
  const headers = delivery.headers.map(([name, value]) => [name, hide(value)] as const);
  const schema = await schemaOf(delivery);
  const text = new TextDecoder().decode(body); // without a byte order mark
  // An issue of the whole body needs no mark.
  const pointers = [...delivery.issues, ...delivery.drift].map(({ path }) => path).filter((path) => path !== "");
  const layout = isJson(text) ? layOut(text, pointers) : undefined;
  const shown = (issue: Issue) => ({
    message: shorten(issue.message, 1000),
    line: layout?.places.get(issue.path),
    meaning: ofField.includes(issue.code) ? describeField(schema, issue.path) : undefined,
  });
  return {
    path: shorten(path, 500),
    status,
    sender: sender === undefined ? undefined : shorten(sender, 200),
    trouble,
    summary,
    messageId: shorten(attempt?.messageId ?? "", 100),
    attemptId: shorten(attempt?.deliveryAttemptId ?? "", 100),
    issues: delivery.issues.map(shown),
    drift: delivery.drift.map(shown),
    reference: referenceTo(delivery.type, (manifest as { homepage?: string }).homepage),
    headers,
    body: body.toString("utf8"),
    total: layout?.lines.length,
    pieces: layout && excerptOf(layout.lines, [...layout.places.values()]),
    curl: curlOf({ path, headers, body }, origin),
    forwarded: forwarder?.attempts(delivery).map(({ at, delivered }) => ({
      at,
      text: forwardedText(delivered),
      isFine: isAccepted(delivered),
    })),
    sample: sampleOf(delivery)?.name,
  };
}

/** The codes of issues whose pointer leads to a field of the contract. */
const ofField: readonly IssueCode[] = ["invalid_envelope", "invalid_payload", "missing_key", "undocumented_value"];

/** The schema that a delivery is judged by. They are read when the first is needed: most commands need none. */
async function schemaOf({ family, type = "" }: ReceivedDelivery): Promise<JsonSchema | undefined> {
  if (family === "api") {
    const { schemas } = await import("../../../generated/api/schemas.js");
    return isApiEventType(type) ? schemas[type] : undefined;
  }
  const { schemas } = await import("../../../generated/automation/schemas.js");
  return isEventType(type) ? schemas[type] : schemas.envelope;
}

/** The address of a documented event in the reference, if the package says where that is. */
export function referenceTo(type: string | undefined, homepage: string | undefined): string | undefined {
  if (homepage === undefined || !(isEventType(type) || isApiEventType(type))) return undefined;
  return `${homepage.replace(/\/?$/, "/")}events/${type}.html`;
}
