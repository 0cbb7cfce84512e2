// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

export const samples = /* @__PURE__ */ freeze({
  "contact.campaign.finished": {
    "type": "contact.campaign.finished",
    "data": {
      "campaign": {
        "id": 82393,
        "name": "test campaign",
        "description": "webhook data structure doc"
      },
      "contact": {
        "id": 29150412,
        "email": "temochkaykvlv+luiklas@gmail.com",
        "fields": {
          "first_name": "sadkl;",
          "surname": "dsl;;"
        },
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T15:42:53+00:00"
  },
  "contact.course.enrolled": {
    "type": "contact.course.enrolled",
    "data": {
      "course": {
        "id": 44685,
        "name": "webhook data structure doc",
        "description": null
      },
      "contact": {
        "id": 29150265,
        "email": "temochkaykvlv+kek@gmail.com",
        "fields": {
          "first_name": "name",
          "surname": "last name"
        },
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      },
      "access_type": "full_access"
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T11:12:29+00:00"
  },
  "contact.course_bundle.enrolled": {
    "type": "contact.course_bundle.enrolled",
    "data": {
      "course_bundle": {
        "id": 6624,
        "name": "webhook data structure doc"
      },
      "contact": {
        "id": 27212122,
        "email": "temochkaykvlv+test@gmail.com",
        "fields": {
          "first_name": "Tema test",
          "surname": "Testovich"
        },
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      },
      "access_type": "full_access",
      "first_active_course": null
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T15:42:47+00:00"
  },
  "contact.email_link.clicked": {
    "type": "contact.email_link.clicked",
    "data": {
      "sent_email": {
        "id": 1321034,
        "subject": "test email webhook"
      },
      "contact": {
        "id": 24431099,
        "email": "temochkaykvlv@gmail.com",
        "fields": {
          "first_name": "Test",
          "surname": "Testovich"
        },
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-07T10:07:08+00:00"
  },
  "contact.optin.completed.funnel_step": {
    "type": "contact.optin.completed",
    "data": {
      "funnel_step": {
        "id": 2102831,
        "name": "Squeeze page",
        "type": "squeeze",
        "funnel": {
          "id": 614554,
          "name": "webhook data structure documentation"
        }
      },
      "contact": {
        "id": 29142804,
        "email": "temochkaykvlv+aslkfkvmk@gmail.com",
        "fields": [],
        "ip": "31.173.103.109",
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T08:10:29+00:00"
  },
  "contact.optin.completed.page_model": {
    "type": "contact.optin.completed",
    "data": {
      "page_model": {
        "id": 2643372,
        "name": "Home page",
        "blog": {
          "id": 33665,
          "name": "Test blog"
        }
      },
      "contact": {
        "id": 29148862,
        "email": "temochkaykvlv+sdadk@gmail.com",
        "fields": [],
        "ip": "31.173.103.109",
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T10:25:23+00:00"
  },
  "contact.page.visited": {
    "type": "contact.page.visited",
    "data": {
      "funnel_step": {
        "id": 2102832,
        "name": "Thank You / Download Page",
        "type": "opt_in_thank_you_page",
        "funnel": {
          "id": 614554,
          "name": "webhook data structure documentation"
        }
      },
      "contact": {
        "id": 29171084,
        "email": "temochkaykvlv+asdfg@gmail.com",
        "fields": [],
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T16:29:02+00:00"
  },
  "contact.tag.added": {
    "type": "contact.tag.added",
    "data": {
      "tag": {
        "id": 141002,
        "name": "MyAwesomeTag"
      },
      "contact": {
        "id": 29143587,
        "email": "temochkaykvlv+lksdllfnsnkfdls@gmail.com",
        "fields": [],
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T09:52:38+00:00"
  },
  "contact.tag.removed": {
    "type": "contact.tag.removed",
    "data": {
      "tag": {
        "id": 141002,
        "name": "MyAwesomeTag"
      },
      "contact": {
        "id": 27212122,
        "email": "temochkaykvlv+test@gmail.com",
        "fields": {
          "first_name": "Tema test",
          "surname": "Testovich"
        },
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      }
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T09:54:08+00:00"
  },
  "contact.webinar.registered": {
    "type": "contact.webinar.registered",
    "data": {
      "webinar": {
        "id": 54072,
        "duration": "7200",
        "funnel_step": {
          "id": 2103445,
          "name": "Webinar registration",
          "type": "webinar_registration",
          "funnel": {
            "id": 614774,
            "name": "webinar funnel"
          }
        }
      },
      "contact": {
        "id": 29149232,
        "email": "temochkaykvlv+wklm@gmail.com",
        "fields": [],
        "ip": null,
        "referred_by_contact_id": null,
        "referred_by_contact_email": null
      },
      "registered_at": "2021-10-05T10:37:06+00:00",
      "scheduled_at": "2021-10-05T15:00:00+00:00"
    },
    "account": {
      "email": "temochkaykvlv@gmail.com"
    },
    "created_at": "2021-10-05T10:37:06+00:00"
  },
  "customer.sale.completed": {
    "type": "customer.sale.completed",
    "data": {
      "customer": {
        "id": 616824,
        "payment_processor": "paypal",
        "contact_id": 20756080,
        "email": "test-1922@systeme.io",
        "fields": {
          "country": "FR",
          "phone_number": "test-1922",
          "street_address": "test-1922",
          "first_name": "test-1922",
          "surname": "test-1922",
          "postcode": "test-1922",
          "city": "test-1922"
        },
        "client_ip": "172.31.31.127"
      },
      "funnel_step": {
        "id": 311,
        "name": "Comment créer un blog qui rapporte",
        "type": "offer-form",
        "funnel": {
          "id": 118,
          "name": "Comment créer un blog qui rapporte"
        }
      },
      "offer_price_plan": {
        "id": 19,
        "name": "Comment créer un blog qui rapporte",
        "inner_name": "Comment créer un blog qui rapporte",
        "type": "one_shot",
        "direct_charge_amount": 583,
        "subscription_plan": null,
        "currency": "eur"
      },
      "order": {
        "id": 612661,
        "created_at": "2021-09-10T14:23:17+00:00"
      },
      "order_item": {
        "id": 763123,
        "created_at": "2021-09-10T14:23:17+00:00",
        "resources": [
          {
            "quantity": null,
            "enrollment_access_type": null,
            "enrollment_dripping_access_course": null,
            "type": "systemeio_tag",
            "course": null,
            "course_bundle": null,
            "physical_product": null,
            "data": {
              "id": 110,
              "name": "FR-Client-CCBQR-7"
            }
          },
          {
            "quantity": null,
            "enrollment_access_type": "full_access",
            "enrollment_dripping_access_course": null,
            "type": "membership_course",
            "course_bundle": null,
            "physical_product": null,
            "tag": null,
            "data": {
              "id": 111,
              "name": "Formation Un blog qui rapporte",
              "description": null
            }
          }
        ]
      },
      "coupon": null
    },
    "account": {
      "email": "aurelien@readmeimfamous.com"
    },
    "created_at": "2021-09-10T14:23:33+00:00"
  }
});

function freeze(value) {
  for (const child of Object.values(value)) if (typeof child === "object" && child !== null) freeze(child);
  return Object.freeze(value);
}
