import type { Contract, Project } from "../../contract/model.ts";
import { fieldAddress, guidePage, type LinkTo } from "../addresses.ts";
import { type Question, questionsIn } from "../occurrences.ts";
import { eventsHeading } from "./fields.ts";
import type { Page } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { doubtText } from "./parts.ts";

/** Everything that the schemas infer, with the delivery that would settle it, and how to share one. */
export function unknownPage({ contracts, reports }: Project): Page {
  return {
    path: "unknown.html",
    title: "Not known yet",
    description:
      "What nobody has seen yet in systeme.io’s webhooks, event by event, and the delivery that would show it.",
    content: (to) => html`<h1>Not known yet</h1>
<p class="lead">What the schemas infer without having seen it, and the delivery that would settle it.</p>
<p>systeme.io has more triggers, whose payloads nobody has published. The <a href="${to(guidePage)}">guide</a> names them.</p>
<section aria-labelledby="share">
<h2 id="share">Share a delivery</h2>
<p>One real delivery settles more than any reasoning. If you have one that is named here:</p>
<ul>
<li><b>Mask it first.</b> <code>npx systeme-io-webhooks listen</code> shows each delivery on a page of your own machine, and saves it as a sample with invented email addresses, names, phone numbers, postal addresses and IP addresses. Deliveries that you stored can be sent to it.</li>
<li><b>Read it once more.</b> Custom fields, URLs and the names of tags and offers stay as they are. Take out whatever tells who someone is, keys and tokens.</li>
<li><b>Leave the rest as it came:</b> the keys, their order, nulls, empty texts, and the kind of each value. That is what settles a question.</li>
<li>For an API webhook, add the headers that begin with <code>X-Webhook-</code>, without the signature, which no longer fits.</li>
${reports && html`<li>Send it to <a href="${reports}">${reports}</a>, with the trigger that was set up and the month in which it came.</li>\n`}</ul>
</section>
${contracts.map((contract) => familySection(contract, to))}`,
  };
}

function familySection(contract: Contract, to: LinkTo): Html {
  return html`<h2>${contract.family.title}</h2>
${questionsIn(contract).map(
  ({ events, items }) => html`${eventsHeading(3, events, contract, to)}
<ul>
${items.map((question) => item(question, to))}</ul>
`,
)}`;
}

function item({ events: [event], path, doubt }: Question, to: LinkTo): Html {
  const field = path && html`<a href="${to(fieldAddress(event?.type ?? "", path))}"><code>${path}</code></a><br>`;
  return html`<li>${field}${doubtText(doubt)}</li>\n`;
}
