import { count, placeName, shorten } from "../../../src/shared/text.js";
import { type BodyView, viewOf } from "./body-view.js";
import { button, copyButton, element, foreign } from "./elements.js";
import { type Fact, factsOf } from "./facts.js";
import type { Broken, Entry, List, Single } from "./look.js";
import { adviceOn, adviceOnBroken, adviceOnDrift, type Verdict, verdictOf } from "./words.js";

/** What the page shows: the verdict, which is read out, and all the rest. */
export interface Shown {
  verdict: Node[];
  report: Node[];
}

const outcomes = { known: "Known", unknown: "Unknown", invalid: "Invalid" };

export function showSingle(single: Single): Shown {
  const verdict = verdictOf(single);
  const { judged, text } = single;
  const isJson = judged.issues.every(({ code }) => code !== "invalid_json");
  const marks = marksOf(single);
  const view = viewOf(
    text,
    marks.map(({ path }) => path),
    isJson,
  );
  return {
    verdict: verdictNodes(verdict),
    report: [
      ...marksNodes("Issues", "issue", marks, view),
      ...marksNodes("Differences from the documentation", "drift", marks, view),
      ...factsNodes(isJson ? factsOf(judged) : []),
      ...bodyNodes(text, view, marks),
    ],
  };
}

function verdictNodes({ outcome, title, type, events, sentences }: Verdict): Node[] {
  const only = events.length === 1 && events[0]?.type === type;
  const links = events.map((event) =>
    element("a", { href: `events/${event.type}.html` }, only ? event.title : event.type),
  );
  const names = only ? [] : separated(links, ", ");
  return [
    element("h2", {}, outcomeNode(outcome), " ", only ? (links[0] as Node) : title),
    ...(type === undefined ? [] : [element("p", { class: "type" }, element("code", {}, foreign(shorten(type, 200))))]),
    ...(names.length > 0 ? [element("p", {}, "It can be ", ...names, ".")] : []),
    ...sentences.map((sentence) => element("p", {}, sentence)),
  ];
}

function outcomeNode(outcome: keyof typeof outcomes): HTMLElement {
  return element("span", { class: `outcome ${outcome}` }, outcomes[outcome]);
}

function separated(nodes: Node[], separator: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}

/** A place of the body that is marked. */
interface Mark {
  kind: "issue" | "drift";
  /** Counted from 1, for each kind. */
  number: number;
  path: string;
  message: string;
  advice: string;
  /** Whether the place is the one that the message means, and not only a count of others. */
  hasPlace: boolean;
}

function marksOf({ judged: { issues, drift } }: Single): Mark[] {
  const of = (kind: Mark["kind"], list: typeof issues, advise: typeof adviceOn): Mark[] =>
    list.map(({ code, path, message }, index) => ({
      kind,
      number: index + 1,
      path,
      message,
      advice: advise(code),
      hasPlace: code !== "more_issues",
    }));
  return [...of("issue", issues, adviceOn), ...of("drift", drift, adviceOnDrift)];
}

function marksNodes(title: string, kind: Mark["kind"], marks: Mark[], { lines }: BodyView): Node[] {
  const own = marks.filter((mark) => mark.kind === kind);
  if (own.length === 0) return [];
  const items = own.map(({ number, path, message, advice, hasPlace }) => {
    const line = hasPlace ? lines.get(path) : undefined;
    const link = line === undefined ? [] : [element("a", { href: `#line-${line + 1}` }, `line ${line + 1}`), " "];
    return element(
      "li",
      { id: `${kind}-${number}`, tabindex: -1 },
      element("p", {}, ...link, foreign(message)),
      advice !== "" && element("p", { class: "quiet" }, advice),
    );
  });
  return [section(title, element("ol", { class: `marks ${kind}` }, ...items))];
}

function factsNodes(facts: Fact[]): Node[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ name, value, note, isCopied }) =>
    element(
      "div",
      {},
      element("dt", {}, foreign(shorten(name, 100))),
      element(
        "dd",
        {},
        foreign(shorten(value, 1200)),
        isCopied ? copyButtonOf(name, value) : undefined,
        note ? element("span", { class: "quiet note" }, foreign(note)) : undefined,
      ),
    ),
  );
  return [section("What it says", element("dl", {}, ...rows))];
}

function copyButtonOf(name: string, value: string): HTMLElement {
  const made = copyButton("Copy", () => value);
  made.setAttribute("aria-label", `Copy: ${name}`);
  made.className = "small";
  return made;
}

function bodyNodes(text: string, { parts, lines, isCut }: BodyView, marks: Mark[]): Node[] {
  const marked = new Map<number, Mark[]>();
  for (const mark of marks) {
    const line = mark.hasPlace ? lines.get(mark.path) : undefined;
    if (line !== undefined) marked.set(line, [...(marked.get(line) ?? []), mark]);
  }
  const rows = parts.map((part) => {
    if ("skipped" in part) return element("li", { class: "skipped" }, `${count(part.skipped)} lines left out`);
    const { index, text, cut } = part;
    const own = marked.get(index) ?? [];
    const kinds = [...new Set(own.map(({ kind }) => kind))].join(" ");
    return element(
      "li",
      { id: `line-${index + 1}`, value: index + 1, class: kinds || undefined, tabindex: kinds ? -1 : undefined },
      element("code", {}, text),
      cut > 0 && element("span", { class: "quiet" }, ` … ${count(cut)} more characters`),
      ...own.map(noteOn),
    );
  });
  const cutNote = isCut && element("p", { class: "quiet" }, "It is long: not all of it is shown.");
  const copy = element(
    "div",
    { class: "row" },
    copyButton("Copy body", () => text),
  );
  return [section("Body", copy, cutNote, element("ol", { class: "body" }, ...rows))];
}

