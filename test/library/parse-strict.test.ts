import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { findDrift, type IssueCode, parseWebhook, parseWebhookStrict } from "../../src/index.ts";
import { edited } from "../support/edits.ts";
import { issue, issuesOf } from "../support/issues.ts";
import { undocumentedTypes, unknownEvent } from "../support/unknown-event.ts";

const courseEnrolled = samples["contact.course.enrolled"];

describe("parseWebhookStrict", () => {
  test.for(Object.entries(samples))("recognizes %s", ([, sample]) => {
    expect(parseWebhookStrict(JSON.stringify(sample))).toEqual({ outcome: "known", event: sample });
  });

  test.for(undocumentedTypes)("reports the type %j as undocumented", (type) => {
    expect(issuesOf({ ...unknownEvent, type }, parseWebhookStrict)).toEqual([
      issue("undocumented_type", "/type", `must be a documented type, but is ${JSON.stringify(type)}`),
    ]);
  });

  test("reports an undocumented type together with a broken envelope", () => {
    const event = edited(unknownEvent, "/account", undefined);
    expect(issuesOf(event, parseWebhookStrict).map(({ code, path }) => [code, path])).toEqual([
      ["undocumented_type", "/type"],
      ["missing_key", "/account"],
    ]);
  });

  test.for([7, null])(
    "reports %j as an invalid value of an open enumeration, and not as an undocumented one",
    (value) => {
      const body = edited(courseEnrolled, "/data/access_type", value);
      expect(issuesOf(body, parseWebhookStrict)).toMatchObject([{ code: "invalid_payload" }]);
    },
  );
});

describe("parseWebhookStrict and findDrift report", () => {
  // Each line changes one place of a sample, and says what had to be there.
  test.for<[what: string, path: string, value: unknown, code: IssueCode, expected: string]>([
    ["a new key in an object", "/data/contact/locale", "fr", "undocumented_key", "a documented key"],
    ["a new key in the envelope", "/id", 1, "undocumented_key", "a documented key"],
    ["a new value", "/data/access_type", "partial_access", "undocumented_value", 'a documented value, "full_access"'],
    ["a malformed address", "/data/contact/email", "nobody", "invalid_payload", "an email address"],
    ["a malformed time", "/created_at", "yesterday", "invalid_envelope", "a time such as 2021-10-05T08:10:29+00:00"],
  ])("%s, which parseWebhook accepts", ([, path, value, code, expected]) => {
    const body = edited(courseEnrolled, path, value);
    const issues = [issue(code, path, `must be ${expected}, but is ${JSON.stringify(value)}`)];
    const parsed = parseWebhook(body);
    expect(parsed).toEqual({ outcome: "known", event: body });
    expect(parseWebhookStrict(body)).toMatchObject({ outcome: "invalid", issues, body });
    expect(findDrift(body)).toEqual(issues);
  });
});

describe("findDrift", () => {
  test.for(Object.entries(samples))("reports nothing in %s", ([, sample]) => {
    expect(findDrift(sample)).toEqual([]);
  });
});
