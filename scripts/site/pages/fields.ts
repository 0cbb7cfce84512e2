import type { Contract, ContractEvent, Project } from "../../contract/model.ts";
import { eventPage, fieldAddress, fieldsPage, type LinkTo } from "../addresses.ts";
import { type Group, type Occurrence, occurrencesIn } from "../occurrences.ts";
import { inSentence, typeText } from "../words.ts";
import type { Page } from "./frame.ts";
import { type Html, html, joined, sentence } from "./html.ts";
import { valuesText } from "./parts.ts";

/** All fields of a family, each once, with the events that have it. */
export function fieldsPageOf(contract: Contract, { contracts }: Project): Page {
  const { family } = contract;
  const others = contracts.filter((other) => other !== contract);
  return {
    path: fieldsPage(family),
    title: `Fields of the ${inSentence(family.title)}`,
    description: `Every field of systeme.io’s ${inSentence(family.title)}: type, null, meaning, and the events that have it.`,
    content: (to) => html`<h1>Fields of the ${inSentence(family.title)}</h1>
<p class="lead">Every field once, with its meaning, under the events that have it. To find one, search this page in your browser.</p>
<p>A name leads to the field on the page of an event, where its doubts are, too. ${others.map(
      (other) =>
        html`The <a href="${to(fieldsPage(other.family))}">fields of the ${inSentence(other.family.title)}</a> are on a page of their own. `,
    )}</p>
${occurrencesIn(contract).map((group) => groupSection(group, contract, to))}`,
  };
}

/** What stands above things that events have in common: these events, each as a link. */
export function eventsHeading(level: 2 | 3, events: ContractEvent[], { events: all }: Contract, to: LinkTo): Html {
  const heading = (content: Html) => (level === 2 ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`);
  const linked = ({ type }: ContractEvent) => html`<a href="${to(eventPage(type))}">${type}</a>`;
  const [event] = events as [ContractEvent, ...ContractEvent[]];
  if (events.length === 1) return heading(html`${event.title} <code>${linked(event)}</code>`);
  if (events.length === all.length) return heading(html`<a href="${to("events.html")}">Every event</a>`);
  const others = all.filter((other) => !events.includes(other));
  if (others.length === 1) return heading(html`Every event but <code>${others.map(linked)}</code>`);
  return html`${heading(html`${events.length} events`)}\n<p>${joined(events.map(linked), ", ")}</p>`;
}

function groupSection({ events, items }: Group<Occurrence>, contract: Contract, to: LinkTo): Html {
  return html`${eventsHeading(2, events, contract, to)}
<dl class="fields brief">
${items.map((occurrence) => entry(occurrence, contract, to))}</dl>
`;
}

/** A field, with as little markup as will do: there are many. */
function entry({ path, events: [event], fields }: Occurrence, { schemas }: Contract, to: LinkTo): Html {
  const [field] = fields;
  const isOne = new Set(fields.map(({ description }) => description)).size === 1;
  const description = isOne ? field.description : schemas[field.object ?? ""]?.description;
  const values = fields.length === 1 || field.isOpen ? valuesText(field) : undefined;
  return html`<dt><a href="${to(fieldAddress(event?.type ?? "", path))}">${path}</a></dt><dd><i>${typeText(field)}</i>${description && html` ${sentence(description)}`}${values && html` ${values}`}</dd>
`;
}
