import { parseBody, parseJson } from "../../shared/body.js";
import { deliveriesIn, type UnwrappedWebhook } from "../../shared/unwrap.js";
import { blocksOf } from "./blocks.js";
import type { Opened } from "./open.js";
import { savedBody } from "./saved-body.js";
import { readSources } from "./source.js";
import { valuesIn } from "./values.js";

/** A delivery as it was stored. */
export interface StoredDelivery {
  /** The body, byte for byte. */
  source: string | Uint8Array;
  /** The same as a value; undefined if it is not JSON. */
  body: unknown;
  family: UnwrappedWebhook["family"];
  headers: NonNullable<UnwrappedWebhook["headers"]>;
  line: number;
  /** JSON Pointer of one that is wrapped in something else. */
  at?: string;
}

/** Something stored that holds no delivery. */
export interface NoDelivery {
  line: number;
  /** Why, as a sentence without its subject. */
  fault: string;
}

const longestLine = 2 ** 26;

/** The deliveries in a file, one by one in their order. */
export async function* storedDeliveries({ form, chunks }: Opened): AsyncGenerator<StoredDelivery | NoDelivery> {
  if (form === "table") yield* inRows(chunks);
  else if (form === "values") yield* inValues(chunks);
  else yield* inLines(chunks);
}

async function* inLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StoredDelivery | NoDelivery> {
  let line = 1;
  for await (const block of blocksOf(chunks, longestLine)) {
    if (!block) {
      yield { line: line++, fault: "is too long to be read" };
      continue;
    }
    for (let start = 0; start < block.length; line++) {
      const newline = block.indexOf(10, start);
      const end = newline === -1 ? block.length : newline;
      yield* inBody(block.subarray(start, block[end - 1] === 13 ? end - 1 : end), line);
      start = end + 1;
    }
  }
}

async function* inValues(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StoredDelivery | NoDelivery> {
  for await (const values of valuesIn(chunks)) {
    for (const value of values) {
      if ("fault" in value) yield value;
      else for (const found of inBody(value.body, value.line)) yield withPrefix(value.at, found);
    }
  }
}

function withPrefix(at: string | undefined, found: StoredDelivery | NoDelivery): StoredDelivery | NoDelivery {
  return at === undefined || "fault" in found ? found : { ...found, at: `${at}${found.at ?? ""}` };
}

/** A row as JSON has its columns as text, and text is what counts. */
async function* inRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StoredDelivery | NoDelivery> {
  const { rowsIn } = await import("./table.js"); // most archives have no table
  for await (const row of rowsIn(chunks)) {
    if ("fault" in row) yield row;
    else yield* inBody(JSON.stringify(row.row), row.line);
  }
}

function* inBody(body: string | Uint8Array, line: number): Generator<StoredDelivery | NoDelivery> {
  const parsed = parseBody(body);
  if ("issue" in parsed) {
    if (body.length > 0 && Buffer.from(body).toString().trim() !== "") yield { line, fault: "is not JSON" };
    return;
  }
  const { value } = parsed;
  const json = typeof body === "string" ? body : new TextDecoder().decode(body);
  const sources = readSources(json.replace(/^\uFEFF/, ""));
  let isEmpty = true;
  for (const found of deliveriesIn(value)) {
    isEmpty = false;
    const { path, body, family, headers = {} } = found;
    yield { source: sources.sourceOf(found), body, family, headers, line, ...(path !== "" && { at: path }) };
  }
  if (!isEmpty) return;
  const saved = savedBody(value);
  if (saved === undefined) yield { line, fault: "holds no delivery" };
  else yield { source: saved, body: parsedOf(saved), family: "automation", headers: {}, line };
}

function parsedOf(source: string | Uint8Array): unknown {
  try {
    return parseJson(source);
  } catch {
    return undefined;
  }
}
