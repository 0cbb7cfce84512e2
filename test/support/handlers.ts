import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import ts from "typescript";
import { root } from "./root.ts";

/** A file that a page shows, with the section that it stands in. */
export interface Shown {
  title: string;
  path: string;
  code: string;
}

export const guide = readFileSync(join(root, "docs/receivers.md"), "utf8");
export const apiGuide = readFileSync(join(root, "docs/api-webhooks.md"), "utf8");
/** The files that docs/receivers.md shows. */
export const shown = filesIn(guide);
/** The files that docs/api-webhooks.md shows: it has the same servers. */
export const apiShown = filesIn(apiGuide);

function filesIn(page: string): Shown[] {
  return page.split(/^#+ /m).flatMap((section) => {
    const [title = ""] = section.split("\n");
    const blocks = [...section.matchAll(/```ts\n\/\/ (\S+\.ts)\n(.*?)```/gs)];
    return blocks.map(([, path = "", code = ""]) => ({ title, path, code }));
  });
}

/** The code of one of them. */
export const codeOf = (path: string, section = "A complete handler", files = shown) =>
  files.find((file) => file.title === section && file.path === path)?.code ?? "";

/** The handler of a family: its files, what its reader brings in a test, and where the token or the secret is from. */
interface Handler {
  deliveries: string;
  yours: string;
  stub: string;
  variable: string;
}

/** What a receiver brings: it says what it is told, some bodies cannot be stored, and some events not be acted on. */
const stub = `
import type { Yours } from "./deliveries.js";
const keys = new Set<string>();
export function stub(token: string, report: string): Yours {
  async function say(...said: string[]): Promise<void> {
    await (await fetch(report, { method: "POST", body: JSON.stringify(said) })).text();
  }
  return {
    token,
    store: async (body) => {
      const text = new TextDecoder().decode(body);
      if (text.includes("the disk is full")) throw new Error("the disk is full");
      await say("store", text);
    },
    isNew: async (key) => !keys.has(key),
    act: async (_event, key) => {
      if (key.includes("666")) throw new Error("the database is down");
      await say("act", key);
      keys.add(key);
    },
    notify: (messages) => say("notify", ...messages),
  };
}
`;

/** The same for API webhooks: what is kept is the body and the header that names the event. */
const apiStub = `
import type { Yours } from "./deliveries.js";
const keys = new Map<string, string>();
export function stub(secret: string, report: string): Yours {
  async function say(...said: unknown[]): Promise<void> {
    await (await fetch(report, { method: "POST", body: JSON.stringify(said) })).text();
  }
  return {
    secret,
    store: async (body, headers) => {
      const text = new TextDecoder().decode(body);
      if (text.includes("the disk is full")) throw new Error("the disk is full");
      await say("store", text, headers["x-webhook-event"] ?? "no name");
    },
    actedOn: async (key) => keys.get(key),
    act: async (event, key) => {
      if (key.endsWith("=666")) throw new Error("the database is down");
      await say("act", key);
      keys.set(key, event.delivery.messageId ?? "");
    },
    notify: (messages) => say("notify", ...messages),
  };
}
`;

const onNode = (variable: string) => `
import { stub } from "./stub.js";
export const yours = stub(process.env.${variable} ?? "", process.env.REPORT ?? "");
`;
const onWorkers = (variable: string) => `
import { stub } from "./stub.js";
export interface Env { ${variable}: string; REPORT: string }
export const yours = (env: Env) => stub(env.${variable}, env.REPORT);
`;

/** Serves the functions that a route handler exports, as Next.js does. */
const nextServer = `
import { serve } from "@hono/node-server";
import * as route from "./app/systeme/route";
const fetch = (request: Request) =>
  (route as Record<string, unknown> as Record<string, typeof route.POST>)[request.method]?.(request) ??
  new Response(null, { status: 405 });
serve({ fetch, port: Number(process.env.PORT), hostname: "127.0.0.1" });
`;

/** A receiver as the page shows it, with what its reader brings, and the command that serves it. */
export interface Project {
  section: string;
  files: Record<string, string>;
  command: (folder: string, port: number, env: Record<string, string>) => string[] | Promise<string[]>;
}

