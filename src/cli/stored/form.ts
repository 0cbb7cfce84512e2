import { isJson } from "../../shared/body.js";
import { begin, textOf } from "./begin.js";

/**
 * How a file holds deliveries. `values`: JSON, one value after another, or the items of an array; `lines`: a value on each
 * line; `table`: CSV.
 */
export type Form = "values" | "lines" | "table";

export type Packing = "gzip" | "zstd";

export interface Kind {
  form: Form;
  packing?: Packing | undefined;
}

const forms: Readonly<Record<string, Form>> = { json: "values", ndjson: "lines", jsonl: "lines", csv: "table" };
const packings: Readonly<Record<string, Packing>> = { gz: "gzip", zst: "zstd" };

/** What a file is, by its extensions; undefined if they do not tell. */
export function kindOf(file: string): Kind | undefined {
  const [, form = "", packing = ""] = /\.(json|ndjson|jsonl|csv)(?:\.(gz|zst))?$/i.exec(file) ?? [];
  const known = forms[form.toLowerCase()];
  return known && { form: known, packing: packings[packing.toLowerCase()] };
}

/** What is read as a delivery's file, in words. */
export const kindsInWords = ".json, .ndjson, .jsonl or .csv, nor one of these with .gz or .zst";

/** Whether a stream is packed, by its first bytes. */
export async function packingOf(chunks: AsyncIterable<Uint8Array>) {
  const { told, chunks: whole } = await begin(chunks, (head) => (head.length < 4 ? undefined : packingOfHead(head)));
  return { packing: told || undefined, chunks: whole };
}

function packingOfHead(head: Buffer): Packing | "" {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.readUInt32LE() === 0xfd2fb528 ? "zstd" : "";
}

/**
 * Whether a stream without a name is JSON or has a delivery per line: JSON begins with `[`, or with a line that holds only
 * `{`.
 */
export async function formOfStream(chunks: AsyncIterable<Uint8Array>) {
  const { told = "lines", chunks: whole } = await begin(chunks, (head): Form | undefined => {
    const text = textOf(head);
    if (text === "" || /^\{[ \t\r]*$/.test(text)) return undefined;
    return /^(\[|\{[ \t\r]*\n)/.test(text) ? "values" : "lines";
  });
  return { form: told, chunks: whole };
}

/**
 * Whether a file that should be one JSON document has a value on each line, as a log that was given the wrong name: its
 * first line is a whole object or array, and another one follows.
 */
export async function formOfDocument(chunks: AsyncIterable<Uint8Array>) {
  const { told = "values", chunks: whole } = await begin(chunks, (head): Form | undefined => {
    const text = textOf(head);
    if (text !== "" && !/^[[{]/.test(text)) return "values";
    const newline = text.indexOf("\n");
    const next = newline === -1 ? "" : text.slice(newline).trimStart()[0];
    if (!next) return undefined;
    const first = text.slice(0, newline).trimEnd();
    const isLine = /[[{]/.test(next) && /[\]}]$/.test(first) && isJson(first); // to catch an exception takes long
    return isLine ? "lines" : "values";
  });
  return { form: told, chunks: whole };
}
