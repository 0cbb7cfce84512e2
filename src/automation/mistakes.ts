import type { Issue } from "../shared/issue.js";
import { isObject } from "../shared/pointer.js";

/** Recognizes the two bodies that are most often mistaken for a delivery, and says what to do; undefined for any other. */
export function commonMistake(body: unknown): Issue | undefined {
  const path = relayedAt(body);
  if (path !== undefined) {
    const remedy = Array.isArray(body) ? "pass on each item by itself" : "pass on what is there";
    const message = `${path} must be the body itself, but is wrapped by a relay such as n8n or Make; ${remedy}`;
    return { code: "relayed", path, message };
  }
  if (isObject(body) && !("type" in body) && !("data" in body) && (isObject(body.contact) || isObject(body.customer))) {
    return {
      code: "api_webhook",
      path: "",
      message:
        "the body must be of an automation rule or workflow, but is of Settings > Webhooks, which has another contract; " +
        "give this URL to a rule instead, or handle it elsewhere by X-Webhook-Event and X-Webhook-Signature",
    };
  }
  return undefined;
}

/** Where a relay has put the delivery, valid or not; undefined if the body is itself a delivery, or holds none. */
function relayedAt(body: unknown): string | undefined {
  if (looksDelivered(body)) return undefined;
  const [path, value] = Array.isArray(body) ? ["/0", body[0]] : ["", body];
  if (looksDelivered(value)) return path;
  return isObject(value) && looksDelivered(value.body) ? `${path}/body` : undefined;
}

function looksDelivered(value: unknown): boolean {
  return isObject(value) && typeof value.type === "string" && isObject(value.data);
}
