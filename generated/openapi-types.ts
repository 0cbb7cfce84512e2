// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

export type paths = Record<string, never>;
export interface webhooks {
    "contact.campaign.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign completed
         * @description `contact.campaign.finished`: sent when a contact reaches the end of a campaign.
         *
         *     Sent by the trigger
         *
         *     - **Campaign completed** or **Email campaign completed** (Dutch: *Campagne voltooid*; French: *Campagne terminée* or *Campagne email terminée*; Spanish: *Campaña completada*)
         *
         *     `data` holds `campaign`, `contact`.
         */
        post: operations["receiveContactCampaignFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.course.enrolled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrolled in a course
         * @description `contact.course.enrolled`: sent when a contact gets access to a course.
         *
         *     Sent by the trigger
         *
         *     - **Enrolled in a course** (Dutch: *Ingeschreven voor de cursus*; French: *Inscrit à la formation* or *Inscrire à une formation*; Spanish: *Inscrito en un curso*; German: *In Kurs eingeschrieben*)
         *
         *     `data` holds `course`, `contact`, `access_type` (not always).
         */
        post: operations["receiveContactCourseEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.course_bundle.enrolled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrolled in a course bundle
         * @description `contact.course_bundle.enrolled`: sent when a contact gets access to a bundle of courses.
         *
         *     Sent by the trigger
         *
         *     - **Enrolled in a course bundle** (Dutch: *Ingeschreven voor een cursusbundel*; French: *Inscrit au pack de formations*; German: *In Kurspaket eingeschrieben*)
         *
         *     `data` holds `course_bundle`, `contact`, `access_type` (not always), `first_active_course` (not always).
         */
        post: operations["receiveContactCourseBundleEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.email_link.clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email link clicked
         * @description `contact.email_link.clicked`: sent when a contact clicks a link in an email.
         *
         *     Sent by the trigger
         *
         *     - **Email link clicked** (Dutch: *E-mail link geklikt* or *E-mail link aangeklikt*; French: *Lien Email cliqué* or *Clic sur un lien dans un email*; Spanish: *Se hizo clic en el enlace del correo*)
         *
         *     `data` holds `sent_email`, `contact`.
         */
        post: operations["receiveContactEmailLinkClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.optin.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Form subscribed
         * @description `contact.optin.completed`: sent when a visitor subscribes through a form on a funnel page or on a blog page.
         *
         *     Sent by the trigger
         *
         *     - **Funnel step form subscribed** or **Funnel form subscribed** (Dutch: *Funnel stap formulier ingeschreven* or *Funnelformulier ingevuld*; French: *Inscription sur la page (optin)* or *Inscrit au formulaire du tunnel*; Spanish: *Suscrito al formulario del túnel*; German: *Funnelschrittformular abonniert*)
         *     - **Blog page form subscribed** (Dutch: *Blogpagina formulier ingeschreven* or *Blog pagina formulier aangemeld*; French: *Formulaire souscrit sur une page de blog*)
         *
         *     `data` holds `funnel_step` (not always), `page_model` (not always), `contact`, `source_url` (not always).
         */
        post: operations["receiveContactOptinCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.page.visited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Page visited
         * @description `contact.page.visited`: sent when a contact opens a page of a funnel.
         *
         *     Sent by the trigger
         *
         *     - **Page visited** (Dutch: *Pagina bezocht*; French: *Page visitée*; Spanish: *Página visitada*)
         *
         *     `data` holds `funnel_step`, `contact`.
         */
        post: operations["receiveContactPageVisited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.tag.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag added
         * @description `contact.tag.added`: sent when a tag is added to a contact.
         *
         *     Sent by the trigger
         *
         *     - **Tag added** (Dutch: *Tag toegevoegd*; French: *Tag ajouté*; Spanish: *Etiqueta asignada*)
         *
         *     `data` holds `tag`, `contact`.
         */
        post: operations["receiveContactTagAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.tag.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag removed
         * @description `contact.tag.removed`: sent when a tag is removed from a contact.
         *
         *     Sent by the trigger
         *
         *     - **Tag removed** (Dutch: *Tag verwijderd*; French: *Tag supprimé* or *Tag retiré*; Spanish: *Etiqueta eliminada*)
         *
         *     `data` holds `tag`, `contact`.
         */
        post: operations["receiveContactTagRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.webinar.registered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registered to a webinar
         * @description `contact.webinar.registered`: sent when a contact registers for a session of a webinar.
         *
         *     Sent by the trigger
         *
         *     - **Registered to a webinar** (Dutch: *Ingeschreven voor het webinar*; French: *Enregistré pour le webinaire*; German: *Webinar-Anmeldung*)
         *
         *     `data` holds `webinar`, `contact`, `registered_at` (not always), `scheduled_at` (not always).
         */
        post: operations["receiveContactWebinarRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.sale.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New sale
         * @description `customer.sale.completed`: sent when a customer buys something; developers report one delivery for each item of the order.
         *
         *     Sent by the trigger
         *
         *     - **New sale** (Dutch: *Nieuwe verkoop*; French: *Nouvelle vente*; Spanish: *Venta nueva*; German: *Neuer Verkauf*)
         *
         *     `data` holds `customer`, `funnel_step` (not always), `offer_price_plan` (not always), `price_plan` (not always), `order`, `order_item`, `coupon` (not always).
         */
        post: operations["receiveCustomerSaleCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contact created
         * @description `CONTACT_CREATED`: sent when a contact is created.
         */
        post: operations["receiveApiContactCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_OPT_IN: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contact opted in
         * @description `CONTACT_OPT_IN`: sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before.
         */
        post: operations["receiveApiContactOptIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_TAG_ADDED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag added
         * @description `CONTACT_TAG_ADDED`: sent when a tag is added to a contact.
         */
        post: operations["receiveApiContactTagAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_TAG_REMOVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag removed
         * @description `CONTACT_TAG_REMOVED`: sent when a tag is removed from a contact.
         */
        post: operations["receiveApiContactTagRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SALE_CANCELED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sale canceled
         * @description `SALE_CANCELED`: sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published.
         */
        post: operations["receiveApiSaleCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SALE_NEW: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New sale
         * @description `SALE_NEW`: sent when a customer buys something; receivers report one delivery for each item of the order.
         */
        post: operations["receiveApiSaleNew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Envelope
         * @description What all deliveries have in common, even those of undocumented types
         */
        Envelope: {
            /**
             * @description The event type: a subject and what happened to it, joined by dots
             * @example contact.campaign.finished
             * @example contact.course.enrolled
             * @example contact.course_bundle.enrolled
             */
            type: string;
            /** @description What happened and to whom; an object in every documented event, with keys that depend on `type` */
            data: unknown;
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T15:42:53+00:00
             * @example 2021-10-05T11:12:29+00:00
             * @example 2021-10-05T15:42:47+00:00
             */
            created_at: string;
        };
        /**
         * Campaign completed
         * @description Sent when a contact reaches the end of a campaign
         */
        ContactCampaignFinished: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.campaign.finished";
            data: {
                /** @description The email campaign */
                campaign: components["schemas"]["Campaign"];
                /** @description The contact that finished the campaign */
                contact: components["schemas"]["Contact"];
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T15:42:53+00:00
             */
            created_at: string;
        };
        /**
         * Enrolled in a course
         * @description Sent when a contact gets access to a course
         */
        ContactCourseEnrolled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.course.enrolled";
            data: {
                /** @description The course */
                course: components["schemas"]["Course"];
                /** @description The contact that was enrolled */
                contact: components["schemas"]["Contact"];
                /**
                 * @description How much of the course the contact can access; other values can occur
                 *
                 *     Known values: `full_access`
                 *
                 *     *Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.*
                 * @example full_access
                 */
                access_type?: string | null;
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T11:12:29+00:00
             */
            created_at: string;
        };
        /**
         * Enrolled in a course bundle
         * @description Sent when a contact gets access to a bundle of courses
         */
        ContactCourseBundleEnrolled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.course_bundle.enrolled";
            data: {
                /** @description The bundle of courses */
                course_bundle: components["schemas"]["CourseBundle"];
                /** @description The contact that was enrolled */
                contact: components["schemas"]["Contact"];
                /**
                 * @description How much of the bundle the contact can access; other values can occur
                 *
                 *     Known values: `full_access`
                 *
                 *     *Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a delivery of an enrollment with such an access.*
                 * @example full_access
                 */
                access_type?: string | null;
                /**
                 * @description The course that opens first; seen only as null
                 *
                 *     *Inferred: null when all courses open at once, an object otherwise. Settled by: an enrollment in a bundle whose courses open one after the other.*
                 */
                first_active_course?: unknown;
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T15:42:47+00:00
             */
            created_at: string;
        };
        /**
         * Email link clicked
         * @description Sent when a contact clicks a link in an email
         */
        ContactEmailLinkClicked: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.email_link.clicked";
            data: {
                /** @description The email with the link */
                sent_email: components["schemas"]["SentEmail"];
                /** @description The contact that clicked */
                contact: components["schemas"]["Contact"];
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-07T10:07:08+00:00
             */
            created_at: string;
        };
        /**
         * Form subscribed
         * @description Sent when a visitor subscribes through a form on a funnel page or on a blog page
         */
        ContactOptinCompleted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.optin.completed";
            /** @description *Inferred: every opt-in names its page, and a form on a website or a creator page names it under an undocumented key. Settled by: a delivery of such a form.* */
            data: {
                /** @description The funnel page with the form; absent if the form is on a blog page */
                funnel_step?: components["schemas"]["FunnelStep"] | null;
                /** @description The blog page with the form; absent if the form is on a funnel page */
                page_model?: components["schemas"]["PageModel"] | null;
                /** @description The contact that subscribed */
                contact: components["schemas"]["Contact"];
                /** @description URL of the page with the form, including its query string and any `utm_*` parameters; absent in 2021, seen by 2025, and null is taken for not known */
                source_url?: string | null;
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T08:10:29+00:00
             * @example 2021-10-05T10:25:23+00:00
             */
            created_at: string;
        };
        /**
         * Page visited
         * @description Sent when a contact opens a page of a funnel
         */
        ContactPageVisited: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.page.visited";
            data: {
                /** @description The page that was visited */
                funnel_step: components["schemas"]["FunnelStep"];
                /** @description The contact that visited it */
                contact: components["schemas"]["Contact"];
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T16:29:02+00:00
             */
            created_at: string;
        };
        /**
         * Tag added
         * @description Sent when a tag is added to a contact
         */
        ContactTagAdded: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.tag.added";
            data: {
                /** @description The tag that was added */
                tag: components["schemas"]["Tag"];
                /** @description The contact that now has the tag */
                contact: components["schemas"]["Contact"];
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T09:52:38+00:00
             */
            created_at: string;
        };
        /**
         * Tag removed
         * @description Sent when a tag is removed from a contact
         */
        ContactTagRemoved: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.tag.removed";
            data: {
                /** @description The tag that was removed */
                tag: components["schemas"]["Tag"];
                /** @description The contact that had the tag */
                contact: components["schemas"]["Contact"];
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T09:54:08+00:00
             */
            created_at: string;
        };
        /**
         * Registered to a webinar
         * @description Sent when a contact registers for a session of a webinar
         */
        ContactWebinarRegistered: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contact.webinar.registered";
            data: {
                /** @description The webinar */
                webinar: components["schemas"]["Webinar"];
                /** @description The contact that registered */
                contact: components["schemas"]["Contact"];
                /**
                 * @description When the contact registered
                 * @example 2021-10-05T10:37:06+00:00
                 */
                registered_at?: string | null;
                /**
                 * @description When the session starts
                 * @example 2021-10-05T15:00:00+00:00
                 */
                scheduled_at?: string | null;
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-10-05T10:37:06+00:00
             */
            created_at: string;
        };
        /**
         * New sale
         * @description Sent when a customer buys something; developers report one delivery for each item of the order
         */
        CustomerSaleCompleted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "customer.sale.completed";
            /** @description *Inferred: a sale through a checkout page has `checkout_page` instead of `funnel_step`, as in the vendor's other webhooks. Settled by: a captured sale of a checkout page.* */
            data: {
                /** @description The buyer and how they paid */
                customer: components["schemas"]["Customer"];
                /** @description The page with the order form */
                funnel_step?: components["schemas"]["FunnelStep"] | null;
                /** @description The price plan of the item as documented in 2021 */
                offer_price_plan?: components["schemas"]["OfferPricePlan"] | null;
                /** @description The price plan of the item as reported by receivers since 2026, instead of `offer_price_plan` or beside it */
                price_plan?: components["schemas"]["PricePlan"] | null;
                /** @description The order that the item belongs to */
                order: components["schemas"]["Order"];
                /** @description The item that was sold */
                order_item: components["schemas"]["OrderItem"];
                /**
                 * @description The coupon that was used; seen only as null
                 *
                 *     *Inferred: null when none was used, an object with `discount_type` and `discount_amount` otherwise, as one receiver reads it. Settled by: a sale with a coupon.*
                 */
                coupon?: unknown;
            };
            /** @description The systeme.io account that the event belongs to */
            account?: components["schemas"]["Account"] | null;
            /**
             * @description When systeme.io recorded the event, RFC 3339 with seconds and a numeric offset
             * @example 2021-09-10T14:23:33+00:00
             */
            created_at: string;
        };
        /**
         * Account
         * @description The systeme.io account that an event belongs to
         */
        Account: {
            /**
             * @description The account's email address, not the contact's: it tells several accounts apart
             * @example temochkaykvlv@gmail.com
             * @example aurelien@readmeimfamous.com
             */
            email?: string | null;
        };
        /**
         * Blog
         * @description A blog on systeme.io
         */
        Blog: {
            /**
             * Format: int64
             * @example 33665
             */
            id?: number | null;
            /** @example Test blog */
            name?: string | null;
        };
        /**
         * Campaign
         * @description A series of emails
         */
        Campaign: {
            /**
             * Format: int64
             * @example 82393
             */
            id: number;
            /** @example test campaign */
            name?: string | null;
            /**
             * @description The text that describes the campaign; null when there is none
             *
             *     *Inferred: null when the campaign has no description. Settled by: a delivery about such a campaign.*
             * @example webhook data structure doc
             */
            description?: string | null;
        };
        /**
         * Contact
         * @description A person in the account's contact list
         */
        Contact: {
            /**
             * Format: int64
             * @description Identifies the contact within systeme.io; past 445,000,000 in 2026
             * @example 29150412
             * @example 29150265
             * @example 27212122
             */
            id: number;
            /**
             * @description The contact's own email address
             * @example temochkaykvlv+luiklas@gmail.com
             * @example temochkaykvlv+kek@gmail.com
             * @example temochkaykvlv+test@gmail.com
             */
            email: string;
            /** @description The contact's fields by slug; an empty array when none is filled in */
            fields?: components["schemas"]["ContactFields"] | null;
            /**
             * @description The visitor's IP address in an opt-in; null in the other events
             * @example 31.173.103.109
             */
            ip?: string | null;
            /**
             * @description The `id` of the contact that referred this one; seen only as null
             *
             *     *Inferred: null if nobody did, a positive integer otherwise. Settled by: a delivery about a contact that came through an affiliate link.*
             */
            referred_by_contact_id?: unknown;
            /**
             * @description The email address of the contact that referred this one; seen only as null
             *
             *     *Inferred: null if nobody did, a string otherwise. Settled by: a delivery about a contact that came through an affiliate link.*
             */
            referred_by_contact_email?: unknown;
        };
        /**
         * Contact fields
         * @description An object from slug to value, where a value can be an empty string; without any field, an empty array instead of `{}`, as PHP writes it
         *
         *     *Inferred: the value of a field can be null. Settled by: a delivery about a contact with a field that was filled in and then cleared.*
         */
        ContactFields: [
        ] | ({
            first_name?: string | null;
            /** @description Last name */
            surname?: string | null;
            /** @description As it was filled in; no format is known */
            phone_number?: string | null;
            /**
             * @description Country code, `FR` in the sample
             *
             *     *Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: deliveries about contacts in other countries.*
             */
            country?: string | null;
            street_address?: string | null;
            postcode?: string | null;
            city?: string | null;
            company_name?: string | null;
            /** @description VAT number or another tax number */
            tax_number?: string | null;
        } & {
            [key: string]: unknown;
        });
        /**
         * Course
         * @description An online course
         */
        Course: {
            /**
             * Format: int64
             * @example 44685
             */
            id: number;
            /** @example webhook data structure doc */
            name?: string | null;
            /**
             * @description The text that describes the course; seen only as null
             *
             *     *Inferred: null when the course has none, a string otherwise. Settled by: an enrollment in a course with a description.*
             */
            description?: unknown;
        };
        /**
         * Course bundle
         * @description A bundle of courses
         */
        CourseBundle: {
            /**
             * Format: int64
             * @example 6624
             */
            id: number;
            /** @example webhook data structure doc */
            name?: string | null;
        };
        /**
         * Customer
         * @description The buyer and how they paid
         */
        Customer: {
            /**
             * Format: int64
             * @description Identifies the customer, not the contact: see `contact_id`
             * @example 616824
             */
            id?: number | null;
            /**
             * @description Who processed the payment; other values can occur
             *
             *     Known values: `paypal`, `stripe`, `mollie`, `cash on delivery`
             *
             *     *Inferred: `stripe`, `mollie` and `cash on delivery` are spelled as in the other webhooks of the vendor, where they were seen. Settled by: a captured sale paid by each.*
             * @example paypal
             * @example stripe
             * @example mollie
             * @example cash on delivery
             */
            payment_processor?: string | null;
            /**
             * Format: int64
             * @description The `id` of the customer as a contact
             * @example 20756080
             */
            contact_id: number;
            /**
             * @description The customer's own email address
             * @example test-1922@systeme.io
             */
            email: string;
            /** @description What the customer filled in, by slug; an empty array when nothing was */
            fields?: components["schemas"]["ContactFields"] | null;
            /**
             * @description IP address of the customer as systeme.io saw it; null when it is not known
             *
             *     *Inferred: the address from which the order was placed, though the one that was seen is of a private network; null when it is not known. Settled by: a captured sale together with the customer's known IP address, and a sale entered by hand.*
             * @example 172.31.31.127
             */
            client_ip?: string | null;
        };
        /**
         * Funnel
         * @description A series of pages that leads a visitor to a sale or an opt-in
         */
        Funnel: {
            /**
             * Format: int64
             * @example 614554
             * @example 614774
             * @example 118
             */
            id?: number | null;
            /**
             * @example webhook data structure documentation
             * @example webinar funnel
             * @example Comment créer un blog qui rapporte
             */
            name?: string | null;
        };
        /**
         * Funnel step
         * @description One page of a funnel, with the funnel that it belongs to
         */
        FunnelStep: {
            /**
             * Format: int64
             * @example 2102831
             * @example 2102832
             * @example 2103445
             */
            id?: number | null;
            /**
             * @example Squeeze page
             * @example Thank You / Download Page
             * @example Webinar registration
             */
            name?: string | null;
            /**
             * @description The kind of page; other values can occur
             *
             *     Known values: `squeeze`, `offer-form`, `webinar_registration`, `opt_in_thank_you_page`
             * @example squeeze
             * @example offer-form
             * @example webinar_registration
             * @example opt_in_thank_you_page
             */
            type?: string | null;
            /** @description The funnel that the page belongs to */
            funnel?: components["schemas"]["Funnel"] | null;
        };
        /**
         * Offer price plan
         * @description A price in the form of the documentation of 2021
         */
        OfferPricePlan: {
            /**
             * Format: int64
             * @example 19
             */
            id?: number | null;
            /**
             * @description The name of the price plan
             * @example Comment créer un blog qui rapporte
             */
            name?: string | null;
            /**
             * @description The name of the price plan within the account; null when there is none
             *
             *     *Inferred: null when no inner name was given. Settled by: a sale at a price plan without one.*
             * @example Comment créer un blog qui rapporte
             */
            inner_name?: string | null;
            /**
             * @description How the price is charged; other values can occur
             *
             *     Known values: `one_shot`
             *
             *     *Inferred: `subscription` is another value, since receivers test for it. Settled by: a sale of a subscription.*
             * @example one_shot
             */
            type?: string | null;
            /**
             * Format: int64
             * @description List price, in the minor unit of `currency`, such as cents: 583 with `eur` is 5.83 euros
             *
             *     *Inferred: the list price and not what was paid after a coupon, in the minor unit, and in whole units where a currency has no minor one. Settled by: a sale with a coupon, and one in yen, each together with its order in the account.*
             * @example 583
             */
            direct_charge_amount?: number | null;
            /**
             * @description How often and how much a recurring price charges; seen only as null
             *
             *     *Inferred: null for a price that is charged once, an object otherwise. Settled by: a sale of a subscription.*
             */
            subscription_plan?: unknown;
            /**
             * @description ISO 4217 code in lower case
             * @example eur
             */
            currency?: string | null;
        };
        /**
         * Order
         * @description The order that an item belongs to
         */
        Order: {
            /**
             * Format: int64
             * @description The same for all items of an order: tell deliveries apart by `order_item.id`, not by this
             * @example 612661
             */
            id: number;
            /**
             * @description When the order was recorded
             * @example 2021-09-10T14:23:17+00:00
             */
            created_at?: string | null;
            /**
             * @description What was paid for the order; read by receivers, in no published delivery
             *
             *     *Inferred: an integer in the minor unit, after discounts, as in the vendor's other webhooks. Settled by: a captured sale that has it.*
             */
            total_price?: unknown;
            /**
             * @description What was taken off the order; read by receivers, in no published delivery
             *
             *     *Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale that has it.*
             */
            discount_amount?: unknown;
        };
        /**
         * Order item
         * @description The item that was sold
         *
         *     *Inferred: an order bump and an upsell are deliveries of their own, with the `order.id` of the main offer. Settled by: the deliveries of one such order.*
         */
        OrderItem: {
            /**
             * Format: int64
             * @description Identifies what was sold: deduplicate on it and on `created_at` of the event, since all items of an order share `order.id`
             * @example 763123
             */
            id: number;
            /**
             * @description When the item was recorded
             * @example 2021-09-10T14:23:17+00:00
             */
            created_at?: string | null;
            /** @description What the customer gets: one entry for each course, tag, or product */
            resources?: components["schemas"]["Resource"][] | null;
        };
        /**
         * Blog page
         * @description A page of a blog, with the blog that it belongs to
         */
        PageModel: {
            /**
             * Format: int64
             * @example 2643372
             */
            id?: number | null;
            /** @example Home page */
            name?: string | null;
            /** @description The blog that the page belongs to */
            blog?: components["schemas"]["Blog"] | null;
        };
        /**
         * Price plan
         * @description A price in the form that receivers have reported since 2026; no delivery with it has been published
         *
         *     *Inferred: the keys and their types, from four receivers, one of which stored what it got; the sale of the vendor's other webhooks has `id`, `type`, `currency` and `recurring_options` in this place too. Settled by: a published sale with `price_plan`.*
         */
        PricePlan: {
            /** @description The name of the price plan */
            name?: string | null;
            /** @description The name of the price plan within the account */
            inner_name?: string | null;
            /** @description List price, in the minor unit of the currency, such as cents: 583 is 5.83 euros; any value is accepted, since no delivery with it has been published */
            amount?: unknown;
        };
        /**
         * Resource
         * @description Something that the customer of a sale gets: access to a course, a tag, a product
         */
        Resource: {
            /**
             * @description How many units the customer gets; seen only as null
             *
             *     *Inferred: null for anything but a physical product, an integer otherwise. Settled by: a sale of a physical product.*
             */
            quantity?: unknown;
            /**
             * @description How much of a course the customer can access; null for a tag; other values can occur
             *
             *     Known values: `full_access`
             *
             *     *Inferred: the other values are those of the public API, `partial_access`, `dripping_content` and `partial_dripping_access`. Settled by: a sale of a course with such an access.*
             * @example full_access
             */
            enrollment_access_type?: string | null;
            /**
             * @description Where access starts in a course that opens gradually; seen only as null
             *
             *     *Inferred: null for a course that is open at once, an object otherwise. Settled by: a sale of a course with dripping access.*
             */
            enrollment_dripping_access_course?: unknown;
            /**
             * @description The kind of resource; other values can occur
             *
             *     Known values: `systemeio_tag`, `membership_course`
             * @example systemeio_tag
             * @example membership_course
             */
            type?: string | null;
            /**
             * @description Seen only as null; absent from a resource that is a course itself, which `data` describes
             *
             *     *Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.*
             */
            course?: unknown;
            /**
             * @description Seen only as null; absent from a resource that is a course bundle itself, which `data` describes
             *
             *     *Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.*
             */
            course_bundle?: unknown;
            /**
             * @description Seen only as null; absent from a resource that is a physical product itself, which `data` describes
             *
             *     *Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.*
             */
            physical_product?: unknown;
            /**
             * @description Seen only as null; absent from a resource that is a tag itself, which `data` describes
             *
             *     *Inferred: an object like `data` where it is not null. Settled by: a sale in which it is not null.*
             */
            tag?: unknown;
            /** @description The resource itself; the `type` beside it says what kind it is */
            data?: {
                /**
                 * Format: int64
                 * @example 110
                 * @example 111
                 */
                id?: number | null;
                /**
                 * @example FR-Client-CCBQR-7
                 * @example Formation Un blog qui rapporte
                 */
                name?: string | null;
                /**
                 * @description The text that describes it; absent from a tag, seen only as null in a course
                 *
                 *     *Inferred: null when the course has none, a string otherwise. Settled by: a sale of a course with a description.*
                 */
                description?: unknown;
            } | null;
        };
        /**
         * Sent email
         * @description An email as it went out
         */
        SentEmail: {
            /**
             * Format: int64
             * @example 1321034
             */
            id: number;
            /**
             * @description Subject line of the email; the delivery does not say which link was clicked
             * @example test email webhook
             */
            subject?: string | null;
        };
        /**
         * Tag
         * @description A label that the account puts on contacts
         */
        Tag: {
            /**
             * Format: int64
             * @example 141002
             */
            id: number;
            /** @example MyAwesomeTag */
            name: string;
        };
        /**
         * Webinar
         * @description A webinar, with its registration page
         */
        Webinar: {
            /**
             * Format: int64
             * @example 54072
             */
            id: number;
            /**
             * @description Length of the session in seconds, as a string: `"7200"` is two hours
             * @example 7200
             */
            duration?: string | null;
            /** @description The registration page of the webinar */
            funnel_step?: components["schemas"]["FunnelStep"] | null;
        };
        /**
         * Any event
         * @description A delivery of one of the documented types
         */
        WebhookEvent: components["schemas"]["ContactCampaignFinished"] | components["schemas"]["ContactCourseEnrolled"] | components["schemas"]["ContactCourseBundleEnrolled"] | components["schemas"]["ContactEmailLinkClicked"] | components["schemas"]["ContactOptinCompleted"] | components["schemas"]["ContactPageVisited"] | components["schemas"]["ContactTagAdded"] | components["schemas"]["ContactTagRemoved"] | components["schemas"]["ContactWebinarRegistered"] | components["schemas"]["CustomerSaleCompleted"];
        /**
         * Unknown event
         * @description A delivery of an undocumented type: only its envelope is known
         */
        UnknownEvent: components["schemas"]["Envelope"];
        /**
         * Contact created
         * @description Sent when a contact is created
         */
        ApiContactCreated: {
            /** @description The contact that was created */
            contact: components["schemas"]["ApiContact"];
        };
        /**
         * Contact opted in
         * @description Sent when a contact subscribes through a form; a receiver reports that also of contacts that existed before
         *
         *     *Inferred: a visitor who is a new contact causes two deliveries, this one and one of `CONTACT_CREATED`. Settled by: the deliveries to a webhook with both events for one new subscriber.*
         */
        ApiContactOptIn: {
            /** @description The contact that subscribed; the delivery does not say through which form */
            contact: components["schemas"]["ApiContact"];
        };
        /**
         * Tag added
         * @description Sent when a tag is added to a contact
         */
        ApiContactTagAdded: {
            /** @description The contact that now carries the tag */
            contact: components["schemas"]["ApiContact"];
            /** @description The tag that was added */
            tag: components["schemas"]["ApiTag"];
        };
        /**
         * Tag removed
         * @description Sent when a tag is removed from a contact
         */
        ApiContactTagRemoved: {
            /**
             * @description The contact that had the tag: itself, as receivers report, or under another `contact`, as in the documentation; take both
             *
             *     *Inferred: the contact within a contact is a slip of the documentation. Settled by: a captured removal of a tag.*
             */
            contact: components["schemas"]["ApiContact"] | {
                /** @description The contact that had the tag */
                contact: components["schemas"]["ApiContact"];
            };
            /** @description The tag that was removed */
            tag: components["schemas"]["ApiTag"];
        };
        /**
         * Sale canceled
         * @description Sent when a one-time payment is refunded, or a subscription is canceled, at once or at the end of the period that was paid; no body has ever been published
         *
         *     *Inferred: the body holds the same as that of a new sale, by a paraphrase of the documentation, so that it names the sale by `orderItem.id`. Settled by: a captured cancellation of each kind, and a refunded instalment of a subscription, of which it is not known whether it sends one.*
         */
        ApiSaleCanceled: {
            [key: string]: unknown;
        };
        /**
         * New sale
         * @description Sent when a customer buys something; receivers report one delivery for each item of the order
         *
         *     *Inferred: a sale of schema version 1 differs in nothing but the missing `checkoutPage`. Settled by: the same sale in both versions.*
         */
        ApiSaleNew: {
            /** @description The buyer and how they paid */
            customer: components["schemas"]["ApiCustomer"];
            /**
             * @description The coupon that was used; seen only as null
             *
             *     *Inferred: null when none was used, an object with `innerName`, `code`, `discountAmount`, `discountType`, `expirationDate` and `limitOfUse` otherwise, as in one copy of the documentation. Settled by: a captured sale with a coupon.*
             */
            coupon?: unknown;
            /**
             * @description The page with the order form
             *
             *     *Inferred: null for a sale through a checkout page. Settled by: a captured sale of a checkout page.*
             */
            funnelStep?: components["schemas"]["ApiFunnelStep"] | null;
            /**
             * @description The checkout page of the sale, if it was not made on a page of a funnel; absent in schema version 1, seen only as null
             *
             *     *Inferred: null for a sale in a funnel, an object otherwise. Settled by: a captured sale of a checkout page.*
             */
            checkoutPage?: unknown;
            /** @description The order that the item belongs to */
            order: components["schemas"]["ApiOrder"];
            /** @description The item that was sold */
            orderItem: components["schemas"]["ApiOrderItem"];
            /** @description The price plan of the item */
            pricePlan?: components["schemas"]["ApiPricePlan"] | null;
        };
        /**
         * Contact
         * @description A person in the account's contact list
         *
         *     *Inferred: the contact of a tag event has all of these keys, though receivers show only `id`, `email`, `fields` and `tags`. Settled by: a captured delivery about a tag.*
         */
        ApiContact: {
            /**
             * Format: int64
             * @description Identifies the contact within systeme.io; in a sale it is presumably `customer.contactId`
             *
             *     *Inferred: that `customer.contactId` of a sale is the same id, by its name. Settled by: a captured sale and a captured contact event of the same person.*
             * @example 447001122
             */
            id: number;
            /**
             * @description The contact's own email address
             * @example zoe.martin@example.com
             */
            email: string;
            /**
             * @description When the contact was created
             * @example 2026-09-27T20:14:05+00:00
             */
            registeredAt?: string | null;
            /**
             * @description The contact's language, `en` in the documentation
             * @example en
             */
            locale?: string | null;
            /**
             * @description URL of the page through which the contact came, including its query string; null when there is none
             * @example https://www.example.com/free-guide?utm_source=newsletter&utm_campaign=spring
             * @example https://www.example.com/free-guide?utm_source=newsletter
             */
            sourceURL?: string | null;
            /**
             * @description Whether the contact no longer wants emails
             * @example false
             */
            unsubscribed?: boolean | null;
            /**
             * @description Whether emails to the contact come back
             * @example false
             */
            bounced?: boolean | null;
            /**
             * @description Whether the contact still has to confirm the email address
             * @example false
             */
            needsConfirmation?: boolean | null;
            /** @description The contact's fields as a list, not as the object that `customer.fields` is */
            fields?: components["schemas"]["ApiContactField"][] | null;
            /** @description The tags that the contact carries now; after a removal, those that are left */
            tags?: {
                /**
                 * Format: int64
                 * @example 900101
                 * @example 900102
                 */
                id?: number | null;
                /**
                 * @example Newsletter
                 * @example Café / customers
                 */
                name?: string | null;
            }[] | null;
        };
        /**
         * Contact field
         * @description One field of a contact: `first_name`, `surname`, or one that the account owner created
         */
        ApiContactField: {
            /**
             * @description The name of the field as the account owner sees it
             * @example First name
             * @example Last name
             */
            fieldName?: string | null;
            /**
             * @description Identifies the field: `surname` is the last name
             * @example first_name
             * @example surname
             */
            slug?: string | null;
            /**
             * @description What was filled in; a string in the documentation
             *
             *     *Inferred: a string or null, whatever kind of field it is. Settled by: a delivery about a contact with a custom field of each kind.*
             */
            value?: unknown;
        };
        /**
         * Customer
         * @description The buyer and how they paid
         */
        ApiCustomer: {
            /**
             * Format: int64
             * @description Identifies the customer, not the contact: see `contactId`
             * @example 31000456
             * @example 31000457
             */
            id?: number | null;
            /**
             * Format: int64
             * @description The `id` of the customer as a contact
             * @example 447001122
             * @example 447001133
             */
            contactId: number;
            /**
             * @description IP address of the customer, of version 4 or 6; null when it is not known
             *
             *     *Inferred: null when it is not known, as one receiver expects. Settled by: a captured sale that was entered by hand.*
             * @example 2001:db8::7
             * @example 192.0.2.44
             */
            clientIp?: string | null;
            /**
             * @description The customer's own email address
             * @example zoe.martin@example.com
             * @example amir.khan@example.com
             */
            email: string;
            /** @description What the customer filled in, by slug; not the list that `contact.fields` is */
            fields?: components["schemas"]["ApiCustomerFields"] | null;
            /**
             * @description Who processed the payment; other values can occur
             *
             *     Known values: `cash on delivery`, `stripe`, `mollie`, `paypal`
             *
             *     *Inferred: `mollie` is spelled as one receiver reads it, and `paypal` as in the webhooks of rules and workflows. Settled by: a captured sale paid by each.*
             * @example cash on delivery
             * @example stripe
             * @example mollie
             * @example paypal
             */
            paymentProcessor?: string | null;
            /**
             * @description URL of the page of the sale, including its query string and any `utm_*` parameters
             * @example https://www.example.com/order?utm_source=newsletter
             */
            sourceUrl?: string | null;
        };
        /**
         * Customer fields
         * @description An object from slug to value, where a value can be an empty string; without any field, presumably an empty array instead of `{}`, as PHP writes it
         *
         *     *Inferred: an empty array when nothing was filled in, as in the webhooks of rules and workflows. Settled by: a captured sale to a customer without fields.*
         */
        ApiCustomerFields: [
        ] | ({
            first_name?: string | null;
            /** @description Last name */
            surname?: string | null;
            /** @description As it was filled in; no format is known */
            phone_number?: string | null;
            /**
             * @description Country code, `FR` in the sample
             *
             *     *Inferred: an ISO 3166-1 alpha-2 code in upper case. Settled by: captured sales to customers in other countries.*
             */
            country?: string | null;
            street_address?: string | null;
            postcode?: string | null;
            city?: string | null;
            company_name?: string | null;
            /** @description VAT number or another tax number */
            tax_number?: string | null;
        } & {
            [key: string]: unknown;
        });
        /**
         * Funnel
         * @description A series of pages that leads a visitor to a sale or an opt-in
         */
        ApiFunnel: {
            /**
             * Format: int64
             * @example 1200654
             */
            id?: number | null;
            /** @example Café crème */
            name?: string | null;
        };
        /**
         * Funnel step
         * @description One page of a funnel, with the funnel that it belongs to
         */
        ApiFunnelStep: {
            /**
             * Format: int64
             * @example 5100321
             */
            id?: number | null;
            /** @example Order form */
            name?: string | null;
            /**
             * @description The kind of page
             *
             *     *Inferred: the values are those of the webhooks of rules and workflows, such as `offer-form`. Settled by: captured sales on other kinds of pages.*
             * @example offer-form
             */
            type?: string | null;
            /** @description The funnel that the page belongs to */
            funnel?: components["schemas"]["ApiFunnel"] | null;
        };
        /**
         * Order
         * @description The order that an item belongs to
         */
        ApiOrder: {
            /**
             * Format: int64
             * @description The same for all items of an order: deduplicate on `orderItem.id`, not on this
             * @example 61000789
             * @example 61000790
             * @example 51000790
             */
            id: number;
            /**
             * @description When the order was recorded
             * @example 2026-09-27T20:16:25+00:00
             * @example 2026-10-02T07:41:10+00:00
             * @example 2025-03-04T10:20:30+00:00
             */
            createdAt?: string | null;
            /**
             * Format: int64
             * @description What was paid, after discounts, in the minor unit of `pricePlan.currency`, such as cents: 1490 with `eur` is 14.90 euros; null in the documentation
             *
             *     *Inferred: the total of the order, and so the same in the delivery of each of its items. Settled by: the deliveries of an order with several items.*
             * @example 1490
             */
            totalPrice?: number | null;
            /**
             * @description Value added tax, written as `0.0` when there is none; null in the documentation
             *
             *     *Inferred: the tax of the whole order, of which it is not known whether it is an amount or a rate. Settled by: a captured sale with value added tax.*
             */
            vat?: unknown;
            /**
             * @description What was taken off the order; seen only as null
             *
             *     *Inferred: an integer in the minor unit, or null without a coupon. Settled by: a captured sale with a coupon.*
             */
            discountAmount?: unknown;
            /**
             * @description How the discount is counted; seen only as null
             *
             *     *Inferred: `fixed` or another string, or null without a coupon. Settled by: a captured sale with a coupon.*
             */
            discountType?: unknown;
            /**
             * @description What shipping cost; seen only as null
             *
             *     *Inferred: an integer in the minor unit, or null when nothing is shipped for a fee. Settled by: a captured sale with a shipping fee.*
             */
            shippingFee?: unknown;
        };
        /**
         * Order item
         * @description The item that was sold
         */
        ApiOrderItem: {
            /**
             * Format: int64
             * @description Identifies what was sold: deduplicate on it, since all items of an order share `order.id`
             * @example 71000987
             * @example 71000988
             * @example 61000988
             */
            id: number;
            /**
             * @description When the item was recorded
             * @example 2026-09-27T20:16:25+00:00
             * @example 2026-10-02T07:41:10+00:00
             * @example 2025-03-04T10:20:30+00:00
             */
            createdAt?: string | null;
            /** @description What the customer gets: one entry for each course, tag, or product */
            resources?: components["schemas"]["ApiResource"][] | null;
        };
        /**
         * Price plan
         * @description The price at which an item is offered
         */
        ApiPricePlan: {
            /**
             * Format: int64
             * @example 4100654
             * @example 4100655
             */
            id?: number | null;
            /**
             * @description The name of the price plan
             * @example Cup
             * @example Guide
             */
            name?: string | null;
            /**
             * @description The name of the price plan within the account
             * @example Cup, spring
             * @example Guide, early bird
             */
            innerName?: string | null;
            /**
             * @description How the price is charged; other values can occur
             *
             *     Known values: `one_shot`
             *
             *     *Inferred: `subscription` is another value, since a receiver tests for it. Settled by: a captured sale of a subscription.*
             * @example one_shot
             */
            type?: string | null;
            /**
             * Format: int64
             * @description List price, in the minor unit of `currency`, such as cents: 1990 with `eur` is 19.90 euros; for what was paid, see `order.totalPrice`
             *
             *     *Inferred: in whole units where a currency has no minor one. Settled by: a captured sale in yen together with its order in the account.*
             * @example 1990
             * @example 1490
             */
            amount?: number | null;
            /**
             * @description ISO 4217 code in lower case
             * @example eur
             * @example gbp
             */
            currency?: string | null;
            /**
             * @description How often and how long a recurring price is charged; seen only as null
             *
             *     *Inferred: null for a price that is charged once, otherwise an object with `interval`, `intervalCount`, `trialPeriod`, `trialInterval` and `limitOfPayments`, as in the public API. Settled by: a captured sale of a subscription.*
             */
            recurringOptions?: unknown;
            /**
             * @description What the customer's bank statement says; may be empty
             * @example
             * @example EXAMPLE
             */
            statementDescriptor?: string | null;
        };
        /**
         * Resource
         * @description Something that the customer of a sale gets: the key of its kind describes it, and the other keys are null
         */
        ApiResource: {
            /**
             * @description The course, if it is one; seen only as null
             *
             *     *Inferred: an object with `id` and `name`. Settled by: a captured sale of a course.*
             */
            course?: unknown;
            /**
             * @description The bundle of courses, if it is one; seen only as null
             *
             *     *Inferred: an object with `id` and `name`. Settled by: a captured sale of a course bundle.*
             */
            courseBundle?: unknown;
            /**
             * @description How much of a course the customer can access; seen only as null
             *
             *     *Inferred: `full_access` or another string for a course, null for anything else. Settled by: a captured sale of a course.*
             */
            enrollmentAccessType?: unknown;
            /**
             * @description Where access starts in a course that opens gradually; seen only as null
             *
             *     *Inferred: null for a course that is open at once, an object otherwise. Settled by: a captured sale of a course with dripping access.*
             */
            enrollmentDrippingAccessCourse?: unknown;
            /** @description The physical product; null for anything else */
            physicalProduct?: {
                /**
                 * Format: int64
                 * @example 8100
                 */
                id?: number | null;
                /** @example Cup “Café” */
                name?: string | null;
                /**
                 * @description The options that the customer chose; seen only as an empty array
                 *
                 *     *Inferred: an array of whatever an option is. Settled by: a captured sale of a physical product with options.*
                 */
                options?: unknown;
            } | null;
            /** @description The tag; null for anything else */
            tag?: {
                /**
                 * Format: int64
                 * @example 900103
                 */
                id?: number | null;
                /** @example Customer: guide */
                name?: string | null;
            } | null;
        };
        /**
         * Tag
         * @description A label that the account puts on contacts
         */
        ApiTag: {
            /**
             * Format: int64
             * @example 900102
             * @example 900103
             */
            id: number;
            /**
             * @example Café / customers
             * @example Crème / leads
             */
            name: string;
        };
        /**
         * Any event
         * @description A delivery of one of the documented types
         */
        ApiWebhookEvent: components["schemas"]["ApiContactCreated"] | components["schemas"]["ApiContactOptIn"] | components["schemas"]["ApiContactTagAdded"] | components["schemas"]["ApiContactTagRemoved"] | components["schemas"]["ApiSaleNew"] | components["schemas"]["ApiSaleCanceled"];
    };
    responses: never;
    parameters: {
        /**
         * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
         * @example Symfony
         */
        UserAgent: string;
        /**
         * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
         * @example en-us,en;q=0.5
         */
        AcceptLanguage: string;
        /**
         * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
         * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
         */
        AcceptCharset: string;
        /**
         * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
         * @example SystemeIO-Webhook
         */
        ApiUserAgent: string;
        /**
         * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
         * @example gzip
         */
        ApiAcceptEncoding: string;
        /**
         * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
         * @example SALE_NEW
         */
        ApiXWebhookEvent: string;
        /**
         * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
         * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
         */
        ApiXWebhookMessageId: string;
        /**
         * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
         * @example 2026-09-27T20:16:27+00:00
         */
        ApiXWebhookEventTimestamp: string;
        /**
         * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
         * @example 2026-09-27T20:16:28+00:00
         */
        ApiXWebhookDeliveryAttemptTimestamp: string;
        /**
         * @description A UUID for this attempt to deliver. Observed in one real delivery
         * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
         */
        ApiXWebhookDeliveryAttemptId: string;
        /**
         * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
         * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
         */
        ApiXWebhookSubscriptionId: string;
        /**
         * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
         * @example 2
         */
        ApiXWebhookSchemaVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Envelope = components['schemas']['Envelope'];
export type ContactCampaignFinished = components['schemas']['ContactCampaignFinished'];
export type ContactCourseEnrolled = components['schemas']['ContactCourseEnrolled'];
export type ContactCourseBundleEnrolled = components['schemas']['ContactCourseBundleEnrolled'];
export type ContactEmailLinkClicked = components['schemas']['ContactEmailLinkClicked'];
export type ContactOptinCompleted = components['schemas']['ContactOptinCompleted'];
export type ContactPageVisited = components['schemas']['ContactPageVisited'];
export type ContactTagAdded = components['schemas']['ContactTagAdded'];
export type ContactTagRemoved = components['schemas']['ContactTagRemoved'];
export type ContactWebinarRegistered = components['schemas']['ContactWebinarRegistered'];
export type CustomerSaleCompleted = components['schemas']['CustomerSaleCompleted'];
export type Account = components['schemas']['Account'];
export type Blog = components['schemas']['Blog'];
export type Campaign = components['schemas']['Campaign'];
export type Contact = components['schemas']['Contact'];
export type ContactFields = components['schemas']['ContactFields'];
export type Course = components['schemas']['Course'];
export type CourseBundle = components['schemas']['CourseBundle'];
export type Customer = components['schemas']['Customer'];
export type Funnel = components['schemas']['Funnel'];
export type FunnelStep = components['schemas']['FunnelStep'];
export type OfferPricePlan = components['schemas']['OfferPricePlan'];
export type Order = components['schemas']['Order'];
export type OrderItem = components['schemas']['OrderItem'];
export type PageModel = components['schemas']['PageModel'];
export type PricePlan = components['schemas']['PricePlan'];
export type Resource = components['schemas']['Resource'];
export type SentEmail = components['schemas']['SentEmail'];
export type Tag = components['schemas']['Tag'];
export type Webinar = components['schemas']['Webinar'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type UnknownEvent = components['schemas']['UnknownEvent'];
export type ApiContactCreated = components['schemas']['ApiContactCreated'];
export type ApiContactOptIn = components['schemas']['ApiContactOptIn'];
export type ApiContactTagAdded = components['schemas']['ApiContactTagAdded'];
export type ApiContactTagRemoved = components['schemas']['ApiContactTagRemoved'];
export type ApiSaleCanceled = components['schemas']['ApiSaleCanceled'];
export type ApiSaleNew = components['schemas']['ApiSaleNew'];
export type ApiContact = components['schemas']['ApiContact'];
export type ApiContactField = components['schemas']['ApiContactField'];
export type ApiCustomer = components['schemas']['ApiCustomer'];
export type ApiCustomerFields = components['schemas']['ApiCustomerFields'];
export type ApiFunnel = components['schemas']['ApiFunnel'];
export type ApiFunnelStep = components['schemas']['ApiFunnelStep'];
export type ApiOrder = components['schemas']['ApiOrder'];
export type ApiOrderItem = components['schemas']['ApiOrderItem'];
export type ApiPricePlan = components['schemas']['ApiPricePlan'];
export type ApiResource = components['schemas']['ApiResource'];
export type ApiTag = components['schemas']['ApiTag'];
export type ApiWebhookEvent = components['schemas']['ApiWebhookEvent'];
export type ParameterUserAgent = components['parameters']['UserAgent'];
export type ParameterAcceptLanguage = components['parameters']['AcceptLanguage'];
export type ParameterAcceptCharset = components['parameters']['AcceptCharset'];
export type ParameterApiUserAgent = components['parameters']['ApiUserAgent'];
export type ParameterApiAcceptEncoding = components['parameters']['ApiAcceptEncoding'];
export type ParameterApiXWebhookEvent = components['parameters']['ApiXWebhookEvent'];
export type ParameterApiXWebhookMessageId = components['parameters']['ApiXWebhookMessageId'];
export type ParameterApiXWebhookEventTimestamp = components['parameters']['ApiXWebhookEventTimestamp'];
export type ParameterApiXWebhookDeliveryAttemptTimestamp = components['parameters']['ApiXWebhookDeliveryAttemptTimestamp'];
export type ParameterApiXWebhookDeliveryAttemptId = components['parameters']['ApiXWebhookDeliveryAttemptId'];
export type ParameterApiXWebhookSubscriptionId = components['parameters']['ApiXWebhookSubscriptionId'];
export type ParameterApiXWebhookSchemaVersion = components['parameters']['ApiXWebhookSchemaVersion'];
export type $defs = Record<string, never>;
export interface operations {
    receiveContactCampaignFinished: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCampaignFinished"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactCourseEnrolled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCourseEnrolled"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactCourseBundleEnrolled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCourseBundleEnrolled"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactEmailLinkClicked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEmailLinkClicked"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactOptinCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactOptinCompleted"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactPageVisited: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPageVisited"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactTagAdded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactTagAdded"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactTagRemoved: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactTagRemoved"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactWebinarRegistered: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWebinarRegistered"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveCustomerSaleCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the vendor's other webhooks have `SystemeIO-Webhook` here. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example Symfony
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
                /**
                 * @description A default of the client. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example en-us,en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description A default of the client; the body is UTF-8 nonetheless. Observed in real deliveries, and not documented; the order and case of the names are inferred
                 * @example ISO-8859-1,utf-8;q=0.7,*;q=0.7
                 */
                "Accept-Charset"?: components["parameters"]["AcceptCharset"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSaleCompleted"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right token. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiContactCreated: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiContactCreated"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiContactOptIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiContactOptIn"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiContactTagAdded: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiContactTagAdded"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiContactTagRemoved: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiContactTagRemoved"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiSaleCanceled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiSaleCanceled"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveApiSaleNew: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client that sends; the webhooks of rules and workflows have `Symfony` here. Observed in one real delivery
                 * @example SystemeIO-Webhook
                 */
                "User-Agent"?: components["parameters"]["ApiUserAgent"];
                /**
                 * @description What your answer may be compressed with; the delivery itself is not compressed. Observed in one real delivery
                 * @example gzip
                 */
                "Accept-Encoding"?: components["parameters"]["ApiAcceptEncoding"];
                /**
                 * @description The event, and the only place that names it; it is not signed. Observed in one real delivery
                 * @example SALE_NEW
                 */
                "X-Webhook-Event"?: components["parameters"]["ApiXWebhookEvent"];
                /**
                 * @description A UUID for the message; a receiver reports that it is the same when a delivery is repeated. Observed in one real delivery
                 * @example 0199a7c4-3d5e-7b21-8c4f-5a6b7c8d9e0f
                 */
                "X-Webhook-Message-Id"?: components["parameters"]["ApiXWebhookMessageId"];
                /**
                 * @description When the event happened; by the documentation the same when a delivery is repeated; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:27+00:00
                 */
                "X-Webhook-Event-Timestamp"?: components["parameters"]["ApiXWebhookEventTimestamp"];
                /**
                 * @description When this attempt to deliver was made; it is not signed. Observed in one real delivery
                 * @example 2026-09-27T20:16:28+00:00
                 */
                "X-Webhook-Delivery-Attempt-Timestamp"?: components["parameters"]["ApiXWebhookDeliveryAttemptTimestamp"];
                /**
                 * @description A UUID for this attempt to deliver. Observed in one real delivery
                 * @example 0199a7c4-4f60-7d43-9e5a-6b7c8d9e0f1a
                 */
                "X-Webhook-Delivery-Attempt-Id"?: components["parameters"]["ApiXWebhookDeliveryAttemptId"];
                /**
                 * @description A UUID for the subscription of the webhook to the event. Observed in one real delivery
                 * @example 0199a001-1c2d-7e3f-8a4b-5c6d7e8f9a0b
                 */
                "X-Webhook-Subscription-Id"?: components["parameters"]["ApiXWebhookSubscriptionId"];
                /**
                 * @description The version of the body; `2` in 2026, and `1` in what older receivers were sent. Observed in one real delivery
                 * @example 2
                 */
                "X-Webhook-Schema-Version"?: components["parameters"]["ApiXWebhookSchemaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiSaleNew"];
            };
        };
        responses: {
            /** @description Any success status, for every delivery with the right signature. Whether systeme.io repeats a delivery that is refused or not answered in time is not documented */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
