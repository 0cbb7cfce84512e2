import { describe, expect, test } from "vitest";
import { edited, invalidIssue, lines, payload } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());
const { known, unknown, invalid, drifting } = payload;

test("--json prints an object for each delivery that is not just as documented, and the summary", () => {
  const { status, stdout } = validate(["--json", "a.ndjson"], {
    "a.ndjson": lines(known, drifting, unknown, invalid, "7"),
  });
  expect(status).toBe(2);
  const driftIssue = {
    code: "undocumented_key",
    path: "/data/tag/color",
    message: '/data/tag/color must be a documented key, but is "red"',
  };
  const file = "a.ndjson";
  const type = "contact.tag.added";
  expect(objectsIn(stdout)).toEqual([
    { file, line: 2, outcome: "known", type, issues: [], drift: [driftIssue], unlisted: 0 },
    { file, line: 3, outcome: "unknown", type: "contact.tag.painted", issues: [], drift: [], unlisted: 0 },
    {
      file,
      line: 4,
      outcome: "invalid",
      type,
      issues: [{ code: "invalid_payload", path: "/data/tag/id", message: invalidIssue }],
      drift: [],
      unlisted: 0,
    },
    {
      file,
      line: 5,
      outcome: "invalid",
      issues: [{ code: "invalid_envelope", path: "", message: "the body must be an object, but is 7" }],
      drift: [],
      unlisted: 0,
    },
    {
      summary: {
        deliveries: 5,
        known: { "contact.tag.added": 2 },
        unknown: { "contact.tag.painted": 1 },
        invalid: 2,
        passedOver: 0,
        drift: [{ type, path: "/data/tag/color", kind: "key", found: '"red"', count: 1, file, line: 2 }],
        unlisted: { unknown: 0, drift: 0 },
      },
    },
  ]);
});

describe("for a delivery with 1,234 undocumented keys,", () => {
  const keys = Array.from({ length: 1234 }, (_, index) => [`/data/key_${index}`, 1]);
  const files = { "a.ndjson": lines(edited(Object.fromEntries(keys))) };

  test("--strict tells a hundred issues, and counts the others", () => {
    const told = validate(["a.ndjson", "--strict"], files).stdout.split("\n\n")[0]?.split("\n") ?? [];
    expect(told.slice(99)).toEqual([
      "a.ndjson:1: /data/key_99 must be a documented key, but is 1",
      "a.ndjson:1: and 1,134 more",
    ]);
  });

  test.for<[options: string, list: string, drift: number]>([
    ["--json --strict", "issues", 0],
    ["--json", "drift", 1134],
  ])("%s lists a hundred %s, and counts the others", ([options, list, drift]) => {
    const [finding, last] = objectsIn(validate(["a.ndjson", ...options.split(" ")], files).stdout);
    expect([finding[list].length, finding.unlisted]).toEqual([100, 1134]);
    expect(last.summary.unlisted.drift).toBe(drift);
  });
});
