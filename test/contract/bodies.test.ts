import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bodies, samples } from "../../generated/api/samples.js";
import * as automation from "../../generated/automation/samples.js";
import { phpJson, phpText } from "../../src/shared/php-json.ts";
import { apiContract, root } from "../support/contract.ts";

describe("the bodies of the API webhooks, over which signatures are", () => {
  const all = apiContract.events.flatMap(({ samples }) => samples);

  test("are one for each sample, and there are none where nothing is signed", () => {
    expect(Object.keys(bodies)).toEqual(Object.keys(samples));
    expect(Object.keys(bodies)).toEqual(all.map(({ name }) => name));
    expect(Object.keys(automation)).toEqual(["samples"]);
  });

  test.for(Object.entries(bodies))("of %s are one line of JSON as PHP writes it", ([name, body]) => {
    expect(JSON.parse(body)).toEqual(samples[name as keyof typeof samples]);
    expect(body).toMatch(/^[\x20-\x7e]*$/);
    expect(body.replaceAll("\\/", "")).not.toContain("/");
  });

  test("have each number as the file spells it, which parsed JSON has not", () => {
    const body = bodies["SALE_NEW.physical_product"];
    expect(body).toContain('"vat":0.0,');
    expect(phpJson(samples["SALE_NEW.physical_product"])).toBe(body.replace('"vat":0.0,', '"vat":0,'));
  });

  test("have what PHP escapes and what it does not", () => {
    const text = readFileSync(join(root, "test/samples/api/CONTACT_TAG_ADDED.json"), "utf8");
    expect(text).toContain("Café / customers");
    expect(bodies.CONTACT_TAG_ADDED).toContain('"name":"Caf\\u00e9 \\/ customers"');
    expect(bodies.CONTACT_OPT_IN).toContain(
      "https:\\/\\/www.example.com\\/free-guide?utm_source=newsletter&utm_campaign",
    );
  });
});

describe("a JSON text as PHP writes it", () => {
  test.for([
    ["loses the blanks between its parts, and no others", '{ "a b" : [ 1 ,\n\t"c  d" ] }', '{"a b":[1,"c  d"]}'],
    ["has slashes and non-ASCII characters escaped", '"a/é🎉"', '"a\\/\\u00e9\\ud83c\\udf89"'],
    ["keeps what is escaped already", '"\\/ \\u00e9 \\" \\\\/"', '"\\/ \\u00e9 \\" \\\\\\/"'],
    ["keeps the spelling of numbers", "[0.0, 1.50, 1e2]", "[0.0,1.50,1e2]"],
  ])("%s", ([, text, want]) => {
    expect(phpText(text as string)).toBe(want);
  });
});
