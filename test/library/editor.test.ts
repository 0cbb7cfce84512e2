import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { interfaceName } from "../../scripts/schema/names.ts";
import { contract, root } from "../support/contract.ts";

/** What TypeScript knows of a file beside generated/types.ts, and at the mark `|` in it. */
function editorAt(marked: string) {
  const position = marked.indexOf("|");
  const path = join(root, "generated/consumer.ts");
  const text = marked.replace("|", "");
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      if (file === path) return ts.ScriptSnapshot.fromString(text);
      return ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, "utf8")) : undefined;
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: (file) => (file === path ? text : ts.sys.readFile(file)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
  return {
    completions: () => service.getCompletionsAtPosition(path, position, {})?.entries.map(({ name }) => name) ?? [],
    errors: () =>
      service.getSemanticDiagnostics(path).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    documentation: () => ts.displayPartsToString(service.getQuickInfoAtPosition(path, position)?.documentation),
  };
}

const imports = 'import type { ContactCourseEnrolled, CustomerSaleCompleted, WebhookEvent } from "./types.js";\n';

const types = contract.events.map(({ type }) => type);

describe("a compiler", () => {
  const exhaustive = (cases: string[]) =>
    editorAt(`${imports}declare const event: WebhookEvent; switch (event.type) {
      ${cases.map((type) => `case "${type}":`).join(" ")} break;
      default: { const never: never = event; }
    }|`).errors();

  test("takes a switch over all event types for exhaustive", () => {
    expect(exhaustive(types)).toEqual([]);
  });

  test.for(types)("misses %s in a switch without it", (type) => {
    const errors = exhaustive(types.filter((other) => other !== type));
    expect(errors).toEqual([`Type '${interfaceName(type)}' is not assignable to type 'never'.`]);
  });
});

describe("an editor", () => {
  test("offers the known values of an open enumeration", () => {
    const access = `${imports}const access: ContactCourseEnrolled["data"]["access_type"] = "|";`;
    expect(editorAt(access).completions()).toEqual(["full_access"]);
    const processor = `${imports}declare const sale: CustomerSaleCompleted; sale.data.customer.payment_processor === "|";`;
    expect(editorAt(processor).completions().sort()).toEqual(["cash on delivery", "mollie", "paypal", "stripe"]);
  });

  test("offers the event types", () => {
    const completions = editorAt(`${imports}declare const event: WebhookEvent; event.type === "|";`).completions();
    expect(completions.sort()).toEqual(types);
  });

  test("shows what a property means, and what is not known of it", () => {
    const hover = (path: string) =>
      editorAt(`${imports}declare const sale: CustomerSaleCompleted; sale.data.${path}`).documentation();
    expect(hover("offer_price_plan.|direct_charge_amount")).toContain("minor unit");
    expect(hover("order_item.|id")).toContain("deduplicate");
    expect(hover("|coupon")).toMatch(/seen only as null\s+Inferred: .*Settled by: a sale with a coupon/);
  });
});
