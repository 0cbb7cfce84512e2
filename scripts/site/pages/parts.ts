import { layOut } from "../../../src/shared/layout.ts";
import type { ContractEvent, Sample } from "../../contract/model.ts";
import type { Doubt } from "../../schema/doubt.ts";
import type { Field } from "../fields.ts";
import { type Html, html, markdown } from "./html.ts";

/** A text that scrolls sideways where it does not fit, also by the keyboard. */
export function codeBlock(text: Html | string, label: string): Html {
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>`;
}

/** JSON in lines, with its keys set off. */
export function jsonLines(json: string): Html[] {
  return layOut(json, []).lines.map((line) => {
    const [, indent, key, rest] = /^( *)("(?:[^"\\]|\\.)*")(: .*)$/s.exec(line) ?? [];
    return key === undefined ? html`${line}` : html`${indent}<b>${key}</b>${rest}`;
  });
}

/** What tells a sample from the others of its event: `funnel step`; empty if it is the only one. */
export function variantOf({ name }: Sample, { type }: ContractEvent): string {
  return name.slice(type.length + 1).replaceAll("_", " ");
}

export function doubtText({ inferred, settledBy }: Doubt): Html {
  return html`<strong>Inferred:</strong> ${markdown(`${inferred}.`)} <strong>Settled by:</strong> ${markdown(`${settledBy}.`)}`;
}

/** The values that are known; undefined if there are none, or if the type says it all. */
export function valuesText({ values, isOpen }: Field): Html | undefined {
  if (values.length === 0) return undefined;
  const list = values.map((value, index) => html`${index > 0 && ", "}<code>${`${value}`}</code>`);
  return isOpen ? html`Known values: ${list}.` : html`Always ${list}.`;
}
