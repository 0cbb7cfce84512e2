import { isUtf8 } from "node:buffer";
import type { ReceivedDelivery } from "./inbox.js";
import { hidden } from "./token.js";

/** How long a body can be as an argument: systems end at 128 kB. */
const longestArgument = 100_000;

/**
 * A command for a shell that delivers the same body again by curl, with all headers but those that curl sets itself. It means
 * the same in sh, bash, dash, zsh and fish, and has nothing in it on which a terminal acts. `TOKEN` stands for one
 * that is hidden.
 */
export function curlOf(
  { path, headers, body }: Pick<ReceivedDelivery, "path" | "headers" | "body">,
  origin: string,
): string {
  const kept = headers.filter(
    ([name, value]) => !own.test(name) && !controls.test(value.replaceAll("\t", " ")), // none that HTTP allows
  );
  const url = withToken(path.startsWith("/") ? origin + path : origin);
  const text = isUtf8(body) ? body.toString() : undefined;
  const isArgument = text !== undefined && body.length <= longestArgument && !controls.test(text);
  const lines = [
    `curl --globoff ${quote(url)}`, // or curl would turn [1-9] into nine requests
    ...kept.map(([name, value]) => `--header ${quote(value === "" ? `${name};` : `${name}: ${withToken(value)}`)}`),
    isArgument ? `--data-raw ${quote(text)}` : "--data-binary @-",
  ];
  const command = lines.join(" \\\n  ");
  return isArgument ? command : `printf ${octal(body)} | \\\n${command}`;
}

/** Headers that curl sets, or that belong to one connection. */
const own = /^(host|content-length|connection|transfer-encoding|expect)$/i;
const controls = /\p{Cc}/u;

/** No header and no path has the mark by itself: they are ASCII, or Latin-1 at most. */
function withToken(text: string): string {
  return text.replaceAll(hidden, "TOKEN").replaceAll("\t", " ");
}

/** What a line can take in bytes, beside the name of an option. busybox cuts a pasted line at 1,023, a terminal at 4,095. */
const longestLine = 900;

/**
 * A text as one word for a shell. Within single quotes nothing has a meaning in sh, but fish reads \\' and \\\\ there: such a
 * backslash stands in double quotes, and so does a single quote. A long word goes on in the next line: a shell that cuts a line
 * would lose the quote at its end, and run the rest.
 */
function quote(text: string): string {
  return joined(piecesOf([...text], lengthInQuotes).map(quotePiece));
}

function quotePiece(text: string): string {
  return `'${text.replaceAll(/\\(?=[\\']|$)|'/g, (character) => (character === "'" ? `'"'"'` : `'"\\\\"'`))}'`;
}

/** In bytes, at most. */
function lengthInQuotes(character: string): number {
  return character === "'" || character === "\\" ? 6 : Buffer.byteLength(character);
}

/** Bytes for `printf`, of which all that it or a shell could read otherwise are octal. */
function octal(bytes: Uint8Array): string {
  const written = Array.from(bytes, (byte, index) => {
    const isOption = index === 0 && byte === 0x2d;
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x25 && byte !== 0x27 && byte !== 0x5c && !isOption;
    return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return joined(piecesOf(written, ({ length }) => length).map((piece) => `'${piece}'`));
}

/** A text in pieces that each fit into a line; one piece if it is empty. */
function piecesOf(parts: readonly string[], lengthOf: (part: string) => number): string[] {
  const pieces = [""];
  let length = 0;
  for (const part of parts) {
    length += lengthOf(part);
    if (length > longestLine) {
      pieces.push("");
      length = lengthOf(part);
    }
    pieces[pieces.length - 1] += part;
  }
  return pieces;
}

function joined(pieces: readonly string[]): string {
  return pieces.join("\\\n");
}
