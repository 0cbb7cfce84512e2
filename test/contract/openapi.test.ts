import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generateApi } from "swagger-typescript-api";
import ts from "typescript";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { bodies } from "../../generated/api/samples.js";
import { componentSchemas } from "../../scripts/render/openapi-components.ts";
import { interfaceName } from "../../scripts/schema/names.ts";
import { allSubschemas, type Schema } from "../../scripts/schema/schema.ts";
import { apiContract, contract, contracts, root } from "../support/contract.ts";
import { freePort } from "../support/served.ts";

const text = readFileSync(join(root, "generated/openapi.json"), "utf8");
const document = JSON.parse(text);
const folder = join(root, "test-results/openapi");
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

interface Webhook {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  requestBody: { content: { "application/json": { examples?: Record<string, { $ref: string }> } } };
  responses: Record<string, { description: string }>;
  "x-codeSamples": { lang: string; source: string }[];
}
const webhookOf = (type: string): Webhook => document.webhooks[type].post;
/** The events of all families. */
const events = contracts.flatMap((contract) => contract.events.map((event) => ({ ...event, contract })));
const schemasOf = (components: Record<string, Schema>) =>
  Object.values(components).flatMap((each) => allSubschemas(each));

/** What the compiler says of a file, and its exit code: "0" if it compiles. */
function compile(name: string, code: string): string {
  writeFileSync(join(folder, `${name}.ts`), code);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    resolveJsonModule: true,
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = [tsc, "-p", join(folder, `${name}.json`)];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: "utf8" });
  return `${stdout}${stderr}${status}`;
}

