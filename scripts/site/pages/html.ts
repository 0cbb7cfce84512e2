import { Marked } from "marked";

/** A piece of a page, in which everything that came from outside is escaped. */
export interface Html {
  readonly html: string;
}

/** What can stand in a piece: a text, which is escaped, other pieces, or nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/** A piece of a page: the template is HTML, and whatever is put into it is text unless it is such a piece itself. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  return { html: String.raw({ raw: strings }, ...contents.map(markupOf)) };
}

/** Pieces with others between them, as in a list within a sentence. */
export function joined(contents: readonly Content[], between: Content): Content[] {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]));
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return "";
  if (typeof content === "string" || typeof content === "number") return escaped(`${content}`);
  return "html" in content ? content.html : content.map(markupOf).join("");
}

/** Attributes stand in double quotes, so that a single one needs no escape. */
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] as string);
}

const inline = new Marked({
  async: false,
  renderer: {
    // Markdown lets HTML through; here it is text like any other.
    html: ({ text }) => escaped(text),
    image: ({ raw }) => escaped(raw),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return href.startsWith("https://") ? `<a href="${escaped(href)}">${text}</a>` : text;
    },
  },
});

/** A line of Markdown, such as the description of a field. */
export function markdown(line: string): Html {
  return { html: (inline.parseInline(line) as string).replaceAll("&#39;", "'") };
}

/** A description as a sentence: in the schemas, it has no full stop. */
export function sentence(description: string): Html {
  return markdown(`${description}.`);
}
