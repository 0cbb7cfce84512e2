import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { copyRepository, runGenerate } from "../support/repository.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";
const integer = { type: "integer", minimum: 1 };

/** A family that comes before all others and shares nothing with the automation webhooks: a header tells the event, and the body has no envelope. */
const sources: Record<string, unknown> = {
  "docs/acme-webhooks.md":
    "# Parcels\n\n<!-- events: written by npm run generate -->\n<!-- /events -->\n\nThat is all.\n",
  "schemas/acme/family.json": {
    title: "Parcel webhooks",
    description: "What a depot sends",
    event: { value: { in: "header", name: "X-Parcel-Event" }, evidence: "Invented" },
    headers: {
      value: [
        { name: "Host", example: "example.com", description: "The host of your URL" },
        { name: "X-Parcel-Event", example: "PARCEL_SENT", description: "The event" },
        { name: "X-Parcel-Signature", example: "00ff", description: "The signature" },
        { name: "Content-Type", value: "application/json", description: "Without a charset" },
      ],
      evidence: "Invented",
    },
    sourceAddresses: { value: ["192.0.2.1"], evidence: "Invented" },
    signature: {
      value: { header: "X-Parcel-Signature", algorithm: "HMAC-SHA256", description: "Over the bytes of the body" },
      evidence: "Invented",
    },
  },
  "schemas/acme/objects/contact.schema.json": {
    $schema: dialect,
    title: "Receiver",
    description: "Who gets the parcel; another contact than that of the automation webhooks",
    type: "object",
    required: ["contactId"],
    properties: { contactId: integer, email: { type: "string", format: "email" } },
  },
  ...eventFiles("PARCEL_SENT", "Parcel sent", "trackingCode"),
  ...eventFiles("PARCEL_LOST", "Parcel lost", "lastSeenAt"),
  "test/cases/acme/events/PARCEL_SENT.json": [
    {
      description: "a parcel without a tracking code",
      patch: [{ op: "remove", path: "/trackingCode" }],
      lenient: "must have required property 'trackingCode'",
      strict: "must have required property 'trackingCode'",
    },
  ],
};

function eventFiles(type: string, title: string, key: string): Record<string, unknown> {
  return {
    [`schemas/acme/events/${type}.schema.json`]: {
      $schema: dialect,
      title,
      description: `Sent when ${title.toLowerCase()}`,
      type: "object",
      required: [key, "contact"],
      properties: { [key]: { type: "string" }, contact: { $ref: "../objects/contact.schema.json" } },
    },
    [`test/samples/acme/${type}.json`]: { [key]: "x", contact: { contactId: 7, email: "ada@example.com" } },
  };
}

