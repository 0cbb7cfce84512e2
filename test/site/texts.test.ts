import { spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bodies } from "../../generated/api/samples.js";
import { exampleOf, subjectOf } from "../../scripts/render/code-samples.ts";
import { goReceiver } from "../../scripts/render/go-receiver.ts";
import { allSubschemas } from "../../scripts/schema/schema.ts";
import { eventPage } from "../../scripts/site/addresses.ts";
import type { catalogOf } from "../../scripts/site/catalog.ts";
import { parseOptions } from "../../scripts/site/options.ts";
import { sitePages } from "../../scripts/site/site-pages.ts";
import { writeSite } from "../../scripts/site/write.ts";
import * as api from "../../src/api.ts";
import { deduplicationKey, type WebhookEvent } from "../../src/index.ts";
import { apiContract, contract, contracts, project, root } from "../support/contract.ts";
import { freePort } from "../support/served.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
await writeSite(root, folder, project, {});
const texts = sitePages(project);
const types = contracts.flatMap(({ events }) => events.map(({ type }) => type));

describe("catalog.json", () => {
  const catalog: ReturnType<typeof catalogOf> = JSON.parse(texts["catalog.json"] ?? "");
  const entryOf = (type: string) => catalog.events.find(({ event }) => event === type);

  test("has every event, and no path that does not exist", () => {
    expect(catalog.version).toBe(project.version);
    expect(catalog.events.map(({ event }) => event)).toEqual(types);
    const entries = catalog.events.flatMap(({ variants, page, schema, strictSchema, draft07Schema }) => [
      ...variants.map(({ sample }) => sample),
      ...[page, schema, strictSchema, draft07Schema],
    ]);
    const common = [catalog.openapi, ...Object.values(catalog.webhookSchema), ...Object.values(catalog.envelopeSchema)];
    for (const path of [...entries, ...common]) expect(statSync(join(folder, path)).isFile()).toBe(true);
  });

  test("says by family where the schemas are that are about every event", () => {
    expect(catalog.webhookSchema).toEqual({ automation: "schemas/webhook.schema.json" });
    expect(catalog.envelopeSchema).toEqual({ automation: "schemas/envelope.schema.json" });
  });

  test("has the samples of an event with the labels of their triggers, and none where there is none", () => {
    expect(entryOf("SALE_CANCELED")).toMatchObject({ variants: [], fields: [], deduplicateOn: [] });
    expect(entryOf("contact.optin.completed")).toMatchObject({
      group: "Forms, pages and emails",
      page: "events/contact.optin.completed.html",
      variants: ["funnel_step", "page_model"].map((variant) => ({
        sample: `samples/contact.optin.completed.${variant}.json`,
        trigger: contract.triggers[`contact.optin.completed.${variant}`],
      })),
    });
  });

  test.for([
    ["contact.tag.added", "data.contact.id", { type: "integer", nullable: false, always: true }],
    ["contact.tag.added", "account.email", { type: "string (email address)", nullable: true, always: false }],
    ["contact.tag.added", "type", { type: "string", nullable: false, always: true, values: ["contact.tag.added"] }],
    ["contact.tag.added", "data.contact.fields", { type: "object or empty array", nullable: true, always: false }],
    ["contact.tag.added", "data.contact.fields.<slug>", { type: "string", nullable: true, always: false }],
    [
      "contact.course.enrolled",
      "data.access_type",
      { type: "string", nullable: true, always: false, values: ["full_access"] },
    ],
    [
      "customer.sale.completed",
      "data.order_item.resources",
      { type: "array of objects", nullable: true, always: false },
    ],
    ["customer.sale.completed", "data.order_item.resources[].tag", { type: "unknown", nullable: true, always: false }],
    ["customer.sale.completed", "data.order.total_price", { type: "anything", nullable: true, always: false }],
    ["customer.sale.completed", "data.order.id", { type: "integer", nullable: false, always: true }],
    ["CONTACT_CREATED", "contact.fields[].slug", { type: "string", nullable: true, always: false }],
    ["CONTACT_TAG_REMOVED", "contact.contact.id", { type: "integer", nullable: false, always: false }],
  ] as const)("knows of %s what %s is", ([type, path, field]) => {
    expect(entryOf(type)?.fields.find((each) => each.path === path)).toEqual({ path, ...field });
  });

  test.for(contract.events.flatMap(({ type, samples }) => samples.map(({ name, value }) => ({ type, name, value }))))(
    "compares of $name what deduplicationKey compares",
    ({ type, value }) => {
      const event = value as WebhookEvent;
      const ids = idsIn(deduplicationKey(event), "data.");
      const known = entryOf(type)?.deduplicateOn ?? [];
      expect(known.slice(0, 2)).toEqual(["type", "created_at"]);
      for (const id of ids) expect(known).toContain(id);
      const there = known.slice(2).filter((path) => valueAtPath(value, path) !== undefined);
      expect(there.toSorted()).toEqual(ids.toSorted());
    },
  );

  test.for(
    apiContract.events.flatMap(({ type, samples }) => samples.map(({ name, value }) => ({ type, name, value }))),
  )("compares of $name what deduplicationKey of the API webhooks compares", ({ type, name, value }) => {
    const body = bodies[name as keyof typeof bodies];
    const time = "2026-09-27T20:16:27+00:00";
    const parsed = api.parseWebhook(body, { "X-Webhook-Event": type, "X-Webhook-Event-Timestamp": time });
    if (parsed.outcome !== "known") throw new Error(`${name} is ${parsed.outcome}`);
    const key = api.deduplicationKey(parsed.event);
    const known = entryOf(type)?.deduplicateOn ?? [];
    expect(known[0]).toBe("X-Webhook-Event");
    expect(known.includes("X-Webhook-Event-Timestamp")).toBe(key.includes(time));
    const there = known.filter((path) => !path.startsWith("X-") && valueAtPath(value, path) !== undefined);
    expect(there.map((path) => valueAtPath(value, path))).toEqual(
      idsIn(key).map(
        (path) => valueAtPath(value, path) ?? valueAtPath(value, path.replace("contact.", "contact.contact.")),
      ),
    );
  });
});

