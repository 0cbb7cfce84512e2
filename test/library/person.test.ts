import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../../generated/automation/samples.js";
import { personOf, type WebhookEvent } from "../../src/index.ts";
import { arbitraryEvent } from "../../src/testing.ts";
import { edited } from "../support/edits.ts";
import { invalid } from "../support/issues.ts";
import { unknownEvent } from "../support/unknown-event.ts";

const nobody = { email: null, contactId: null, firstName: null, lastName: null, fields: {}, ip: null };

describe("personOf", () => {
  test.for(Object.entries(samples))("finds the person of %s, and not the account", ([, sample]) => {
    const event = { ...sample, account: { email: "account@example.com" } } as WebhookEvent;
    const { email, contactId } = personOf(event);
    const { contact, customer } = event.data as { contact?: { id: number }; customer?: { contact_id: number } };
    expect(contactId).toBe(contact?.id ?? customer?.contact_id);
    expect(email).toMatch(/@/);
    expect(email).not.toBe("account@example.com");
  });

  test("knows the buyer of a sale by the id of the contact, with names, fields and address", () => {
    const { email, contactId, firstName, lastName, fields, ip } = personOf(samples["customer.sale.completed"]);
    expect([email, contactId, firstName, lastName, ip]).toEqual([
      "test-1922@systeme.io",
      20756080,
      "test-1922",
      "test-1922",
      "172.31.31.127",
    ]);
    expect(fields.country).toBe("FR");
  });

  test("takes an empty name, and fields that are [], for not known", () => {
    const sample = samples["contact.tag.added"];
    const named = edited(sample, "/data/contact/fields", { first_name: "", surname: null, size: 42 });
    expect(personOf(named)).toMatchObject({ firstName: null, lastName: null, fields: { first_name: "", size: "42" } });
    const bare = personOf(edited(sample, "/data/contact/fields", []));
    expect(bare).toMatchObject({ firstName: null, lastName: null });
    expect(Object.keys(bare.fields)).toEqual([]);
  });

  test("never takes the referrer for the person", () => {
    const { email, ...contact } = samples["contact.tag.added"].data.contact;
    const referred = { ...contact, referred_by_contact_id: 5, referred_by_contact_email: "referrer@example.com" };
    const body = edited(samples["contact.tag.added"], "/data/contact", referred);
    expect(personOf(invalid(body))).toMatchObject({ email: null, contactId: contact.id });
  });

  test("finds the contact of an event that mentions a customer too, and the buyer of a sale that mentions a contact", () => {
    const customer = { contact_id: 1, email: "customer@example.com" };
    const contact = { id: 2, email: "contact@example.com" };
    const { "contact.tag.added": tagged, "customer.sale.completed": sale } = samples;
    const among = (event: WebhookEvent, data: object) =>
      ({ ...event, data: { ...event.data, ...data } }) as WebhookEvent;
    expect(personOf(among(tagged, { customer, contact })).email).toBe("contact@example.com");
    expect(personOf(among(tagged, { customer: { loyalty: true } }))).toEqual(personOf(tagged));
    expect(personOf(among(sale, { customer, contact })).email).toBe("customer@example.com");
  });

  test("knows the address of every known event that has one, and the id of the contact", () => {
    fc.assert(
      fc.property(arbitraryEvent(fc), (event) => {
        const { contact, customer } = event.data as { contact?: { email: string }; customer?: { email: string } };
        const { email, contactId } = personOf(event);
        expect(email).toBe((event.type === "customer.sale.completed" ? customer : contact)?.email || null);
        expect(contactId).not.toBeNull();
      }),
    );
  });

  test("reads an event of an undocumented type in the same way", () => {
    const canceled = { ...samples["customer.sale.completed"], type: "customer.sale.canceled" };
    expect(personOf(canceled)).toEqual(personOf(samples["customer.sale.completed"]));
    expect(personOf({ ...unknownEvent, data: [] })).toEqual(nobody);
    expect(personOf({ ...unknownEvent, data: { contact: "Ada" } })).toEqual(nobody);
  });

  test("tells whose delivery is broken", () => {
    const broken = edited(samples["customer.sale.completed"], "/data/order_item", null);
    expect(personOf(invalid(broken)).email).toBe("test-1922@systeme.io");
    expect(personOf(invalid(JSON.stringify(broken))).contactId).toBe(20756080);
  });

  test.for(["no JSON", "{}", "null", '{"data":{"contact":{"id":"7","email":5,"fields":"abc","ip":{}}}}'])(
    "knows nobody in %s",
    (body) => {
      expect(personOf(invalid(body))).toEqual(nobody);
    },
  );

  test("is not led astray by keys that an envelope does not have", () => {
    const event = { ...samples["contact.tag.added"], body: { data: {} }, outcome: "invalid", issues: [] };
    expect(personOf(event)).toEqual(personOf(samples["contact.tag.added"]));
  });

  test("inherits nothing", () => {
    const body = JSON.parse('{ "data": { "__proto__": { "contact": { "id": 7, "email": "x@example.com" } } } }');
    expect(personOf(invalid(body))).toEqual(nobody);
  });
});