describe("a second family, told by a header", () => {
  const folder = copyRepository("generated", "src");
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const readJson = (path: string) => JSON.parse(read(path));
  let run: Awaited<ReturnType<typeof runGenerate>>;

  beforeAll(async () => {
    for (const [path, value] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof value === "string" ? value : JSON.stringify(value));
    }
    run = await runGenerate(folder);
  });

  test("is generated beside the first, and changes nothing in it", () => {
    expect({ status: run.status, errors: run.errors }).toEqual({ status: 0, errors: [] });
    expect(run.out).toContainEqual(expect.stringMatching(/^acme +PARCEL_SENT +ParcelSent +1 +accepted +accepted$/));
    const unchanged = "generated/automation/types.ts";
    expect(read(unchanged)).toBe(readFileSync(unchanged, "utf8"));
  });

  test("needs no labels of triggers", () => {
    expect(run.out.filter((line) => line.includes("has no labels"))).toEqual([]);
  });

  test("has interfaces in the names of TypeScript", () => {
    const types = read("generated/acme/types.ts");
    for (const name of ["ParcelSent", "ParcelLost", "Contact", "EventMap"]) {
      expect(types).toContain(`export interface ${name} {`);
    }
    expect(types).toContain('  "PARCEL_SENT": ParcelSent;');
  });

  test("has a bundle for each event under its own $id, and neither an envelope nor a union", () => {
    expect(readJson("generated/acme/schemas/PARCEL_SENT.schema.json").$id).toBe(
      "urn:systeme-io-webhooks:acme:PARCEL_SENT",
    );
    expect(readJson("generated/acme/schemas/strict/PARCEL_SENT.schema.json").$id).toBe(
      "urn:systeme-io-webhooks:acme:strict:PARCEL_SENT",
    );
    for (const name of ["envelope", "webhook"]) {
      expect(existsSync(join(folder, `generated/acme/schemas/${name}.schema.json`))).toBe(false);
    }
  });

  test.for(["lenient", "strict"])("has validators in %s", async (profile) => {
    const { validators, isParcelLost } = await import(join(folder, `generated/acme/validators/${profile}.js`));
    expect(Object.keys(validators).sort()).toEqual(["PARCEL_LOST", "PARCEL_SENT"]);
    expect(isParcelLost(sources["test/samples/acme/PARCEL_LOST.json"])).toBe(true);
    expect(isParcelLost({ lastSeenAt: "x", contact: {} })).toBe(false);
    expect(isParcelLost({ lastSeenAt: "x", contact: { contactId: 7, name: "Ada" } })).toBe(profile === "lenient");
  });

  test("has vectors that its own bundles decide alone", () => {
    const groups = readJson("generated/acme/conformance.json");
    expect(groups.map(({ schema }: { schema: object }) => Object.values(schema)[0])).toEqual([
      "PARCEL_LOST.schema.json",
      "PARCEL_SENT.schema.json",
      "strict/PARCEL_LOST.schema.json",
      "strict/PARCEL_SENT.schema.json",
    ]);
    expect(groups.flatMap(({ also }: { also: unknown[] }) => also)).toEqual([]);
    const sent = groups.find(({ description }: { description: string }) => description === "PARCEL_SENT, lenient");
    expect(sent.tests.map(({ valid }: { valid: boolean }) => valid)).toEqual([true, false]);
  });

  test("has its own transport", () => {
    expect(read("generated/acme/transport.ts")).toContain('["X-Parcel-Event"]');
    expect(read("generated/acme/transport.ts")).toContain('"192.0.2.1"');
    expect(read("generated/acme/transport.ts")).toContain('export const eventHeader = "X-Parcel-Event";');
    expect(read("generated/acme/transport.ts")).toContain('export const signatureHeader = "X-Parcel-Signature";');
    expect(read("generated/automation/transport.ts")).not.toContain("Header =");
  });

  test("is in the OpenAPI document under names of its own", () => {
    const { webhooks, components } = readJson("generated/openapi.json");
    expect(Object.keys(webhooks)[0]).toBe("contact.campaign.finished"); // the main family comes first
    const { post } = webhooks.PARCEL_SENT;
    expect(post.requestBody.content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/AcmeParcelSent",
    });
    expect(post.parameters).toEqual([{ $ref: "#/components/parameters/AcmeXParcelEvent" }]);
    expect(post.security).toEqual([{ AcmeSignature: [] }]);
    expect(components.securitySchemes.AcmeSignature.name).toBe("X-Parcel-Signature");
    expect(post.operationId).toBe("receiveAcmeParcelSent");
    expect(components.schemas.AcmeContact.properties).toHaveProperty("contactId");
    expect(components.schemas.Contact.properties).toHaveProperty("fields");
    expect(post["x-codeSamples"].at(-1).source).toContain("--header 'X-Parcel-Event: PARCEL_SENT'");
  });

  test("has a table of its own on a page of its own", () => {
    const page = read("docs/acme-webhooks.md");
    expect(page).toContain("| `X-Parcel-Event` | title |");
    expect(page).toContain("| [`PARCEL_SENT`](../schemas/acme/events/PARCEL_SENT.schema.json) |");
    expect(page).toMatch(/^# Parcels\n.*\nThat is all\.\n$/s);
    expect(read("README.md")).not.toContain("PARCEL_SENT");
  });
});
