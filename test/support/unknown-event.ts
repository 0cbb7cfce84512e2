import type { UnknownEvent } from "../../src/index.ts";

/** An event of a type that is not documented, with these data. */
export function unknownEvent(data: Record<string, unknown>): UnknownEvent {
  return { type: "a.b", data, account: { email: "owner@example.org" }, created_at: "2026-01-01T00:00:00+00:00" };
}
