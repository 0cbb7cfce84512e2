import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import ts from "typescript";
import { root } from "./root.ts";

export const guide = readFileSync(join(root, "docs/receivers.md"), "utf8");
/** The files that docs/receivers.md shows, each with the section that it stands in. */
export const shown = guide.split(/^#+ /m).flatMap((section) => {
  const [title = ""] = section.split("\n");
  const blocks = [...section.matchAll(/```ts\n\/\/ (\S+\.ts)\n(.*?)```/gs)];
  return blocks.map(([, path = "", code = ""]) => ({ title, path, code }));
});
/** The code of one of them. */
export const codeOf = (path: string, section = "A complete handler") =>
  shown.find((file) => file.title === section && file.path === path)?.code ?? "";

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
const onNode = `
import { stub } from "./stub.js";
export const yours = stub(process.env.WEBHOOK_TOKEN ?? "", process.env.REPORT ?? "");
`;
const onWorkers = `
import { stub } from "./stub.js";
export interface Env { WEBHOOK_TOKEN: string; REPORT: string }
export const yours = (env: Env) => stub(env.WEBHOOK_TOKEN, env.REPORT);
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

const nodeProject = (section: string): Project => ({
  section,
  files: { "server.ts": codeOf("server.ts", section), "yours.ts": onNode, "stub.ts": stub },
  command: (folder) => {
    transpile(folder);
    return [process.execPath, "server.js"];
  },
});

export const projects: Project[] = [
  ...["node:http", "Express 5", "Fastify 5", "Hono"].map(nodeProject),
  {
    section: "Next.js",
    files: {
      "app/systeme/route.ts": codeOf("app/systeme/route.ts", "Next.js"),
      "next-server.ts": nextServer,
      "yours.ts": onNode,
      "stub.ts": stub,
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
      "src/deliveries.ts": codeOf("deliveries.ts"),
      "src/yours.ts": onWorkers,
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

/** The handler with the `yours.ts` that the page shows. */
export const whole: Project = {
  ...nodeProject("node:http"),
  files: { "server.ts": codeOf("server.ts", "node:http"), "yours.ts": codeOf("yours.ts") },
};

/** Writes the files of a project, and the handler's own. */
export function writeProject(home: string, { files }: Project): void {
  for (const [path, code] of Object.entries({ "deliveries.ts": codeOf("deliveries.ts"), ...files })) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), code);
  }
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
