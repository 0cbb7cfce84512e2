// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

export const schemas = {
  "CONTACT_CREATED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:CONTACT_CREATED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Contact created",
    "description": "Sent when a contact is created",
    "type": "object",
    "required": [
      "contact"
    ],
    "properties": {
      "contact": {
        "description": "The contact that was created",
        "$ref": "#/$defs/contact"
      }
    },
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ]
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ]
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ]
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              }
            }
          }
        }
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "null"
                ]
              },
              {}
            ]
          }
        }
      }
    }
  },
  "CONTACT_OPT_IN": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:CONTACT_OPT_IN",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: a visitor who is a new contact causes two deliveries, this one and one of `CONTACT_CREATED`. Settled by: the deliveries to a webhook with both events for one new subscriber.",
    "title": "Contact opted in",
    "description": "Sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before",
    "type": "object",
    "required": [
      "contact"
    ],
    "properties": {
      "contact": {
        "description": "The contact that subscribed; the delivery does not say through which form",
        "$ref": "#/$defs/contact"
      }
    },
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ]
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ]
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ]
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              }
            }
          }
        }
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "null"
                ]
              },
              {}
            ]
          }
        }
      }
    }
  },
  "CONTACT_TAG_ADDED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:CONTACT_TAG_ADDED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag added",
    "description": "Sent when a tag is added to a contact",
    "type": "object",
    "required": [
      "contact",
      "tag"
    ],
    "properties": {
      "contact": {
        "description": "The contact that now carries the tag",
        "$ref": "#/$defs/contact"
      },
      "tag": {
        "description": "The tag that was added",
        "$ref": "#/$defs/tag"
      }
    },
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ]
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ]
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ]
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              }
            }
          }
        }
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "null"
                ]
              },
              {}
            ]
          }
        }
      },
      "tag": {
        "title": "Tag",
        "description": "A label that the account puts on contacts",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              900102,
              900103
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Café / customers",
              "Crème / leads"
            ]
          }
        }
      }
    }
  },
  "CONTACT_TAG_REMOVED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:CONTACT_TAG_REMOVED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag removed",
    "description": "Sent when a tag is removed from a contact",
    "type": "object",
    "required": [
      "contact",
      "tag"
    ],
    "properties": {
      "contact": {
        "description": "The contact that had the tag: itself, as receivers report, or under another `contact`, as in the documentation; take both",
        "$comment": "Inferred: the contact within a contact is a slip of the documentation. Settled by: a captured removal of a tag.",
        "anyOf": [
          {
            "$ref": "#/$defs/contact"
          },
          {
            "description": "As in the documentation",
            "type": "object",
            "required": [
              "contact"
            ],
            "properties": {
              "contact": {
                "description": "The contact that had the tag",
                "$ref": "#/$defs/contact"
              }
            }
          }
        ]
      },
      "tag": {
        "description": "The tag that was removed",
        "$ref": "#/$defs/tag"
      }
    },
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ]
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ]
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ]
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": [
              "boolean",
              "null"
            ],
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "properties": {
                "id": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              }
            }
          }
        }
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "anyOf": [
              {
                "type": [
                  "string",
                  "null"
                ]
              },
              {}
            ]
          }
        }
      },
      "tag": {
        "title": "Tag",
        "description": "A label that the account puts on contacts",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              900102,
              900103
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Café / customers",
              "Crème / leads"
            ]
          }
        }
      }
    }
  },
  "SALE_CANCELED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:SALE_CANCELED",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: the body holds the same as that of a new sale, by a paraphrase of the documentation, so that it names the sale by `orderItem.id`. Settled by: a captured cancellation of each kind, and a refunded instalment of a subscription, of which it is not known whether it sends one.",
    "title": "Sale canceled",
    "description": "Sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published",
    "type": "object",
    "additionalProperties": true,
    "$defs": {}
  },
  "SALE_NEW": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:SALE_NEW",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: a sale of schema version 1 differs in nothing but the missing `checkoutPage`. Settled by: the same sale in both versions.",
    "title": "New sale",
    "description": "Sent when a customer buys something; receivers report one delivery for each item of the order",
    "type": "object",
    "required": [
      "customer",
      "order",
      "orderItem"
    ],
    "properties": {
      "customer": {
        "description": "The buyer and how they paid",
        "$ref": "#/$defs/customer"
      },
      "coupon": {
        "description": "The coupon that was used; seen only as null",
        "$comment": "Inferred: null when none was used, an object with `innerName`, `code`, `discountAmount`, `discountType`, `expirationDate` and `limitOfUse` otherwise, as in one copy of the documentation. Settled by: a captured sale with a coupon.",
        "anyOf": [
          {
            "enum": [
              null
            ]
          },
          {}
        ]
      },
      "funnelStep": {
        "description": "The page with the order form",
        "$comment": "Inferred: null for a sale through a checkout page. Settled by: a captured sale of a checkout page.",
        "anyOf": [
          {
            "$ref": "#/$defs/funnelStep"
          },
          {
            "type": "null"
          }
        ]
      },
      "checkoutPage": {
        "description": "The checkout page of the sale, if it was not made on a page of a funnel; absent in schema version 1, seen only as null",
        "$comment": "Inferred: null for a sale in a funnel, an object otherwise. Settled by: a captured sale of a checkout page.",
        "anyOf": [
          {
            "enum": [
              null
            ]
          },
          {}
        ]
      },
      "order": {
        "description": "The order that the item belongs to",
        "$ref": "#/$defs/order"
      },
      "orderItem": {
        "description": "The item that was sold",
        "$ref": "#/$defs/orderItem"
      },
      "pricePlan": {
        "description": "The price plan of the item",
        "anyOf": [
          {
            "$ref": "#/$defs/pricePlan"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "$defs": {
      "customer": {
        "title": "Customer",
        "description": "The buyer and how they paid",
        "type": "object",
        "required": [
          "contactId",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the customer, not the contact: see `contactId`",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              31000456,
              31000457
            ]
          },
          "contactId": {
            "description": "The `id` of the customer as a contact",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122,
              447001133
            ]
          },
          "clientIp": {
            "description": "IP address of the customer, of version 4 or 6; null when it is not known",
            "$comment": "Inferred: null when it is not known, as one receiver expects. Settled by: a captured sale that was entered by hand.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2001:db8::7",
              "192.0.2.44"
            ]
          },
          "email": {
            "description": "The customer's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com",
              "amir.khan@example.com"
            ]
          },
          "fields": {
            "description": "What the customer filled in, by slug; not the list that `contact.fields` is",
            "anyOf": [
              {
                "$ref": "#/$defs/customerFields"
              },
              {
                "type": "null"
              }
            ]
          },
          "paymentProcessor": {
            "description": "Who processed the payment; other values can occur",
            "$comment": "Inferred: `mollie` is spelled as one receiver reads it, and `paypal` as in the webhooks of rules and workflows. Settled by: a captured sale paid by each.",
            "anyOf": [
              {
                "enum": [
                  "cash on delivery",
                  "stripe",
                  "mollie",
                  "paypal"
                ]
              },
              {
                "type": [
                  "string",
                  "null"
                ]
              }
            ]
          },
          "sourceUrl": {
            "description": "URL of the page of the sale, including its query string and any `utm_*` parameters",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/order?utm_source=newsletter"
            ]
          }
        }
      },
      "customerFields": {
        "title": "Customer fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, presumably an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: an empty array when nothing was filled in, as in the webhooks of rules and workflows. Settled by: a captured sale to a customer without fields.",
        "anyOf": [
          {
            "description": "From slug to value",
            "type": "object",
            "properties": {
              "first_name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "surname": {
                "description": "Last name",
                "type": [
                  "string",
                  "null"
                ]
              },
              "phone_number": {
                "description": "As it was filled in; no format is known",
                "type": [
                  "string",
                  "null"
                ]
              },
              "country": {
                "description": "Country code, `FR` in the sample",
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: captured sales to customers in other countries.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "street_address": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "postcode": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "city": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "company_name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "tax_number": {
                "description": "VAT number or another tax number",
                "type": [
                  "string",
                  "null"
                ]
              }
            },
            "additionalProperties": {
              "description": "A field that the account owner created, by its slug; a string in the deliveries that were seen",
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a captured sale to a customer with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {}
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "funnel": {
        "title": "Funnel",
        "description": "A series of pages that leads a visitor to a sale or an opt-in",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              1200654
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Café crème"
            ]
          }
        }
      },
      "funnelStep": {
        "title": "Funnel step",
        "description": "One page of a funnel, with the funnel that it belongs to",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              5100321
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Order form"
            ]
          },
          "type": {
            "description": "The kind of page",
            "$comment": "Inferred: the values are those of the webhooks of rules and workflows, such as `offer-form`. Settled by: captured sales on other kinds of pages.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "offer-form"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/$defs/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "order": {
        "title": "Order",
        "description": "The order that an item belongs to",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "description": "The same for all items of an order: deduplicate on `orderItem.id`, not on this",
            "type": "integer",
            "minimum": 1,
            "examples": [
              61000789,
              61000790,
              51000790
            ]
          },
          "createdAt": {
            "description": "When the order was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:16:25+00:00",
              "2026-10-02T07:41:10+00:00",
              "2025-03-04T10:20:30+00:00"
            ]
          },
          "totalPrice": {
            "description": "What was paid, after discounts, in the minor unit of `pricePlan.currency`, such as cents: 1490 with `eur` is 14.90 euros; null in the documentation",
            "$comment": "Inferred: the total of the order, and so the same in the delivery of each of its items. Settled by: the deliveries of an order with several items.",
            "type": [
              "integer",
              "null"
            ],
            "examples": [
              1490
            ]
          },
          "vat": {
            "description": "Value added tax, written as `0.0` when there is none; null in the documentation",
            "$comment": "Inferred: the tax of the whole order, of which it is not known whether it is an amount or a rate. Settled by: a captured sale with value added tax.",
            "anyOf": [
              {
                "type": [
                  "number",
                  "null"
                ]
              },
              {}
            ]
          },
          "discountAmount": {
            "description": "What was taken off the order; seen only as null",
            "$comment": "Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale with a coupon.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "discountType": {
            "description": "How the discount is counted; seen only as null",
            "$comment": "Inferred: `fixed` or another string, or null without a coupon. Settled by: a captured sale with a coupon.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "shippingFee": {
            "description": "What shipping cost; seen only as null",
            "$comment": "Inferred: an integer in the minor unit, or null when nothing is shipped for a fee. Settled by: a captured sale with a shipping fee.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          }
        }
      },
      "orderItem": {
        "title": "Order item",
        "description": "The item that was sold",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "description": "Identifies what was sold: deduplicate on it, since all items of an order share `order.id`",
            "type": "integer",
            "minimum": 1,
            "examples": [
              71000987,
              71000988,
              61000988
            ]
          },
          "createdAt": {
            "description": "When the item was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2026-09-27T20:16:25+00:00",
              "2026-10-02T07:41:10+00:00",
              "2025-03-04T10:20:30+00:00"
            ]
          },
          "resources": {
            "description": "What the customer gets: one entry for each course, tag, or product",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/$defs/resource"
            }
          }
        }
      },
      "pricePlan": {
        "title": "Price plan",
        "description": "The price at which an item is offered",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              4100654,
              4100655
            ]
          },
          "name": {
            "description": "The name of the price plan",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Cup",
              "Guide"
            ]
          },
          "innerName": {
            "description": "The name of the price plan within the account",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Cup, spring",
              "Guide, early bird"
            ]
          },
          "type": {
            "description": "How the price is charged; other values can occur",
            "$comment": "Inferred: `subscription` is another value, since a receiver tests for it. Settled by: a captured sale of a subscription.",
            "anyOf": [
              {
                "enum": [
                  "one_shot"
                ]
              },
              {
                "type": [
                  "string",
                  "null"
                ]
              }
            ]
          },
          "amount": {
            "description": "List price, in the minor unit of `currency`, such as cents: 1990 with `eur` is 19.90 euros; for what was paid, see `order.totalPrice`",
            "$comment": "Inferred: in whole units where a currency has no minor one. Settled by: a captured sale in yen together with its order in the account.",
            "type": [
              "integer",
              "null"
            ],
            "examples": [
              1990,
              1490
            ]
          },
          "currency": {
            "description": "ISO 4217 code in lower case",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "eur",
              "gbp"
            ]
          },
          "recurringOptions": {
            "description": "How often and how long a recurring price is charged; seen only as null",
            "$comment": "Inferred: null for a price that is charged once, otherwise an object with `interval`, `intervalCount`, `trialPeriod`, `trialInterval` and `limitOfPayments`, as in the public API. Settled by: a captured sale of a subscription.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "statementDescriptor": {
            "description": "What the customer's bank statement says; may be empty",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "",
              "EXAMPLE"
            ]
          }
        }
      },
      "resource": {
        "title": "Resource",
        "description": "Something that the customer of a sale gets: the key of its kind describes it, and the other keys are null",
        "type": "object",
        "properties": {
          "course": {
            "description": "The course, if it is one; seen only as null",
            "$comment": "Inferred: an object with `id` and `name`. Settled by: a captured sale of a course.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "courseBundle": {
            "description": "The bundle of courses, if it is one; seen only as null",
            "$comment": "Inferred: an object with `id` and `name`. Settled by: a captured sale of a course bundle.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "enrollmentAccessType": {
            "description": "How much of a course the customer can access; seen only as null",
            "$comment": "Inferred: `full_access` or another string for a course, null for anything else. Settled by: a captured sale of a course.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "enrollmentDrippingAccessCourse": {
            "description": "Where access starts in a course that opens gradually; seen only as null",
            "$comment": "Inferred: null for a course that is open at once, an object otherwise. Settled by: a captured sale of a course with dripping access.",
            "anyOf": [
              {
                "enum": [
                  null
                ]
              },
              {}
            ]
          },
          "physicalProduct": {
            "description": "The physical product; null for anything else",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "id": {
                "type": [
                  "integer",
                  "null"
                ],
                "minimum": 1,
                "examples": [
                  8100
                ]
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "Cup “Café”"
                ]
              },
              "options": {
                "description": "The options that the customer chose; seen only as an empty array",
                "$comment": "Inferred: an array of whatever an option is. Settled by: a captured sale of a physical product with options.",
                "anyOf": [
                  {
                    "type": "array",
                    "maxItems": 0
                  },
                  {}
                ]
              }
            }
          },
          "tag": {
            "description": "The tag; null for anything else",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "id": {
                "type": [
                  "integer",
                  "null"
                ],
                "minimum": 1,
                "examples": [
                  900103
                ]
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "Customer: guide"
                ]
              }
            }
          }
        }
      }
    }
  }
};

