import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expectTypeOf, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { schemas, strictSchemas } from "../../generated/automation/schemas.js";
import { isContactTagAdded, isEnvelope } from "../../generated/automation/validators/lenient.js";
import * as strict from "../../generated/automation/validators/strict.js";
import type {
  Contact,
  ContactCourseEnrolled,
  ContactFields,
  ContactOptinCompleted,
  ContactTagAdded,
  ContactTagRemoved,
  Customer,
  CustomerSaleCompleted,
  Envelope,
  EventMap,
  EventOf,
  EventType,
  Fields,
  FunnelStep,
  InvalidWebhook,
  OrderItem,
  PageModel,
  Person,
  Resource,
  UnknownEvent,
  WebhookEvent,
} from "../../src/index.ts";
import { dispatch, fieldsOf, personOf, priceOf, resourcesOf } from "../../src/index.ts";

declare const event: WebhookEvent;

describe("the union of events", () => {
  test("is narrowed by a switch on type", () => {
    switch (event.type) {
      case "contact.tag.added":
      case "contact.tag.removed":
        expectTypeOf(event).toEqualTypeOf<ContactTagAdded | ContactTagRemoved>();
        return;
      case "contact.optin.completed":
        expectTypeOf(event.data.funnel_step).toEqualTypeOf<FunnelStep | null | undefined>();
        if (event.data.page_model) expectTypeOf(event.data.page_model).toEqualTypeOf<PageModel>();
        return;
      case "customer.sale.completed":
        expectTypeOf(event.data.order_item.id).toEqualTypeOf<number>();
        return;
      default:
        // editor.test.ts shows that a switch over all types leaves nothing
        expectTypeOf(event).not.toEqualTypeOf<WebhookEvent>();
        expectTypeOf(event).not.toExtend<ContactOptinCompleted | CustomerSaleCompleted>();
    }
  });

  test("is not narrowed to what a case leaves out", () => {
    if (event.type !== "customer.sale.completed") {
      expectTypeOf(event).toEqualTypeOf<Exclude<WebhookEvent, CustomerSaleCompleted>>();
      expectTypeOf(event).not.toEqualTypeOf<WebhookEvent>();
    }
  });

  test("has no data that all events share without narrowing", () => {
    // @ts-expect-error a sale has a customer, and no contact
    event.data.contact;
  });

  test("is a well-formed delivery", () => {
    expectTypeOf<WebhookEvent>().toExtend<Envelope>();
    expectTypeOf<UnknownEvent>().toEqualTypeOf<Envelope>();
    expectTypeOf<UnknownEvent>().not.toExtend<WebhookEvent>();
  });
});

describe("an event is picked by its type", () => {
  test("with EventMap and EventOf", () => {
    expectTypeOf<EventMap["contact.tag.added"]>().toEqualTypeOf<ContactTagAdded>();
    expectTypeOf<EventOf<"contact.tag.added">>().toEqualTypeOf<ContactTagAdded>();
    expectTypeOf<EventOf<"contact.tag.added" | "contact.tag.removed">>().toEqualTypeOf<
      ContactTagAdded | ContactTagRemoved
    >();
    expectTypeOf<EventOf<EventType>>().toEqualTypeOf<WebhookEvent>();
    expectTypeOf<WebhookEvent["type"]>().toEqualTypeOf<EventType>();
    // @ts-expect-error no such type is documented
    expectTypeOf<EventOf<"contact.tag.add">>();
  });
});

describe("fields", () => {
  test("are a map or an empty array", () => {
    const read = (fields: ContactFields) => {
      if (Array.isArray(fields)) {
        expectTypeOf(fields).toEqualTypeOf<[]>();
      } else {
        expectTypeOf(fields.first_name).toEqualTypeOf<string | null | undefined>();
        expectTypeOf(fields.shoe_size).toEqualTypeOf<unknown>();
      }
    };
    read([]);
    read({ first_name: "Ada", shoe_size: "42", city: null });
    // @ts-expect-error an array with items is not a map
    read(["Ada"]);
    // @ts-expect-error values are strings
    read({ first_name: 7 });
  });
});

