import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { isObject } from "../../shared/pointer.js";
import { begin, textOf } from "./begin.js";
import type { Fault } from "./values.js";

/** A row of a table, by the names of its columns. */
export interface StoredRow {
  row: Readonly<Record<string, unknown>>;
  /** The line where it begins, counted from 1. */
  line: number;
}

/** How many characters a row may have. */
const maxRow = 2 ** 24;

/**
 * Reads CSV with the names of its columns on the first line, separated by commas, semicolons or tabs, whichever that line has
 * most of. A column of headers, as webhook.site exports it, is parsed; any other is text.
 */
export async function* rowsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StoredRow | Fault> {
  const { told: delimiter = ",", chunks: whole } = await begin(chunks, delimiterOf);
  const parser = parse({
    columns: true,
    info: true,
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxRow,
  });
  const stream = pipeline(whole, parser, () => {}); // an error of the file reaches the loop below by the parser
  let line = 2;
  try {
    for await (const { record, info } of stream as AsyncIterable<{
      record: StoredRow["row"];
      info: { lines: number };
    }>) {
      yield { row: withHeaders(record), line };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { fault: `is not CSV: ${error.message}`, line };
  }
}

function delimiterOf(head: Buffer): string | undefined {
  const text = textOf(head);
  const end = text.indexOf("\n");
  if (end === -1) return undefined;
  const counts = [",", ";", "\t"].map((delimiter) => ({
    delimiter,
    count: text.slice(0, end).split(delimiter).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter;
}

function withHeaders(row: StoredRow["row"]): StoredRow["row"] {
  const [name] = Object.keys(row).filter((name) => /^(request[_. ]?)?headers$/i.test(name));
  if (name === undefined) return row;
  try {
    const headers: unknown = JSON.parse(String(row[name]));
    return isObject(headers) || Array.isArray(headers) ? { ...row, headers } : row;
  } catch {
    return row; // a column that only has the name
  }
}
