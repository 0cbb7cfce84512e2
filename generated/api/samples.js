// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

export const samples = /* @__PURE__ */ freeze({
  "CONTACT_CREATED": {
    "contact": {
      "id": 447001122,
      "email": "zoe.martin@example.com",
      "registeredAt": "2026-09-27T20:14:05+00:00",
      "locale": "en",
      "sourceURL": null,
      "unsubscribed": false,
      "bounced": false,
      "needsConfirmation": false,
      "fields": [
        {
          "fieldName": "First name",
          "slug": "first_name",
          "value": "Zoé"
        },
        {
          "fieldName": "Last name",
          "slug": "surname",
          "value": "Martin"
        }
      ],
      "tags": []
    }
  },
  "CONTACT_OPT_IN": {
    "contact": {
      "id": 447001122,
      "email": "zoe.martin@example.com",
      "registeredAt": "2026-09-27T20:14:05+00:00",
      "locale": "en",
      "sourceURL": "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
      "unsubscribed": false,
      "bounced": false,
      "needsConfirmation": false,
      "fields": [
        {
          "fieldName": "First name",
          "slug": "first_name",
          "value": "Zoé"
        },
        {
          "fieldName": "Last name",
          "slug": "surname",
          "value": "Martin"
        }
      ],
      "tags": [
        {
          "id": 900101,
          "name": "Newsletter"
        }
      ]
    }
  },
  "CONTACT_TAG_ADDED": {
    "contact": {
      "id": 447001122,
      "email": "zoe.martin@example.com",
      "fields": [
        {
          "fieldName": "First name",
          "slug": "first_name",
          "value": "Zoé"
        }
      ],
      "tags": [
        {
          "id": 900101,
          "name": "Newsletter"
        },
        {
          "id": 900102,
          "name": "Café / customers"
        }
      ]
    },
    "tag": {
      "id": 900102,
      "name": "Café / customers"
    }
  },
  "CONTACT_TAG_REMOVED.contact": {
    "contact": {
      "id": 447001122,
      "email": "zoe.martin@example.com",
      "fields": [
        {
          "fieldName": "First name",
          "slug": "first_name",
          "value": "Zoé"
        }
      ],
      "tags": [
        {
          "id": 900101,
          "name": "Newsletter"
        }
      ]
    },
    "tag": {
      "id": 900102,
      "name": "Café / customers"
    }
  },
  "CONTACT_TAG_REMOVED.contact_in_contact": {
    "contact": {
      "contact": {
        "id": 447001122,
        "email": "zoe.martin@example.com",
        "registeredAt": "2026-09-27T20:14:05+00:00",
        "locale": "en",
        "sourceURL": "https://www.example.com/free-guide?utm_source=newsletter",
        "unsubscribed": false,
        "bounced": false,
        "needsConfirmation": false,
        "fields": [
          {
            "fieldName": "First name",
            "slug": "first_name",
            "value": "Zoé"
          }
        ],
        "tags": [
          {
            "id": 900101,
            "name": "Newsletter"
          }
        ]
      }
    },
    "tag": {
      "id": 900103,
      "name": "Crème / leads"
    }
  },
  "SALE_NEW.physical_product": {
    "customer": {
      "id": 31000456,
      "contactId": 447001122,
      "clientIp": "2001:db8::7",
      "email": "zoe.martin@example.com",
      "fields": {
        "first_name": "Zoé",
        "surname": "Martin",
        "phone_number": "",
        "country": "FR",
        "street_address": "1 rue de l’Exemple",
        "postcode": "75000",
        "city": "Paris"
      },
      "paymentProcessor": "cash on delivery",
      "sourceUrl": "https://www.example.com/order?utm_source=newsletter"
    },
    "coupon": null,
    "funnelStep": {
      "id": 5100321,
      "name": "Order form",
      "type": "offer-form",
      "funnel": {
        "id": 1200654,
        "name": "Café crème"
      }
    },
    "checkoutPage": null,
    "order": {
      "id": 61000789,
      "createdAt": "2026-09-27T20:16:25+00:00",
      "totalPrice": 1490,
      "vat": 0,
      "discountAmount": null,
      "discountType": null,
      "shippingFee": null
    },
    "orderItem": {
      "id": 71000987,
      "createdAt": "2026-09-27T20:16:25+00:00",
      "resources": [
        {
          "course": null,
          "courseBundle": null,
          "enrollmentAccessType": null,
          "enrollmentDrippingAccessCourse": null,
          "physicalProduct": {
            "id": 8100,
            "name": "Cup “Café”",
            "options": []
          },
          "tag": null
        }
      ]
    },
    "pricePlan": {
      "id": 4100654,
      "name": "Cup",
      "innerName": "Cup, spring",
      "type": "one_shot",
      "amount": 1990,
      "currency": "eur",
      "recurringOptions": null,
      "statementDescriptor": ""
    }
  },
  "SALE_NEW.tag": {
    "customer": {
      "id": 31000457,
      "contactId": 447001133,
      "clientIp": "192.0.2.44",
      "email": "amir.khan@example.com",
      "fields": {
        "first_name": "Amir",
        "surname": "Khan",
        "phone_number": "",
        "country": "GB",
        "street_address": "1 Example Street",
        "postcode": "AB1 2CD",
        "city": "London"
      },
      "paymentProcessor": "stripe",
      "sourceUrl": "https://www.example.com/order?utm_source=newsletter"
    },
    "coupon": null,
    "funnelStep": {
      "id": 5100321,
      "name": "Order form",
      "type": "offer-form",
      "funnel": {
        "id": 1200654,
        "name": "Café crème"
      }
    },
    "checkoutPage": null,
    "order": {
      "id": 61000790,
      "createdAt": "2026-10-02T07:41:10+00:00",
      "totalPrice": 1490,
      "vat": 0,
      "discountAmount": null,
      "discountType": null,
      "shippingFee": null
    },
    "orderItem": {
      "id": 71000988,
      "createdAt": "2026-10-02T07:41:10+00:00",
      "resources": [
        {
          "course": null,
          "courseBundle": null,
          "enrollmentAccessType": null,
          "enrollmentDrippingAccessCourse": null,
          "physicalProduct": null,
          "tag": {
            "id": 900103,
            "name": "Customer: guide"
          }
        }
      ]
    },
    "pricePlan": {
      "id": 4100655,
      "name": "Guide",
      "innerName": "Guide, early bird",
      "type": "one_shot",
      "amount": 1490,
      "currency": "gbp",
      "recurringOptions": null,
      "statementDescriptor": "EXAMPLE"
    }
  },
  "SALE_NEW.version_1": {
    "customer": {
      "id": 31000457,
      "contactId": 447001133,
      "clientIp": "192.0.2.44",
      "email": "amir.khan@example.com",
      "fields": {
        "first_name": "Amir",
        "surname": "Khan",
        "phone_number": "",
        "country": "GB",
        "street_address": "1 Example Street",
        "postcode": "AB1 2CD",
        "city": "London"
      },
      "paymentProcessor": "stripe",
      "sourceUrl": "https://www.example.com/order?utm_source=newsletter"
    },
    "coupon": null,
    "funnelStep": {
      "id": 5100321,
      "name": "Order form",
      "type": "offer-form",
      "funnel": {
        "id": 1200654,
        "name": "Café crème"
      }
    },
    "order": {
      "id": 51000790,
      "createdAt": "2025-03-04T10:20:30+00:00",
      "totalPrice": null,
      "vat": null,
      "discountAmount": null,
      "discountType": null,
      "shippingFee": null
    },
    "orderItem": {
      "id": 61000988,
      "createdAt": "2025-03-04T10:20:30+00:00",
      "resources": [
        {
          "course": null,
          "courseBundle": null,
          "enrollmentAccessType": null,
          "enrollmentDrippingAccessCourse": null,
          "physicalProduct": null,
          "tag": {
            "id": 900103,
            "name": "Customer: guide"
          }
        }
      ]
    },
    "pricePlan": {
      "id": 4100655,
      "name": "Guide",
      "innerName": "Guide, early bird",
      "type": "one_shot",
      "amount": 1490,
      "currency": "eur",
      "recurringOptions": null,
      "statementDescriptor": "EXAMPLE"
    }
  }
});