describe("an object whose keys are documented", () => {
  test("knows no other key, so that a typo is an error", () => {
    const sale = {} as CustomerSaleCompleted;
    // @ts-expect-error it is payment_processor
    sale.data.customer.payment_procesor;
    // @ts-expect-error it is funnel_step
    (({}) as ContactOptinCompleted).data.funnelStep;
    // @ts-expect-error it is created_at
    sale.createdAt;
  });

  test("has keys that are required, optional or null as documented", () => {
    type Sale = CustomerSaleCompleted["data"];
    expectTypeOf<Contact["id"]>().toEqualTypeOf<number>();
    expectTypeOf<Contact["email"]>().toEqualTypeOf<string>();
    expectTypeOf<Contact["ip"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Contact["referred_by_contact_id"]>().toEqualTypeOf<unknown>();
    expectTypeOf<Sale["coupon"]>().toEqualTypeOf<unknown>();
    expectTypeOf<Sale["order_item"]>().toEqualTypeOf<OrderItem>();
    expectTypeOf<Sale["customer"]["contact_id"]>().toEqualTypeOf<number>();
    expectTypeOf<Resource["quantity"]>().toEqualTypeOf<unknown>();
    expectTypeOf<undefined>().not.toExtend<Sale["order_item"]["id"]>();
    expectTypeOf<undefined>().toExtend<ContactOptinCompleted["data"]["page_model"]>();
    expectTypeOf<undefined>().not.toExtend<ContactOptinCompleted["data"]["contact"]>();
  });
});

describe("an open enumeration", () => {
  test("takes an unknown value, and nothing but strings", () => {
    type Access = NonNullable<ContactCourseEnrolled["data"]["access_type"]>;
    expectTypeOf<"full_access">().toExtend<Access>();
    expectTypeOf<"partial_access">().toExtend<Access>();
    expectTypeOf<string>().toExtend<Access>();
    expectTypeOf<number>().not.toExtend<Access>();
    expectTypeOf<null>().not.toExtend<Access>();
  });
});

describe("a precompiled validator", () => {
  test("is a type guard with errors", () => {
    const body: unknown = {};
    if (isContactTagAdded(body)) expectTypeOf(body).toEqualTypeOf<ContactTagAdded>();
    if (strict.isContactTagAdded(body)) expectTypeOf(body).toEqualTypeOf<ContactTagAdded>();
    if (isEnvelope(body)) expectTypeOf(body).toEqualTypeOf<Envelope>();
    expectTypeOf(isEnvelope.errors?.[0]?.instancePath).toEqualTypeOf<string | undefined>();
  });
});

describe("the schemas as a module", () => {
  test("compile with ajv as they are, by event type", () => {
    new Ajv2020({ strict: true }).compile<ContactTagAdded>(schemas["contact.tag.added"]);
    new Ajv2020({ strict: true }).compile(strictSchemas.webhook);
    expectTypeOf<keyof typeof schemas>().toEqualTypeOf<EventType | "webhook" | "envelope">();
    // @ts-expect-error no such type is documented
    schemas["contact.tag.add"];
  });
});

describe("a sample", () => {
  const sale = samples["customer.sale.completed"];

  test("is an event, although it is frozen", () => {
    const act = (event: WebhookEvent) => event.type;
    act(sale);
    act(samples["contact.optin.completed.page_model"]);
    dispatch(sale, {});
    const copy: CustomerSaleCompleted = structuredClone(sale);
    copy.data.order_item.id = 7;
    expectTypeOf(sale.type).toEqualTypeOf<"customer.sale.completed">();
    expectTypeOf(sale.data.customer.payment_processor).toEqualTypeOf<Customer["payment_processor"]>();
  });

  test("cannot be changed at any depth", () => {
    // @ts-expect-error it is frozen
    sale.data.order_item.id = 7;
    // @ts-expect-error so are the items of arrays
    for (const resource of sale.data.order_item.resources ?? []) resource.type = "systemeio_tag";
    // @ts-expect-error and the samples
    samples["customer.sale.completed"] = sale;
  });
});

describe("the fields of a contact", () => {
  test("are optional strings, the known ones and any other", () => {
    const fields = fieldsOf([]);
    expectTypeOf(fields.first_name).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields.last_name).toEqualTypeOf<string | undefined>();
    // @ts-expect-error a slug need not be there
    fields.last_name.toUpperCase();
  });
});

describe("dispatch", () => {
  const event = {} as WebhookEvent | UnknownEvent;

  test("gives each handler the event of its type", () => {
    dispatch(event, {
      "contact.tag.added": (tagged) => expectTypeOf(tagged).toEqualTypeOf<ContactTagAdded>(),
      unknown: (unknown) => expectTypeOf(unknown).toEqualTypeOf<UnknownEvent>(),
      default: (any) => expectTypeOf(any).toEqualTypeOf<WebhookEvent | UnknownEvent>(),
    });
  });

  test("returns what a handler returns, or nothing unless there is a default", () => {
    expectTypeOf(dispatch(event, { unknown: () => 1 })).toEqualTypeOf<number | undefined>();
    expectTypeOf(dispatch(event, { unknown: () => 1, default: () => 2 })).toEqualTypeOf<number>();
  });

  test("takes no type that is not documented", () => {
    // @ts-expect-error contact.tag.add is a typo
    dispatch(event, { "contact.tag.add": () => 1 });
  });
});

describe("the essentials", () => {
  const sale = {} as CustomerSaleCompleted;

  test("are told of any event and of an invalid delivery", () => {
    const person = personOf({} as WebhookEvent | UnknownEvent | InvalidWebhook);
    expectTypeOf(person).toEqualTypeOf<Person>();
    expectTypeOf(person.email).toEqualTypeOf<string | null>();
    expectTypeOf(person.fields).toEqualTypeOf<Fields>();
    expectTypeOf({} as InvalidWebhook["type"]).toEqualTypeOf<EventType | undefined>();
    // @ts-expect-error the outcome known is not the event in it
    personOf({ outcome: "known", event: sale });
  });

  test("of a sale are told of nothing else", () => {
    expectTypeOf(priceOf(sale).basis).toEqualTypeOf<"list" | "paid" | null>();
    expectTypeOf(resourcesOf({} as InvalidWebhook)[0]?.name).toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error only a sale has a price
    priceOf({} as WebhookEvent);
    // @ts-expect-error only a sale has resources
    resourcesOf({} as ContactTagAdded);
  });
});
