import type { Contract, Family, Project } from "../../contract/model.ts";
import { type CodeSample, codeSamples, subjectOf } from "../../render/code-samples.ts";
import { goReceiver } from "../../render/go-receiver.ts";
import { eventPage, guidePage, type LinkTo } from "../addresses.ts";
import { exampleOf } from "../example.ts";
import type { Page } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { codeBlock } from "./parts.ts";

const page = "receivers.html";

/** A receiver of a family in a language. */
export function receiverAddress(family: Family, language: string): string {
  return `${page}#${idOf(family, language)}`;
}

function idOf(family: Family, language: string): string {
  return `${family.name}-${language.toLowerCase()}`;
}

/** The languages in which there are receivers of a family. */
export function languagesOf(contract: Contract): string[] {
  return receiversOf(contract).map(({ lang }) => lang);
}

function receiversOf(contract: Contract): CodeSample[] {
  const event = exampleOf(contract);
  const receivers = codeSamples(contract, event).filter(({ lang }) => lang !== "curl");
  return [...receivers, { lang: "Go", source: goReceiver(contract.family, subjectOf(event)) }];
}

/** A receiver of each family in each language. */
export function receiversPage({ contracts }: Project): Page {
  return {
    path: page,
    title: "Receivers",
    description: "Small receivers of systeme.io’s webhooks to copy, in several languages.",
    content: (to) => html`<h1>Receivers</h1>
<p class="lead">The smallest programs that receive an event. Each answers 204 and prints one value, in place of what you will do.</p>
<p>To receive another event, put its name in place of the one that is compared. Before you go live, store each body first and look at it afterwards, and keep out deliveries that are not genuine: the <a href="${to(guidePage)}">guide</a> says how.</p>
${contracts.map((contract) => familySection(contract, to))}`,
  };
}

function familySection(contract: Contract, to: LinkTo): Html {
  const { family } = contract;
  const { type } = exampleOf(contract);
  return html`<h2>${family.title}</h2>
<p>For <a href="${to(eventPage(type))}"><code>${type}</code></a>. ${
    family.signature.value
      ? html`The secret of the webhook is in the environment variable <code>WEBHOOK_SECRET</code>. A delivery with a wrong signature is answered 401.`
      : html`Nothing is signed: put a long random token into the URL that you give systeme.io, and answer 401 to a request without it.`
  }</p>
${receiversOf(contract).map(
  ({ lang, source }) => html`<h3 id="${idOf(family, lang)}">${lang}</h3>
${codeBlock(source, `${lang}, ${family.title}`)}
`,
)}`;
}
