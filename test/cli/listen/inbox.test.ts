import { describe, expect, test } from "vitest";
import { createInbox } from "../../../src/cli/listen/inbox.ts";

describe("an inbox keeps", () => {
  const delivery = (key: string, size: number) => ({
    family: "automation" as const,
    outcome: "known" as const,
    title: "",
    issues: [],
    drift: [],
    key,
    receivedAt: "",
    status: 200,
    path: "/",
    headers: [],
    body: Buffer.alloc(size),
  });

  test("the last thousand deliveries, of 8 MB at most", () => {
    const inbox = createInbox();
    for (let id = 1; id <= 1200; id++) inbox.add(delivery(`a:${id}`, 1));
    expect([inbox.find(200), inbox.find(201)?.number, inbox.after(0)]).toEqual([undefined, 201, expect.any(Array)]);
    expect(inbox.after(0)).toHaveLength(1000);
    for (let id = 1; id <= 60; id++) inbox.add(delivery(`b:${id}`, 999_000));
    expect(inbox.after(0)).toHaveLength(8);
  });

  test("no more than that with all that is known of them, such as the issues of a hostile one", () => {
    const inbox = createInbox();
    const issues = Array.from({ length: 100 }, () => ({
      code: "undocumented_key" as const,
      path: `/${"k".repeat(5000)}`,
      message: "m".repeat(5000),
    }));
    for (let id = 1; id <= 60; id++) inbox.add({ ...delivery(`b:${id}`, 10), drift: issues });
    expect(inbox.after(0)).toHaveLength(3);
  });

  test("the last hundred thousand keys", () => {
    const inbox = createInbox();
    for (let id = 0; id <= 100_000; id++) inbox.add(delivery(`a:${id}`, 0));
    expect(inbox.add(delivery("a:100000", 0)).duplicateOf).toBe(100_001);
    expect(inbox.add(delivery("a:0", 0)).duplicateOf).toBeUndefined();
  });
});
