const newline = 10;

/**
 * Cuts a stream into blocks of whole lines, one block for each chunk in which a line ends, so that a line is judged as
 * soon as it arrives. However long an unfinished line is, no more of it than the limit is kept.
 *
 * @param chunks - Bytes as they arrive; each chunk may be overwritten once the next is requested.
 * @param maxLine - How many bytes a line may have. A longer one that ends within a chunk is passed on anyway.
 * @returns Blocks that own their memory, and `undefined` in place of a line skipped for its length.
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
    // One byte more, since a carriage return before the newline does not count.
    if (lengthOf(begun) > maxLine + 1) {
      begun = [];
      skipping = true;
      yield undefined;
    }
  }
  if (begun.length > 0) yield concat(begun);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts)); // not from a pool: its memory may be transferred to another thread
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
