import type { Project } from "../contract/model.ts";
import { eventPage, guidePage, linksFrom, linksUnder } from "./addresses.ts";
import { commonFiles } from "./catalog.ts";

/** `llms.txt`: an index for language models, in the form of llmstxt.org. */
export function llmsText(project: Project, baseUrl: string | undefined): string {
  const to = baseUrl === undefined ? linksFrom("llms.txt") : linksUnder(baseUrl);
  const link = (name: string, path: string, note: string) => `- [${name}](${to(path)}): ${note}`;
  const { webhookSchema, envelopeSchema } = commonFiles(project);
  return `# systeme.io webhooks

> The unofficial contract of the webhooks that systeme.io sends: events, fields, nulls, triggers, and what nobody knows yet.

There are two kinds. Automation rules and workflows send a POST with \`{ type, data, account, created_at }\` and no signature. The webhooks of Settings > Webhooks name the event in the header \`X-Webhook-Event\` and are signed. An event, key or value that is not listed is not an error. The npm package systeme-io-webhooks has types and validators.

## Contract

${[
  link("Everything", "llms-full.txt", "guide, triggers, fields, samples and doubts in one text"),
  link("Guide", guidePage, "set up, test, check that a delivery is genuine, pitfalls"),
  link("Receivers", "receivers.html", "small programs in several languages"),
].join("\n")}

${project.contracts
  .map(
    ({ family, events }) =>
      `## ${family.title}\n\n${events.map(({ type, title }) => link(type, eventPage(type, "md"), title)).join("\n")}`,
  )
  .join("\n\n")}

## For programs

${[
  link("openapi.json", "openapi.json", "OpenAPI 3.1, also as openapi.yaml"),
  link("catalog.json", "catalog.json", "every event with its files and fields"),
  ...Object.values(webhookSchema).map((path) => link("webhook.schema.json", path, "JSON Schema of any event")),
  ...Object.values(envelopeSchema).map((path) => link("envelope.schema.json", path, "what unknown events have, too")),
].join("\n")}

## Optional

${[
  link("Fields", "fields.html", "every field with the events that have it"),
  link("Compare", "compare.html", "which event has which keys"),
  link("Not known yet", "unknown.html", "what is inferred, and what would settle it"),
].join("\n")}
`;
}
