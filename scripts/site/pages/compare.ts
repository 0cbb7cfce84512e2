import { layOut } from "../../../src/shared/layout.ts";
import { isObject, pointerStep, valueAt } from "../../../src/shared/pointer.ts";
import { eventKey, type Project, type Sample } from "../../contract/model.ts";
import { eventPage } from "../addresses.ts";
import type { Page } from "./frame.ts";
import { type Html, html, joined } from "./html.ts";
import { keyMatrix } from "./key-matrix.ts";
import { jsonLines } from "./parts.ts";

/** Samples that are easily taken for one another, by their names. */
const pairs: readonly (readonly [left: string, right: string, why: string])[] = [
  ["contact.tag.added", "contact.tag.removed", "Only the type tells whether the contact now has the tag."],
  [
    "contact.optin.completed.funnel_step",
    "contact.optin.completed.page_model",
    "One type for two kinds of pages: a funnel page is in one key, a blog page in another.",
  ],
  [
    "contact.course.enrolled",
    "contact.course_bundle.enrolled",
    "A course and a bundle of courses are under different keys.",
  ],
  [
    "contact.tag.added",
    "CONTACT_TAG_ADDED",
    "The same happening in the two kinds of webhooks: only the second is signed, and a header names its event.",
  ],
  [
    "CONTACT_TAG_REMOVED.contact",
    "CONTACT_TAG_REMOVED.contact_in_contact",
    "Two forms of one event: the first as receivers report it, the second as it is documented.",
  ],
];

/** Which event has what, and samples side by side. */
export function comparePage({ contracts }: Project): Page {
  const samples = contracts.flatMap((contract) =>
    contract.events.flatMap((event) => event.samples.map((sample) => ({ sample, event, contract }))),
  );
  const sampleOf = (name: string) => samples.find(({ sample }) => sample.name === name);
  const found = pairs.flatMap(([left, right, why]) => {
    const sides = [sampleOf(left), sampleOf(right)] as const;
    return sides[0] && sides[1] ? [{ sides: [sides[0], sides[1]] as const, why }] : [];
  });
  return {
    path: "compare.html",
    title: "Compare events",
    description:
      "Which of systeme.io’s webhooks has which keys, and the samples that are easily confused, side by side.",
    content: (to) => html`<h1>Compare events</h1>
<p class="lead">Which event has what, and the samples that are easily confused, side by side.</p>
<p>No delivery is accepted without a key that is <b>always</b> there. One that is optional can be missing.</p>
${contracts.map((contract) => keyMatrix(contract, to))}
<h2>Side by side</h2>
<p>A line is marked if the other sample does not have its key, has another kind of value there, or names another event. Ids, names and times differ by chance, and are not marked.</p>
${found.map(
  ({ sides, why }) => html`<h3>${joined(
    sides.map(({ sample }) => html`<code>${sample.name}</code>`),
    " and ",
  )}</h3>
<p>${why}</p>
<div class="pair">
${sides.map(({ sample, event, contract }, index) => {
  const other = sides[1 - index] as (typeof sides)[number];
  return html`<div><p><a href="${to(eventPage(event.type))}">${event.title}</a></p>
<pre><code>${joined(markedLines(sample, other.sample, eventKey(contract.family)), "\n")}</code></pre></div>
`;
})}</div>
`,
)}`,
  };
}

/** The lines of a sample. Those are marked in which it differs from another one in more than its data. */
function markedLines(sample: Sample, other: Sample, key: string | undefined): Html[] {
  const pointers = pointersIn(sample.value, "");
  const { places } = layOut(sample.text, pointers);
  const differs = pointers.filter((pointer) => {
    const [here, there] = [valueAt(sample.value, pointer), valueAt(other.value, pointer)];
    return kindOf(here) !== kindOf(there) || (pointer === `/${key}` && here !== there);
  });
  const marked = new Set(differs.map((pointer) => places.get(pointer)));
  return jsonLines(sample.text).map((line, index) => (marked.has(index) ? html`<mark>${line}</mark>` : line));
}

/** Every key of an object, and of those in it. */
function pointersIn(value: unknown, pointer: string): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = pointer + pointerStep(key);
    return [here, ...pointersIn(child, here)];
  });
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
