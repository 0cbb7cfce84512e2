import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import type { Issue } from "../../src/index.ts";
import { findDrift, parseWebhook, parseWebhookStrict } from "../../src/index.ts";
import { isObject } from "../../src/shared/pointer.ts";
import { applied, subjects, unknownEvent } from "../support/cases.ts";

const tagAdded = samples["contact.tag.added"];
const text = JSON.stringify(tagAdded);

// biome-ignore lint/suspicious/noExplicitAny: edits are meant to break the type
type Edit = (copy: any) => void;

/** A copy of the sample of a tag with an edit. */
function edited(edit: Edit): unknown {
  const copy = structuredClone(tagAdded);
  edit(copy);
  return copy;
}

function issuesOf(body: unknown, parse = parseWebhook): readonly Issue[] {
  const parsed = parse(body);
  return parsed.outcome === "invalid" ? parsed.issues : [];
}

describe("parseWebhook takes", () => {
  test.for(Object.entries(samples))("%s as a known event, from text, bytes or parsed", ([, sample]) => {
    const json = JSON.stringify(sample);
    expect(parseWebhook(json)).toEqual({ outcome: "known", event: sample });
    expect(parseWebhook(new TextEncoder().encode(json))).toEqual({ outcome: "known", event: sample });
    expect(parseWebhook(Buffer.from(json))).toEqual({ outcome: "known", event: sample });
    expect(parseWebhook(sample)).toEqual({ outcome: "known", event: sample });
    expect(parseWebhookStrict(json)).toEqual({ outcome: "known", event: sample });
  });

  test("an ArrayBuffer and a view of a part of one", () => {
    const { buffer } = new TextEncoder().encode(` ${text}`);
    expect(parseWebhook(buffer).outcome).toBe("known");
    expect(parseWebhook(new DataView(buffer, 1)).outcome).toBe("known");
  });

  test("a byte order mark, in text and in bytes", () => {
    expect(parseWebhook(`\ufeff${text}`).outcome).toBe("known");
    expect(parseWebhook(Buffer.from(`\ufeff${text}`)).outcome).toBe("known");
  });

  test("the value itself, not a copy, and changes nothing in it", () => {
    const frozen = deepFreeze(structuredClone(tagAdded));
    const parsed = parseWebhook(frozen);
    expect(parsed.outcome === "known" && parsed.event).toBe(frozen);
    const invalid = deepFreeze(edited((copy) => delete copy.data.tag));
    expect(parseWebhook(invalid)).toMatchObject({ outcome: "invalid", body: invalid });
  });

  test.for(["contact.undocumented.happened", "__proto__", "constructor", "toString", "hasOwnProperty", ""])(
    "the type %j as unknown, and strict as undocumented",
    (type) => {
      const event = { ...unknownEvent, type };
      expect(parseWebhook(JSON.stringify(event))).toEqual({ outcome: "unknown", event });
      expect(issuesOf(event, parseWebhookStrict)).toEqual([
        {
          code: "undocumented_type",
          path: "/type",
          message: `/type must be a documented type, but is ${JSON.stringify(type)}`,
        },
      ]);
    },
  );
});

describe("an edited payload", () => {
  const cases = subjects.flatMap((subject) => applied(subject).map((each) => ({ name: subject.name, ...each })));

  // What is text is parsed, and what has another type is another event: those have tests of their own.
  const asNamed = cases.filter(({ name, value }) =>
    name === "envelope" ? typeof value !== "string" : isObject(value) && value.type === name,
  );

  const sentences = asNamed.map((each) => [`${each.description} in ${each.name}`, each] as const);
  test.for(sentences)("%s gives one issue at most, at its place", ([, { name, value, lenient, strict }]) => {
    for (const [parse, verdict] of [
      [parseWebhook, lenient],
      [parseWebhookStrict, strict],
    ] as const) {
      const notItsType = ({ code, path }: Issue) =>
        name !== "envelope" || code !== "undocumented_type" || path !== "/type";
      const issues = issuesOf(value, parse).filter(notItsType);
      if (verdict === true) expect(issues).toEqual([]);
      else expect(issues.map(({ path }) => path)).toEqual([placeIn(verdict)]);
      for (const { code, path, message } of issues) {
        const inData = path.startsWith("/data/");
        expect(["undocumented_key", "undocumented_value", inData ? "invalid_payload" : "invalid_envelope"]).toContain(
          code,
        );
        expect(message.startsWith(`${path || "the body"} must be `), message).toBe(true);
        expect(message).not.toContain("\n");
      }
    }
  });

  /** Where a case says that something is wrong. A missing key, and one too many, is a place of its own. */
  function placeIn(reason: string): string {
    const [, pointer = "", missing] = /^(\/\S*)? ?(?:must have required property '(.*)')?/.exec(reason) ?? [];
    if (missing !== undefined) return `${pointer}/${missing}`;
    return reason.endsWith("must NOT have additional properties") ? `${pointer}/added_in_2027` : pointer;
  }
});

