import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { root } from "./root.ts";

/** A project that has installed the packed tarball. */
export interface Consumer {
  folder: string;
  tarball: string;
  /** The size of the tarball in bytes. */
  size: number;
  /** The paths of the files in the tarball. */
  files: string[];
  /** Where the package is installed. */
  installed: string;
  /** The package.json that is installed. */
  manifest: Manifest;
}

interface Manifest {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: object;
  peerDependencies?: object;
  peerDependenciesMeta?: object;
  optionalDependencies?: object;
}

/**
 * Packs and installs the package in a new project, which is removed after the tests of the file. The project stands in
 * the repository, so that it finds other packages there.
 */
export function installedConsumer(): Consumer {
  mkdirSync(join(root, "test-results"), { recursive: true });
  const folder = mkdtempSync(join(root, "test-results/consumer-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  const pack = ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = Object.values(JSON.parse(run("npm", pack, root).stdout)).flat() as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  const tarball = join(folder, packed.filename);
  run("npm", ["install", "--offline", "--no-save", "--no-package-lock", "--ignore-scripts", tarball], folder);
  const installed = join(folder, "node_modules/systeme-io-webhooks");
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  return { folder, tarball, size: packed.size, files: packed.files.map(({ path }) => path), installed, manifest };
}

/** Runs a program to its end; throws with what it says if it fails. */
export function run(command: string, options: string[], cwd: string): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const result = spawnSync(command, options, { cwd, encoding: "utf8", env });
  if (result.status !== 0) {
    throw new Error(`${command} ${options.join(" ")} exited with ${result.status}\n${result.stdout}${result.stderr}`);
  }
  return result;
}
