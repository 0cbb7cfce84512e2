import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { installedConsumer, run } from "../support/consumer.ts";
import { root } from "../support/root.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { folder, installed } = installedConsumer();

const typed = `
import { samples } from "systeme-io-webhooks/samples";
import { schemas } from "systeme-io-webhooks/schemas";
import { eventSchemas } from "systeme-io-webhooks/standard-schema";
import { arbitraryEvent, buildEvent, type Overrides } from "systeme-io-webhooks/testing";
import { isContactTagAdded } from "systeme-io-webhooks/validators/strict";
import { fieldsOf, findDrift, parseWebhook, type EventOf, type Issue, type WebhookEvent } from "systeme-io-webhooks";

export function receive(body: string): string | readonly Issue[] {
  const parsed = parseWebhook(body);
  if (parsed.outcome === "invalid") return parsed.issues;
  if (parsed.outcome === "unknown") return parsed.event.type;
  const event: WebhookEvent = parsed.event;
  findDrift(event).map(({ path }) => path.length);
  switch (event.type) {
    case "customer.sale.completed": return event.data.offer_price_plan?.direct_charge_amount?.toFixed() ?? "";
    case "contact.tag.added": return fieldsOf(event.data.contact.fields)["first_name"] ?? event.data.tag.name;
    default: return event.data.contact.email;
  }
}
// @ts-expect-error a contact has no mail
export const mail = (event: EventOf<"contact.tag.added">) => event.data.contact.mail;
export const id: number = samples["customer.sale.completed"].data.order_item.id;
export const urn: string = schemas["contact.tag.added"].$id;
export const added = (value: unknown) => (isContactTagAdded(value) ? value.data.tag.id : undefined);
export const sale = (overrides: Overrides<EventOf<"customer.sale.completed">>) =>
  buildEvent("customer.sale.completed", { account: null, ...overrides }, { fresh: true }).data.order_item.id;
// @ts-expect-error an id is a number
buildEvent("contact.tag.added", { data: { tag: { id: "7" } } });
export const any: unknown = arbitraryEvent;
export const validate = eventSchemas["contact.tag.added"]["~standard"].validate;
`;

/** What a consumer adds that has fast-check. */
const withFastCheck = `
import fc from "fast-check";
fc.assert(fc.property(arbitraryEvent(fc, "contact.tag.added"), ({ data }) => data.tag.id > 0));
// @ts-expect-error a tag has no colour
fc.assert(fc.property(arbitraryEvent(fc, "contact.tag.added"), ({ data }) => data.tag.colour));
`;

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  target: "es2022",
};

const compilers = [
  ["typescript5.4", "5.4", "nodenext", "nodenext", "typed.ts"],
  ["typescript5.4", "5.4", "bundler", "esnext", "typed.ts"],
  ["typescript", "5.9", "nodenext", "nodenext", "typed.ts"],
  ["typescript", "5.9", "bundler", "esnext", "typed.ts"],
  ["typescript", "5.9", "nodenext", "nodenext", "typed.cts"],
  ["typescript7", "7.0", "nodenext", "nodenext", "typed.ts"],
  ["typescript7", "7.0", "bundler", "esnext", "typed.ts"],
  ["typescript7", "7.0", "nodenext", "nodenext", "typed.cts"],
] as const;

/** Compiles a file in a consumer's folder; throws with the errors if there are any. */
function compile([name, expected, moduleResolution, module]: (typeof compilers)[number], path: string, code: string) {
  const compiler = join(root, "node_modules", name);
  const { version, bin } = JSON.parse(readFileSync(join(compiler, "package.json"), "utf8"));
  expect(version.startsWith(`${expected}.`), version).toBe(true);

  const project = { compilerOptions: { ...compilerOptions, module, moduleResolution }, files: [basename(path)] };
  writeFileSync(path, code);
  writeFileSync(join(dirname(path), "tsconfig.json"), JSON.stringify(project));
  run(process.execPath, [join(compiler, bin.tsc), "-p", "tsconfig.json"], dirname(path));
}

describe("the types are read by", () => {
  test.for(compilers)("%s, which is version %s, with resolution %s and modules %s in %s", (compiler) => {
    compile(compiler, join(folder, compiler[4]), typed + withFastCheck);
  });
});

// This consumer is not in the repository, and finds no package but ours there.
describe("where fast-check is not installed, the types are read by", () => {
  const elsewhere = temporaryFolder();
  cpSync(installed, join(elsewhere, "node_modules/systeme-io-webhooks"), { recursive: true });
  cpSync(join(folder, "package.json"), join(elsewhere, "package.json"));

  test.for(compilers)("%s, which is version %s, with resolution %s and modules %s in %s", (compiler) => {
    expect(() => createRequire(join(elsewhere, "index.js")).resolve("fast-check")).toThrow("Cannot find module");
    compile(compiler, join(elsewhere, compiler[4]), typed);
  });
});
