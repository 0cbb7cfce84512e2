/** How much is read at most to find out what a stream is. */
const maxHead = 2 ** 20;

/**
 * Reads the beginning of a stream until it tells something.
 *
 * @returns What it tells, if anything, and the stream from its beginning, which is in the first chunk.
 */
export async function begin<Told>(
  chunks: AsyncIterable<Uint8Array>,
  tell: (head: Buffer) => Told | undefined,
): Promise<{ told: Told | undefined; chunks: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let told: Told | undefined;
  while (told === undefined && head.length < maxHead) {
    const { done, value } = await rest.next();
    if (done) break;
    head = Buffer.concat([head, value]);
    told = tell(head);
  }
  async function* rejoined() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { told, chunks: rejoined() };
}

/** The beginning of a stream as text, without blanks, a byte order mark, and a character that is not whole. */
export function textOf(head: Buffer): string {
  return new TextDecoder().decode(head, { stream: true }).trimStart();
}
