import { namesReferredTo } from "../contract/bundles.ts";
import { between, guideMarks } from "../contract/check-documents.ts";
import type { Contract, Project } from "../contract/model.ts";
import { guideOf } from "../render/guide.ts";
import { guidePage } from "./addresses.ts";
import { meaningOf } from "./event-markdown.ts";
import { doubtsAbout, type Field, fieldsOf, fieldsOfObject } from "./fields.ts";
import { questionsIn } from "./occurrences.ts";
import { doubtSentence, inSentence, typeText } from "./words.ts";

/** `llms-full.txt`: the whole contract as one text, with every field and its meaning. */
export function llmsFullText(project: Project): string {
  const parts = [
    "# systeme.io webhooks",
    "> The unofficial contract of the webhooks that systeme.io sends. There are two kinds, which share nothing but the name. Those of automation rules and workflows come first: each is a POST with a JSON body `{ type, data, account, created_at }`, and without a signature. Those of Settings > Webhooks follow: a header names the event, and they are signed. Check which event it is before you act. An event, key or value that is not listed here can come at any time and is not an error. Answer 2XX to every delivery with the right token or signature.",
    "The npm package systeme-io-webhooks parses and types all of it.",
    guideText(project),
    ...project.contracts.flatMap(familyParts),
    "## Not known yet",
    "What the schemas infer without having seen it, and the delivery that would settle it.",
    project.contracts.flatMap(doubtLines).join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The guide without the HTML in it, and with links that lead to it from elsewhere. */
function guideText(project: Project): string {
  return between(guideOf(project), guideMarks)
    .replaceAll(/<div[^>]*><\/div>\n+/g, "")
    .replaceAll(/<summary>(.*?)<\/summary>/g, "$1:")
    .replaceAll("<br>", "; ")
    .replaceAll(/<\/?(details|em)\b[^>]*>\n*/g, "")
    .replaceAll("](#", `](${guidePage}#`)
    .trim();
}

/** A family: first the objects that several events have, then the events, which refer to them. */
function familyParts(contract: Contract): string[] {
  const { family, events } = contract;
  const shared = sharedObjects(contract);
  return [
    `## Events of the ${inSentence(family.title)}`,
    `${family.description}. A field without "always there" can be missing; \`<slug>\` is a key that the account owner made up.`,
    ...shared.flatMap((name) => [`### Object \`${name}\``, listOf(fieldsOfObject(name, contract), shared)]),
    ...events.flatMap((event) => [
      `### ${event.type}`,
      [`${event.title}: ${event.description}.`, ...doubtsAbout(event, contract).map(doubtSentence)].join(" "),
      listOf(fieldsOf(event, contract), shared),
      ...event.samples.map(({ value }) => `Sample: \`${JSON.stringify(value)}\``),
    ]),
  ];
}

/** The described objects that more than one event has. */
function sharedObjects({ events, schemas }: Contract): string[] {
  const names = events.map(({ type }) => namesReferredTo(schemas[type] ?? {}, schemas));
  return Object.keys(schemas).filter((name) => names.filter((each) => each.has(name)).length > 1);
}

/** The fields in lines. What is in a shared object is said where that object is. */
function listOf(fields: Field[], shared: string[]): string {
  const isShared = ({ object }: Field) => object !== undefined && shared.includes(object);
  const roots = fields.filter(isShared).map(({ path }) => path);
  return fields
    .filter(({ path }) => !roots.some((root) => path.startsWith(`${root}.`) || path.startsWith(`${root}[]`)))
    .map((field) =>
      isShared(field) ? fieldLine({ ...field, doubts: [] }, `See object \`${field.object}\`.`) : fieldLine(field),
    )
    .join("\n");
}

/** A field in one line. What would settle a doubt stands in a list of its own. */
function fieldLine(field: Field, ...more: string[]): string {
  const { path, always, doubts } = field;
  const inferred = doubts.map((doubt) => `Inferred: ${doubt.inferred}.`);
  return `- ${path}: ${[`${typeText(field)}${always ? ", always there" : ""}.`, ...meaningOf(field), ...inferred, ...more].join(" ")}`;
}

function doubtLines(contract: Contract): string[] {
  return questionsIn(contract).flatMap(({ events, items }) => [
    `- ${events.map(({ type }) => `\`${type}\``).join(", ")}`,
    ...items.map(({ path, doubt }) => `  - ${path ? `\`${path}\`: ` : ""}${doubtSentence(doubt)}`),
  ]);
}
