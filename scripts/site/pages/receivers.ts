import type { Contract, Family, Project } from "../../contract/model.ts";
import { type CodeSample, codeSamples, exampleOf, subjectOf } from "../../render/code-samples.ts";
import { goReceiver } from "../../render/go-receiver.ts";
import { eventPage, guidePage, type LinkTo } from "../addresses.ts";
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
<p class="lead">Small programs to copy. Each refuses what is not genuine, stores what arrives, answers 204, and then prints one value, in place of what you will do.</p>
<p>To receive another event, put its name in place of the one that is compared. <code>npx systeme-io-webhooks validate deliveries.ndjson</code> tells what is in the file. What else to mind is in the <a href="${to(guidePage)}">guide</a>.</p>
${contracts.map((contract) => familySection(contract, to))}`,
  };
}

function familySection(contract: Contract, to: LinkTo): Html {
  const { family } = contract;
  const { type } = exampleOf(contract);
  return html`<h2>${family.title}</h2>
<p>For <a href="${to(eventPage(type))}"><code>${type}</code></a>. ${
    family.signature.value
      ? html`The environment variable <code>WEBHOOK_SECRET</code> holds the secret of the webhook.`
      : html`Nothing is signed, so the URL that you give systeme.io has a token: <code>https://example.com/systeme?token=…</code>, a long random text that the environment variable <code>WEBHOOK_TOKEN</code> holds, too.`
  }</p>
${receiversOf(contract).map(
  ({ lang, source }) => html`<h3 id="${idOf(family, lang)}">${lang}</h3>
${codeBlock(source, `${lang}, ${family.title}`)}
`,
)}`;
}
