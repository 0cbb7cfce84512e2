import type { Contract } from "../../contract/model.ts";
import { resolve } from "../../schema/schema.ts";
import { eventPage, type LinkTo } from "../addresses.ts";
import { inSentence } from "../words.ts";
import { type Html, html } from "./html.ts";

/** A table of events and the keys of what they are about. */
export function keyMatrix(contract: Contract, to: LinkTo): Html {
  const { family, schemas } = contract;
  const isEnveloped = schemas.envelope !== undefined;
  const columns = contract.events.map(({ type }) => {
    const root = schemas[type] ?? {};
    const { properties = {}, required = [] } = isEnveloped ? resolve(root.properties?.data ?? {}, schemas) : root;
    return { type, keys: Object.keys(properties), required };
  });
  const counts = new Map<string, number>();
  for (const key of columns.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  const where = isEnveloped ? html`<code>data</code>` : html`the body`;
  const label = `Keys of the ${inSentence(family.title)} by event`;
  return html`<h2>Keys of ${where}: ${family.title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${label}">
<table class="matrix">
<thead><tr><th scope="col">key</th>${columns.map(({ type }) => html`<th scope="col"><a href="${to(eventPage(type))}"><code>${type}</code></a></th>`)}</tr></thead>
<tbody>
${rows.map(
  (key) => html`<tr><th scope="row"><code>${key}</code></th>${columns.map(({ keys, required }) => {
    if (!keys.includes(key)) return html`<td class="quiet">–</td>`;
    return required.includes(key) ? html`<td><b>always</b></td>` : html`<td>optional</td>`;
  })}</tr>
`,
)}</tbody>
</table>
</div>
`;
}