/** What stands under a marked line; the link leads to what to do. */
function noteOn({ kind, number, path, message }: Mark): HTMLElement {
  const name = placeName(path);
  const rest = message.startsWith(`${name} `) ? message.slice(name.length + 1) : message;
  const key = path.slice(path.lastIndexOf("/") + 1);
  return element(
    "span",
    { class: `note ${kind}` },
    element("a", { href: `#${kind}-${number}` }, kind === "issue" ? `Issue ${number}` : `Difference ${number}`),
    ": ",
    foreign(`${path === "" ? name : shorten(key)} ${rest}`),
  );
}

export function showBroken({ text, fault }: Broken): Shown {
  const place = fault && `At line ${count(fault.line)}, column ${count(fault.column)}: `;
  const what = fault ? `${place}there must be ${fault.expected}, but is ${fault.found}.` : "";
  return {
    verdict: [
      element("h2", {}, outcomeNode("invalid"), " Not JSON"),
      ...(what ? [element("p", {}, foreign(what))] : []),
      element("p", {}, adviceOnBroken(text, fault)),
    ],
    report: fault ? [section("Where", excerpt(text, fault))] : [],
  };
}

/** How many lines before the fault are shown, and how many characters on each side of it. */
const before = 4;
const beside = 120;

/** The lines up to a fault, cut around its column, with a mark under it. */
function excerpt(text: string, { index, line, column }: NonNullable<Broken["fault"]>): HTMLElement {
  const lines: { number: number; text: string }[] = [];
  for (let end = index, number = line; number > 0 && number >= line - before; number--) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const from = number === line ? Math.max(start, index - beside) : start;
    lines.unshift({ number, text: text.slice(from, Math.min(end, from + 2 * beside)) });
    end = start - 1;
  }
  const newline = text.indexOf("\n", index);
  const end = Math.min(newline === -1 ? text.length : newline, index + beside);
  const items = lines.map(({ number, text: shown }) => {
    const isLast = number === line;
    const [first = "", ...others] = isLast ? [...text.slice(index, end)] : [];
    return element(
      "li",
      { value: number, class: isLast ? "issue" : undefined },
      element(
        "code",
        {},
        isLast && column - 1 > beside ? `…${shown}` : shown,
        isLast && element("mark", {}, first || "⏎"),
        others.join(""),
      ),
    );
  });
  return element("ol", { class: "body" }, ...items);
}

export function showList({ from, entries, rest, isPart }: List, open: (entry: Entry) => void): Shown {
  const tally = (outcome: Entry["outcome"]) => entries.filter((entry) => entry.outcome === outcome).length;
  const counts = (["known", "unknown", "invalid"] as const).flatMap((outcome) => {
    const number = tally(outcome);
    return number > 0 ? [`${count(number)} ${outcome}`] : [];
  });
  const drifting = entries.filter(({ drift }) => drift > 0).length;
  const sentences = [
    `${counts.join(", ")}${drifting > 0 ? `; ${count(drifting)} differ from the documentation` : ""}.`,
    from === "wrapper" &&
      "Something in between, such as n8n, Make or a request bin, has put them together. To parseWebhook the whole is invalid: " +
        "let unwrapWebhook take them out.",
    isPart && "The text before and after the JSON is passed over.",
    rest > 0 &&
      `Here are the first ${count(entries.length)}; ${count(rest)} more ${from === "lines" ? "lines" : "deliveries"} are not looked ` +
        "at. For all of them, run: npx systeme-io-webhooks validate deliveries.ndjson",
  ].filter((sentence) => sentence !== false);
  const items = entries.map((entry) =>
    element(
      "li",
      {},
      entryButton(entry, () => open(entry)),
    ),
  );
  const list = element("ol", { class: "entries" }, ...items);
  const needsALook = entries.map(({ outcome, drift }) => outcome !== "known" || drift > 0);
  const filter = element("input", { type: "checkbox" });
  filter.addEventListener("change", () => {
    for (const [index, item] of items.entries()) item.hidden = filter.checked && !needsALook[index];
  });
  const isMixed = needsALook.includes(true) && needsALook.includes(false);
  return {
    verdict: [
      element(
        "h2",
        {},
        `${count(entries.length + rest)} ${from === "lines" ? "deliveries in a log" : "deliveries in a wrapper"}`,
      ),
      ...sentences.map((sentence) => element("p", {}, sentence)),
    ],
    report: [
      section(
        "Deliveries",
        isMixed && element("label", { class: "check" }, filter, "Only those that are not as documented"),
        list,
      ),
    ],
  };
}

function entryButton({ place, outcome, type, summary, drift }: Entry, onOpen: () => void): HTMLElement {
  const made = button(outcomeNode(outcome), onOpen);
  made.append(
    element("span", { class: "type" }, foreign(shorten(type ?? "no event", 100))),
    element("span", { class: "quiet place" }, foreign(place)),
    element("span", { class: "quiet summary" }, foreign(shorten(summary, 200))),
  );
  if (drift > 0)
    made.append(element("span", { class: "drift" }, `${count(drift)} ${drift === 1 ? "difference" : "differences"}`));
  return made;
}

function section(title: string, ...children: (Node | string | undefined | false)[]): HTMLElement {
  return element("section", {}, element("h2", {}, title), ...children);
}