/** The paths of the ids in a deduplication key. */
function idsIn(key: string, prefix = ""): string[] {
  const pointers = key.split(",").flatMap((part) => /^(\/.*)=/.exec(part)?.[1] ?? []);
  return pointers.map((pointer) => prefix + pointer.slice(1).replaceAll("/", "."));
}

function valueAtPath(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);
}

test("a field in an object that can be null is not always there", () => {
  const { contracts } = structuredClone({ contracts: project.contracts });
  const account = contracts[0]?.schemas.account;
  if (account) account.required = ["email"];
  const catalog: ReturnType<typeof catalogOf> = JSON.parse(sitePages({ ...project, contracts })["catalog.json"] ?? "");
  const fields = catalog.events[0]?.fields ?? [];
  expect(fields.find(({ path }) => path === "account.email")?.always).toBe(false);
});

describe("llms.txt", () => {
  const text = texts["llms.txt"] ?? "";

  test("has the form of llmstxt.org: a title, a quote, text without headings, and lists of links", () => {
    expect(text).toMatch(/^# systeme\.io webhooks\n\n> .+\n\n[^#]+\n## /);
    const [, ...sections] = text.split("\n## ");
    expect(sections.map((section) => section.split("\n")[0])).toEqual([
      ...["Contract", "Automation webhooks", "API webhooks", "For programs", "Optional"],
    ]);
    for (const section of sections) {
      for (const line of section.trim().split("\n").slice(2)) expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): .+$/);
    }
  });

  test("is short, and leads to every event and to nothing that is not there", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(3000);
    for (const type of types) expect(text).toContain(`](${eventPage(type, "md")})`);
    for (const [, path = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      if (path !== "index.html") expect(statSync(join(folder, path)).isFile(), path).toBe(true);
    }
  });
});

