import { describe, expect, test } from "vitest";
import { mask } from "../../../src/cli/listen/mask.ts";
import { parseWebhook, parseWebhookStrict } from "../../../src/index.ts";
import { samples } from "../../support/deliveries.ts";
import { unknownEventWith } from "../../support/unknown-event.ts";

describe("a masked payload", () => {
  test.for(Object.entries(samples))("of %s is as good a sample, without its people", ([, sample]) => {
    const masked = mask(sample);
    expect(parseWebhookStrict(masked).outcome).toBe("known");
    expect(JSON.stringify(masked)).not.toMatch(/temochka|readmeimfamous|Testovich|test-1922|31\.173|172\.31/);
    const ids = (value: unknown) => JSON.stringify(value).match(/"\w*id":\d+/g);
    expect(ids(masked)).toEqual(ids(sample));
  });

  test("has what is personal replaced by the same form, wherever it stands", () => {
    const contact = {
      id: 7,
      email: "Ada.Lovelace+x@example.org",
      name: "Ada Lovelace",
      phone: "+44 20 7946-0958",
      mobile: 447946095812,
      ip: "2001:db8:85a3::8a2e:370:7334",
      fields: {
        first_name: "Ada",
        surname: "Lovelace",
        phone_number: "+44 20 7946 0958",
        country: "GB",
        city: "Élancourt",
        postcode: "W1 2AB",
        tax_number: "",
        shoe_size: null,
        number: 41.5,
        constructor: "Ada",
        "ada@exämple.org": "x",
        favorite: "Ünique Ω7",
        second_address: "ada.lovelace+x@example.org",
      },
    };
    const text = "by Ada.Lovelace+x@example.org from 203.0.113.9 at 09:52:38";
    const url = "https://example.org/u/bob%40example.org?utm_source=mail&name=Ada%20L&e=ada%40example.org#top";
    expect(mask(unknownEventWith({ contact, note: text, source_url: url }))).toEqual({
      ...unknownEventWith({
        contact: {
          id: 7,
          email: "person1@example.com",
          name: "Xxx Xxxxxxxx",
          phone: "+12 34 5678-9012",
          mobile: 123456789012,
          ip: "2001:db8::2",
          fields: {
            first_name: "Jo",
            surname: "Example",
            phone_number: "+12 34 5678 9012",
            country: "GB",
            city: "Exampleton",
            postcode: "X1 2XX",
            tax_number: "",
            shoe_size: null,
            number: 12.3,
            constructor: "Xxx",
            "person3@example.com": "x",
            favorite: "Xxxxxx X1",
            second_address: "person1@example.com",
          },
        },
        note: "by person1@example.com from 192.0.2.4 at 09:52:38",
        source_url: "https://example.org/u/person5@example.com?utm_source=mail&name=XxxxX&e=xxxxxxxxxxx.xxx#top",
      }),
      account: { email: "person6@example.com" },
    });
  });

  test.for(["a", "?", "1.", ":", "@"])(
    "of very many '%s' is made, which quadratic work would not get done",
    { timeout: 20_000 },
    (text) => {
      const note = text.repeat(900_000 / text.length);
      expect(parseWebhook(mask(unknownEventWith({ note }))).outcome).toBe("unknown");
    },
  );
});
