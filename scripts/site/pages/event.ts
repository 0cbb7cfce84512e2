import { type Contract, type ContractEvent, labelsByLanguage } from "../../contract/model.ts";
import { eventPage, fieldId, type LinkTo, sampleFile } from "../addresses.ts";
import { doubtsAbout, type Field, fieldsOf } from "../fields.ts";
import { presenceText, typeText } from "../words.ts";
import { downloads, sending } from "./event-use.ts";
import type { Page } from "./frame.ts";
import { type Html, html, joined, sentence } from "./html.ts";
import { codeBlock, doubtText, jsonLines, valuesText, variantOf } from "./parts.ts";

/** The page of an event: when it is sent, what it looks like, and what each field means. */
export function eventPageOf(event: ContractEvent, contract: Contract): Page {
  const { type, title, description } = event;
  return {
    path: eventPage(type),
    title: `${title} (${type})`,
    description: `${description}. Its trigger, a sample, each field with its meaning, and what is not known yet.`,
    markdown: eventPage(type, "md"),
    content: (to) => html`<p class="quiet"><a href="${to("events.html")}">Events</a> / ${contract.family.title}</p>
<div class="event">
<div>
<h1>${title}</h1>
<p><code>${type}</code></p>
<p class="lead">${sentence(description)}</p>
${doubtsAbout(event, contract).map((doubt) => html`<p class="doubt">${doubtText(doubt)}</p>\n`)}${triggersOf(event, contract)}</div>
<section class="sample" aria-labelledby="sample">
${samplesOf(event, contract, to)}</section>
<div class="rest">
${fieldList(event, contract)}${sending(event, contract, to)}${downloads(event, contract, to)}</div>
</div>
${neighbors(event, contract, to)}`,
  };
}

function triggersOf({ type, samples }: ContractEvent, { triggers, family }: Contract): Html {
  const { value } = family.event;
  const told =
    value.in === "header"
      ? html`<p>The header <code>${value.name}: ${type}</code> tells it from other events. The body does not.</p>`
      : html`<p>In the body, <code>${value.pointer.slice(1)}</code> is <code>${type}</code>. No header says so.</p>`;
  const labeled = samples.flatMap(({ name }) => {
    const labels = triggers[name];
    return labels ? [{ name, labels }] : [];
  });
  const lists = labeled.map(
    ({ name, labels }) => html`${name !== type && html`<h3><code>${name}</code></h3>\n`}<ul class="labels">
${labelsByLanguage(labels).map(
  ({ tag, language, labels }) =>
    html`<li><span class="quiet">${language}:</span> ${joined(
      labels.map((label) => html`<b lang="${tag}">${label}</b>`),
      " or ",
    )}</li>\n`,
)}</ul>
`,
  );
  return html`${told}\n${lists.length > 0 && html`<h2>Its trigger in systeme.io</h2>\n${lists}`}`;
}

function samplesOf(event: ContractEvent, { family }: Contract, to: LinkTo): Html {
  const { samples } = event;
  if (samples.length === 0) {
    return html`<h2 id="sample">No sample</h2>
<p>Nobody has published a body of this event. An invented one would be believed, so there is none here.</p>
`;
  }
  return html`<h2 id="sample">${samples.length === 1 ? "Sample" : "Samples"}</h2>
${samples.map((sample) => {
  const variant = variantOf(sample, event);
  const file = sampleFile(family, sample.name);
  return html`${samples.length > 1 && html`<h3>${variant || sample.name}</h3>\n`}${codeBlock(
    html`${joined(jsonLines(sample.text), "\n")}`,
    `Sample ${sample.name}`,
  )}
<p><a href="${to(file)}">${sample.name}.json</a></p>
`;
})}`;
}

function fieldList(event: ContractEvent, contract: Contract): Html {
  const fields = fieldsOf(event, contract);
  if (fields.length === 0) {
    return html`<h2 id="fields">Fields</h2>
<p>Nothing is known of the body but that it is a JSON object.</p>
`;
  }
  return html`<h2 id="fields">Fields</h2>
<p class="quiet">A delivery without a field that is <b>always there</b> is not accepted. Any other can be missing: the delivery is accepted, so that no sale is lost, even if no sample has ever looked like it. <b>Inferred</b> marks what nobody has seen yet.</p>
<dl class="fields">
${fields.map(fieldEntry)}</dl>
`;
}

function fieldEntry(field: Field): Html {
  const { path, description, doubts } = field;
  const id = fieldId(path);
  const values = valuesText(field);
  return html`<div id="${id}"><dt><a href="#${id}">${path}</a></dt>
<dd class="type">${typeText(field)}, ${field.always ? html`<b>always there</b>` : presenceText(field)}</dd>
${(description || values) && html`<dd>${description && sentence(description)}${description && values && " "}${values}</dd>\n`}${doubts.map((doubt) => html`<dd class="doubt">${doubtText(doubt)}</dd>\n`)}</div>
`;
}

/** Links to the events before and after it. */
function neighbors({ type }: ContractEvent, { groups, events }: Contract, to: LinkTo): Html {
  const types = groups.flatMap((group) => group.events);
  const index = types.indexOf(type);
  const link = (other: string | undefined, text: (title: string) => string) => {
    const found = events.find((event) => event.type === other);
    return found && html`<a href="${to(eventPage(found.type))}">${text(found.title)}</a>`;
  };
  return html`<p class="turn">${link(types[index - 1], (title) => `← ${title}`)} ${link(types[index + 1], (title) => `${title} →`)}</p>`;
}