describe("llms-full.txt", () => {
  const text = texts["llms-full.txt"] ?? "";

  test("has every event, field and doubt", () => {
    for (const type of types) expect(text).toContain(`### ${type}\n`);
    for (const schema of contracts.flatMap(({ schemas: { envelope: _, ...schemas } }) => Object.values(schemas))) {
      for (const [, { $comment, properties }] of allSubschemas(schema)) {
        if ($comment) expect(text).toContain($comment);
        for (const key of Object.keys(properties ?? {})) expect(text).toMatch(new RegExp(`^- (\\S+\\.)?${key}: `, "m"));
        for (const each of Object.values(properties ?? {}))
          if (each.description) expect(text).toContain(each.description);
      }
    }
  });

  test("has what several events share once", () => {
    const [, list = ""] = text.split("## Events of the automation webhooks");
    const [events = ""] = list.split("## Events of the API webhooks");
    for (const line of ["contact.email", "contact_fields.first_name", "account.email", "funnel_step.name"]) {
      expect(events.split(`\n- ${line}: `)).toHaveLength(2);
    }
    expect(events).not.toContain("\n- data.contact.email: ");
    expect(events).toContain("The contact that now has the tag. See object `contact`.");
  });

  test("has every label of a trigger, the headers of the API webhooks, and an example about a sale", () => {
    for (const labels of Object.values(contract.triggers).flatMap((of) => Object.values(of))) {
      for (const label of labels) expect(text).toContain(label);
    }
    for (const { name, description } of apiContract.family.headers.value) {
      expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\| \`\\S.*\` \\| ${description} \\|$`, "m"));
    }
    expect(text).toContain('parsed.event.type === "customer.sale.completed"');
    expect(text).not.toMatch(/<(br|em|div|details|summary)\b/);
  });

  test("says what a field is in one line", () => {
    expect(text).toContain("\n- contactField.slug: string or null. Identifies the field");
    expect(text).toMatch(
      /\n- data\.order_item\.resources\[\]\.tag: only null has been seen\. Seen only as null.*Inferred/,
    );
    expect(text).toMatch(/\n- data\.access_type: string or null\..*Known values: `full_access`\./);
    expect(text).toMatch(/\n- contact\.fields: object or empty array or null\./);
    expect(text).toContain("\n- contact.contact: object. The contact that had the tag. See object `contact`.\n");
    expect(text).toMatch(/\n- data\.order_item\.id: integer, always there\. Identifies what was sold/);
  });
});

describe("the options of npm run site", () => {
  test("are --serve and --base-url", () => {
    expect(parseOptions([])).toEqual({ serve: false, baseUrl: undefined });
    expect(parseOptions(["--serve", "--base-url", "https://example.com/hooks/"])).toEqual({
      serve: true,
      baseUrl: "https://example.com/hooks/",
    });
  });

  test.for([
    "example.com",
    "ftp://example.com/",
    "https://example.com/hooks",
    "https://example.com/?a=b",
    "https://example.com/#",
    "https://me:x@example.com/",
    "",
  ])("refuse the address %j", (address) => {
    expect(() => parseOptions(["--base-url", address])).toThrow(
      `--base-url is ${JSON.stringify(address)}; give the address of the folder that the site is in, such as https://example.com/hooks/`,
    );
  });

  test("are no others", () => {
    expect(() => parseOptions(["--sreve"])).toThrow("--sreve");
    expect(() => parseOptions(["serve"])).toThrow("serve");
    expect(() => parseOptions(["--base-url"])).toThrow("--base-url");
  });
});

describe.skipIf(spawnSync("go", ["version"]).error)("a receiver in Go", () => {
  const children: ReturnType<typeof spawn>[] = [];
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  test.for(contracts)("receives and stores $family.title, and refuses what is not genuine", async (of) => {
    const { type, samples } = exampleOf(of);
    const source = goReceiver(of.family, subjectOf(exampleOf(of)));
    const home = join(folder, "go", of.family.name);
    const port = await freePort();
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "main.go"), `${source.replace("3000", `${port}`)}\n`);
    expect(spawnSync("gofmt", ["-l", home], { encoding: "utf8" }).stdout).toBe("");
    const built = spawnSync("go", ["build", "-o", "receiver", "main.go"], { cwd: home, encoding: "utf8" });
    expect(built.status, built.stderr).toBe(0);
    const child = spawn(join(home, "receiver"), {
      cwd: home,
      env: { WEBHOOK_SECRET: "secret", WEBHOOK_TOKEN: "secret" },
      stdio: "pipe",
    });
    children.push(child);
    let printed = "";
    child.stderr.on("data", (data) => {
      printed += data;
    });
    const url = `http://127.0.0.1:${port}/`;
    const body = samples[0]?.text ?? "";
    const post = (secret: string) => {
      const signature = createHmac("sha256", secret).update(body).digest("hex");
      const headers = { "X-Webhook-Event": type, "X-Webhook-Signature": signature };
      return fetch(`${url}?token=${secret}`, { method: "POST", body, headers }).then(
        ({ status }) => status,
        () => 0,
      );
    };
    await expect.poll(() => post("wrong"), { timeout: 20_000 }).toBe(401);
    expect(await post("secret")).toBe(204);
    await expect.poll(() => printed).toContain(/"email": "(.*?)"/.exec(body)?.[1]);
    const file = join(home, "deliveries.ndjson");
    const stored = readFileSync(file, "utf8").replaceAll(/\s/g, "");
    expect(stored).toContain((of === apiContract ? JSON.stringify(body) : body).replaceAll(/\s/g, ""));
  });
});
