import { introductionMarks } from "../contract/check-documents.ts";
import { type Contract, componentName, languages, mainFamily, type Project } from "../contract/model.ts";
import { allSubschemas } from "../schema/schema.ts";
import { markdownCell } from "./text.ts";

/** The guide at the top of the reference, with what is generated in place of its marks. */
export function guideOf({ contracts, introduction }: Project): string {
  const main = contracts.find(({ family }) => family.name === mainFamily);
  const texts: Record<keyof typeof introductionMarks, string> = {
    triggers: triggerTable(contracts),
    headers: main ? headersOf(main) : "",
    sourceAddresses: main ? listOf(main.family.sourceAddresses.value.map((address) => `\`${address}\``)) : "",
    otherFamilies: contracts
      .filter((contract) => contract !== main)
      .map(transportOf)
      .join("\n\n"),
    doubts: doubtTable(contracts),
  };
  return Object.entries(introductionMarks).reduce(
    (text, [name, mark]) => text.replace(mark, () => texts[name as keyof typeof texts]),
    introduction,
  );
}

/** The head of a request, with what varies made up. */
function headersOf({ family }: Contract): string {
  const lines = family.headers.value.map(({ name, value, example }) => `${name}: ${value ?? example}`);
  return `\`\`\`http\n${["POST /your/path?token=… HTTP/1.1", ...lines].join("\n")}\n\`\`\``;
}

/** How a family is delivered, in the words of its family.json. */
function transportOf({ family, events }: Contract): string {
  const { title, description, event, headers, sourceAddresses, signature } = family;
  const rows = headers.value.map(({ name, value, example, description }) =>
    [`\`${name}\``, `\`${value ?? example}\``, markdownCell(description)].join(" | "),
  );
  const told =
    event.value.in === "header" ? `the header \`${event.value.name}\`` : `\`${event.value.pointer.slice(1)}\``;
  const signed = signature.value
    ? `\`${signature.value.header}\` is the signature, ${signature.value.algorithm}. ${signature.value.description}`
    : "Deliveries are not signed";
  return [
    `### What a delivery of the ${title} looks like`,
    `${description}. Which event a delivery is of stands in ${told}: ${listOf(events.map(({ type }) => `\`${type}\``))}.`,
    ["| header | value or example | what it says |", "| --- | --- | --- |", ...rows.map((row) => `| ${row} |`)].join(
      "\n",
    ),
    `${headers.evidence}.`,
    `${signed}. ${signature.evidence}.`,
    `Deliveries come from ${listOf(sourceAddresses.value.map((address) => `\`${address}\``))}. ${sourceAddresses.evidence}.`,
  ].join("\n\n");
}

function listOf(items: string[]): string {
  return new Intl.ListFormat("en").format(items);
}

function triggerTable(contracts: Contract[]): string {
  const rows = contracts.flatMap(({ events, triggers }) =>
    events.flatMap(({ type, samples }) =>
      samples.flatMap(({ name }) => {
        const labels = triggers[name];
        if (!labels) return [];
        const [first, ...others] = languages.map((language) => markdownCell(labels[language]));
        const what = name === type ? "" : ` with \`${name.slice(type.length + 1)}\``;
        return [`| ${[first, ...others.map((label) => `*${label}*`)].join(" / ")} | \`${type}\`${what} |`];
      }),
    ),
  );
  return ["| trigger in English / Dutch / French | event |", "| --- | --- |", ...rows].join("\n");
}

/** Every doubt of the schemas: a `$comment` of the form "Inferred: <what>. Settled by: <which evidence>." */
function doubtTable(contracts: Contract[]): string {
  const rows = contracts.flatMap(({ family, schemas }) =>
    Object.entries(schemas).flatMap(([name, schema]) =>
      allSubschemas(schema).flatMap(([pointer, { $comment }]) => {
        const [, inferred, settled] = /^Inferred: (.*)\. Settled by: (.*)\.$/.exec($comment ?? "") ?? [];
        if (inferred === undefined || settled === undefined) return [];
        return [
          `| \`${componentName(family, name)}\` ${fieldOf(pointer)} | ${markdownCell(inferred)} | ${markdownCell(settled)} |`,
        ];
      }),
    ),
  );
  return ["| field | inferred | settled by |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The field that a pointer into a schema is about, as code would spell it: `data.order_item.resources[].tag`. */
function fieldOf(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const path = steps.flatMap((step, index) => {
    if (steps[index - 1] === "properties") return [step];
    return step === "items" && steps[index - 1] !== "properties" ? ["[]"] : [];
  });
  return path.length === 0 ? "" : `\`${path.join(".").replaceAll(".[]", "[]")}\``;
}
