import type { Issue } from "../../index.js";
import { isObject } from "../../shared/pointer.js";

/** What is known of a delivery that was rejected. */
interface Rejected {
  /** The type that the body states, or the header. */
  type: string | undefined;
  issues: readonly Issue[];
  /** The documented type of the first delivery that a relay has wrapped. */
  wrapped: string | undefined;
  body: unknown;
}

/**
 * What to call a rejected delivery: by its event type, if that is one. What is in its place for what is no delivery, or one
 * that something in between has changed, says what to look at first.
 */
export function titleOf({ type, issues, wrapped, body }: Rejected): string {
  const [{ code, path } = { code: undefined, path: "" }] = issues;
  const relay = "wrapped by a relay";
  switch (code) {
    case "relayed":
      return wrapped === undefined ? relay : `${wrapped} ${relay}`;
    case "api_webhook":
      return `API webhook ${relay}`; // one that is not wrapped is judged as what it is
    case "automation_webhook":
      return `webhook of a rule ${path === "" ? "with the header of an API webhook" : relay}`;
    case "invalid_json":
      return type ?? "not JSON";
    default:
      return type || (isObject(body) ? "no event type" : "not a delivery");
  }
}
