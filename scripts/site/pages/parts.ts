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

/** The type of a field in words: `string (time) or null`. */
export function typeText({ type, nullable, values, isOpen }: Field): string {
  if (type === "unknown") return "only null has been seen";
  if (type === "anything") return type;
  const named = nullable ? `${type} or null` : type;
  return isOpen && values.length === 0 ? `${named} in all samples` : named;
}

/** Whether a field is there, in words. */
export function presenceText({ always, inSamples }: Field): string {
  if (always) return "always there";
  if (inSamples === "none") return "can be missing, in no sample";
  return inSamples === "some" ? "can be missing, not in all samples" : "can be missing";
}

/** The values that are known; undefined if there are none, or if the type says it all. */
export function valuesText({ values, isOpen }: Field): Html | undefined {
  if (values.length === 0) return undefined;
  const list = values.map((value, index) => html`${index > 0 && ", "}<code>${`${value}`}</code>`);
  return isOpen ? html`Known values: ${list}.` : html`Always ${list}.`;
}

/** A title as it reads in the middle of a sentence: `automation webhooks`, but `API webhooks`. */
export function inSentence(title: string): string {
  return /^.[a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
