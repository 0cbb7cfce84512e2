import { introductionMarks } from "../contract/check-documents.ts";
import {
  type Contract,
  type ContractEvent,
  componentName,
  labelsByLanguage,
  mainFamily,
  type Project,
} from "../contract/model.ts";
import { doubtIn } from "../schema/doubt.ts";
import { allSubschemas } from "../schema/schema.ts";
import { codeSamples, exampleOf } from "./code-samples.ts";
import { markdownCell } from "./text.ts";

/** How a text names an event: in its own words or by its type, or as a link to what else is said of it. */
type LinkTo = (event: ContractEvent, contract: Contract, text?: string) => string;

/** The guide at the top of the reference, with what is generated in place of its marks. */
export function guideOf(
  { contracts, introduction }: Project,
  linkTo: LinkTo = ({ type }, _, text = `\`${type}\``) => text,
): string {
  const main = contracts.find(({ family }) => family.name === mainFamily);
  const texts: Record<keyof typeof introductionMarks, string> = {
    events: contracts.map((contract) => eventList(contract, linkTo)).join("\n\n"),
    triggers: triggerTable(contracts, linkTo),
    headers: main ? headersOf(main) : "",
    sourceAddresses: main ? listOf(main.family.sourceAddresses.value.map((address) => `\`${address}\``)) : "",
    receivers: contracts.map(receiversOf).join("\n\n"),
    otherFamilies: contracts
      .filter((contract) => contract !== main)
      .map(transportOf)
      .join("\n\n"),
    doubts: doubtList(contracts),
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

/** Receivers of an event in each language, folded. */
function receiversOf(contract: Contract): string {
  const code = codeSamples(contract, exampleOf(contract)).filter(({ lang }) => lang !== "curl");
  const folds = code.map(
    ({ lang, source }) =>
      `<details><summary>${lang}</summary>\n\n\`\`\`${lang.toLowerCase()}\n${source}\n\`\`\`\n\n</details>`,
  );
  return [`**${contract.family.title}**`, ...folds].join("\n\n");
}

function listOf(items: string[]): string {
  return new Intl.ListFormat("en").format(items);
}

/** The events of a family by their groups, in few lines. */
function eventList(contract: Contract, linkTo: LinkTo): string {
  const groups = contract.groups.map(({ title, events }) => {
    const links = events.map((type) => {
      const event = contract.events.find((event) => event.type === type) as ContractEvent;
      return linkTo(event, contract, event.title);
    });
    return `- ${title}: ${links.join(", ")}`;
  });
  return [`**${contract.family.title}**`, groups.join("\n")].join("\n\n");
}

function triggerTable(contracts: Contract[], linkTo: LinkTo): string {
  const rows = contracts.flatMap((contract) =>
    contract.events.flatMap((event) =>
      event.samples.flatMap(({ name }) => {
        const labels = contract.triggers[name];
        if (!labels) return [];
        const [english = "", ...others] = labelsByLanguage(labels).map(({ tag, language, labels }) => {
          const text = labels.map(markdownCell).join(" or ");
          return tag === "en" ? `**${text}**` : `${language}: <em lang="${tag}">${text}</em>`;
        });
        const variant = name === event.type ? "" : ` with \`${name.slice(event.type.length + 1)}\``;
        return [`| ${[english, others.join(", ")].join("<br>")} | ${linkTo(event, contract)}${variant} |`];
      }),
    ),
  );
  return ["| trigger in systeme.io | event |", "| --- | --- |", ...rows].join("\n");
}

/** Every doubt of the schemas: a `$comment` of the form "Inferred: <what>. Settled by: <which evidence>." */
function doubtList(contracts: Contract[]): string {
  const lists = contracts.flatMap(({ family, schemas }) =>
    Object.entries(schemas).flatMap(([name, schema]) => {
      const doubts = allSubschemas(schema).flatMap(([pointer, { $comment }]) => {
        const doubt = doubtIn($comment);
        return doubt ? [`  - ${fieldOf(pointer)}${doubt.inferred}. *Settled by:* ${doubt.settledBy}.`] : [];
      });
      return doubts.length > 0 ? [`- **\`${componentName(family, name)}\`**`, ...doubts] : [];
    }),
  );
  return lists.join("\n");
}

/** The field that a pointer into a schema is about, as code would spell it: `data.order_item.resources[].tag`. */
function fieldOf(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  const path = steps.flatMap((step, index) => {
    if (steps[index - 1] === "properties") return [step];
    return step === "items" && steps[index - 1] !== "properties" ? ["[]"] : [];
  });
  return path.length === 0 ? "" : `\`${path.join(".").replaceAll(".[]", "[]")}\`: `;
}
