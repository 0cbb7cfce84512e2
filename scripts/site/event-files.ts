import type { Contract, ContractEvent } from "../contract/model.ts";
import { sampleFile, schemaFile } from "./addresses.ts";

/** The files that programs read about an event, each with its name. */
export function filesOf({ type, samples }: ContractEvent, { family }: Contract): [path: string, name: string][] {
  return [
    [schemaFile(family, type), "JSON Schema, lenient, for production"],
    [schemaFile(family, type, "strict"), "JSON Schema, strict, for tests and alarms"],
    [schemaFile(family, type, "lenient", "draft-07"), "JSON Schema, lenient, in draft-07"],
    ...samples.map(({ name }): [string, string] => [sampleFile(family, name), `Sample ${name}`]),
    ["openapi.json", "OpenAPI 3.1 document with all events"],
  ];
}

/** The command that delivers the samples of an event. */
export function sendCommand({ type }: ContractEvent, { family }: Contract): string {
  const secret = family.signature.value ? ' --secret "$WEBHOOK_SECRET"' : "";
  return `npx systeme-io-webhooks send ${type}${secret} --to http://localhost:3000/`;
}
