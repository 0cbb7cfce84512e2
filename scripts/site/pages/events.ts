import { type Contract, labelsByLanguage, type Project } from "../../contract/model.ts";
import { eventPage, guidePage, type LinkTo } from "../addresses.ts";
import type { Page } from "./frame.ts";
import { type Html, html, joined, markdown, sentence } from "./html.ts";

/** All events with what the account owner calls their triggers. */
export function eventsPage({ contracts }: Project): Page {
  return {
    path: "events.html",
    title: "Events",
    description: "Every documented event of systeme.io’s webhooks, with the name of its trigger in each language.",
    content: (to) => html`<h1>Events</h1>
<p class="lead">What systeme.io sends, by the trigger that sends it. Each event has a page with a sample, every field, and what is not known yet.</p>
<p>Which of the two kinds you have depends on where the webhook was set up: as an action of an automation rule or workflow, or under <em>Settings &gt; Webhooks</em>. The <a href="${to(guidePage)}">guide</a> tells them apart, and <a href="${to("compare.html")}">Compare</a> puts them side by side.</p>
${contracts.map((contract) => familySection(contract, to))}`,
  };
}

function familySection({ family, groups, events, triggers }: Contract, to: LinkTo): Html {
  const inGroup = (types: string[]) => types.flatMap((type) => events.find((event) => event.type === type) ?? []);
  return html`<section aria-labelledby="${family.name}">
<h2 id="${family.name}">${family.title}</h2>
<p>${sentence(family.description)}</p>
${groups.map(
  (group) => html`<h3>${group.title}</h3>
<dl class="fields named">
${inGroup(group.events).map(
  ({ type, title, description, samples }) => html`<div><dt><a href="${to(eventPage(type))}">${title}</a></dt>
<dd class="type"><code>${type}</code></dd>
<dd>${markdown(`${description}.`)}</dd>
${samples.map(({ name }) => {
  const labels = triggers[name];
  if (!labels) return undefined;
  const all = labelsByLanguage(labels).flatMap(({ tag, labels }) =>
    labels.map((label) => html`<span lang="${tag}">${label}</span>`),
  );
  return html`<dd class="quiet">${name !== type && html`<code>${name.slice(type.length + 1)}</code>: `}${joined(all, " · ")}</dd>\n`;
})}</div>
`,
)}</dl>
`,
)}</section>
`;
}
