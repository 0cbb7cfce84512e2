import type { Issue, IssueCode } from "../../src/index.ts";
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
