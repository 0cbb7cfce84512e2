import { describe, expectTypeOf, test } from "vitest";
import type { EventMap as ApiEventMap } from "../../generated/api/types.ts";
import type * as fromOpenapi from "../../generated/openapi-types.ts";
import type * as ours from "../../src/index.ts";

/** A payload without its fields: in the document, the slugs of account owners have any value. */
type WithoutFields<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? WithoutFields<Item>[]
    : T extends object
      ? { [Key in keyof T as Key extends "fields" ? never : Key]: WithoutFields<T[Key]> }
      : T;

type Payload<Type extends ours.EventType> =
  fromOpenapi.webhooks[Type]["post"]["requestBody"]["content"]["application/json"];

describe("the types of openapi-typescript", () => {
  test("have a webhook for each event of both families", () => {
    expectTypeOf<keyof fromOpenapi.webhooks>().toEqualTypeOf<ours.EventType | keyof ApiEventMap>();
  });

  test("take each event of ours, and give it but for fields", () => {
    type Each = { [Type in ours.EventType]: [ours.EventOf<Type>, Payload<Type>] }[ours.EventType];
    type Fits<Pair> = Pair extends [infer Ours, infer Theirs]
      ? [WithoutFields<Ours>, WithoutFields<Theirs>] extends [WithoutFields<Theirs>, WithoutFields<Ours>]
        ? true
        : ["does not fit", Ours, Theirs]
      : never;
    expectTypeOf<Payload<"contact.tag.added">>().not.toBeAny();
    expectTypeOf<Payload<"customer.sale.completed">["data"]["order_item"]>().not.toBeAny();
    expectTypeOf<Fits<Each>>().toEqualTypeOf<true>();
    expectTypeOf<WithoutFields<fromOpenapi.WebhookEvent>>().toExtend<WithoutFields<ours.WebhookEvent>>();
    expectTypeOf<ours.ContactFields>().toExtend<fromOpenapi.ContactFields>();
    expectTypeOf<fromOpenapi.UnknownEvent>().toEqualTypeOf<ours.UnknownEvent>();
  });

  test("are narrowed by the type as ours are", () => {
    const event = {} as fromOpenapi.WebhookEvent;
    if (event.type === "contact.tag.added") expectTypeOf(event.data.tag.name).toEqualTypeOf<string>();
  });
});
