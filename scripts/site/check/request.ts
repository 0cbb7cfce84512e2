/** A header of a request, its name in any case. */
export type Header = readonly [name: string, value: string];

/** How much of a text can be the head of a request. */
const longestHead = 20_000;
const requestLine = /^[A-Z]+ \S+(?: HTTP\/[\d.]+)?$/;
const headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/;

/**
 * Takes a raw HTTP request apart, as a request bin or a proxy shows it: a request line, which can be missing, headers, an
 * empty line, which can be missing before a bracket, and the body, which is kept to the last character. Any other text is
 * a body without headers.
 */
export function splitRequest(text: string): { headers: Header[]; body: string } {
  const headers: Header[] = [];
  const head = text.slice(0, longestHead);
  for (let start = 0; start < head.length; ) {
    const newline = head.indexOf("\n", start);
    const end = newline === -1 ? head.length : newline;
    const content = head.slice(start, head[end - 1] === "\r" ? end - 1 : end);
    if (headers.length > 0 && /^\s*(?:[{[]|$)/.test(content)) {
      return { headers, body: text.slice(content.trim() === "" ? end + 1 : start) };
    }
    const [, name, value] = headerLine.exec(content) ?? [];
    if (name !== undefined && value !== undefined) headers.push([name, value.trim()]);
    else if (content.trim() !== "" && !(headers.length === 0 && requestLine.test(content))) break;
    start = end + 1;
  }
  return { headers: [], body: text };
}

/** What the first header of a name says, in any case. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
}
