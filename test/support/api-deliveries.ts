import { bodies, samples } from "../../generated/api/samples.js";

/** The bodies of the API webhooks as they are sent, to the byte. */
export { bodies, samples };

export const saleText = bodies["SALE_NEW.tag"];
export const tagText = bodies.CONTACT_TAG_ADDED;

/** A line as `listen --save` writes it: the header that names the event, beside the text of the body. */
export function saved(event: string, body: string): string {
  return JSON.stringify({ headers: { "X-Webhook-Event": event }, body });
}

/** A body with another text in place of one that is there. */
export function replaced(body: string, from: string, to: string): string {
  if (!body.includes(from)) throw new Error(`there is no ${from} in ${body}`);
  return body.replace(from, to);
}
