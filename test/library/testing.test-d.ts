import fc, * as namespace from "fast-check";
import { describe, expectTypeOf, test } from "vitest";
import type {
  ContactOptinCompleted,
  ContactTagAdded,
  CustomerSaleCompleted,
  Resource,
  WebhookEvent,
} from "../../src/index.ts";
import { arbitraryEvent, buildEvent, type Overrides } from "../../src/testing.ts";

describe("buildEvent", () => {
  test("returns the event of the type, or of the payload, which can be changed", () => {
    const sale = buildEvent("customer.sale.completed");
    expectTypeOf(sale).toEqualTypeOf<CustomerSaleCompleted>();
    sale.data.order_item.id = 7;
    expectTypeOf(buildEvent("contact.optin.completed")).toEqualTypeOf<ContactOptinCompleted>();
    expectTypeOf(buildEvent("contact.optin.completed.page_model")).toEqualTypeOf<ContactOptinCompleted>();
    expectTypeOf(buildEvent("contact.tag.added" as WebhookEvent["type"])).toEqualTypeOf<WebhookEvent>();
  });

  test("takes any part of the event, and null or undefined where the contract has them", () => {
    buildEvent("contact.tag.added", { data: { contact: { fields: { city: null, shoe_size: "42" } } } });
    buildEvent("contact.tag.added", { account: undefined, data: { contact: { fields: [] } } }, { fresh: true });
    buildEvent("contact.optin.completed.page_model", { data: { page_model: null, source_url: undefined } });
    buildEvent("customer.sale.completed", {
      data: {
        customer: { payment_processor: "mollie" },
        offer_price_plan: undefined,
        price_plan: { amount: 4900 },
        order_item: { resources: [{ type: "systemeio_tag", data: { id: 7 } }] },
        coupon: { code: "VIP" },
      },
    });
    const resources: readonly Resource[] = [];
    buildEvent("customer.sale.completed", { data: { order_item: { resources } } });
    const tagged = (overrides: Overrides<ContactTagAdded>) =>
      buildEvent("contact.tag.added", overrides, { fresh: true });
    expectTypeOf(tagged({ data: { tag: { name: "VIP" } } })).toEqualTypeOf<ContactTagAdded>();
  });

  test("takes no value that the contract rejects", () => {
    // @ts-expect-error an id is a number
    buildEvent("contact.tag.added", { data: { tag: { id: "7" } } });
    // @ts-expect-error an email address is never null
    buildEvent("contact.tag.added", { data: { contact: { email: null } } });
    // @ts-expect-error nor missing
    buildEvent("contact.tag.added", { data: { contact: { email: undefined } } });
    // @ts-expect-error fields are an object or an empty array
    buildEvent("contact.tag.added", { data: { contact: { fields: ["Ada"] } } });
    // @ts-expect-error the type stays
    buildEvent("contact.tag.added", { type: "contact.tag.removed" });
    // @ts-expect-error the items of an array are whole, and this is no item
    buildEvent("customer.sale.completed", { data: { order_item: { resources: [{ type: 7 }] } } });
    // @ts-expect-error it is created_at
    buildEvent("contact.tag.added", { createdAt: "2021-10-05T09:52:38+00:00" });
    // @ts-expect-error a tag is added to a contact, not to a customer
    buildEvent("contact.tag.added", { data: { customer: {} } });
  });

  test("takes no name that is not documented", () => {
    // @ts-expect-error contact.tag.add is a typo
    buildEvent("contact.tag.add");
    // @ts-expect-error it is page_model
    buildEvent("contact.optin.completed.blog");
  });
});

describe("arbitraryEvent", () => {
  test("gives an arbitrary of the event, with fast-check in whatever way it is imported", () => {
    expectTypeOf(arbitraryEvent(fc, "contact.tag.added")).toEqualTypeOf<fc.Arbitrary<ContactTagAdded>>();
    expectTypeOf(arbitraryEvent(namespace)).toEqualTypeOf<fc.Arbitrary<WebhookEvent>>();
    fc.assert(fc.property(arbitraryEvent(fc), ({ created_at }) => created_at.length >= 0));
  });

  test("takes no type that is not documented", () => {
    // @ts-expect-error contact.tag.add is a typo
    arbitraryEvent(fc, "contact.tag.add");
  });
});
