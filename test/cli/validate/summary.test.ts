import { describe, expect, test } from "vitest";
import { edited, lines, payload, samples } from "../../support/deliveries.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { objectsIn, validateIn } from "../../support/validate-in.ts";

const validate = validateIn(temporaryFolder());
const { known, unknown, drifting } = payload;

describe("the summary", () => {
  test("names each new key and value once, with a count and an example", () => {
    const sale = structuredClone(samples["customer.sale.completed"]);
    for (const resource of sale.data.order_item.resources ?? []) Object.assign(resource, { x: 1 });
    const popup = edited({ "/data/funnel_step/type": "popup" }, samples["contact.optin.completed.funnel_step"]);
    const late = edited({ "/created_at": "yesterday", "/data/tag/color": 7 });
    const unknownDrifting = { ...unknown, sent: true };
    const { status, stdout } = validate(["a.ndjson", "b.json"], {
      "a.ndjson": lines(known, drifting, sale, popup, late),
      "b.json": JSON.stringify([popup, unknownDrifting, late]),
    });
    expect(status).toBe(0);
    expect(stdout).toBe(`8 deliveries: 7 known, 1 unknown, 0 invalid

known, by type
  4  contact.tag.added
  2  contact.optin.completed
  1  customer.sale.completed

unknown, by type
  1  contact.tag.painted

drift: undocumented, rejected by --strict
  3  contact.tag.added /data/tag/color is a new key (a.ndjson:2)
  2  contact.optin.completed /data/funnel_step/type has a new value, "popup" (a.ndjson:4)
  2  contact.tag.added /created_at is malformed: "yesterday" (a.ndjson:5)
  2  customer.sale.completed /data/order_item/resources/*/x is a new key (a.ndjson:3)
`);
  });

  test("lists a thousand types and keys, and counts what is beyond", () => {
    const many = Array.from({ length: 1500 }, (_, index) => [
      edited({ "/type": `type.${index}` }),
      edited({ [`/data/key_${index}`]: 1 }),
    ]);
    const { summary } = objectsIn(validate(["--json"], {}, lines(...many.flat())).stdout).at(-1);
    expect([Object.keys(summary.unknown).length, summary.drift.length]).toEqual([1000, 1000]);
    expect(summary.unlisted).toEqual({ unknown: 500, drift: 500 });
    expect(validate([], {}, lines(...many.flat())).stdout.match(/^ +500 {2}more, not listed$/gm)).toHaveLength(2);
  });
});

test("a new value is told from a new key, whatever the words in it", () => {
  const value = " must be a documented key, but is ";
  const popup = edited({ "/data/funnel_step/type": value }, samples["contact.optin.completed.funnel_step"]);
  const key = edited({ "/data/a must be a documented value, b": 1 });
  const { stdout } = validate([], {}, lines(popup, key));
  expect(stdout).toContain('/type has a new value, " must be a documented key, but is " (stdin:1)');
  expect(stdout).toContain("/data/a must be a documented value, b is a new key (stdin:2)");
});

test("--strict makes what is not documented invalid", () => {
  const { status, stdout } = validate(["--strict"], {}, lines(known, drifting, unknown));
  expect(status).toBe(2);
  expect(stdout).toBe(`stdin:2: /data/tag/color must be a documented key, but is "red"
stdin:3: /type must be a documented type, but is "contact.tag.painted"

3 deliveries: 1 known, 0 unknown, 2 invalid

known, by type
  1  contact.tag.added
`);
});
