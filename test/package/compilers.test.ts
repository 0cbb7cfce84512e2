import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installedConsumer, run } from "../support/consumer.ts";
import { root } from "../support/root.ts";

const { folder } = installedConsumer();

const typed = `
import { samples } from "systeme-io-webhooks/samples";
import { schemas } from "systeme-io-webhooks/schemas";
import { eventSchemas } from "systeme-io-webhooks/standard-schema";
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
export const validate = eventSchemas["contact.tag.added"]["~standard"].validate;
`;

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  target: "es2022",
};

describe("the types are read by", () => {
  test.for([
    ["typescript5.4", "5.4", "nodenext", "nodenext", "typed.ts"],
    ["typescript5.4", "5.4", "bundler", "esnext", "typed.ts"],
    ["typescript", "5.9", "nodenext", "nodenext", "typed.ts"],
    ["typescript", "5.9", "bundler", "esnext", "typed.ts"],
    ["typescript", "5.9", "nodenext", "nodenext", "typed.cts"],
    ["typescript7", "7.0", "nodenext", "nodenext", "typed.ts"],
    ["typescript7", "7.0", "bundler", "esnext", "typed.ts"],
    ["typescript7", "7.0", "nodenext", "nodenext", "typed.cts"],
  ] as const)(
    "%s, which is version %s, with resolution %s and modules %s in %s",
    ([name, expected, moduleResolution, module, file]) => {
      const compiler = join(root, "node_modules", name);
      const { version, bin } = JSON.parse(readFileSync(join(compiler, "package.json"), "utf8"));
      expect(version.startsWith(`${expected}.`), version).toBe(true);

      writeFileSync(join(folder, file), typed);
      const project = { compilerOptions: { ...compilerOptions, module, moduleResolution }, files: [file] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
      run(process.execPath, [join(compiler, bin.tsc), "-p", "tsconfig.json"], folder);
    },
  );
});
