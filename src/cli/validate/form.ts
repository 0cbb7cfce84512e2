/** `document`: JSON to be read whole, one delivery or an array of them; `lines`: one delivery a line. */
export type Form = "document" | "lines";

/** How the deliveries stand in a file, by its extension; undefined if that does not say. */
export function formOfFile(file: string): Form | undefined {
  if (/\.json$/i.test(file)) return "document";
  return /\.(ndjson|jsonl)$/i.test(file) ? "lines" : undefined;
}

/** As much as is read in search of the first line; none of it would be a delivery. */
const mostBlank = 2 ** 20;

/**
 * How the deliveries stand in a stream that has no name: a document begins with `[`, or with a line of no more than `{`.
 *
 * @returns The form, and the stream from its beginning.
 */
export async function formOfStream(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ form: Form; chunks: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let form: Form | undefined;
  while (form === undefined && head.length < mostBlank) {
    const { done, value } = await rest.next();
    if (done) break;
    head = Buffer.concat([head, value]);
    form = formOf(head);
  }
  async function* whole() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { form: form ?? "lines", chunks: whole() };
}

/** Undefined as long as the beginning does not tell. */
function formOf(head: Buffer): Form | undefined {
  const text = new TextDecoder().decode(head, { stream: true }).trimStart(); // without the beginning of a character
  if (text === "" || /^\{[ \t\r]*$/.test(text)) return undefined;
  return /^(\[|\{[ \t\r]*\n)/.test(text) ? "document" : "lines";
}
