import { layOut } from "../../src/shared/layout.ts";
import { type Contract, type ContractEvent, labelsByLanguage } from "../contract/model.ts";
import { curlCommand } from "../render/code-samples.ts";
import { eventPage, linksFrom, referenceAddress } from "./addresses.ts";
import { deduplicateOn } from "./deduplication.ts";
import { filesOf, sendCommand } from "./event-files.ts";
import { doubtsAbout, type Field, fieldsOf } from "./fields.ts";
import { doubtSentence, inSentence, presenceText, typeText } from "./words.ts";

/** The page of an event in Markdown, for language models and for notes. */
export function eventMarkdown(event: ContractEvent, contract: Contract): string {
  const { type, title, description, samples } = event;
  const { family } = contract;
  const to = linksFrom(eventPage(type));
  const fields = fieldsOf(event, contract);
  const on = deduplicateOn(event, contract);
  const [sample] = samples;
  const told = family.event.value;
  const parts = [
    `# ${title}: \`${type}\``,
    `${description}. One of the ${inSentence(family.title)} of systeme.io; ${
      told.in === "header" ? `the header \`${told.name}\`` : `\`${told.pointer.slice(1)}\` in the body`
    } names it. This is the unofficial contract.`,
    ...doubtsAbout(event, contract).map(doubtSentence),
    ...triggerLines(event, contract),
    ...(samples.length > 0 ? ["## Sample"] : ["There is no sample: nobody has published a body of this event."]),
    ...samples.flatMap(({ name, text }) => [`\`${name}\``, fenced("json", layOut(text, []).lines.join("\n"))]),
    "## Fields",
    fields.length > 0
      ? "A field that is always there is in every delivery that the schema accepts. Any other can be missing."
      : "Nothing is known of the body but that it is a JSON object.",
    fields.map(fieldLine).join("\n"),
    on.length > 0
      ? `To recognize a delivery that comes twice, compare ${on.map((path) => `\`${path}\``).join(", ")}.`
      : "",
    ...(sample
      ? [
          "## Send it",
          fenced("sh", sendCommand(event, contract)),
          `Or with the sample as \`${sample.name}.json\`:`,
          fenced("sh", curlCommand(family, type, { file: `${sample.name}.json` })),
        ]
      : []),
    "## Files",
    [
      ...filesOf(event, contract),
      [referenceAddress(contract, type), "This event in the interactive reference"] as const,
    ]
      .map(([path, name]) => `- [${name}](${to(path)})`)
      .join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function triggerLines({ type, samples }: ContractEvent, { triggers }: Contract): string[] {
  const lines = samples.flatMap(({ name }) => {
    const labels = triggers[name];
    if (!labels) return [];
    const variant = name === type ? "" : ` (\`${name}\`)`;
    return labelsByLanguage(labels).map(({ language, labels }) => `- ${language}${variant}: ${labels.join(" or ")}`);
  });
  return lines.length > 0 ? ["What the trigger is called in systeme.io:", lines.join("\n")] : [];
}

function fieldLine(field: Field): string {
  const what = `${typeText(field)}, ${presenceText(field)}.`;
  return `- \`${field.path}\`: ${[what, ...meaningOf(field), ...field.doubts.map(doubtSentence)].join(" ")}`;
}

/** What a field means, and its known values, in sentences. */
export function meaningOf({ description, values, isOpen }: Field): string[] {
  const known = values.map((value) => `\`${value}\``).join(", ");
  return [description ? `${description}.` : "", known && `${isOpen ? "Known values" : "Always"}: ${known}.`].filter(
    Boolean,
  );
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