/** The handler in each framework. */
function projectsOf({ deliveries, stub, variable }: Handler): Project[] {
  const onDisk = { "deliveries.ts": deliveries, "yours.ts": onNode(variable), "stub.ts": stub };
  return [
    ...["node:http", "Express 5", "Fastify 5", "Hono"].map((section) => nodeProject(section, onDisk)),
    {
      section: "Next.js",
      files: {
        "app/systeme/route.ts": codeOf("app/systeme/route.ts", "Next.js"),
        "next-server.ts": nextServer,
        ...onDisk,
      },
      command: async (folder) => {
        await bundle(join(folder, "next-server.ts"), "node");
        return [process.execPath, "bundle.js"];
      },
    },
    {
      section: "Cloudflare Workers",
      files: {
        "src/worker.ts": codeOf("src/worker.ts", "Cloudflare Workers"),
        "src/deliveries.ts": deliveries,
        "src/yours.ts": onWorkers(variable),
        "src/stub.ts": stub,
      },
      command: async (folder, port, env) => {
        await bundle(join(folder, "src/worker.ts"), "browser");
        const bindings = Object.entries(env).map(([name, text]) => `(name = "${name}", text = "${text}")`);
        const config = `using Workerd = import "/workerd/workerd.capnp";
          const config :Workerd.Config = (
            services = [
              (name = "main", worker = (
                modules = [(name = "worker", esModule = embed "src/bundle.js")],
                compatibilityDate = "2026-01-01",
                bindings = [${bindings.join()}],
                globalOutbound = "local")),
              (name = "local", network = (allow = ["local"]))],
            sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);`;
        writeFileSync(join(folder, "config.capnp"), config);
        return [createRequire(import.meta.url)("workerd").default, "serve", "config.capnp"];
      },
    },
  ];
}

function nodeProject(section: string, files: Record<string, string>): Project {
  return {
    section,
    files: { "server.ts": codeOf("server.ts", section), ...files },
    command: (folder) => {
      transpile(folder);
      return [process.execPath, "server.js"];
    },
  };
}

/** The handler with the `yours.ts` that the page shows. */
function wholeOf({ deliveries, yours }: Handler): Project {
  return nodeProject("node:http", { "deliveries.ts": deliveries, "yours.ts": yours });
}

const automationHandler: Handler = {
  deliveries: codeOf("deliveries.ts"),
  yours: codeOf("yours.ts"),
  stub,
  variable: "WEBHOOK_TOKEN",
};
export const projects = projectsOf(automationHandler);
export const whole = wholeOf(automationHandler);

const apiCodeOf = (path: string, section?: string) => codeOf(path, section, apiShown);
const apiHandler: Handler = {
  deliveries: apiCodeOf("deliveries.ts"),
  yours: apiCodeOf("yours.ts"),
  stub: apiStub,
  variable: "WEBHOOK_SECRET",
};
export const apiProjects = projectsOf(apiHandler);
/** With the test that the page shows. */
export const apiWhole: Project = {
  ...wholeOf(apiHandler),
  files: { ...wholeOf(apiHandler).files, "receive.test.ts": apiCodeOf("receive.test.ts", "Test it") },
};

/** Writes the files of a project. */
export function writeProject(home: string, { files }: Project): void {
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), code);
  }
}

/** What the compiler says of the files of projects that a reader runs, under strict. */
export function compileErrors(folder: string, projects: Record<string, Project>, lib: string[]): unknown[] {
  const entries = ["server.ts", "app/systeme/route.ts", "src/worker.ts", "yours.ts", "receive.test.ts"];
  const files = Object.entries(projects).flatMap(([name, project]) => {
    const home = join(folder, name);
    writeProject(home, project);
    return entries.filter((path) => path in project.files).map((path) => join(home, path));
  });
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
    lib,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      file?.fileName.slice(folder.length),
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    ]);
}

function transpile(folder: string): void {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const code = ts.transpile(readFileSync(join(folder, file), "utf8"), options);
    writeFileSync(join(folder, file.replace(/ts$/, "js")), code);
  }
}

/** Makes `bundle.js` beside a file. */
async function bundle(input: string, platform: "node" | "browser"): Promise<void> {
  const build = await rolldown({ input, platform, resolve: { extensionAlias: { ".js": [".ts", ".js"] } } });
  await build.write({ file: join(dirname(input), "bundle.js"), format: "esm" });
  await build.close();
}
