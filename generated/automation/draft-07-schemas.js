// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

export const draft07Schemas = {
  "contact.campaign.finished": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Campaign completed",
    "description": "Sent when a contact reaches the end of a campaign",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.campaign.finished"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "campaign",
          "contact"
        ],
        "properties": {
          "campaign": {
            "description": "The email campaign",
            "allOf": [
              {
                "$ref": "#/definitions/campaign"
              }
            ]
          },
          "contact": {
            "description": "The contact that finished the campaign",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T15:42:53+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "campaign": {
        "title": "Campaign",
        "description": "A series of emails",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              82393
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "test campaign"
            ]
          },
          "description": {
            "description": "The text that describes the campaign; null when there is none",
            "$comment": "Inferred: null when the campaign has no description. Settled by: a delivery about such a campaign.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      }
    }
  },
  "contact.course.enrolled": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Enrolled in a course",
    "description": "Sent when a contact gets access to a course",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.course.enrolled"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "course",
          "contact"
        ],
        "properties": {
          "course": {
            "description": "The course",
            "allOf": [
              {
                "$ref": "#/definitions/course"
              }
            ]
          },
          "contact": {
            "description": "The contact that was enrolled",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          },
          "access_type": {
            "description": "How much of the course the contact can access; other values can occur",
            "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "full_access"
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T11:12:29+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "course": {
        "title": "Course",
        "description": "An online course",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              44685
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          },
          "description": {
            "description": "The text that describes the course; seen only as null",
            "$comment": "Inferred: null when the course has none, a string otherwise. Settled by: an enrollment in a course with a description."
          }
        }
      }
    }
  },
  "contact.course_bundle.enrolled": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Enrolled in a course bundle",
    "description": "Sent when a contact gets access to a bundle of courses",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.course_bundle.enrolled"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "course_bundle",
          "contact"
        ],
        "properties": {
          "course_bundle": {
            "description": "The bundle of courses",
            "allOf": [
              {
                "$ref": "#/definitions/course_bundle"
              }
            ]
          },
          "contact": {
            "description": "The contact that was enrolled",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          },
          "access_type": {
            "description": "How much of the bundle the contact can access; other values can occur",
            "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "full_access"
            ]
          },
          "first_active_course": {
            "description": "The course that opens first; seen only as null",
            "$comment": "Inferred: null when all courses open at once, an object otherwise. Settled by: an enrollment in a bundle whose courses open one after the other."
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T15:42:47+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "course_bundle": {
        "title": "Course bundle",
        "description": "A bundle of courses",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              6624
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          }
        }
      }
    }
  },
  "contact.email_link.clicked": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Email link clicked",
    "description": "Sent when a contact clicks a link in an email",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.email_link.clicked"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "sent_email",
          "contact"
        ],
        "properties": {
          "sent_email": {
            "description": "The email with the link",
            "allOf": [
              {
                "$ref": "#/definitions/sent_email"
              }
            ]
          },
          "contact": {
            "description": "The contact that clicked",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-07T10:07:08+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "sent_email": {
        "title": "Sent email",
        "description": "An email as it went out",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              1321034
            ]
          },
          "subject": {
            "description": "Subject line of the email; the delivery does not say which link was clicked",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "test email webhook"
            ]
          }
        }
      }
    }
  },
  "contact.optin.completed": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Form subscribed",
    "description": "Sent when a visitor subscribes through a form on a funnel page or on a blog page",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.optin.completed"
        ]
      },
      "data": {
        "$comment": "Inferred: every opt-in names its page, and a form on a website or a creator page names it under an undocumented key. Settled by: a delivery of such a form.",
        "type": "object",
        "required": [
          "contact"
        ],
        "properties": {
          "funnel_step": {
            "description": "The funnel page with the form; absent if the form is on a blog page",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel_step"
              },
              {
                "type": "null"
              }
            ]
          },
          "page_model": {
            "description": "The blog page with the form; absent if the form is on a funnel page",
            "anyOf": [
              {
                "$ref": "#/definitions/page_model"
              },
              {
                "type": "null"
              }
            ]
          },
          "contact": {
            "description": "The contact that subscribed",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          },
          "source_url": {
            "description": "URL of the page with the form, including its query string and any `utm_*` parameters; absent in 2021, seen by 2025, and null is taken for not known",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T08:10:29+00:00",
          "2021-10-05T10:25:23+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "blog": {
        "title": "Blog",
        "description": "A blog on systeme.io",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              33665
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Test blog"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
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
              614554,
              614774,
              118
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure documentation",
              "webinar funnel",
              "Comment créer un blog qui rapporte"
            ]
          }
        }
      },
      "funnel_step": {
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
              2102831,
              2102832,
              2103445
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Squeeze page",
              "Thank You / Download Page",
              "Webinar registration"
            ]
          },
          "type": {
            "description": "The kind of page; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "squeeze",
              "offer-form",
              "webinar_registration",
              "opt_in_thank_you_page"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "page_model": {
        "title": "Blog page",
        "description": "A page of a blog, with the blog that it belongs to",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              2643372
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Home page"
            ]
          },
          "blog": {
            "description": "The blog that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/blog"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      }
    }
  },
  "contact.page.visited": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Page visited",
    "description": "Sent when a contact opens a page of a funnel",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.page.visited"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "funnel_step",
          "contact"
        ],
        "properties": {
          "funnel_step": {
            "description": "The page that was visited",
            "allOf": [
              {
                "$ref": "#/definitions/funnel_step"
              }
            ]
          },
          "contact": {
            "description": "The contact that visited it",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T16:29:02+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
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
              614554,
              614774,
              118
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure documentation",
              "webinar funnel",
              "Comment créer un blog qui rapporte"
            ]
          }
        }
      },
      "funnel_step": {
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
              2102831,
              2102832,
              2103445
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Squeeze page",
              "Thank You / Download Page",
              "Webinar registration"
            ]
          },
          "type": {
            "description": "The kind of page; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "squeeze",
              "offer-form",
              "webinar_registration",
              "opt_in_thank_you_page"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      }
    }
  },
  "contact.tag.added": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag added",
    "description": "Sent when a tag is added to a contact",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.tag.added"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "tag",
          "contact"
        ],
        "properties": {
          "tag": {
            "description": "The tag that was added",
            "allOf": [
              {
                "$ref": "#/definitions/tag"
              }
            ]
          },
          "contact": {
            "description": "The contact that now has the tag",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T09:52:38+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
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
              141002
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "MyAwesomeTag"
            ]
          }
        }
      }
    }
  },
  "contact.tag.removed": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Tag removed",
    "description": "Sent when a tag is removed from a contact",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.tag.removed"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "tag",
          "contact"
        ],
        "properties": {
          "tag": {
            "description": "The tag that was removed",
            "allOf": [
              {
                "$ref": "#/definitions/tag"
              }
            ]
          },
          "contact": {
            "description": "The contact that had the tag",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T09:54:08+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
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
              141002
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "MyAwesomeTag"
            ]
          }
        }
      }
    }
  },
  "contact.webinar.registered": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Registered to a webinar",
    "description": "Sent when a contact registers for a session of a webinar",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "contact.webinar.registered"
        ]
      },
      "data": {
        "type": "object",
        "required": [
          "webinar",
          "contact"
        ],
        "properties": {
          "webinar": {
            "description": "The webinar",
            "allOf": [
              {
                "$ref": "#/definitions/webinar"
              }
            ]
          },
          "contact": {
            "description": "The contact that registered",
            "allOf": [
              {
                "$ref": "#/definitions/contact"
              }
            ]
          },
          "registered_at": {
            "description": "When the contact registered",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-10-05T10:37:06+00:00"
            ]
          },
          "scheduled_at": {
            "description": "When the session starts",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-10-05T15:00:00+00:00"
            ]
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T10:37:06+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
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
              614554,
              614774,
              118
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure documentation",
              "webinar funnel",
              "Comment créer un blog qui rapporte"
            ]
          }
        }
      },
      "funnel_step": {
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
              2102831,
              2102832,
              2103445
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Squeeze page",
              "Thank You / Download Page",
              "Webinar registration"
            ]
          },
          "type": {
            "description": "The kind of page; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "squeeze",
              "offer-form",
              "webinar_registration",
              "opt_in_thank_you_page"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "webinar": {
        "title": "Webinar",
        "description": "A webinar, with its registration page",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              54072
            ]
          },
          "duration": {
            "description": "Length of the session in seconds, as a string: `\"7200\"` is two hours",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "7200"
            ]
          },
          "funnel_step": {
            "description": "The registration page of the webinar",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel_step"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      }
    }
  },
  "customer.sale.completed": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "New sale",
    "description": "Sent when a customer buys something; developers report one delivery for each item of the order",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "type": "string",
        "enum": [
          "customer.sale.completed"
        ]
      },
      "data": {
        "$comment": "Inferred: a sale through a checkout page has `checkout_page` instead of `funnel_step`, as in the vendor's other webhooks. Settled by: a captured sale of a checkout page.",
        "type": "object",
        "required": [
          "customer",
          "order",
          "order_item"
        ],
        "properties": {
          "customer": {
            "description": "The buyer and how they paid",
            "allOf": [
              {
                "$ref": "#/definitions/customer"
              }
            ]
          },
          "funnel_step": {
            "description": "The page with the order form",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel_step"
              },
              {
                "type": "null"
              }
            ]
          },
          "offer_price_plan": {
            "description": "The price plan of the item as documented in 2021",
            "anyOf": [
              {
                "$ref": "#/definitions/offer_price_plan"
              },
              {
                "type": "null"
              }
            ]
          },
          "price_plan": {
            "description": "The price plan of the item as reported by receivers since 2026, instead of `offer_price_plan` or beside it",
            "anyOf": [
              {
                "$ref": "#/definitions/price_plan"
              },
              {
                "type": "null"
              }
            ]
          },
          "order": {
            "description": "The order that the item belongs to",
            "allOf": [
              {
                "$ref": "#/definitions/order"
              }
            ]
          },
          "order_item": {
            "description": "The item that was sold",
            "allOf": [
              {
                "$ref": "#/definitions/order_item"
              }
            ]
          },
          "coupon": {
            "description": "The coupon that was used; seen only as null",
            "$comment": "Inferred: null when none was used, an object with `discount_type` and `discount_amount` otherwise, as one receiver reads it. Settled by: a sale with a coupon."
          }
        }
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-09-10T14:23:33+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "customer": {
        "title": "Customer",
        "description": "The buyer and how they paid",
        "type": "object",
        "required": [
          "contact_id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the customer, not the contact: see `contact_id`",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              616824
            ]
          },
          "payment_processor": {
            "description": "Who processed the payment; other values can occur",
            "$comment": "Inferred: `stripe`, `mollie` and `cash on delivery` are spelled as in the other webhooks of the vendor, where they were seen. Settled by: a captured sale paid by each.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "paypal",
              "stripe",
              "mollie",
              "cash on delivery"
            ]
          },
          "contact_id": {
            "description": "The `id` of the customer as a contact",
            "type": "integer",
            "minimum": 1,
            "examples": [
              20756080
            ]
          },
          "email": {
            "description": "The customer's own email address",
            "type": "string",
            "examples": [
              "test-1922@systeme.io"
            ]
          },
          "fields": {
            "description": "What the customer filled in, by slug; an empty array when nothing was",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "client_ip": {
            "description": "IP address of the customer as systeme.io saw it; null when it is not known",
            "$comment": "Inferred: the address from which the order was placed, though the one that was seen is of a private network; null when it is not known. Settled by: a captured sale together with the customer's known IP address, and a sale entered by hand.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "172.31.31.127"
            ]
          }
        }
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
              614554,
              614774,
              118
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure documentation",
              "webinar funnel",
              "Comment créer un blog qui rapporte"
            ]
          }
        }
      },
      "funnel_step": {
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
              2102831,
              2102832,
              2103445
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Squeeze page",
              "Thank You / Download Page",
              "Webinar registration"
            ]
          },
          "type": {
            "description": "The kind of page; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "squeeze",
              "offer-form",
              "webinar_registration",
              "opt_in_thank_you_page"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "offer_price_plan": {
        "title": "Offer price plan",
        "description": "A price in the form of the documentation of 2021",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              19
            ]
          },
          "name": {
            "description": "The name of the price plan",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Comment créer un blog qui rapporte"
            ]
          },
          "inner_name": {
            "description": "The name of the price plan within the account; null when there is none",
            "$comment": "Inferred: null when no inner name was given. Settled by: a sale at a price plan without one.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Comment créer un blog qui rapporte"
            ]
          },
          "type": {
            "description": "How the price is charged; other values can occur",
            "$comment": "Inferred: `subscription` is another value, since receivers test for it. Settled by: a sale of a subscription.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "one_shot"
            ]
          },
          "direct_charge_amount": {
            "description": "List price, in the minor unit of `currency`, such as cents: 583 with `eur` is 5.83 euros",
            "$comment": "Inferred: the list price and not what was paid after a coupon, in the minor unit, and in whole units where a currency has no minor one. Settled by: a sale with a coupon, and one in yen, each together with its order in the account.",
            "type": [
              "integer",
              "null"
            ],
            "examples": [
              583
            ]
          },
          "subscription_plan": {
            "description": "How often and how much a recurring price charges; seen only as null",
            "$comment": "Inferred: null for a price that is charged once, an object otherwise. Settled by: a sale of a subscription."
          },
          "currency": {
            "description": "ISO 4217 code in lower case",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "eur"
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
            "description": "The same for all items of an order: tell deliveries apart by `order_item.id`, not by this",
            "type": "integer",
            "minimum": 1,
            "examples": [
              612661
            ]
          },
          "created_at": {
            "description": "When the order was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-09-10T14:23:17+00:00"
            ]
          },
          "total_price": {
            "description": "What was paid for the order; read by receivers, in no published delivery",
            "$comment": "Inferred: an integer in the minor unit, after discounts, as in the vendor's other webhooks. Settled by: a captured sale that has it."
          },
          "discount_amount": {
            "description": "What was taken off the order; read by receivers, in no published delivery",
            "$comment": "Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale that has it."
          }
        }
      },
      "order_item": {
        "title": "Order item",
        "description": "The item that was sold",
        "$comment": "Inferred: an order bump and an upsell are deliveries of their own, with the `order.id` of the main offer. Settled by: the deliveries of one such order.",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "description": "Identifies what was sold: deduplicate on it and on `created_at` of the event, since all items of an order share `order.id`",
            "type": "integer",
            "minimum": 1,
            "examples": [
              763123
            ]
          },
          "created_at": {
            "description": "When the item was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-09-10T14:23:17+00:00"
            ]
          },
          "resources": {
            "description": "What the customer gets: one entry for each course, tag, or product",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/resource"
            }
          }
        }
      },
      "price_plan": {
        "title": "Price plan",
        "description": "A price in the form that receivers have reported since 2026; no delivery with it has been published",
        "$comment": "Inferred: the keys and their types, from four receivers, one of which stored what it got; the sale of the vendor's other webhooks has `id`, `type`, `currency` and `recurring_options` in this place too. Settled by: a published sale with `price_plan`.",
        "type": "object",
        "properties": {
          "name": {
            "description": "The name of the price plan",
            "type": [
              "string",
              "null"
            ]
          },
          "inner_name": {
            "description": "The name of the price plan within the account",
            "type": [
              "string",
              "null"
            ]
          },
          "amount": {
            "description": "List price, in the minor unit of the currency, such as cents: 583 is 5.83 euros; any value is accepted, since no delivery with it has been published"
          }
        }
      },
      "resource": {
        "title": "Resource",
        "description": "Something that the customer of a sale gets: access to a course, a tag, a product",
        "type": "object",
        "properties": {
          "quantity": {
            "description": "How many units the customer gets; seen only as null",
            "$comment": "Inferred: null for anything but a physical product, an integer otherwise. Settled by: a sale of a physical product."
          },
          "enrollment_access_type": {
            "description": "How much of a course the customer can access; null for a tag; other values can occur",
            "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a sale of a course with such an access.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "full_access"
            ]
          },
          "enrollment_dripping_access_course": {
            "description": "Where access starts in a course that opens gradually; seen only as null",
            "$comment": "Inferred: null for a course that is open at once, an object otherwise. Settled by: a sale of a course with dripping access."
          },
          "type": {
            "description": "The kind of resource; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "systemeio_tag",
              "membership_course"
            ]
          },
          "course": {
            "description": "Seen only as null; absent from a resource that is a course itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "course_bundle": {
            "description": "Seen only as null; absent from a resource that is a course bundle itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "physical_product": {
            "description": "Seen only as null; absent from a resource that is a physical product itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "tag": {
            "description": "Seen only as null; absent from a resource that is a tag itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "data": {
            "description": "The resource itself; the `type` beside it says what kind it is",
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
                  110,
                  111
                ]
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "FR-Client-CCBQR-7",
                  "Formation Un blog qui rapporte"
                ]
              },
              "description": {
                "description": "The text that describes it; absent from a tag, seen only as null in a course",
                "$comment": "Inferred: null when the course has none, a string otherwise. Settled by: a sale of a course with a description."
              }
            }
          }
        }
      }
    }
  },
  "envelope": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Envelope",
    "description": "What all deliveries have in common, even those of undocumented types",
    "type": "object",
    "required": [
      "type",
      "data",
      "created_at"
    ],
    "properties": {
      "type": {
        "description": "The event type: a subject and what happened to it, joined by dots",
        "type": "string",
        "examples": [
          "contact.campaign.finished",
          "contact.course.enrolled",
          "contact.course_bundle.enrolled"
        ]
      },
      "data": {
        "description": "What happened and to whom; an object in every documented event, with keys that depend on `type`"
      },
      "account": {
        "description": "The systeme.io account that the event belongs to",
        "anyOf": [
          {
            "$ref": "#/definitions/account"
          },
          {
            "type": "null"
          }
        ]
      },
      "created_at": {
        "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
        "type": "string",
        "examples": [
          "2021-10-05T15:42:53+00:00",
          "2021-10-05T11:12:29+00:00",
          "2021-10-05T15:42:47+00:00"
        ]
      }
    },
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      }
    }
  },
  "webhook": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$comment": "systeme-io-webhooks 0.1.0",
    "title": "Any event",
    "description": "A delivery of one of the documented types, or the envelope alone if the type is not documented",
    "type": "object",
    "allOf": [
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.campaign.finished"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.campaign.finished"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.course.enrolled"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.course.enrolled"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.course_bundle.enrolled"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.course_bundle.enrolled"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.email_link.clicked"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.email_link.clicked"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.optin.completed"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.optin.completed"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.page.visited"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.page.visited"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.tag.added"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.tag.added"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.tag.removed"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.tag.removed"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "contact.webinar.registered"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/contact.webinar.registered"
          }
        ]
      },
      {
        "anyOf": [
          {
            "not": {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "customer.sale.completed"
                  ]
                }
              }
            }
          },
          {
            "$ref": "#/definitions/customer.sale.completed"
          }
        ]
      },
      {
        "anyOf": [
          {
            "type": "object",
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "enum": [
                  "contact.campaign.finished",
                  "contact.course.enrolled",
                  "contact.course_bundle.enrolled",
                  "contact.email_link.clicked",
                  "contact.optin.completed",
                  "contact.page.visited",
                  "contact.tag.added",
                  "contact.tag.removed",
                  "contact.webinar.registered",
                  "customer.sale.completed"
                ]
              }
            }
          },
          {
            "$ref": "#/definitions/envelope"
          }
        ]
      }
    ],
    "definitions": {
      "account": {
        "title": "Account",
        "description": "The systeme.io account that an event belongs to",
        "type": "object",
        "properties": {
          "email": {
            "description": "The account's email address, not the contact's: it tells several accounts apart",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "temochkaykvlv@gmail.com",
              "aurelien@readmeimfamous.com"
            ]
          }
        }
      },
      "blog": {
        "title": "Blog",
        "description": "A blog on systeme.io",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              33665
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Test blog"
            ]
          }
        }
      },
      "campaign": {
        "title": "Campaign",
        "description": "A series of emails",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              82393
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "test campaign"
            ]
          },
          "description": {
            "description": "The text that describes the campaign; null when there is none",
            "$comment": "Inferred: null when the campaign has no description. Settled by: a delivery about such a campaign.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          }
        }
      },
      "contact": {
        "title": "Contact",
        "description": "A person in the account's contact list",
        "type": "object",
        "required": [
          "id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the contact within systeme.io; past 445,000,000 in 2026",
            "type": "integer",
            "minimum": 1,
            "examples": [
              29150412,
              29150265,
              27212122
            ]
          },
          "email": {
            "description": "The contact's own email address",
            "type": "string",
            "examples": [
              "temochkaykvlv+luiklas@gmail.com",
              "temochkaykvlv+kek@gmail.com",
              "temochkaykvlv+test@gmail.com"
            ]
          },
          "fields": {
            "description": "The contact's fields by slug; an empty array when none is filled in",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "ip": {
            "description": "The visitor's IP address in an opt-in; null in the other events",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "31.173.103.109"
            ]
          },
          "referred_by_contact_id": {
            "description": "The `id` of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          },
          "referred_by_contact_email": {
            "description": "The email address of the contact that referred this one; seen only as null",
            "$comment": "Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link."
          }
        }
      },
      "contact.campaign.finished": {
        "title": "Campaign completed",
        "description": "Sent when a contact reaches the end of a campaign",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.campaign.finished"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "campaign",
              "contact"
            ],
            "properties": {
              "campaign": {
                "description": "The email campaign",
                "allOf": [
                  {
                    "$ref": "#/definitions/campaign"
                  }
                ]
              },
              "contact": {
                "description": "The contact that finished the campaign",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T15:42:53+00:00"
            ]
          }
        }
      },
      "contact.course.enrolled": {
        "title": "Enrolled in a course",
        "description": "Sent when a contact gets access to a course",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.course.enrolled"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "course",
              "contact"
            ],
            "properties": {
              "course": {
                "description": "The course",
                "allOf": [
                  {
                    "$ref": "#/definitions/course"
                  }
                ]
              },
              "contact": {
                "description": "The contact that was enrolled",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              },
              "access_type": {
                "description": "How much of the course the contact can access; other values can occur",
                "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.",
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "full_access"
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T11:12:29+00:00"
            ]
          }
        }
      },
      "contact.course_bundle.enrolled": {
        "title": "Enrolled in a course bundle",
        "description": "Sent when a contact gets access to a bundle of courses",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.course_bundle.enrolled"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "course_bundle",
              "contact"
            ],
            "properties": {
              "course_bundle": {
                "description": "The bundle of courses",
                "allOf": [
                  {
                    "$ref": "#/definitions/course_bundle"
                  }
                ]
              },
              "contact": {
                "description": "The contact that was enrolled",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              },
              "access_type": {
                "description": "How much of the bundle the contact can access; other values can occur",
                "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.",
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "full_access"
                ]
              },
              "first_active_course": {
                "description": "The course that opens first; seen only as null",
                "$comment": "Inferred: null when all courses open at once, an object otherwise. Settled by: an enrollment in a bundle whose courses open one after the other."
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T15:42:47+00:00"
            ]
          }
        }
      },
      "contact.email_link.clicked": {
        "title": "Email link clicked",
        "description": "Sent when a contact clicks a link in an email",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.email_link.clicked"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "sent_email",
              "contact"
            ],
            "properties": {
              "sent_email": {
                "description": "The email with the link",
                "allOf": [
                  {
                    "$ref": "#/definitions/sent_email"
                  }
                ]
              },
              "contact": {
                "description": "The contact that clicked",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-07T10:07:08+00:00"
            ]
          }
        }
      },
      "contact.optin.completed": {
        "title": "Form subscribed",
        "description": "Sent when a visitor subscribes through a form on a funnel page or on a blog page",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.optin.completed"
            ]
          },
          "data": {
            "$comment": "Inferred: every opt-in names its page, and a form on a website or a creator page names it under an undocumented key. Settled by: a delivery of such a form.",
            "type": "object",
            "required": [
              "contact"
            ],
            "properties": {
              "funnel_step": {
                "description": "The funnel page with the form; absent if the form is on a blog page",
                "anyOf": [
                  {
                    "$ref": "#/definitions/funnel_step"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "page_model": {
                "description": "The blog page with the form; absent if the form is on a funnel page",
                "anyOf": [
                  {
                    "$ref": "#/definitions/page_model"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "contact": {
                "description": "The contact that subscribed",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              },
              "source_url": {
                "description": "URL of the page with the form, including its query string and any `utm_*` parameters; absent in 2021, seen by 2025, and null is taken for not known",
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T08:10:29+00:00",
              "2021-10-05T10:25:23+00:00"
            ]
          }
        }
      },
      "contact.page.visited": {
        "title": "Page visited",
        "description": "Sent when a contact opens a page of a funnel",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.page.visited"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "funnel_step",
              "contact"
            ],
            "properties": {
              "funnel_step": {
                "description": "The page that was visited",
                "allOf": [
                  {
                    "$ref": "#/definitions/funnel_step"
                  }
                ]
              },
              "contact": {
                "description": "The contact that visited it",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T16:29:02+00:00"
            ]
          }
        }
      },
      "contact.tag.added": {
        "title": "Tag added",
        "description": "Sent when a tag is added to a contact",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.tag.added"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "tag",
              "contact"
            ],
            "properties": {
              "tag": {
                "description": "The tag that was added",
                "allOf": [
                  {
                    "$ref": "#/definitions/tag"
                  }
                ]
              },
              "contact": {
                "description": "The contact that now has the tag",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T09:52:38+00:00"
            ]
          }
        }
      },
      "contact.tag.removed": {
        "title": "Tag removed",
        "description": "Sent when a tag is removed from a contact",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.tag.removed"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "tag",
              "contact"
            ],
            "properties": {
              "tag": {
                "description": "The tag that was removed",
                "allOf": [
                  {
                    "$ref": "#/definitions/tag"
                  }
                ]
              },
              "contact": {
                "description": "The contact that had the tag",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T09:54:08+00:00"
            ]
          }
        }
      },
      "contact.webinar.registered": {
        "title": "Registered to a webinar",
        "description": "Sent when a contact registers for a session of a webinar",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "contact.webinar.registered"
            ]
          },
          "data": {
            "type": "object",
            "required": [
              "webinar",
              "contact"
            ],
            "properties": {
              "webinar": {
                "description": "The webinar",
                "allOf": [
                  {
                    "$ref": "#/definitions/webinar"
                  }
                ]
              },
              "contact": {
                "description": "The contact that registered",
                "allOf": [
                  {
                    "$ref": "#/definitions/contact"
                  }
                ]
              },
              "registered_at": {
                "description": "When the contact registered",
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "2021-10-05T10:37:06+00:00"
                ]
              },
              "scheduled_at": {
                "description": "When the session starts",
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "2021-10-05T15:00:00+00:00"
                ]
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T10:37:06+00:00"
            ]
          }
        }
      },
      "contact_fields": {
        "title": "Contact fields",
        "description": "An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it",
        "$comment": "Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.",
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
                "$comment": "Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.",
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
              "$comment": "Inferred: the value is a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.",
              "anyOf": [
                {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                {
                  "type": "number"
                },
                {
                  "type": "boolean"
                },
                {
                  "type": "object"
                },
                {
                  "type": "array"
                }
              ]
            }
          },
          {
            "type": "array",
            "maxItems": 0
          }
        ]
      },
      "course": {
        "title": "Course",
        "description": "An online course",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              44685
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          },
          "description": {
            "description": "The text that describes the course; seen only as null",
            "$comment": "Inferred: null when the course has none, a string otherwise. Settled by: an enrollment in a course with a description."
          }
        }
      },
      "course_bundle": {
        "title": "Course bundle",
        "description": "A bundle of courses",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              6624
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure doc"
            ]
          }
        }
      },
      "customer": {
        "title": "Customer",
        "description": "The buyer and how they paid",
        "type": "object",
        "required": [
          "contact_id",
          "email"
        ],
        "properties": {
          "id": {
            "description": "Identifies the customer, not the contact: see `contact_id`",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              616824
            ]
          },
          "payment_processor": {
            "description": "Who processed the payment; other values can occur",
            "$comment": "Inferred: `stripe`, `mollie` and `cash on delivery` are spelled as in the other webhooks of the vendor, where they were seen. Settled by: a captured sale paid by each.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "paypal",
              "stripe",
              "mollie",
              "cash on delivery"
            ]
          },
          "contact_id": {
            "description": "The `id` of the customer as a contact",
            "type": "integer",
            "minimum": 1,
            "examples": [
              20756080
            ]
          },
          "email": {
            "description": "The customer's own email address",
            "type": "string",
            "examples": [
              "test-1922@systeme.io"
            ]
          },
          "fields": {
            "description": "What the customer filled in, by slug; an empty array when nothing was",
            "anyOf": [
              {
                "$ref": "#/definitions/contact_fields"
              },
              {
                "type": "null"
              }
            ]
          },
          "client_ip": {
            "description": "IP address of the customer as systeme.io saw it; null when it is not known",
            "$comment": "Inferred: the address from which the order was placed, though the one that was seen is of a private network; null when it is not known. Settled by: a captured sale together with the customer's known IP address, and a sale entered by hand.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "172.31.31.127"
            ]
          }
        }
      },
      "customer.sale.completed": {
        "title": "New sale",
        "description": "Sent when a customer buys something; developers report one delivery for each item of the order",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "customer.sale.completed"
            ]
          },
          "data": {
            "$comment": "Inferred: a sale through a checkout page has `checkout_page` instead of `funnel_step`, as in the vendor's other webhooks. Settled by: a captured sale of a checkout page.",
            "type": "object",
            "required": [
              "customer",
              "order",
              "order_item"
            ],
            "properties": {
              "customer": {
                "description": "The buyer and how they paid",
                "allOf": [
                  {
                    "$ref": "#/definitions/customer"
                  }
                ]
              },
              "funnel_step": {
                "description": "The page with the order form",
                "anyOf": [
                  {
                    "$ref": "#/definitions/funnel_step"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "offer_price_plan": {
                "description": "The price plan of the item as documented in 2021",
                "anyOf": [
                  {
                    "$ref": "#/definitions/offer_price_plan"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "price_plan": {
                "description": "The price plan of the item as reported by receivers since 2026, instead of `offer_price_plan` or beside it",
                "anyOf": [
                  {
                    "$ref": "#/definitions/price_plan"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "order": {
                "description": "The order that the item belongs to",
                "allOf": [
                  {
                    "$ref": "#/definitions/order"
                  }
                ]
              },
              "order_item": {
                "description": "The item that was sold",
                "allOf": [
                  {
                    "$ref": "#/definitions/order_item"
                  }
                ]
              },
              "coupon": {
                "description": "The coupon that was used; seen only as null",
                "$comment": "Inferred: null when none was used, an object with `discount_type` and `discount_amount` otherwise, as one receiver reads it. Settled by: a sale with a coupon."
              }
            }
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-09-10T14:23:33+00:00"
            ]
          }
        }
      },
      "envelope": {
        "title": "Envelope",
        "description": "What all deliveries have in common, even those of undocumented types",
        "type": "object",
        "required": [
          "type",
          "data",
          "created_at"
        ],
        "properties": {
          "type": {
            "description": "The event type: a subject and what happened to it, joined by dots",
            "type": "string",
            "examples": [
              "contact.campaign.finished",
              "contact.course.enrolled",
              "contact.course_bundle.enrolled"
            ]
          },
          "data": {
            "description": "What happened and to whom; an object in every documented event, with keys that depend on `type`"
          },
          "account": {
            "description": "The systeme.io account that the event belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/account"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "description": "When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset",
            "type": "string",
            "examples": [
              "2021-10-05T15:42:53+00:00",
              "2021-10-05T11:12:29+00:00",
              "2021-10-05T15:42:47+00:00"
            ]
          }
        }
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
              614554,
              614774,
              118
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "webhook data structure documentation",
              "webinar funnel",
              "Comment créer un blog qui rapporte"
            ]
          }
        }
      },
      "funnel_step": {
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
              2102831,
              2102832,
              2103445
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Squeeze page",
              "Thank You / Download Page",
              "Webinar registration"
            ]
          },
          "type": {
            "description": "The kind of page; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "squeeze",
              "offer-form",
              "webinar_registration",
              "opt_in_thank_you_page"
            ]
          },
          "funnel": {
            "description": "The funnel that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "offer_price_plan": {
        "title": "Offer price plan",
        "description": "A price in the form of the documentation of 2021",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              19
            ]
          },
          "name": {
            "description": "The name of the price plan",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Comment créer un blog qui rapporte"
            ]
          },
          "inner_name": {
            "description": "The name of the price plan within the account; null when there is none",
            "$comment": "Inferred: null when no inner name was given. Settled by: a sale at a price plan without one.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Comment créer un blog qui rapporte"
            ]
          },
          "type": {
            "description": "How the price is charged; other values can occur",
            "$comment": "Inferred: `subscription` is another value, since receivers test for it. Settled by: a sale of a subscription.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "one_shot"
            ]
          },
          "direct_charge_amount": {
            "description": "List price, in the minor unit of `currency`, such as cents: 583 with `eur` is 5.83 euros",
            "$comment": "Inferred: the list price and not what was paid after a coupon, in the minor unit, and in whole units where a currency has no minor one. Settled by: a sale with a coupon, and one in yen, each together with its order in the account.",
            "type": [
              "integer",
              "null"
            ],
            "examples": [
              583
            ]
          },
          "subscription_plan": {
            "description": "How often and how much a recurring price charges; seen only as null",
            "$comment": "Inferred: null for a price that is charged once, an object otherwise. Settled by: a sale of a subscription."
          },
          "currency": {
            "description": "ISO 4217 code in lower case",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "eur"
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
            "description": "The same for all items of an order: tell deliveries apart by `order_item.id`, not by this",
            "type": "integer",
            "minimum": 1,
            "examples": [
              612661
            ]
          },
          "created_at": {
            "description": "When the order was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-09-10T14:23:17+00:00"
            ]
          },
          "total_price": {
            "description": "What was paid for the order; read by receivers, in no published delivery",
            "$comment": "Inferred: an integer in the minor unit, after discounts, as in the vendor's other webhooks. Settled by: a captured sale that has it."
          },
          "discount_amount": {
            "description": "What was taken off the order; read by receivers, in no published delivery",
            "$comment": "Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale that has it."
          }
        }
      },
      "order_item": {
        "title": "Order item",
        "description": "The item that was sold",
        "$comment": "Inferred: an order bump and an upsell are deliveries of their own, with the `order.id` of the main offer. Settled by: the deliveries of one such order.",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "description": "Identifies what was sold: deduplicate on it and on `created_at` of the event, since all items of an order share `order.id`",
            "type": "integer",
            "minimum": 1,
            "examples": [
              763123
            ]
          },
          "created_at": {
            "description": "When the item was recorded",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "2021-09-10T14:23:17+00:00"
            ]
          },
          "resources": {
            "description": "What the customer gets: one entry for each course, tag, or product",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/resource"
            }
          }
        }
      },
      "page_model": {
        "title": "Blog page",
        "description": "A page of a blog, with the blog that it belongs to",
        "type": "object",
        "properties": {
          "id": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "examples": [
              2643372
            ]
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "Home page"
            ]
          },
          "blog": {
            "description": "The blog that the page belongs to",
            "anyOf": [
              {
                "$ref": "#/definitions/blog"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "price_plan": {
        "title": "Price plan",
        "description": "A price in the form that receivers have reported since 2026; no delivery with it has been published",
        "$comment": "Inferred: the keys and their types, from four receivers, one of which stored what it got; the sale of the vendor's other webhooks has `id`, `type`, `currency` and `recurring_options` in this place too. Settled by: a published sale with `price_plan`.",
        "type": "object",
        "properties": {
          "name": {
            "description": "The name of the price plan",
            "type": [
              "string",
              "null"
            ]
          },
          "inner_name": {
            "description": "The name of the price plan within the account",
            "type": [
              "string",
              "null"
            ]
          },
          "amount": {
            "description": "List price, in the minor unit of the currency, such as cents: 583 is 5.83 euros; any value is accepted, since no delivery with it has been published"
          }
        }
      },
      "resource": {
        "title": "Resource",
        "description": "Something that the customer of a sale gets: access to a course, a tag, a product",
        "type": "object",
        "properties": {
          "quantity": {
            "description": "How many units the customer gets; seen only as null",
            "$comment": "Inferred: null for anything but a physical product, an integer otherwise. Settled by: a sale of a physical product."
          },
          "enrollment_access_type": {
            "description": "How much of a course the customer can access; null for a tag; other values can occur",
            "$comment": "Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a sale of a course with such an access.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "full_access"
            ]
          },
          "enrollment_dripping_access_course": {
            "description": "Where access starts in a course that opens gradually; seen only as null",
            "$comment": "Inferred: null for a course that is open at once, an object otherwise. Settled by: a sale of a course with dripping access."
          },
          "type": {
            "description": "The kind of resource; other values can occur",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "systemeio_tag",
              "membership_course"
            ]
          },
          "course": {
            "description": "Seen only as null; absent from a resource that is a course itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "course_bundle": {
            "description": "Seen only as null; absent from a resource that is a course bundle itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "physical_product": {
            "description": "Seen only as null; absent from a resource that is a physical product itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "tag": {
            "description": "Seen only as null; absent from a resource that is a tag itself, which `data` describes",
            "$comment": "Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null."
          },
          "data": {
            "description": "The resource itself; the `type` beside it says what kind it is",
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
                  110,
                  111
                ]
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "examples": [
                  "FR-Client-CCBQR-7",
                  "Formation Un blog qui rapporte"
                ]
              },
              "description": {
                "description": "The text that describes it; absent from a tag, seen only as null in a course",
                "$comment": "Inferred: null when the course has none, a string otherwise. Settled by: a sale of a course with a description."
              }
            }
          }
        }
      },
      "sent_email": {
        "title": "Sent email",
        "description": "An email as it went out",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              1321034
            ]
          },
          "subject": {
            "description": "Subject line of the email; the delivery does not say which link was clicked",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "test email webhook"
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
              141002
            ]
          },
          "name": {
            "type": "string",
            "examples": [
              "MyAwesomeTag"
            ]
          }
        }
      },
      "webinar": {
        "title": "Webinar",
        "description": "A webinar, with its registration page",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "examples": [
              54072
            ]
          },
          "duration": {
            "description": "Length of the session in seconds, as a string: `\"7200\"` is two hours",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "7200"
            ]
          },
          "funnel_step": {
            "description": "The registration page of the webinar",
            "anyOf": [
              {
                "$ref": "#/definitions/funnel_step"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      }
    }
  }
};