describe("the OpenAPI document", () => {
  test("is valid by the JSON Schema of OpenAPI 3.1", async () => {
    const check = await validate("https://spec.openapis.org/oas/3.1/schema-base");
    expect(check(document).valid).toBe(true);
    expect(check({ ...document, webhooks: { x: { post: { responses: 7 } } } }).valid).toBe(false);
  });

  test.for(["1.1", "1.2"] as const)("says in YAML what it says in JSON, to a reader of YAML %s", (version) => {
    const yaml = readFileSync(join(root, "generated/openapi.yaml"), "utf8");
    expect(parse(yaml, { version })).toEqual(document);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(document.info.version).toBe(version);
  });

  test("has each schema once, and the two names for code generators", () => {
    const names = [...Object.keys(contract.schemas).map(interfaceName), "UnknownEvent", "WebhookEvent"];
    const ofApi = [...Object.keys(apiContract.schemas).map(interfaceName), "WebhookEvent"].map((name) => `Api${name}`);
    expect(Object.keys(document.components.schemas).sort()).toEqual([...names, ...ofApi].sort());
    const { oneOf, discriminator } = document.components.schemas.WebhookEvent;
    expect(oneOf).toHaveLength(contract.events.length);
    expect(Object.keys(discriminator.mapping)).toEqual(contract.events.map(({ type }) => type));
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference as string);
    expect(
      references.filter(
        (reference) => !/^#\/components\/(schemas\/\w+|parameters\/\w+|examples\/[\w.]+)$/.test(reference),
      ),
    ).toEqual([]);
  });

  test("has for any API webhook a choice in which the event of unknown body, which any object fits, comes last", () => {
    const { anyOf, discriminator } = document.components.schemas.ApiWebhookEvent;
    expect(anyOf).toHaveLength(apiContract.events.length);
    expect(anyOf.at(-1)).toEqual({ $ref: "#/components/schemas/ApiSaleCanceled" });
    expect(discriminator).toBeUndefined();
  });

  test.for(events)("names for $type the triggers in each language, its samples and code", (event) => {
    const { operationId, summary, description, tags, requestBody, responses, ...webhook } = webhookOf(event.type);
    const [inName, inTag] = event.contract === contract ? ["", ""] : ["Api", "api "];
    expect([operationId, summary, tags]).toEqual([
      `receive${inName}${event.interfaceName}`,
      event.title,
      [inTag + event.type.split(/[._]/)[0]?.toLowerCase()],
    ]);
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain(tags[0]);
    expect(Object.keys(responses)).toEqual(["2XX"]);
    expect(responses["2XX"]?.description).toContain("not documented");
    const { examples = {} } = requestBody.content["application/json"];
    expect(Object.keys(examples)).toEqual(event.samples.map(({ name }) => name));
    for (const { name, value } of event.samples) {
      const [, key = ""] = /^#\/components\/examples\/(.*)$/.exec(examples[name]?.$ref ?? "") ?? [];
      expect(document.components.examples[key]?.value).toEqual(value);
      for (const label of Object.values(event.contract.triggers[name] ?? {}).flat())
        expect(description).toContain(label);
    }
    const sent = event.samples.length > 0 ? ["curl"] : []; // there is nothing to deliver without a sample
    expect(webhook["x-codeSamples"].map(({ lang }) => lang)).toEqual(["TypeScript", "PHP", "Python", ...sent]);
  });

  test.for(events.filter(({ samples }) => samples.length > 0).map((event) => [event.type, event] as const))(
    "delivers the first sample of %s by curl, as it is, and signed where deliveries are",
    ([type, { samples, contract: of }]) => {
      const { source } = webhookOf(type)["x-codeSamples"].find(({ lang }) => lang === "curl") ?? { source: "" };
      // In place of curl, something that prints its arguments.
      const script = `curl() { printf '%s\\n' "$@"; }\n${source}`;
      const env = { ...process.env, WEBHOOK_SECRET: "it's a secret" };
      const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8", env });
      const words = stdout.trimEnd().split("\n");
      const body = words.at(-1) ?? "";
      expect(JSON.parse(body)).toEqual(samples[0]?.value);
      expect(body).toMatch(/^[\0-\x7f]*$/);
      const isSigned = of === apiContract;
      const signature = `X-Webhook-Signature: ${createHmac("sha256", env.WEBHOOK_SECRET).update(body).digest("hex")}`;
      expect(words.includes(signature)).toBe(isSigned);
      expect(words.includes(`X-Webhook-Event: ${type}`)).toBe(isSigned);
      if (isSigned) expect(body).toBe(bodies[samples[0]?.name as keyof typeof bodies]);
    },
  );

  test("tells the samples of an event apart, whose trigger has no labels", () => {
    const { SALE_NEW } = document.webhooks;
    const examples: { $ref: string }[] = Object.values(SALE_NEW.post.requestBody.content["application/json"].examples);
    const names = examples.map(({ $ref }) => $ref.slice("#/components/examples/".length));
    expect(names.map((name) => document.components.examples[name].summary)).toEqual([
      "New sale: physical product",
      "New sale: tag",
      "New sale: version 1",
    ]);
  });

  test("describes the signature of the API webhooks as a security scheme, and of the others none", () => {
    const { ApiSignature, ...others } = document.components.securitySchemes;
    expect(ApiSignature).toMatchObject({ type: "apiKey", in: "header", name: "X-Webhook-Signature" });
    for (const words of ["HMAC-SHA256", "exact bytes", "No header is signed"]) {
      expect(ApiSignature.description).toContain(words);
    }
    expect(others).toEqual({});
    const secured = Object.entries<{ post: { security?: unknown } }>(document.webhooks).flatMap(([type, { post }]) =>
      post.security === undefined ? [] : [[type, post.security]],
    );
    expect(secured).toEqual(apiContract.events.map(({ type }) => [type, [{ ApiSignature: [] }]]));
    const names = Object.values<{ name: string }>(document.components.parameters).map(({ name }) => name);
    expect(names).not.toContain("X-Webhook-Signature");
  });

  test("accepts each example by the schema beside it", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "document", ...document });
    for (const { type, samples } of events) {
      const check = ajv.getSchema(`document#/webhooks/${type}/post/requestBody/content/application~1json/schema`);
      for (const { value } of samples) expect(check?.(value)).toBe(true);
      expect(check?.([])).toBe(false);
    }
  });

  test("has every integer in 64 bits, and no other format, which generated code would hold deliveries to", () => {
    const formats = schemasOf(document.components.schemas).map(
      ([, { type, format }]) => [[type].flat(), format] as const,
    );
    const strays = formats.filter(([types, format]) => format !== (types.includes("integer") ? "int64" : undefined));
    expect(strays).toEqual([]);
  });

  test("keeps short what a generator puts at the head of each file", () => {
    expect(document.info.description.split("\n")).toHaveLength(1);
    expect(document.info.description).toContain("unofficial");
  });
});

