import type { InvalidWebhook, Issue, IssueCode } from "../../src/index.ts";
import { parseWebhook } from "../../src/index.ts";

/** An issue whose message begins with its path, as all do but those of the body and those whose path is shortened. */
export function issue(code: IssueCode, path: string, rest: string): Issue {
  return { code, path, message: `${path} ${rest}` };
}

/** What is wrong with a body; nothing if it is accepted. */
export function issuesOf(body: unknown, parse = parseWebhook): readonly Issue[] {
  const parsed = parse(body);
  return parsed.outcome === "invalid" ? parsed.issues : [];
}

/** The outcome of a body that must be invalid. */
export function invalid(body: unknown): InvalidWebhook {
  const parsed = parseWebhook(body);
  if (parsed.outcome !== "invalid") throw new Error(`the body is ${parsed.outcome}`);
  return parsed;
}
