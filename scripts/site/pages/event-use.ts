import type { Contract, ContractEvent } from "../../contract/model.ts";
import { curlCommand } from "../../render/code-samples.ts";
import { eventPage, type LinkTo, referenceAddress, sampleFile } from "../addresses.ts";
import { deduplicateOn } from "../deduplication.ts";
import { filesOf, sendCommand } from "../event-files.ts";
import { type Html, html, joined } from "./html.ts";
import { codeBlock } from "./parts.ts";
import { languagesOf, receiverAddress } from "./receivers.ts";

/** How to receive an event, and to have its samples delivered. */
export function sending(event: ContractEvent, contract: Contract, to: LinkTo): Html {
  const { type, samples } = event;
  const { family } = contract;
  const [sample] = samples;
  const on = deduplicateOn(event, contract);
  const links = languagesOf(contract).map((lang) => html`<a href="${to(receiverAddress(family, lang))}">${lang}</a>`);
  return html`<h2>Receive it</h2>
<p>Receivers to copy: ${joined(links, ", ")}.</p>
${
  on.length > 0 &&
  html`<p>To recognize a delivery that comes twice, compare ${joined(
    on.map((path) => html`<code>${path}</code>`),
    ", ",
  )}.</p>\n`
}${
  sample &&
  html`<h2>Send it to your receiver</h2>
<p>With the package installed, this delivers ${samples.length > 1 ? "the samples" : "the sample"} as systeme.io does, without an account:</p>
${codeBlock(sendCommand(event, contract), "Command to send the sample")}
<p>Or save <a href="${to(sampleFile(family, sample.name))}">${sample.name}.json</a>, and run this beside it:</p>
${codeBlock(curlCommand(family, type, { file: `${sample.name}.json` }), "The same with curl")}
`
}`;
}

/** The files about an event, and where else it is described. */
export function downloads(event: ContractEvent, contract: Contract, to: LinkTo): Html {
  return html`<h2>Files</h2>
<ul>
${filesOf(event, contract).map(([path, name]) => html`<li><a href="${to(path)}">${name}</a></li>\n`)}<li><a href="${to(eventPage(event.type, "md"))}">This page in Markdown</a></li>
<li><a href="${to(referenceAddress(contract, event.type))}">This event in the interactive reference</a></li>
</ul>
`;
}