const many: [what: string, body: unknown, issues: Issue[]][] = [
  [
    "several faults, each at its place",
    edited((copy) => {
      copy.data.tag.id = "141002";
      delete copy.data.contact.email;
      copy.data.contact.fields = { first_name: 5 };
      copy.created_at = 1633427558;
    }),
    [
      { code: "invalid_payload", path: "/data/tag/id", message: '/data/tag/id must be an integer, but is "141002"' },
      {
        code: "invalid_payload",
        path: "/data/contact/email",
        message: "/data/contact/email must be present, but is missing",
      },
      {
        code: "invalid_payload",
        path: "/data/contact/fields/first_name",
        message: "/data/contact/fields/first_name must be a string or null, but is 5",
      },
      { code: "invalid_envelope", path: "/created_at", message: "/created_at must be a string, but is 1633427558" },
    ],
  ],
  [
    "fields that are a list",
    edited((copy) => {
      copy.data.contact.fields = [{ slug: "first_name", value: "Ada" }];
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/contact/fields",
        message: "/data/contact/fields must be an object or an empty array, but is an array",
      },
    ],
  ],
  [
    "a key whose name needs escapes in a pointer",
    edited((copy) => {
      copy.data.contact.fields = { "a/b~c": 5 };
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/contact/fields/a~1b~0c",
        message: "/data/contact/fields/a~1b~0c must be a string or null, but is 5",
      },
    ],
  ],
  [
    "a long text, shortened",
    edited((copy) => {
      copy.data.tag.id = "x".repeat(1000);
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/tag/id",
        message: `/data/tag/id must be an integer, but is "${"x".repeat(59)}…"`,
      },
    ],
  ],
  [
    "two rules that one value breaks",
    edited((copy) => {
      copy.data.tag.id = -0.5;
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/tag/id",
        message: "/data/tag/id must be an integer and at least 1, but is -0.5",
      },
    ],
  ],
  [
    "a value with line ends and control characters, in one line",
    edited((copy) => {
      copy.data.tag.id = "a\nb\u2028c\u0085d\u001b[31m";
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/tag/id",
        message: '/data/tag/id must be an integer, but is "a\\nb\\u2028c\\u0085d\\u001b[31m"',
      },
    ],
  ],
  [
    "a long key with a line end, shortened and in one line",
    edited((copy) => {
      copy.data.contact.fields = { [`a\nb${"x".repeat(500)}`]: 5 };
    }),
    [
      {
        code: "invalid_payload",
        path: `/data/contact/fields/a\nb${"x".repeat(500)}`,
        message: `/data/contact/fields/a\\u000ab${"x".repeat(56)}… must be a string or null, but is 5`,
      },
    ],
  ],
  [
    "a text whose sixtieth character is half of one",
    edited((copy) => {
      copy.data.tag.id = `${"x".repeat(58)}🎉🎉`;
    }),
    [
      {
        code: "invalid_payload",
        path: "/data/tag/id",
        message: `/data/tag/id must be an integer, but is "${"x".repeat(58)}…"`,
      },
    ],
  ],
  [
    "broken JSON with an escape sequence",
    "\u001b[31m",
    [{ code: "invalid_json", path: "", message: expect.not.stringContaining("\u001b") }],
  ],
  ["null", null, [{ code: "invalid_envelope", path: "", message: "the body must be an object, but is null" }]],
  [
    "an empty list",
    [],
    [{ code: "invalid_envelope", path: "", message: "the body must be an object, but is an empty array" }],
  ],
  [
    "no body at all",
    undefined,
    [{ code: "invalid_envelope", path: "", message: "the body must be an object, but is missing" }],
  ],
  ["an empty text", "", [{ code: "invalid_json", path: "", message: "the body must be JSON in UTF-8, but is empty" }]],
  [
    "bytes that are no UTF-8",
    Uint8Array.of(0x22, 0xff, 0x22),
    [
      {
        code: "invalid_json",
        path: "",
        message: expect.stringMatching(/^the body must be JSON in UTF-8, but is not: .*utf-8/),
      },
    ],
  ],
  [
    "a form",
    "type=contact.tag.added",
    [
      {
        code: "invalid_json",
        path: "",
        message: expect.stringMatching(/^the body must be JSON in UTF-8, but is not: ./),
      },
    ],
  ],
];