describe("the receivers", () => {
  const secret = "it's a secret";
  const token = "a-token";
  const receivers = events.flatMap((event) =>
    webhookOf(event.type)
      ["x-codeSamples"].filter(({ lang }) => lang !== "curl")
      .map(({ lang, source }) => ({ ...event, lang, source })),
  );
  type Receiver = (typeof receivers)[number];
  const home = join(folder, "receivers");
  mkdirSync(home);
  const store = join(home, "deliveries.ndjson");
  /** What the receivers have stored. PHP does so one folder higher. */
  const stored = (lang: string) => readFileSync(lang === "PHP" ? join(folder, "deliveries.ndjson") : store, "utf8");
  const fileOf = ({ lang, type }: Receiver) =>
    join(home, `${type}.${{ TypeScript: "ts", PHP: "php", Python: "py" }[lang]}`);
  const children: ChildProcess[] = [];
  afterAll(() => {
    vi.unstubAllEnvs();
    for (const child of children) child.kill("SIGKILL");
  });

  /** A receiver that runs: what it answers to a delivery, and what it prints. */
  interface Running {
    post: (body: string, headers: Record<string, string>, query?: string) => Promise<number>;
    printed: () => string;
  }

  async function running(receiver: Receiver): Promise<Running> {
    const file = fileOf(receiver);
    if (receiver.lang === "TypeScript") {
      writeFileSync(file, receiver.source.replace('"deliveries.ndjson"', JSON.stringify(store)));
      vi.stubEnv("WEBHOOK_SECRET", secret);
      vi.stubEnv("WEBHOOK_TOKEN", token);
      const { receive } = await import(file);
      const log = vi.spyOn(console, "log").mockImplementation(() => {});
      log.mockClear();
      const post = async (body: string, headers: Record<string, string>, query = `?token=${token}`) =>
        (await receive(new Request(`http://localhost/${query}`, { method: "POST", headers, body }))).status;
      return { post, printed: () => log.mock.calls.join("\n") };
    }
    const port = await freePort();
    writeFileSync(file, receiver.source.replace("3000", `${port}`));
    const command = receiver.lang === "PHP" ? ["php", "-S", `127.0.0.1:${port}`, file] : ["python3", "-u", file];
    const [program = "", ...options] = command;
    const child = spawn(program, options, {
      cwd: home,
      env: { ...process.env, WEBHOOK_SECRET: secret, WEBHOOK_TOKEN: token },
      stdio: "pipe",
    });
    children.push(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const url = `http://127.0.0.1:${port}/`;
    const answers = async () =>
      (await fetch(url).then(
        () => true,
        () => false,
      )) || output;
    await expect.poll(answers, { timeout: 20_000 }).toBe(true);
    return {
      post: async (body, headers, query = `?token=${token}`) =>
        (await fetch(url + query, { method: "POST", body, headers })).status,
      printed: () => output,
    };
  }

  const signed = (body: string, type: string) => ({
    "Content-Type": "application/json",
    "X-Webhook-Event": type,
    "X-Webhook-Signature": createHmac("sha256", secret).update(body).digest("hex"),
  });
  const bodyOf = ({ contract: of }: Receiver, { name, text }: Receiver["samples"][number]) =>
    of === apiContract ? bodies[name as keyof typeof bodies] : text;
  const isMissing = { TypeScript: false, PHP: lacks("php"), Python: lacks("python3") };
  const found = receivers.filter(({ lang }) => !isMissing[lang as keyof typeof isMissing]);

  test("compile under strict where they are in TypeScript", () => {
    const files = receivers
      .filter(({ lang }) => lang === "TypeScript")
      .map((receiver) => {
        writeFileSync(fileOf(receiver), receiver.source);
        return fileOf(receiver);
      });
    expect(files).toHaveLength(events.length);
    const program = ts.createProgram(files, {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      lib: ["lib.es2022.d.ts"],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, "\n")]);
    expect(errors).toEqual([]);
  });

  test.for(found.map((receiver) => [receiver.lang, receiver.type, receiver] as const))(
    "in %s of %s says who each sample is about, and answers without an address too",
    async ([, type, receiver]) => {
      const { post, printed } = await running(receiver);
      const people: string[] = [];
      for (const sample of receiver.samples) {
        const body = bodyOf(receiver, sample);
        expect(await post(body, signed(body, type))).toBe(204);
        people.push(/"email":\s*"(.*?)"/.exec(body)?.[1] ?? "nobody");
      }
      await expect.poll(() => printed().match(/[\w.+-]+@[\w.-]+/g) ?? []).toEqual(people);
      const without = receiver.contract === apiContract ? "{}" : JSON.stringify({ type });
      expect(await post(without, signed(without, type))).toBe(204);
    },
  );

  test.for(
    found
      .filter(({ contract: of, type }) => of === apiContract && type === "SALE_NEW")
      .map((receiver) => [receiver.lang, receiver] as const),
  )("in %s acts on a genuine API webhook only", async ([, receiver]) => {
    const { post, printed } = await running(receiver);
    const body = bodies["SALE_NEW.physical_product"];
    const headers = signed(body, "SALE_NEW");
    const forged = createHmac("sha256", "another secret").update(body).digest("hex");
    expect(await post(body, { ...headers, "X-Webhook-Signature": forged })).toBe(401);
    expect(await post(JSON.stringify(JSON.parse(body)), headers)).toBe(401);
    expect(await post(body, { "X-Webhook-Event": "SALE_NEW" })).toBe(401);
    expect(await post(body, { ...headers, "X-Webhook-Event": "SALE_CANCELED" })).toBe(204);
    expect(printed()).not.toContain("@");
    expect(await post(body, headers)).toBe(204);
    await expect.poll(printed).toContain("zoe.martin@example.com");
  });

  test.for(
    found
      .filter(({ type }) => type === "customer.sale.completed" || type === "SALE_NEW")
      .map((receiver) => [receiver.lang, receiver.type, receiver] as const),
  )("in %s of %s stores what is genuine, JSON or not, and nothing else", async ([lang, type, receiver]) => {
    const { post } = await running(receiver);
    const marked = (mark: string) => `{"mark":"${lang} ${type} ${mark}"}`;
    const other = receiver.contract === apiContract ? signed("another body", type) : {};
    for (const query of receiver.contract === apiContract ? ["?token=a-token"] : ["", "?token=", "?token=a-tokem"]) {
      expect(await post(marked("forged"), other, query)).toBe(401);
    }
    for (const body of [marked("genuine"), `{"type": ${lang} ${type} cut off`]) {
      expect(await post(body, signed(body, type))).toBe(204);
    }
    const lines = stored(lang).split("\n");
    const bodies = lines.map((line) => (line.startsWith('{"headers"') ? JSON.parse(line).body : line));
    expect(bodies).toContain(marked("genuine"));
    expect(bodies).toContain(`{"type": ${lang} ${type} cut off`);
    expect(bodies).not.toContain(marked("forged"));
  });

  function lacks(program: string): boolean {
    return spawnSync(program, ["--version"]).status !== 0;
  }
});