export const bodies = {
  "CONTACT_CREATED": "{\"contact\":{\"id\":447001122,\"email\":\"zoe.martin@example.com\",\"registeredAt\":\"2026-09-27T20:14:05+00:00\",\"locale\":\"en\",\"sourceURL\":null,\"unsubscribed\":false,\"bounced\":false,\"needsConfirmation\":false,\"fields\":[{\"fieldName\":\"First name\",\"slug\":\"first_name\",\"value\":\"Zo\\u00e9\"},{\"fieldName\":\"Last name\",\"slug\":\"surname\",\"value\":\"Martin\"}],\"tags\":[]}}",
  "CONTACT_OPT_IN": "{\"contact\":{\"id\":447001122,\"email\":\"zoe.martin@example.com\",\"registeredAt\":\"2026-09-27T20:14:05+00:00\",\"locale\":\"en\",\"sourceURL\":\"https:\\/\\/www.example.com\\/free-guide?utm_source=newsletter&utm_campaign=spring\",\"unsubscribed\":false,\"bounced\":false,\"needsConfirmation\":false,\"fields\":[{\"fieldName\":\"First name\",\"slug\":\"first_name\",\"value\":\"Zo\\u00e9\"},{\"fieldName\":\"Last name\",\"slug\":\"surname\",\"value\":\"Martin\"}],\"tags\":[{\"id\":900101,\"name\":\"Newsletter\"}]}}",
  "CONTACT_TAG_ADDED": "{\"contact\":{\"id\":447001122,\"email\":\"zoe.martin@example.com\",\"fields\":[{\"fieldName\":\"First name\",\"slug\":\"first_name\",\"value\":\"Zo\\u00e9\"}],\"tags\":[{\"id\":900101,\"name\":\"Newsletter\"},{\"id\":900102,\"name\":\"Caf\\u00e9 \\/ customers\"}]},\"tag\":{\"id\":900102,\"name\":\"Caf\\u00e9 \\/ customers\"}}",
  "CONTACT_TAG_REMOVED.contact": "{\"contact\":{\"id\":447001122,\"email\":\"zoe.martin@example.com\",\"fields\":[{\"fieldName\":\"First name\",\"slug\":\"first_name\",\"value\":\"Zo\\u00e9\"}],\"tags\":[{\"id\":900101,\"name\":\"Newsletter\"}]},\"tag\":{\"id\":900102,\"name\":\"Caf\\u00e9 \\/ customers\"}}",
  "CONTACT_TAG_REMOVED.contact_in_contact": "{\"contact\":{\"contact\":{\"id\":447001122,\"email\":\"zoe.martin@example.com\",\"registeredAt\":\"2026-09-27T20:14:05+00:00\",\"locale\":\"en\",\"sourceURL\":\"https:\\/\\/www.example.com\\/free-guide?utm_source=newsletter\",\"unsubscribed\":false,\"bounced\":false,\"needsConfirmation\":false,\"fields\":[{\"fieldName\":\"First name\",\"slug\":\"first_name\",\"value\":\"Zo\\u00e9\"}],\"tags\":[{\"id\":900101,\"name\":\"Newsletter\"}]}},\"tag\":{\"id\":900103,\"name\":\"Cr\\u00e8me \\/ leads\"}}",
  "SALE_NEW.physical_product": "{\"customer\":{\"id\":31000456,\"contactId\":447001122,\"clientIp\":\"2001:db8::7\",\"email\":\"zoe.martin@example.com\",\"fields\":{\"first_name\":\"Zo\\u00e9\",\"surname\":\"Martin\",\"phone_number\":\"\",\"country\":\"FR\",\"street_address\":\"1 rue de l\\u2019Exemple\",\"postcode\":\"75000\",\"city\":\"Paris\"},\"paymentProcessor\":\"cash on delivery\",\"sourceUrl\":\"https:\\/\\/www.example.com\\/order?utm_source=newsletter\"},\"coupon\":null,\"funnelStep\":{\"id\":5100321,\"name\":\"Order form\",\"type\":\"offer-form\",\"funnel\":{\"id\":1200654,\"name\":\"Caf\\u00e9 cr\\u00e8me\"}},\"checkoutPage\":null,\"order\":{\"id\":61000789,\"createdAt\":\"2026-09-27T20:16:25+00:00\",\"totalPrice\":1490,\"vat\":0.0,\"discountAmount\":null,\"discountType\":null,\"shippingFee\":null},\"orderItem\":{\"id\":71000987,\"createdAt\":\"2026-09-27T20:16:25+00:00\",\"resources\":[{\"course\":null,\"courseBundle\":null,\"enrollmentAccessType\":null,\"enrollmentDrippingAccessCourse\":null,\"physicalProduct\":{\"id\":8100,\"name\":\"Cup \\u201cCaf\\u00e9\\u201d\",\"options\":[]},\"tag\":null}]},\"pricePlan\":{\"id\":4100654,\"name\":\"Cup\",\"innerName\":\"Cup, spring\",\"type\":\"one_shot\",\"amount\":1990,\"currency\":\"eur\",\"recurringOptions\":null,\"statementDescriptor\":\"\"}}",
  "SALE_NEW.tag": "{\"customer\":{\"id\":31000457,\"contactId\":447001133,\"clientIp\":\"192.0.2.44\",\"email\":\"amir.khan@example.com\",\"fields\":{\"first_name\":\"Amir\",\"surname\":\"Khan\",\"phone_number\":\"\",\"country\":\"GB\",\"street_address\":\"1 Example Street\",\"postcode\":\"AB1 2CD\",\"city\":\"London\"},\"paymentProcessor\":\"stripe\",\"sourceUrl\":\"https:\\/\\/www.example.com\\/order?utm_source=newsletter\"},\"coupon\":null,\"funnelStep\":{\"id\":5100321,\"name\":\"Order form\",\"type\":\"offer-form\",\"funnel\":{\"id\":1200654,\"name\":\"Caf\\u00e9 cr\\u00e8me\"}},\"checkoutPage\":null,\"order\":{\"id\":61000790,\"createdAt\":\"2026-10-02T07:41:10+00:00\",\"totalPrice\":1490,\"vat\":0.0,\"discountAmount\":null,\"discountType\":null,\"shippingFee\":null},\"orderItem\":{\"id\":71000988,\"createdAt\":\"2026-10-02T07:41:10+00:00\",\"resources\":[{\"course\":null,\"courseBundle\":null,\"enrollmentAccessType\":null,\"enrollmentDrippingAccessCourse\":null,\"physicalProduct\":null,\"tag\":{\"id\":900103,\"name\":\"Customer: guide\"}}]},\"pricePlan\":{\"id\":4100655,\"name\":\"Guide\",\"innerName\":\"Guide, early bird\",\"type\":\"one_shot\",\"amount\":1490,\"currency\":\"gbp\",\"recurringOptions\":null,\"statementDescriptor\":\"EXAMPLE\"}}",
  "SALE_NEW.version_1": "{\"customer\":{\"id\":31000457,\"contactId\":447001133,\"clientIp\":\"192.0.2.44\",\"email\":\"amir.khan@example.com\",\"fields\":{\"first_name\":\"Amir\",\"surname\":\"Khan\",\"phone_number\":\"\",\"country\":\"GB\",\"street_address\":\"1 Example Street\",\"postcode\":\"AB1 2CD\",\"city\":\"London\"},\"paymentProcessor\":\"stripe\",\"sourceUrl\":\"https:\\/\\/www.example.com\\/order?utm_source=newsletter\"},\"coupon\":null,\"funnelStep\":{\"id\":5100321,\"name\":\"Order form\",\"type\":\"offer-form\",\"funnel\":{\"id\":1200654,\"name\":\"Caf\\u00e9 cr\\u00e8me\"}},\"order\":{\"id\":51000790,\"createdAt\":\"2025-03-04T10:20:30+00:00\",\"totalPrice\":null,\"vat\":null,\"discountAmount\":null,\"discountType\":null,\"shippingFee\":null},\"orderItem\":{\"id\":61000988,\"createdAt\":\"2025-03-04T10:20:30+00:00\",\"resources\":[{\"course\":null,\"courseBundle\":null,\"enrollmentAccessType\":null,\"enrollmentDrippingAccessCourse\":null,\"physicalProduct\":null,\"tag\":{\"id\":900103,\"name\":\"Customer: guide\"}}]},\"pricePlan\":{\"id\":4100655,\"name\":\"Guide\",\"innerName\":\"Guide, early bird\",\"type\":\"one_shot\",\"amount\":1490,\"currency\":\"eur\",\"recurringOptions\":null,\"statementDescriptor\":\"EXAMPLE\"}}"
};

function freeze(value) {
  for (const child of Object.values(value)) if (typeof child === "object" && child !== null) freeze(child);
  return Object.freeze(value);
}
