import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { interfaceName, reservedNames } from "../../scripts/schema/names.ts";
import { root } from "../support/root.ts";

/** The interfaces that are made of the schema files. */
const interfaces = readdirSync(join(root, "schemas/automation"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".schema.json"))
  .map((file) => interfaceName(basename(file, ".schema.json")));

/** Every type that a module exports, also by way of others. */
function typesExportedBy(file: string): string[] {
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: [] };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return symbol.flags & ts.SymbolFlags.Type ? [exported.name] : [];
  });
}

const exported = typesExportedBy(join(root, "src/index.ts"));

describe("the library", () => {
  test("exports the interface of each schema", () => {
    expect(exported).toEqual(expect.arrayContaining(interfaces));
  });

  // An explicit export shadows an interface of the same name without an error, and the interface cannot be imported.
  test.for(exported.filter((name) => !interfaces.includes(name)))("reserves the name %s, which is its own", (name) => {
    expect(reservedNames).toContain(name);
  });
});