describe("a schema for code generators", () => {
  test.for<[string, Schema, Schema]>([
    ["an integer has 64 bits", { type: "integer", minimum: 1 }, { type: "integer", format: "int64", minimum: 1 }],
    ["a time is a string", { type: "string", format: "date-time" }, { type: "string" }],
    [
      "an integer that can be null has 64 bits too",
      { type: ["integer", "null"], minimum: 1 },
      { type: ["integer", "null"], format: "int64", minimum: 1 },
    ],
    [
      "an open enumeration is a type with its known values as examples",
      { description: "The kind", anyOf: [{ enum: ["a", "b"] }, { type: "string" }] },
      { description: "The kind\n\nKnown values: `a`, `b`", type: "string", examples: ["a", "b"] },
    ],
    [
      "an open enumeration can be null",
      { anyOf: [{ enum: ["a", null] }, { type: ["string", "null"] }] },
      { description: "Known values: `a`", type: ["string", "null"], examples: ["a"] },
    ],
    [
      "what was seen only as null can be anything",
      { description: "The coupon", anyOf: [{ enum: [null] }, {}] },
      { description: "The coupon" },
    ],
    [
      "a reference can be null",
      { description: "The page", anyOf: [{ $ref: "#/$defs/funnel_step" }, { type: "null" }] },
      { description: "The page", anyOf: [{ $ref: "#/components/schemas/FunnelStep" }, { type: "null" }] },
    ],
    [
      "the slugs of account owners have any value",
      { type: "object", properties: {}, additionalProperties: { type: ["string", "null"] } },
      { type: "object", properties: {}, additionalProperties: true },
    ],
    [
      "an array has items even if it is empty",
      { type: "array", maxItems: 0 },
      { type: "array", maxItems: 0, items: { type: "string" } },
    ],
    [
      "an empty array is the first choice",
      {
        anyOf: [
          { type: "object", properties: {} },
          { type: "array", maxItems: 0 },
        ],
      },
      {
        anyOf: [
          { type: "array", maxItems: 0, items: { type: "string" } },
          { type: "object", properties: {} },
        ],
      },
    ],
    [
      "a doubt is told",
      { description: "The name", $comment: "Inferred: x.", examples: ["y"], type: "string" },
      { description: "The name\n\n*Inferred: x.*", $comment: "Inferred: x.", examples: ["y"], type: "string" },
    ],
  ])("%s", ([, given, want]) => {
    const schemas = { funnel_step: {}, thing: { type: "object", properties: { key: given } } };
    expect(componentSchemas({ ...contract, schemas }).Thing?.properties?.key).toEqual(want);
  });
});

