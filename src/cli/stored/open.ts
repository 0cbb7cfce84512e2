import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import * as zlib from "node:zlib";
import { type Form, formOfDocument, formOfStream, kindOf, type Packing, packingOf } from "./form.js";
import { UnreadableError } from "./unreadable.js";

/** A file, ready to be read from its beginning. */
export interface Opened {
  form: Form;
  /** Unpacked. */
  chunks: AsyncIterable<Uint8Array>;
  /** How many bytes of the file have been read, and how many it has; 0 if that is not known. */
  read(): number;
  size: number;
}

/** How much is read at a time: twice as much as Node's own size makes a tenth less work. */
const chunkSize = 2 ** 17;

/**
 * Opens a file by its name, of which the extensions tell what it is, or standard input as `-`. Without a known extension,
 * as a pipe or a device has none, its first bytes tell.
 *
 * @throws UnreadableError if Node cannot unpack it; the error of the file system if it cannot be opened.
 */
export async function openStored(file: string): Promise<Opened> {
  const isStdin = file === "-";
  const size = isStdin ? 0 : (await stat(file)).size;
  let read = 0;
  async function* counted(stream: AsyncIterable<Uint8Array>) {
    for await (const chunk of stream) {
      read += chunk.length;
      yield chunk;
    }
  }
  const bytes = counted(isStdin ? process.stdin : createReadStream(file, { highWaterMark: chunkSize }));
  const kind = isStdin ? undefined : kindOf(file);
  const { packing, chunks } = kind ? { ...kind, chunks: bytes } : await packingOf(bytes);
  const unpacked = packing ? unpack(chunks, packing, file) : chunks;
  const told = !kind
    ? await formOfStream(unpacked)
    : kind.form === "values"
      ? await formOfDocument(unpacked)
      : undefined;
  return { form: told?.form ?? kind?.form ?? "lines", chunks: told?.chunks ?? unpacked, read: () => read, size };
}

function unpack(chunks: AsyncIterable<Uint8Array>, packing: Packing, file: string): AsyncIterable<Uint8Array> {
  const { createGunzip, createZstdDecompress } = zlib as typeof zlib & { createZstdDecompress?: typeof createGunzip };
  const create = packing === "gzip" ? createGunzip : createZstdDecompress;
  if (!create) {
    const remedy = `update Node to 22.15 or later, or pipe it in: zstd -dc ${file} | systeme-io-webhooks validate`;
    throw new UnreadableError(`is zstd, which Node ${process.versions.node} cannot unpack; ${remedy}`);
  }
  return pipeline(chunks, create(), () => {}); // an error of the file reaches whoever reads what is unpacked
}
