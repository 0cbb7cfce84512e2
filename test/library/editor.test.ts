import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { interfaceName } from "../../scripts/schema/names.ts";
import { eventTypes } from "../../src/index.ts";
import { root } from "../support/root.ts";

// Keeps what is parsed, the declarations of the language above all, from one question to the next.
const registry = ts.createDocumentRegistry();
let edition = 0;

/** What TypeScript knows of a file in generated/automation/, and at the mark `|` in it. */
function editorAt(marked: string) {
  const version = `${++edition}`;
  const position = marked.indexOf("|");
  const path = join(root, "generated/automation/consumer.ts");
  const text = marked.replace("|", "");
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const service = ts.createLanguageService(
    {
      getScriptFileNames: () => [path],
      getScriptVersion: (file) => (file === path ? version : "1"),
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
    },
    registry,
  );
  return {
    completions: () => service.getCompletionsAtPosition(path, position, {})?.entries.map(({ name }) => name) ?? [],
    errors: () =>
      service.getSemanticDiagnostics(path).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    documentation: () => ts.displayPartsToString(service.getQuickInfoAtPosition(path, position)?.documentation),
  };
}

const declarations = `
import type { ContactCourseEnrolled, CustomerSaleCompleted, WebhookEvent } from "../../src/index.js";
declare const event: WebhookEvent;
declare const sale: CustomerSaleCompleted;
`;

describe("a compiler", () => {
  const exhaustive = (cases: readonly string[]) =>
    editorAt(`${declarations}switch (event.type) {
      ${cases.map((type) => `case "${type}":`).join(" ")} break;
      default: { const never: never = event; }
    }|`).errors();

  test("accepts a switch over all event types as exhaustive", () => {
    expect(exhaustive(eventTypes)).toEqual([]);
  });

  test.for(eventTypes)("misses %s in a switch without it", (type) => {
    const errors = exhaustive(eventTypes.filter((other) => other !== type));
    expect(errors).toEqual([`Type '${interfaceName(type)}' is not assignable to type 'never'.`]);
  });
});

describe("an editor", () => {
  test.for([
    ["the event types", 'event.type === "|";', eventTypes],
    [
      "the known values of an open enumeration",
      'const access: ContactCourseEnrolled["data"]["access_type"] = "|";',
      ["full_access"],
    ],
    [
      "the known values of an open enumeration in a comparison",
      'sale.data.customer.payment_processor === "|";',
      ["cash on delivery", "mollie", "paypal", "stripe"],
    ],
  ] as const)("offers %s", ([, code, completions]) => {
    expect(
      editorAt(declarations + code)
        .completions()
        .sort(),
    ).toEqual([...completions].sort());
  });

  test.for([
    ["that an amount is in the minor unit", "offer_price_plan.|direct_charge_amount", /minor unit/],
    ["what an id is good for", "order_item.|id", /deduplicate/],
    ["what is not known of a property", "|coupon", /seen only as null\s+Inferred: .*Settled by: a sale with a coupon/],
  ] as const)("shows %s", ([, path, documentation]) => {
    expect(editorAt(`${declarations}sale.data.${path}`).documentation()).toMatch(documentation);
  });
});
