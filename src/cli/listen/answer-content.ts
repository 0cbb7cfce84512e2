import type { Issue } from "../../index.js";
import { count, shorten } from "../../shared/text.js";
import type { ReceivedDelivery } from "./inbox.js";

/** What the sender is told about its delivery, in less than 100 kB. */
export function contentOf({ outcome, signature, issues, drift, duplicateOf, trouble }: ReceivedDelivery): object {
  return {
    outcome,
    ...(signature !== undefined && { signature }),
    ...(signature === "invalid" && {
      error: "X-Webhook-Signature must be the HMAC-SHA256 of the body with the secret",
    }),
    ...(outcome === "invalid" && { issues: fitting(issues) }),
    ...(drift.length > 0 && { drift: fitting(drift) }),
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(trouble !== undefined && { error: `the delivery was not saved: ${shorten(trouble, 1000)}` }),
  };
}

/** In bytes, of what is listed. */
const maxListed = 90_000;

/** The issues that fit into an answer; the last of them says how many do not. */
function fitting(issues: readonly Issue[]): Issue[] {
  const short = issues.map(shortened);
  let left = maxListed;
  const end = short.findIndex((issue) => {
    left -= Buffer.byteLength(JSON.stringify(issue));
    return left < 0;
  });
  if (end === -1) return short;
  const more = short.slice(end).reduce((sum, { more = 1 }) => sum + more, 0);
  return [...short.slice(0, end), { code: "more_issues", path: "", message: `and ${count(more)} more issues`, more }];
}

/** An issue that does not repeat a long key of the body. */
function shortened({ path, message, ...issue }: Issue): Issue {
  return { ...issue, path: shorten(path, 300), message: shorten(message, 500) };
}
