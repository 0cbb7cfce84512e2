import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/files.ts";
import { root } from "../support/contract.ts";

const files = (await Promise.all(["scripts", "src", "generated"].map((folder) => listFiles(root, folder))))
  .flat()
  .filter((file) => file.endsWith(".ts"));

/** What each file imports of these folders, types included. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
  return importedFiles.flatMap(({ fileName }) => {
    const found = ts.resolveModuleName(fileName, join(root, file), options, ts.sys).resolvedModule?.resolvedFileName;
    const path = found === undefined ? "" : relative(root, found);
    return files.includes(path) ? [path] : [];
  });
}

/** A door lies on top of its folder, and a room is a folder in it; the page that checks deliveries is one of its own. */
function roomOf(file: string): string {
  const [side, folder, ...rest] = file.split("/");
  if (side === "generated") return "generated";
  if (file === "scripts/files.ts") return "files";
  if (file.startsWith("scripts/site/check/")) return "check";
  return rest.length > 0 ? `${folder}` : `${side} doors`;
}

/** The rooms that a room may look into besides its own. */
const open: Record<string, string[]> = {
  files: [],
  schema: ["shared"],
  contract: ["files", "schema", "shared"],
  render: ["files", "schema", "contract", "shared"],
  site: ["files", "schema", "contract", "render", "shared"],
  // What runs in the browser, and is bundled with what ships.
  check: ["generated", "shared", "api", "src doors"],
  conformance: ["files", "schema", "contract", "shared"],
  bench: ["schema", "generated", "shared", "src doors"],
  "scripts doors": ["files", "schema", "contract", "render", "site", "conformance", "bench"],
  generated: ["shared"],
  shared: ["generated"],
  automation: ["generated", "shared"],
  api: ["generated", "shared"],
  "src doors": ["generated", "shared", "automation", "api"],
  cli: ["generated", "shared", "automation", "api", "src doors"],
};

describe("scripts/ and src/", () => {
  test("are cut into the rooms of this list, and no other", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(open).sort());
  });

  test.for(Object.keys(open))("%s imports nothing but its own files and the rooms below it", (room) => {
    const arrows = files.filter((file) => roomOf(file) === room).flatMap((file) => arrowsFrom(file));
    const strays = arrows.filter(([, to]) => roomOf(to) !== room && !open[room]?.includes(roomOf(to)));
    expect(strays.map((arrow) => arrow.join(" → "))).toEqual([]);
  });

  test("have no import that leads back to where it began", () => {
    expect(files.flatMap((file) => circleFrom(file, [])).slice(0, 1)).toEqual([]);
  });

  test("have a door of scripts/ for each npm script that runs one, and no other", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const run = Object.values<string>(scripts).flatMap((script) => script.match(/scripts\/[\w-]+\.ts/g) ?? []);
    const doors = files.filter((file) => roomOf(file) === "scripts doors");
    expect(doors).toEqual([...new Set(run)].sort());
  });

  test("give nothing but types to generated/", () => {
    const fromSource = /^(import|export)\b(?!.*\btype\b).*\bfrom "[./]*src\//m;
    expect(files.filter((file) => file.startsWith("generated/") && fromSource.test(read(file)))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function arrowsFrom(file: string): [from: string, to: string][] {
  return (imports.get(file) ?? []).map((to) => [file, to]);
}

const free = new Set<string>();

/** A circle that a file is on or leads to; empty if there is none. */
function circleFrom(file: string, path: string[]): string[] {
  if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" → ")];
  if (free.has(file)) return [];
  const circle = (imports.get(file) ?? []).flatMap((next) => circleFrom(next, [...path, file]));
  if (circle.length === 0) free.add(file);
  return circle;
}