describe("lint", () => {
  const lint = (file: string) => {
    const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const options = [redocly, "lint", "--config", "openapi/redocly.yaml", "--format", "json", file];
    const { status, stdout } = spawnSync(process.execPath, options, { cwd: root, encoding: "utf8", env });
    return { status, ...JSON.parse(stdout.slice(stdout.indexOf("{"))) };
  };

  test("finds no error and no warning", () => {
    expect(lint("generated/openapi.json")).toMatchObject({ status: 0, totals: { errors: 0, warnings: 0 } });
  });

  test("finds an example that its schema rejects", () => {
    const broken = structuredClone(document);
    broken.components.examples["contact.tag.added"].value.data.tag.id = "7";
    writeFileSync(join(folder, "broken.json"), JSON.stringify(broken));
    const { status, problems } = lint("test-results/openapi/broken.json");
    expect(status).toBe(1);
    expect(problems).toMatchObject([{ ruleId: "no-invalid-media-type-examples" }]);
  });
});

describe("a code generator", () => {
  const sample = readFileSync(join(root, "test/samples/automation/customer.sale.completed.json"), "utf8");
  const use = (from: string) => `import type { CustomerSaleCompleted, WebhookEvent } from "${from}";
export const sale: CustomerSaleCompleted = ${sample};
export const amount = (event: WebhookEvent) =>
  event.type === "customer.sale.completed" ? event.data.offer_price_plan?.direct_charge_amount?.toFixed() : undefined;
// @ts-expect-error an id is a number
sale.data.order_item.id = "763123";
`;

  test("@hey-api/openapi-ts makes types that compile and take a sample", async () => {
    const output = join(folder, "hey-api");
    await createClient({
      input: join(root, "generated/openapi.json"),
      output,
      plugins: ["@hey-api/typescript"],
      logs: { level: "silent", file: false },
    });
    expect(compile("hey-api-use", use("./hey-api/index.js"))).toBe("0");
  });

  test("swagger-typescript-api makes types that compile and take a sample", async () => {
    await generateApi({ fileName: "swagger.ts", output: folder, spec: document, generateClient: false, silent: true });
    expect(compile("swagger-use", use("./swagger.js"))).toBe("0");
  });
});
