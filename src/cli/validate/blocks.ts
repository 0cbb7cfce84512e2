const newline = 10;

/**
 * Cuts a stream into blocks of whole lines, a block for each chunk that ends a line, so that a line is judged as soon as
 * it is there. Of a line that has not ended no more than the limit is kept, whatever the stream is.
 *
 * @param chunks - Bytes as they come; they may be overwritten when the next are asked for.
 * @param maxLine - How many bytes a line may have. Longer ones that end within a chunk are passed on all the same.
 * @returns Blocks of their own memory, and `undefined` in place of a line that was skipped for its length.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
  maxLine: number,
): AsyncGenerator<Uint8Array<ArrayBuffer> | undefined> {
  let begun: Uint8Array[] = [];
  let skipping = false;
  for await (const chunk of chunks) {
    const start = skipping ? chunk.indexOf(newline) + 1 : 0;
    if (skipping && start === 0) continue;
    skipping = false;

    const end = chunk.lastIndexOf(newline) + 1;
    if (end > start) {
      yield concat([...begun, chunk.subarray(start, end)]);
      begun = [];
    }
    if (end < chunk.length) begun.push(Uint8Array.from(chunk.subarray(end)));
    // The one byte more may be the carriage return of the line's end, which does not count.
    if (lengthOf(begun) > maxLine + 1) {
      begun = [];
      skipping = true;
      yield undefined;
    }
  }
  if (begun.length > 0) yield concat(begun);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts)); // never of a pool: another thread may take its memory over
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}