describe("parseWebhook says what is wrong with", () => {
  test.for(many)("%s", ([, body, issues]) => {
    expect(parseWebhook(body)).toMatchObject({ outcome: "invalid", issues });
    expect(issuesOf(body)).toHaveLength(issues.length);
  });

  test.for([
    ["an array", [tagAdded], "/0", "pass on each item by itself"],
    ["an object with body", { headers: {}, body: tagAdded }, "/body", "pass on what stands there"],
    ["an array of objects with body", [{ headers: {}, body: tagAdded }], "/0/body", "pass on each item by itself"],
    ["an array, the delivery being invalid", [{ type: "x", data: {} }], "/0", "pass on each item by itself"],
  ] as const)("a delivery that a relay has wrapped in %s", ([, body, path, remedy]) => {
    const message = `${path} must be the body itself, but is wrapped by a relay such as n8n or Make; ${remedy}`;
    expect(issuesOf(body)).toEqual([{ code: "relayed", path, message }]);
    expect(issuesOf(JSON.stringify(body), parseWebhookStrict)).toEqual([{ code: "relayed", path, message }]);
  });

  test("nothing but the faults of a delivery that has a key body itself", () => {
    const body = edited((copy) => {
      copy.body = { type: "x", data: {} };
      copy.data.tag.id = 0;
    });
    expect(issuesOf(body).map(({ path }) => path)).toEqual(["/data/tag/id"]);
  });

  test.for([
    ["a sale", { customer: { id: 1 }, order: { id: 2 }, orderItem: {}, pricePlan: {} }],
    ["a contact", { contact: { id: 1 }, tag: { id: 2 } }],
  ] as const)("%s of the vendor's other webhooks", ([, body]) => {
    const [issue, ...others] = issuesOf(body);
    expect(issue).toMatchObject({ code: "api_webhook", path: "" });
    expect(issue?.message).toContain("X-Webhook-Event");
    expect(others).toEqual([]);
  });

  test("a contact without an envelope that is no object", () => {
    expect(issuesOf({ contact: "a@example.com" }).map(({ code }) => code)).not.toContain("api_webhook");
  });

  test("a value that throws when it is read", () => {
    const body = Object.defineProperty({}, "type", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const hostile of [body, proxy]) {
      expect(issuesOf(hostile)).toEqual([
        { code: "invalid_envelope", path: "", message: "the body must be plain data, but reading it throws an error" },
      ]);
    }
  });
});

describe("parseWebhookStrict and findDrift tell of", () => {
  const drift: [what: string, edit: Edit, issue: Issue][] = [
    [
      "a new key in an object",
      (copy) => {
        copy.data.contact.locale = "fr";
      },
      {
        code: "undocumented_key",
        path: "/data/contact/locale",
        message: '/data/contact/locale must be a documented key, but is "fr"',
      },
    ],
    [
      "a new key in the envelope",
      (copy) => {
        copy.id = 1;
      },
      { code: "undocumented_key", path: "/id", message: "/id must be a documented key, but is 1" },
    ],
    [
      "a malformed address",
      (copy) => {
        copy.data.contact.email = "nobody";
      },
      {
        code: "invalid_payload",
        path: "/data/contact/email",
        message: '/data/contact/email must be an e-mail address, but is "nobody"',
      },
    ],
    [
      "a malformed time",
      (copy) => {
        copy.created_at = "yesterday";
      },
      {
        code: "invalid_envelope",
        path: "/created_at",
        message: '/created_at must be a time such as 2021-10-05T08:10:29+00:00, but is "yesterday"',
      },
    ],
  ];

  test.for(drift)("%s, which parseWebhook lets pass", ([, edit, issue]) => {
    const body = edited(edit);
    const parsed = parseWebhook(body);
    expect(parsed.outcome).toBe("known");
    expect(issuesOf(body, parseWebhookStrict)).toEqual([issue]);
    expect(parsed.outcome === "known" && findDrift(parsed.event)).toEqual([issue]);
  });

  test("a new value of an open enumeration, but of a wrong type as invalid", () => {
    const enrolled = (access_type: unknown) => {
      const { data, ...envelope } = samples["contact.course.enrolled"];
      return { ...envelope, data: { ...data, access_type } };
    };
    expect(issuesOf(enrolled("partial_access"), parseWebhookStrict)).toEqual([
      {
        code: "undocumented_value",
        path: "/data/access_type",
        message: '/data/access_type must be a documented value, "full_access", but is "partial_access"',
      },
    ]);
    for (const wrong of [7, null])
      expect(issuesOf(enrolled(wrong), parseWebhookStrict)).toMatchObject([{ code: "invalid_payload" }]);
  });

  test("an undocumented type together with a broken envelope", () => {
    const { account: _, ...event } = unknownEvent;
    expect(issuesOf(event, parseWebhookStrict).map(({ code, path }) => [code, path])).toEqual([
      ["undocumented_type", "/type"],
      ["invalid_envelope", "/account"],
    ]);
  });

  test("nothing in the documented payloads", () => {
    expect(Object.values(samples).flatMap(findDrift)).toEqual([]);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
