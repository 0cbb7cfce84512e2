import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createInbox } from "../../../src/cli/listen/inbox.ts";
import { judge } from "../../../src/cli/listen/judge.ts";
import { createReceiver, type ReceiverSettings } from "../../../src/cli/listen/receiver.ts";
import { body } from "../../support/deliveries.ts";
import { post } from "../../support/listener.ts";

/** Delivers to a receiver of which something fails. */
async function delivered(failing: Partial<ReceiverSettings>) {
  const saved: string[] = [];
  const refusals: string[] = [];
  const receiver = createReceiver({
    hops: 1,
    timeoutMs: 5000,
    inbox: createInbox(),
    hide: (text) => text,
    judge: async ({ body, headers }) => judge(body, headers, false),
    save: async (line) => void saved.push(line.toString()),
    page: () => false,
    onDelivery() {},
    onRefusal: (refusal) => void refusals.push(refusal),
    ...failing,
  });
  onTestFinished(() => void receiver.close());
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { status, text } = await post(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, body.known);
  return { status, answer: JSON.parse(text), saved, refusals };
}

const fail = () => {
  throw new Error("Invalid string length");
};

test("a delivery that cannot be judged is saved, and answered with 500", async () => {
  expect(await delivered({ judge: async () => fail() })).toEqual({
    status: 500,
    answer: { error: "the delivery could not be judged; it is saved where --save is used" },
    saved: [`${body.known}\n`],
    refusals: ["POST /: Invalid string length"],
  });
});

test("a delivery that cannot be printed is saved, and answered as if it could", async () => {
  expect(await delivered({ onDelivery: fail })).toEqual({
    status: 200,
    answer: { outcome: "known" },
    saved: [`${body.known}\n`],
    refusals: ["#1 cannot be shown: Invalid string length"],
  });
});
