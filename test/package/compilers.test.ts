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

/** Compiles a file in a consumer's folder; throws with the errors if there are any. */
function compile(name: string, version: string, path: string, code: string, options: object): void {
  const compiler = join(root, "node_modules", name);
  const { version: found, bin } = JSON.parse(readFileSync(join(compiler, "package.json"), "utf8"));
  expect(found.startsWith(`${version}.`), found).toBe(true);

  writeFileSync(path, code);
  const project = { compilerOptions: { ...compilerOptions, ...options }, files: [basename(path)] };
  writeFileSync(join(dirname(path), "tsconfig.json"), JSON.stringify(project));
  run(process.execPath, [join(compiler, bin.tsc), "-p", "tsconfig.json"], dirname(path));
}

const compilers = [
  ["typescript5.4", "5.4", "nodenext", "nodenext", "typed.ts"],
  ["typescript5.4", "5.4", "bundler", "esnext", "typed.ts"],
  ["typescript", "5.9", "nodenext", "nodenext", "typed.ts"],
  ["typescript", "5.9", "bundler", "esnext", "typed.ts"],
  ["typescript", "5.9", "nodenext", "nodenext", "typed.cts"],
  ["typescript", "5.9", "node16", "node20", "typed.cts"],
  ["typescript7", "7.0", "nodenext", "nodenext", "typed.ts"],
  ["typescript7", "7.0", "bundler", "esnext", "typed.ts"],
  ["typescript7", "7.0", "nodenext", "nodenext", "typed.cts"],
] as const;

describe("the types are read by", () => {
  test.for(compilers)(
    "%s, which is version %s, with resolution %s and modules %s in %s",
    ([name, version, moduleResolution, module, file]) => {
      compile(name, version, join(folder, file), typed + withFastCheck, { module, moduleResolution });
    },
  );
});

// This consumer is not in the repository, and finds no package but ours there.
describe("where fast-check is not installed, the types are read by", () => {
  const elsewhere = temporaryFolder();
  cpSync(installed, join(elsewhere, "node_modules/systeme-io-webhooks"), { recursive: true });
  cpSync(join(folder, "package.json"), join(elsewhere, "package.json"));

  test.for(compilers)(
    "%s, which is version %s, with resolution %s and modules %s in %s",
    ([name, version, moduleResolution, module, file]) => {
      expect(() => createRequire(join(elsewhere, "index.js")).resolve("fast-check")).toThrow("Cannot find module");
      compile(name, version, join(elsewhere, file), typed, { module, moduleResolution });
    },
  );
});

describe("docs/setup.md names the error of", () => {
  const guide = readFileSync(join(root, "docs/setup.md"), "utf8");

  test.for([
    ["typescript5.4", "5.4", { module: "nodenext" }, "systeme-io-webhooks", "TS1479"],
    ["typescript", "5.9", { module: "node16" }, "systeme-io-webhooks", "TS1479"],
    ["typescript", "5.9", { module: "commonjs" }, "systeme-io-webhooks/samples", "TS2307"],
    ["typescript", "5.9", { module: "commonjs" }, "systeme-io-webhooks", undefined],
  ] as const)(
    "%s, which is version %s, with %o in a CommonJS file that imports %s: %s",
    ([name, version, options, path, error]) => {
      const code = `import * as all from "${path}"; console.log(all);`;
      const compiling = () => compile(name, version, join(folder, "imports.cts"), code, options);
      if (error === undefined) return compiling();
      expect(guide).toContain(`| ${error}, `);
      expect(compiling).toThrow(error);
    },
  );
});
