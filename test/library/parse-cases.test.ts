import { describe, expect, test } from "vitest";
import { parseWebhook, parseWebhookStrict } from "../../src/index.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { applied, subjects } from "../support/cases.ts";
import { issuesOf } from "../support/issues.ts";

// What is text is parsed, and what has another type is another event: parse.test.ts has both.
const cases = subjects
  .flatMap((subject) => applied(subject).map((each) => ({ name: subject.name, ...each })))
  .filter(({ name, value }) =>
    name === "envelope" ? typeof value !== "string" : isObject(value) && value.type === name,
  );

describe.for([
  ["parseWebhook", parseWebhook, "lenient"],
  ["parseWebhookStrict", parseWebhookStrict, "strict"],
] as const)("%s", ([, parse, profile]) => {
  const rows = cases.map(({ name, description, value, [profile]: verdict }) => {
    const verb = verdict === true ? "accepts" : "reports one issue at the place of";
    return [`${verb} ${description} in ${name}`, { name, value, verdict }] as const;
  });

  test.for(rows)("%s", ([, { name, value, verdict }]) => {
    // The envelope is that of an undocumented type, which strict reports as well.
    const issues = issuesOf(value, parse).filter(
      ({ code, path }) => name !== "envelope" || code !== "undocumented_type" || path !== "/type",
    );
    expect(issues.map(({ path }) => path)).toEqual(verdict === true ? [] : [placeIn(verdict)]);
    for (const { code, path, message } of issues) {
      const invalid = path.startsWith("/data/") ? "invalid_payload" : "invalid_envelope";
      const isMissing = profile === "strict" && String(verdict).includes("must have required property");
      expect(isMissing ? ["missing_key"] : ["undocumented_key", "undocumented_value", invalid]).toContain(code);
      expect(message.startsWith(`${path || "the body"} must be `), message).toBe(true);
      expect(message).not.toContain("\n");
    }
  });
});

/** Where a case says that something is wrong. A missing key, and one too many, is a place of its own. */
function placeIn(reason: string): string {
  const [, pointer = "", missing] = /^(\/\S*)? ?(?:must have required property '(.*)')?/.exec(reason) ?? [];
  if (missing !== undefined) return `${pointer}/${missing}`;
  return reason.endsWith("must NOT have additional properties") ? `${pointer}/added_in_2027` : pointer;
}
