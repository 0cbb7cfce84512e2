/** `document`: a JSON document, which is or holds deliveries; `lines`: one delivery per line. */
export type Form = "document" | "lines";

/** The form of a file, by its extension; undefined if the extension does not tell. */
export function formOfFile(file: string): Form | undefined {
  if (/\.json$/i.test(file)) return "document";
  return /\.(ndjson|jsonl)$/i.test(file) ? "lines" : undefined;
}

/** How many blank bytes are read before giving up on finding a first line. */
const maxBlank = 2 ** 20;

/**
 * The form of a stream without a name: a document begins with `[`, or with a line that holds only `{`.
 *
 * @returns The form, and the stream from its beginning.
 */
export async function formOfStream(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ form: Form; chunks: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let form: Form | undefined;
  while (form === undefined && head.length < maxBlank) {
    const { done, value } = await rest.next();
    if (done) break;
    head = Buffer.concat([head, value]);
    form = formOf(head);
  }
  async function* rejoined() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { form: form ?? "lines", chunks: rejoined() };
}

/** Undefined while the beginning does not tell. */
function formOf(head: Buffer): Form | undefined {
  const text = new TextDecoder().decode(head, { stream: true }).trimStart(); // an incomplete character at the end is left out
  if (text === "" || /^\{[ \t\r]*$/.test(text)) return undefined;
  return /^(\[|\{[ \t\r]*\n)/.test(text) ? "document" : "lines";
}