export const strictSchemas = {
  "CONTACT_CREATED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:CONTACT_CREATED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Contact created",
    "description": "Sent when a contact is created",
    "type": "object",
    "required": [
      "contact"
    ],
    "properties": {
      "contact": {
        "description": "The contact that was created",
        "$ref": "#/$defs/contact"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email",
          "fields",
          "tags"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ],
            "pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": "string",
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": "string",
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ],
            "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": "array",
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": "array",
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "required": [
                "id",
                "name"
              ],
              "properties": {
                "id": {
                  "type": "integer",
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": "string",
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "required": [
          "fieldName",
          "slug",
          "value"
        ],
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": "string",
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": "string",
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    }
  },
  "CONTACT_OPT_IN": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:CONTACT_OPT_IN",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: a visitor who is a new contact causes two deliveries, this one and one of `CONTACT_CREATED`. Settled by: the deliveries to a webhook with both events for one new subscriber.",
    "title": "Contact opted in",
    "description": "Sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before",
    "type": "object",
    "required": [
      "contact"
    ],
    "properties": {
      "contact": {
        "description": "The contact that subscribed; the delivery does not say through which form",
        "$ref": "#/$defs/contact"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email",
          "fields",
          "tags"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ],
            "pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": "string",
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": "string",
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ],
            "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": "array",
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": "array",
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "required": [
                "id",
                "name"
              ],
              "properties": {
                "id": {
                  "type": "integer",
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": "string",
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "required": [
          "fieldName",
          "slug",
          "value"
        ],
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": "string",
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": "string",
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    }
  },
  "CONTACT_TAG_ADDED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:CONTACT_TAG_ADDED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag added",
    "description": "Sent when a tag is added to a contact",
    "type": "object",
    "required": [
      "contact",
      "tag"
    ],
    "properties": {
      "contact": {
        "description": "The contact that now carries the tag",
        "$ref": "#/$defs/contact"
      },
      "tag": {
        "description": "The tag that was added",
        "$ref": "#/$defs/tag"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email",
          "fields",
          "tags"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ],
            "pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": "string",
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": "string",
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ],
            "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": "array",
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": "array",
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "required": [
                "id",
                "name"
              ],
              "properties": {
                "id": {
                  "type": "integer",
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": "string",
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "required": [
          "fieldName",
          "slug",
          "value"
        ],
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": "string",
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": "string",
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "tag": {
        "title": "Tag",
        "description": "A label that the account puts on contacts",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              900102,
              900103
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Café / customers",
              "Crème / leads"
            ]
          }
        },
        "additionalProperties": false
      }
    }
  },
  "CONTACT_TAG_REMOVED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:CONTACT_TAG_REMOVED",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag removed",
    "description": "Sent when a tag is removed from a contact",
    "type": "object",
    "required": [
      "contact",
      "tag"
    ],
    "properties": {
      "contact": {
        "description": "The contact that had the tag: itself, as receivers report, or under another `contact`, as in the documentation; take both",
        "$comment": "Inferred: the contact within a contact is a slip of the documentation. Settled by: a captured removal of a tag.",
        "anyOf": [
          {
            "$ref": "#/$defs/contact"
          },
          {
            "description": "As in the documentation",
            "type": "object",
            "required": [
              "contact"
            ],
            "properties": {
              "contact": {
                "description": "The contact that had the tag",
                "$ref": "#/$defs/contact"
              }
            },
            "additionalProperties": false
          }
        ]
      },
      "tag": {
        "description": "The tag that was removed",
        "$ref": "#/$defs/tag"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "$comment": "Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.",
        "type": "object",
        "required": [
          "id",
          "email",
          "fields",
          "tags"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`",
            "$comment": "Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com"
            ],
            "pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
          },
          "registeredAt": {
            "description": "When the contact was created",
            "type": "string",
            "examples": [
              "2026-09-27T20:14:05+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "locale": {
            "description": "The contact's language, `en` in the documentation",
            "type": "string",
            "examples": [
              "en"
            ]
          },
          "sourceURL": {
            "description": "URL of the page through which the contact came, including its query string; null when there is none",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring",
              "https://www.example.com/free-guide?utm_source=newsletter"
            ],
            "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
          },
          "unsubscribed": {
            "description": "Whether the contact no longer wants emails",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "bounced": {
            "description": "Whether emails to the contact come back",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "needsConfirmation": {
            "description": "Whether the contact still has to confirm the email address",
            "type": "boolean",
            "examples": [
              false
            ]
          },
          "fields": {
            "description": "The contact's fields as a list, not as the object that `customer.fields` is",
            "type": "array",
            "items": {
              "$ref": "#/$defs/contactField"
            }
          },
          "tags": {
            "description": "The tags that the contact carries now; after a removal, those that are left",
            "type": "array",
            "items": {
              "description": "A tag of the contact",
              "type": "object",
              "required": [
                "id",
                "name"
              ],
              "properties": {
                "id": {
                  "type": "integer",
                  "minimum": 1,
                  "examples": [
                    900101,
                    900102
                  ]
                },
                "name": {
                  "type": "string",
                  "examples": [
                    "Newsletter",
                    "Café / customers"
                  ]
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "contactField": {
        "title": "Contact field",
        "description": "One field of a contact: `first_name`, `surname`, or one that the account owner created",
        "type": "object",
        "required": [
          "fieldName",
          "slug",
          "value"
        ],
        "properties": {
          "fieldName": {
            "description": "The name of the field as the account owner sees it",
            "type": "string",
            "examples": [
              "First name",
              "Last name"
            ]
          },
          "slug": {
            "description": "Identifies the field: `surname` is the last name",
            "type": "string",
            "examples": [
              "first_name",
              "surname"
            ]
          },
          "value": {
            "description": "What was filled in; a string in the documentation",
            "$comment": "Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "tag": {
        "title": "Tag",
        "description": "A label that the account puts on contacts",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              900102,
              900103
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Café / customers",
              "Crème / leads"
            ]
          }
        },
        "additionalProperties": false
      }
    }
  },
  "SALE_CANCELED": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:SALE_CANCELED",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: the body holds the same as that of a new sale, by a paraphrase of the documentation, so that it names the sale by `orderItem.id`. Settled by: a captured cancellation of each kind, and a refunded instalment of a subscription, of which it is not known whether it sends one.",
    "title": "Sale canceled",
    "description": "Sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published",
    "type": "object",
    "additionalProperties": true,
    "$defs": {}
  },
  "SALE_NEW": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:systeme-io-webhooks:api:strict:SALE_NEW",
    "$comment": "systeme-io-webhooks 0.1.0. Inferred: a sale of schema version 1 differs in nothing but the missing `checkoutPage`. Settled by: the same sale in both versions.",
    "title": "New sale",
    "description": "Sent when a customer buys something; receivers report one delivery for each item of the order",
    "type": "object",
    "required": [
      "customer",
      "coupon",
      "funnelStep",
      "order",
      "orderItem",
      "pricePlan"
    ],
    "properties": {
      "customer": {
        "description": "The buyer and how they paid",
        "$ref": "#/$defs/customer"
      },
      "coupon": {
        "description": "The coupon that was used; seen only as null",
        "$comment": "Inferred: null when none was used, an object with `innerName`, `code`, `discountAmount`, `discountType`, `expirationDate` and `limitOfUse` otherwise, as in one copy of the documentation. Settled by: a captured sale with a coupon.",
        "enum": [
          null
        ]
      },
      "funnelStep": {
        "description": "The page with the order form",
        "$comment": "Inferred: null for a sale through a checkout page. Settled by: a captured sale of a checkout page.",
        "$ref": "#/$defs/funnelStep"
      },
      "checkoutPage": {
        "description": "The checkout page of the sale, if it was not made on a page of a funnel; absent in schema version 1, seen only as null",
        "$comment": "Inferred: null for a sale in a funnel, an object otherwise. Settled by: a captured sale of a checkout page.",
        "enum": [
          null
        ]
      },
      "order": {
        "description": "The order that the item belongs to",
        "$ref": "#/$defs/order"
      },
      "orderItem": {
        "description": "The item that was sold",
        "$ref": "#/$defs/orderItem"
      },
      "pricePlan": {
        "description": "The price plan of the item",
        "$ref": "#/$defs/pricePlan"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "customer": {
        "title": "Customer",
        "description": "The buyer and how they paid",
        "type": "object",
        "required": [
          "id",
          "contactId",
          "clientIp",
          "email",
          "fields",
          "paymentProcessor",
          "sourceUrl"
        ],
        "properties": {
          "id": {
            "description": "Identifies the customer, not the contact: see `contactId`",
            "type": "integer",
            "minimum": 1,
            "examples": [
              31000456,
              31000457
            ]
          },
          "contactId": {
            "description": "The `id` of the customer as a contact",
            "type": "integer",
            "minimum": 1,
            "examples": [
              447001122,
              447001133
            ]
          },
          "clientIp": {
            "description": "IP address of the customer, of version 4 or 6; null when it is not known",
            "$comment": "Inferred: null when it is not known, as one receiver expects. Settled by: a captured sale that was entered by hand.",
            "type": "string",
            "examples": [
              "2001:db8::7",
              "192.0.2.44"
            ]
          },
          "email": {
            "description": "The customer's own email address",
            "type": "string",
            "examples": [
              "zoe.martin@example.com",
              "amir.khan@example.com"
            ],
            "pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
          },
          "fields": {
            "description": "What the customer filled in, by slug; not the list that `contact.fields` is",
            "$ref": "#/$defs/customerFields"
          },
          "paymentProcessor": {
            "description": "Who processed the payment; other values can occur",
            "$comment": "Inferred: `mollie` is spelled as one receiver reads it, and `paypal` as in the webhooks of rules and workflows. Settled by: a captured sale paid by each.",
            "enum": [
              "cash on delivery",
              "stripe",
              "mollie",
              "paypal"
            ]
          },
          "sourceUrl": {
            "description": "URL of the page of the sale, including its query string and any `utm_*` parameters",
            "type": "string",
            "examples": [
              "https://www.example.com/order?utm_source=newsletter"
            ],
            "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
          }
        },
        "additionalProperties": false
      },
      "customerFields": {
        "title": "Customer fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, presumably an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: an empty array when nothing was filled in, as in the webhooks of rules and workflows. Settled by: a captured sale to a customer without fields.",
        "anyOf": [
          {
            "description": "From slug to value",
            "type": "object",
            "properties": {
              "first_name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "surname": {
                "description": "Last name",
                "type": [
                  "string",
                  "null"
                ]
              },
              "phone_number": {
                "description": "As it was filled in; no format is known",
                "type": [
                  "string",
                  "null"
                ]
              },
              "country": {
                "description": "Country code, `FR` in the sample",
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: captured sales to customers in other countries.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "street_address": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "postcode": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "city": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "company_name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "tax_number": {
                "description": "VAT number or another tax number",
                "type": [
                  "string",
                  "null"
                ]
              }
            },
            "additionalProperties": {
              "description": "A field that the account owner created, by its slug; a string in the deliveries that were seen",
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a captured sale to a customer with a custom field of each kind.",
              "type": [
                "string",
                "null"
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "funnel": {
        "title": "Funnel",
        "description": "A series of pages that leads a visitor to a sale or an opt-in",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              1200654
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Café crème"
            ]
          }
        },
        "additionalProperties": false
      },
      "funnelStep": {
        "title": "Funnel step",
        "description": "One page of a funnel, with the funnel that it belongs to",
        "type": "object",
        "required": [
          "id",
          "name",
          "type",
          "funnel"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              5100321
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "Order form"
            ]
          },
          "type": {
            "description": "The kind of page",
            "$comment": "Inferred: the values are those of the webhooks of rules and workflows, such as `offer-form`. Settled by: captured sales on other kinds of pages.",
            "type": "string",
            "examples": [
              "offer-form"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "$ref": "#/$defs/funnel"
          }
        },
        "additionalProperties": false
      },
      "order": {
        "title": "Order",
        "description": "The order that an item belongs to",
        "type": "object",
        "required": [
          "id",
          "createdAt",
          "totalPrice",
          "vat",
          "discountAmount",
          "discountType",
          "shippingFee"
        ],
        "properties": {
          "id": {
            "description": "The same for all items of an order: deduplicate on `orderItem.id`, not on this",
            "type": "integer",
            "minimum": 1,
            "examples": [
              61000789,
              61000790,
              51000790
            ]
          },
          "createdAt": {
            "description": "When the order was recorded",
            "type": "string",
            "examples": [
              "2026-09-27T20:16:25+00:00",
              "2026-10-02T07:41:10+00:00",
              "2025-03-04T10:20:30+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "totalPrice": {
            "description": "What was paid, after discounts, in the minor unit of `pricePlan.currency`, such as cents: 1490 with `eur` is 14.90 euros; null in the documentation",
            "$comment": "Inferred: the total of the order, and so the same in the delivery of each of its items. Settled by: the deliveries of an order with several items.",
            "type": [
              "integer",
              "null"
            ],
            "examples": [
              1490
            ]
          },
          "vat": {
            "description": "Value added tax, written as `0.0` when there is none; null in the documentation",
            "$comment": "Inferred: the tax of the whole order, of which it is not known whether it is an amount or a rate. Settled by: a captured sale with value added tax.",
            "type": [
              "number",
              "null"
            ]
          },
          "discountAmount": {
            "description": "What was taken off the order; seen only as null",
            "$comment": "Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale with a coupon.",
            "enum": [
              null
            ]
          },
          "discountType": {
            "description": "How the discount is counted; seen only as null",
            "$comment": "Inferred: `fixed` or another string, or null without a coupon. Settled by: a captured sale with a coupon.",
            "enum": [
              null
            ]
          },
          "shippingFee": {
            "description": "What shipping cost; seen only as null",
            "$comment": "Inferred: an integer in the minor unit, or null when nothing is shipped for a fee. Settled by: a captured sale with a shipping fee.",
            "enum": [
              null
            ]
          }
        },
        "additionalProperties": false
      },
      "orderItem": {
        "title": "Order item",
        "description": "The item that was sold",
        "type": "object",
        "required": [
          "id",
          "createdAt",
          "resources"
        ],
        "properties": {
          "id": {
            "description": "Identifies what was sold: deduplicate on it, since all items of an order share `order.id`",
            "type": "integer",
            "minimum": 1,
            "examples": [
              71000987,
              71000988,
              61000988
            ]
          },
          "createdAt": {
            "description": "When the item was recorded",
            "type": "string",
            "examples": [
              "2026-09-27T20:16:25+00:00",
              "2026-10-02T07:41:10+00:00",
              "2025-03-04T10:20:30+00:00"
            ],
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
          },
          "resources": {
            "description": "What the customer gets: one entry for each course, tag, or product",
            "type": "array",
            "items": {
              "$ref": "#/$defs/resource"
            }
          }
        },
        "additionalProperties": false
      },
      "pricePlan": {
        "title": "Price plan",
        "description": "The price at which an item is offered",
        "type": "object",
        "required": [
          "id",
          "name",
          "innerName",
          "type",
          "amount",
          "currency",
          "recurringOptions",
          "statementDescriptor"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              4100654,
              4100655
            ]
          },
          "name": {
            "description": "The name of the price plan",
            "type": "string",
            "examples": [
              "Cup",
              "Guide"
            ]
          },
          "innerName": {
            "description": "The name of the price plan within the account",
            "type": "string",
            "examples": [
              "Cup, spring",
              "Guide, early bird"
            ]
          },
          "type": {
            "description": "How the price is charged; other values can occur",
            "$comment": "Inferred: `subscription` is another value, since a receiver tests for it. Settled by: a captured sale of a subscription.",
            "enum": [
              "one_shot"
            ]
          },
          "amount": {
            "description": "List price, in the minor unit of `currency`, such as cents: 1990 with `eur` is 19.90 euros; for what was paid, see `order.totalPrice`",
            "$comment": "Inferred: in whole units where a currency has no minor one. Settled by: a captured sale in yen together with its order in the account.",
            "type": "integer",
            "examples": [
              1990,
              1490
            ]
          },
          "currency": {
            "description": "ISO 4217 code in lower case",
            "type": "string",
            "examples": [
              "eur",
              "gbp"
            ]
          },
          "recurringOptions": {
            "description": "How often and how long a recurring price is charged; seen only as null",
            "$comment": "Inferred: null for a price that is charged once, otherwise an object with `interval`, `intervalCount`, `trialPeriod`, `trialInterval` and `limitOfPayments`, as in the public API. Settled by: a captured sale of a subscription.",
            "enum": [
              null
            ]
          },
          "statementDescriptor": {
            "description": "What the customer's bank statement says; may be empty",
            "type": "string",
            "examples": [
              "",
              "EXAMPLE"
            ]
          }
        },
        "additionalProperties": false
      },
      "resource": {
        "title": "Resource",
        "description": "Something that the customer of a sale gets: the key of its kind describes it, and the other keys are null",
        "type": "object",
        "required": [
          "course",
          "courseBundle",
          "enrollmentAccessType",
          "enrollmentDrippingAccessCourse",
          "physicalProduct",
          "tag"
        ],
        "properties": {
          "course": {
            "description": "The course, if it is one; seen only as null",
            "$comment": "Inferred: an object with `id` and `name`. Settled by: a captured sale of a course.",
            "enum": [
              null
            ]
          },
          "courseBundle": {
            "description": "The bundle of courses, if it is one; seen only as null",
            "$comment": "Inferred: an object with `id` and `name`. Settled by: a captured sale of a course bundle.",
            "enum": [
              null
            ]
          },
          "enrollmentAccessType": {
            "description": "How much of a course the customer can access; seen only as null",
            "$comment": "Inferred: `full_access` or another string for a course, null for anything else. Settled by: a captured sale of a course.",
            "enum": [
              null
            ]
          },
          "enrollmentDrippingAccessCourse": {
            "description": "Where access starts in a course that opens gradually; seen only as null",
            "$comment": "Inferred: null for a course that is open at once, an object otherwise. Settled by: a captured sale of a course with dripping access.",
            "enum": [
              null
            ]
          },
          "physicalProduct": {
            "description": "The physical product; null for anything else",
            "type": [
              "object",
              "null"
            ],
            "required": [
              "id",
              "name",
              "options"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1,
                "examples": [
                  8100
                ]
              },
              "name": {
                "type": "string",
                "examples": [
                  "Cup “Café”"
                ]
              },
              "options": {
                "description": "The options that the customer chose; seen only as an empty array",
                "$comment": "Inferred: an array of whatever an option is. Settled by: a captured sale of a physical product with options.",
                "type": "array",
                "maxItems": 0
              }
            },
            "additionalProperties": false
          },
          "tag": {
            "description": "The tag; null for anything else",
            "type": [
              "object",
              "null"
            ],
            "required": [
              "id",
              "name"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1,
                "examples": [
                  900103
                ]
              },
              "name": {
                "type": "string",
                "examples": [
                  "Customer: guide"
                ]
              }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      }
    }
  }
};
